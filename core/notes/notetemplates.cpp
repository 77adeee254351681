// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notetemplates.h"

#include "core/notes/templateswitch.h"

#include <QFile>

#include <algorithm>

namespace kithbook {

namespace {

/// An empty catalogue when it does not read: linksFit() then has nothing to link to.
Catalogue shippedList(const QString& name)
{
    QFile file(QStringLiteral(":/notes/%1.json").arg(name));
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    auto parsed = parseCatalogue(file.readAll());
    return parsed ? std::move(*parsed) : Catalogue();
}

bool linksFit(const Catalogue& from, const Catalogue& to)
{
    return from.info().linksTo == to.info().name && !from.entries().empty() &&
           std::all_of(from.entries().begin(), from.entries().end(),
                       [&](const CatalogueEntry& entry) {
                           return !entry.links.isEmpty() &&
                                  std::all_of(entry.links.begin(), entry.links.end(),
                                              [&](const QString& code) {
                                                  return to.find(code) != nullptr;
                                              });
                       });
}

bool canBeCarried(const QString& section)
{
    return !isCarried(section) && section.size() <= kLongestSectionCode;
}

} // namespace

Result<NoteTemplates> NoteTemplates::load()
{
    NoteTemplates lists;
    lists.m_shipped = {shippedList(QStringLiteral("note_templates")),
                       shippedList(QStringLiteral("note_sections")),
                       shippedList(QStringLiteral("note_fields"))};
    if (!fit(lists.m_shipped)) {
        return fail(Code::Internal, QStringLiteral("note_templates"));
    }
    lists.m_shown = lists.m_shipped;
    return lists;
}

bool NoteTemplates::fit(const Lists& lists)
{
    return linksFit(lists.templates, lists.sections) && linksFit(lists.sections, lists.fields) &&
           std::all_of(lists.sections.entries().begin(), lists.sections.entries().end(),
                       [](const CatalogueEntry& section) { return canBeCarried(section.code); }) &&
           lists.templates.find(kSharedTemplate) != nullptr;
}

Catalogue* NoteTemplates::listIn(Lists& lists, const QString& name)
{
    for (Catalogue* list : {&lists.templates, &lists.sections, &lists.fields}) {
        if (list->info().name == name) {
            return list;
        }
    }
    return nullptr;
}

Result<void> NoteTemplates::apply(const CatalogueOverlay& overlay)
{
    const Catalogue* shipped = listIn(m_shipped, overlay.catalogue);
    if (!shipped) {
        return fail(Code::BadInput, QStringLiteral("overlay of no list"));
    }
    auto changed = withOverlay(*shipped, overlay);
    if (!changed) {
        return passOn(changed);
    }
    Lists lists = m_shown;
    *listIn(lists, overlay.catalogue) = std::move(*changed);
    if (!fit(lists)) {
        return fail(Code::BadInput, overlay.catalogue + QStringLiteral(" overlay links"));
    }
    m_shown = std::move(lists);
    return {};
}

Result<std::vector<const CatalogueEntry*>>
NoteTemplates::sectionsOf(const QString& templateCode) const
{
    const auto entry = templates().known(templateCode);
    if (!entry) {
        return passOn(entry);
    }
    std::vector<const CatalogueEntry*> parts;
    for (const QString& code : (*entry)->links) {
        parts.push_back(sections().find(code));
    }
    return parts;
}

} // namespace kithbook
