// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notes/notebody.h"
#include "core/notes/notetemplates.h"

namespace kithbook {

// Changing the template of a note loses nothing. A section goes to the one of the new template that
// speaks of the same field (the first link in note_sections.json); where there is none it becomes
// carried text, a section "carried_plan" that keeps what it was and comes back as soon as a
// template has a place for it.

inline constexpr QLatin1StringView kCarriedPrefix("carried_");
/// So that a section still has the shape of a code when it is carried.
inline constexpr qsizetype kLongestSectionCode = 40;

[[nodiscard]] bool isCarried(const QString& sectionCode);
/// What a section was before it was carried: "plan"; the code itself when it is not.
[[nodiscard]] QString originOf(const QString& sectionCode);
/// Whether a note in this template may have the section: one of the template's own, or carried.
[[nodiscard]] bool mayHold(const CatalogueEntry& noteTemplate, const QString& sectionCode);

/// The body in the order of the new template, carried text last. Sections that come together keep
/// their order, with an empty line between them. Every character stays; switching to the template
/// the note has already brings in carried text it has a place for. Errors: UnknownChoice for the
/// template; TextTooLong when the note is so full that not even line breaks go in.
[[nodiscard]] Result<NoteBody> switchTemplate(const NoteTemplates& lists, const NoteBody& body,
                                              const QString& to);

/// Looking at a note in several templates and coming back, as one does before choosing: as long as
/// nothing was written in between, a template that the note was in before divides it as it did
/// then, which the text alone could not tell. Belongs to one note while it is open; kept nowhere.
class TemplateTrail
{
public:
    /// switchTemplate(), or the earlier division. Errors: as switchTemplate.
    [[nodiscard]] Result<NoteBody> change(const NoteTemplates& lists, const NoteBody& body,
                                          const QString& from, const QString& to);

private:
    struct Stop
    {
        QString templateCode;
        NoteBody body;

        friend bool operator==(const Stop&, const Stop&) = default;
    };

    std::vector<Stop> m_stops; ///< each template once; the last is what the last change gave
};

} // namespace kithbook
