// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shorthand.h"

#include "core/base/text.h"
#include "core/records/settings.h"

#include <QFile>

namespace kithbook {

namespace {

constexpr qsizetype kLongestSnippet = 1000;

/// The code between a semicolon and a space before `cursor`; empty when there is none.
QStringView codeBefore(QStringView text, qsizetype cursor)
{
    if (cursor < 3 || cursor > text.size() || text[cursor - 1] != QChar::Space) {
        return {};
    }
    const QStringView before = text.first(cursor - 1);
    const qsizetype semicolon = before.lastIndexOf(u';');
    const bool endsWord = semicolon > 0 && before[semicolon - 1].isLetterOrNumber();
    const QStringView code = semicolon < 0 ? QStringView() : before.sliced(semicolon + 1);
    return !endsWord && isCodeShaped(code) ? code : QStringView();
}

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
    const QStringView code = codeBefore(text, cursor);
    if (code.isEmpty()) {
        return std::nullopt;
    }
    const QMap<QString, QString> snippets = all(locale);
    const auto found = snippets.constFind(code.toString().toLower());
    if (found == snippets.cend()) {
        return std::nullopt;
    }
    const qsizetype length = code.size() + 2; // the semicolon and the space
    return Expansion{{cursor - length, length}, *found + QChar::Space};
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
