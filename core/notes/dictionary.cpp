// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dictionary.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <hunspell.hxx>

namespace kithbook {

namespace {

/// The path without its ending; empty when there is no such dictionary.
QString dictionaryPath(const QString& folder, const QString& locale)
{
    const QString language = locale.section(u'_', 0, 0);
    const QDir files(folder);
    QStringList names{locale, language};
    for (const QString& name :
         files.entryList({language + QStringLiteral("_*.dic")}, QDir::Files, QDir::Name)) {
        names += name.chopped(4);
    }
    const auto isThere = [&files](const QString& name) {
        return files.exists(name + QStringLiteral(".dic")) &&
               files.exists(name + QStringLiteral(".aff"));
    };
    const auto found = std::find_if(names.cbegin(), names.cend(), isThere);
    return language.isEmpty() || found == names.cend() ? QString() : files.filePath(*found);
}

} // namespace

std::unique_ptr<Dictionary> Dictionary::open(const QString& folder, const QString& locale)
{
    const QString path = dictionaryPath(folder, locale);
    if (path.isEmpty()) {
        return nullptr;
    }
    auto words =
        std::make_unique<Hunspell>(QFile::encodeName(path + QStringLiteral(".aff")).constData(),
                                   QFile::encodeName(path + QStringLiteral(".dic")).constData());
    const std::string& encoding = words->get_dict_encoding();
    const bool isUtf8 = encoding == "UTF-8";
    if (!isUtf8 && encoding != "ISO8859-1" && encoding != "ISO-8859-1") {
        return nullptr;
    }
    return std::unique_ptr<Dictionary>(new Dictionary(locale.section(u'_', 0, 0), std::move(words),
                                                      isUtf8 ? Encoding::Utf8 : Encoding::Latin1));
}

Dictionary::Dictionary(QString language, std::unique_ptr<Hunspell> words, Encoding encoding)
    : m_language(std::move(language)), m_words(std::move(words)), m_encoding(encoding)
{
}

Dictionary::~Dictionary() = default;

bool Dictionary::knows(const QString& word) const
{
    std::string bytes;
    return encode(word, bytes) && m_words->spell(bytes);
}

QStringList Dictionary::suggestions(const QString& word) const
{
    QStringList found;
    if (std::string bytes; encode(word, bytes)) {
        for (const std::string& suggestion : m_words->suggest(bytes)) {
            found += decode(suggestion);
        }
    }
    return found;
}

/// False when the dictionary has no such letters, and so no such word.
bool Dictionary::encode(const QString& word, std::string& bytes) const
{
    if (m_encoding == Encoding::Utf8) {
        bytes = word.toStdString();
        return true;
    }
    bytes = word.toLatin1().toStdString();
    return std::all_of(word.begin(), word.end(), [](QChar c) { return c.unicode() <= 0xFF; });
}

QString Dictionary::decode(const std::string& bytes) const
{
    return m_encoding == Encoding::Utf8
               ? QString::fromStdString(bytes)
               : QString::fromLatin1(bytes.data(), qsizetype(bytes.size()));
}

} // namespace kithbook
