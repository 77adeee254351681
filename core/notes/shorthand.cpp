// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shorthand.h"

#include "core/base/text.h"
#include "core/records/settings.h"

#include <QFile>

namespace kithbook {

namespace {

constexpr qsizetype kLongestSnippet = 1000;

QString settingOf(const QMap<QString, QString>& snippets)
{
    QStringList lines;
    for (auto snippet = snippets.cbegin(); snippet != snippets.cend(); ++snippet) {
        lines += snippet.key() + QChar::Space + snippet.value();
    }
    return lines.join(QChar::LineFeed);
}

} // namespace

Result<Shorthand> Shorthand::load()
{
    QFile file(QStringLiteral(":/notes/snippets.json"));
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(Code::Internal, QStringLiteral("snippets"));
    }
    auto list = parseCatalogue(file.readAll());
    if (!list) {
        return fail(Code::Internal, QStringLiteral("snippets ") + list.error().detail);
    }
    Shorthand shorthand;
    shorthand.m_shipped = *list;
    shorthand.m_shown = std::move(*list);
    return shorthand;
}

Result<void> Shorthand::apply(const CatalogueOverlay& overlay)
{
    auto changed = withOverlay(m_shipped, overlay);
    if (!changed) {
        return passOn(changed);
    }
    m_shown = std::move(*changed);
    return {};
}

void Shorthand::setOwn(const QString& setting)
{
    m_own = ownSnippets(setting);
}

QMap<QString, QString> Shorthand::all(const QLocale& locale) const
{
    QMap<QString, QString> snippets;
    for (const CatalogueEntry* entry : m_shown.offered()) {
        snippets.insert(entry->code.toLower(), entry->label(locale));
    }
    snippets.insert(m_own);
    return snippets;
}

std::optional<Expansion> Shorthand::expansionAt(QStringView text, qsizetype cursor,
                                                const QLocale& locale) const
{
    if (cursor < 1 || cursor > text.size() || text[cursor - 1] != QChar::Space) {
        return std::nullopt;
    }
    const auto code = codeBefore(text, cursor - 1);
    if (!code) {
        return std::nullopt;
    }
    const QMap<QString, QString> snippets = all(locale);
    const auto found = snippets.constFind(text.sliced(code->at, code->length).toString().toLower());
    if (found == snippets.cend()) {
        return std::nullopt;
    }
    // With the semicolon and the space.
    return Expansion{{code->at - 1, code->length + 2}, *found + QChar::Space};
}

std::vector<ShortCode> Shorthand::beginningWith(const QString& letters, const QLocale& locale) const
{
    const QMap<QString, QString> snippets = all(locale);
    const QString begin = letters.toLower();
    std::vector<ShortCode> found;
    for (auto snippet = snippets.lowerBound(begin);
         snippet != snippets.cend() && snippet.key().startsWith(begin); ++snippet) {
        found.push_back(ShortCode{snippet.key(), snippet.value()});
    }
    return found;
}

std::optional<Mark> codeBefore(QStringView text, qsizetype cursor)
{
    const QStringView before = text.first(qBound(qsizetype{0}, cursor, text.size()));
    const qsizetype semicolon = before.lastIndexOf(u';');
    const bool endsWord = semicolon > 0 && before[semicolon - 1].isLetterOrNumber();
    if (semicolon < 0 || endsWord || !isCodeShaped(before.sliced(semicolon + 1))) {
        return std::nullopt;
    }
    return Mark{semicolon + 1, before.size() - semicolon - 1};
}

QMap<QString, QString> ownSnippets(const QString& setting)
{
    QMap<QString, QString> snippets;
    for (const QString& line : setting.split(QChar::LineFeed)) {
        const QString code = line.section(QChar::Space, 0, 0);
        const QString text = line.section(QChar::Space, 1);
        if (isCodeShaped(code) && !text.isEmpty()) {
            snippets.insert(code.toLower(), text);
        }
    }
    return snippets;
}

Result<QString> withOwnSnippet(const QString& setting, const QString& code, const QString& text)
{
    const auto line = plainLine(text, kLongestSnippet, Settings::kOwnSnippets);
    if (!line) {
        return passOn(line);
    }
    if (!isCodeShaped(code) || line->isEmpty()) {
        return fail(Code::BadInput, Settings::kOwnSnippets);
    }
    QMap<QString, QString> snippets = ownSnippets(setting);
    snippets.insert(code.toLower(), *line);
    QString longer = settingOf(snippets);
    if (longer.size() > Settings::kLongestValue) {
        return fail(Code::TextTooLong, Settings::kOwnSnippets + QChar::Space +
                                           QString::number(Settings::kLongestValue));
    }
    return longer;
}

QString withoutOwnSnippet(const QString& setting, const QString& code)
{
    QMap<QString, QString> snippets = ownSnippets(setting);
    snippets.remove(code.toLower());
    return settingOf(snippets);
}

} // namespace kithbook
