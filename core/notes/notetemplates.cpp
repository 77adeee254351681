// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notetemplates.h"

#include "core/records/cataloguefile.h"

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

} // namespace

Result<NoteTemplates> NoteTemplates::load()
{
    NoteTemplates lists;
    lists.m_templates = shippedList(QStringLiteral("note_templates"));
    lists.m_sections = shippedList(QStringLiteral("note_sections"));
    lists.m_fields = shippedList(QStringLiteral("note_fields"));
    if (!linksFit(lists.m_templates, lists.m_sections) ||
        !linksFit(lists.m_sections, lists.m_fields) ||
        lists.m_templates.find(kSharedTemplate) == nullptr) {
        return fail(Code::Internal, QStringLiteral("note_templates"));
    }
    return lists;
}

Result<std::vector<const CatalogueEntry*>>
NoteTemplates::sectionsOf(const QString& templateCode) const
{
    const auto entry = m_templates.known(templateCode);
    if (!entry) {
        return passOn(entry);
    }
    std::vector<const CatalogueEntry*> sections;
    for (const QString& code : (*entry)->links) {
        sections.push_back(m_sections.find(code));
    }
    return sections;
}

} // namespace kithbook
