// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue.h"

#include <algorithm>
#include <set>

namespace kithbook {

namespace {

constexpr qsizetype kLongestCode = 48;

bool isLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

bool isCodeChar(QChar c)
{
    return isLetter(c) || (c >= u'0' && c <= u'9') || c == u'_';
}

/// The first list of words that has the language wins, so that an agency's English name does not
/// push a published Spanish one aside.
QString inLanguage(const QString& language, std::initializer_list<const Labels*> lists)
{
    for (const QString& wanted : {language, QStringLiteral("en")}) {
        for (const Labels* labels : lists) {
            if (const auto found = labels->constFind(wanted); found != labels->cend()) {
                return *found;
            }
        }
    }
    for (const Labels* labels : lists) {
        if (!labels->isEmpty()) {
            return labels->first();
        }
    }
    return {};
}

QString languageOf(const QLocale& locale)
{
    return QLocale::languageToCode(locale.language());
}

/// Whether everything an entry points at is there.
bool pointsSomewhere(const CatalogueEntry& entry, const CatalogueInfo& info,
                     const std::set<QString>& codes)
{
    const auto sampleKnown = [&info](const Share& share) {
        return std::any_of(info.samples.begin(), info.samples.end(),
                           [&share](const Sample& sample) { return sample.id == share.sample; });
    };
    return (entry.countsAs.isEmpty() || codes.contains(entry.countsAs)) &&
           (entry.links.isEmpty() || !info.linksTo.isEmpty()) &&
           std::all_of(entry.shares.begin(), entry.shares.end(), sampleKnown);
}

} // namespace

QString CatalogueEntry::label(const QLocale& locale) const
{
    return inLanguage(languageOf(locale), {&ownLabels, &labels});
}

QString CatalogueEntry::publishedLabel(const QLocale& locale) const
{
    return inLanguage(languageOf(locale), {&labels});
}

Catalogue::Catalogue(CatalogueInfo info, std::vector<CatalogueEntry> entries)
    : m_info(std::move(info)), m_entries(std::move(entries))
{
    qsizetype place = 0;
    for (const CatalogueEntry& entry : m_entries) {
        m_places.insert(entry.code, place++);
    }
}

Result<Catalogue> Catalogue::make(CatalogueInfo info, std::vector<CatalogueEntry> entries)
{
    const auto notGood = [&info](const QString& where) {
        return fail(Code::BadInput, info.name + QChar::Space + where);
    };
    std::set<QString> codes;
    for (const CatalogueEntry& entry : entries) {
        if (!codes.insert(entry.code).second) {
            return notGood(entry.code + QStringLiteral(" twice"));
        }
    }
    for (const CatalogueEntry& entry : entries) {
        if (!pointsSomewhere(entry, info, codes)) {
            return notGood(entry.code + QStringLiteral(" points nowhere"));
        }
    }
    if (std::all_of(entries.begin(), entries.end(), [](const auto& e) { return e.hidden; })) {
        return notGood(QStringLiteral("offers nothing"));
    }
    return Catalogue(std::move(info), std::move(entries));
}

std::vector<const CatalogueEntry*> Catalogue::offered() const
{
    std::vector<const CatalogueEntry*> shown;
    for (const CatalogueEntry& entry : m_entries) {
        if (!entry.hidden) {
            shown.push_back(&entry);
        }
    }
    return shown;
}

const CatalogueEntry* Catalogue::find(const QString& code) const
{
    const auto place = m_places.constFind(code);
    return place == m_places.cend() ? nullptr : &m_entries[static_cast<std::size_t>(*place)];
}

Result<const CatalogueEntry*> Catalogue::known(const QString& code) const
{
    if (const CatalogueEntry* entry = find(code)) {
        return entry;
    }
    // Something else than a code may be what a person typed in its place: that stays out of logs.
    return fail(Code::UnknownChoice,
                isCodeShaped(code) ? m_info.name + QChar::Space + code : m_info.name);
}

QString Catalogue::label(const QString& code, const QLocale& locale) const
{
    const CatalogueEntry* entry = find(code);
    return entry ? entry->label(locale) : code;
}

QString Catalogue::edition() const
{
    const QString shipped = QString::number(m_info.version);
    return m_info.overlayVersion == 0 ? shipped
                                      : shipped + u'+' + QString::number(m_info.overlayVersion);
}

bool isCodeShaped(QStringView text)
{
    return !text.isEmpty() && text.size() <= kLongestCode && isLetter(text.front()) &&
           std::all_of(text.begin(), text.end(), isCodeChar);
}

} // namespace kithbook
