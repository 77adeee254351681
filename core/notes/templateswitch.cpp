// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "templateswitch.h"

#include <algorithm>

namespace kithbook {

namespace {

/// The field a section stands for; empty for a section that is in no list.
QString mainField(const NoteTemplates& lists, const QString& section)
{
    const CatalogueEntry* entry = lists.sections().find(section);
    return entry ? entry->links.front() : QString();
}

/// The section of the template that takes the text of `origin`; empty when none does.
QString placeFor(const NoteTemplates& lists, const CatalogueEntry& noteTemplate,
                 const QString& origin)
{
    const QStringList& sections = noteTemplate.links;
    if (sections.contains(origin)) {
        return origin;
    }
    const QString field = mainField(lists, origin);
    const auto standsForIt = [&](const QString& section) {
        return mainField(lists, section) == field;
    };
    const auto speaksOfIt = [&](const QString& section) {
        return lists.sections().find(section)->links.contains(field);
    };
    auto place = std::find_if(sections.cbegin(), sections.cend(), standsForIt);
    if (place == sections.cend()) {
        place = std::find_if(sections.cbegin(), sections.cend(), speaksOfIt);
    }
    return place == sections.cend() ? QString() : *place;
}

/// A new section and the texts that come together in it.
struct Gathered
{
    QString code;
    QStringList texts;
};

Gathered& sectionIn(std::vector<Gathered>& sections, const QString& code)
{
    const auto found = std::find_if(sections.begin(), sections.end(),
                                    [&code](const Gathered& one) { return one.code == code; });
    return found == sections.end() ? sections.emplace_back(Gathered{code, {}}) : *found;
}

NoteBody joined(const std::vector<Gathered>& sections, const QString& between)
{
    NoteBody body;
    body.reserve(sections.size());
    for (const Gathered& section : sections) {
        if (!section.texts.isEmpty()) {
            body.push_back({section.code, section.texts.join(between)});
        }
    }
    return body;
}

bool fits(const NoteBody& body)
{
    qsizetype length = 0;
    for (const NoteSection& section : body) {
        length += section.text.size();
    }
    return length <= kLongestNote;
}

} // namespace

bool isCarried(const QString& sectionCode)
{
    return sectionCode.startsWith(kCarriedPrefix);
}

QString originOf(const QString& sectionCode)
{
    return isCarried(sectionCode) ? sectionCode.sliced(kCarriedPrefix.size()) : sectionCode;
}

bool mayHold(const CatalogueEntry& noteTemplate, const QString& sectionCode)
{
    return isCarried(sectionCode) || noteTemplate.links.contains(sectionCode);
}

Result<NoteBody> switchTemplate(const NoteTemplates& lists, const NoteBody& body, const QString& to)
{
    const auto target = lists.templates().known(to);
    if (!target) {
        return passOn(target);
    }
    std::vector<Gathered> sections;
    sections.reserve(static_cast<size_t>((*target)->links.size()) + body.size());
    for (const QString& code : (*target)->links) {
        sections.push_back({code, {}});
    }
    for (const NoteSection& section : body) {
        const QString origin = originOf(section.code);
        const QString place = placeFor(lists, **target, origin);
        sectionIn(sections, place.isEmpty() ? kCarriedPrefix + origin : place).texts +=
            section.text;
    }
    for (const QString& between : {QStringLiteral("\n\n"), QStringLiteral("\n")}) {
        if (NoteBody switched = joined(sections, between); fits(switched)) {
            return switched;
        }
    }
    return fail(Code::TextTooLong, QStringLiteral("note ") + QString::number(kLongestNote));
}

Result<NoteBody> TemplateTrail::change(const NoteTemplates& lists, const NoteBody& body,
                                       const QString& from, const QString& to)
{
    if (const Stop now{from, body}; m_stops.empty() || m_stops.back() != now) {
        m_stops = {now}; // written in since: how other words were divided tells nothing
    }
    const auto before = std::find_if(m_stops.begin(), m_stops.end(),
                                     [&to](const Stop& stop) { return stop.templateCode == to; });
    if (before != m_stops.end()) {
        m_stops.erase(before + 1, m_stops.end());
        return m_stops.back().body;
    }
    auto switched = switchTemplate(lists, body, to);
    if (switched) {
        m_stops.push_back({to, *switched});
    }
    return switched;
}

} // namespace kithbook
