// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/catalogue.h"
#include "core/records/cataloguefile.h"

namespace kithbook {

/// The template of a note nobody chose one for: Kithbook's own, written together with the person
/// (domain.md C3).
inline constexpr QLatin1StringView kSharedTemplate("shared");

/// How notes are laid out: three lists, each linking to the next. A template's links are its
/// sections in order; a section's links are the fields of a peer note it speaks of (domain.md C2),
/// the main one first, so that changing the template loses nothing. Read once at start-up, handed
/// on by const reference; any thread may read it while none applies an overlay.
class NoteTemplates
{
public:
    /// From the program's own resources. Errors: Internal when they do not read or do not fit each
    /// other, a fault of the build and caught by a test.
    [[nodiscard]] static Result<NoteTemplates> load();

    /// As an agency shows them; the shipped ones without an overlay.
    [[nodiscard]] const Catalogue& templates() const { return m_shown.templates; }
    [[nodiscard]] const Catalogue& sections() const { return m_shown.sections; }
    [[nodiscard]] const Catalogue& fields() const { return m_shown.fields; }

    /// Errors: UnknownChoice for a template that is in no list.
    [[nodiscard]] Result<std::vector<const CatalogueEntry*>>
    sectionsOf(const QString& templateCode) const;

    /// Puts an agency's changes in place of earlier ones to the same list, so that it has its own
    /// template: first the overlay with its sections, then the one with templates made of them.
    /// Errors: as withOverlay, and BadInput for another list, a template or section that links to
    /// nothing or nowhere, or a section whose code could not be carried (templateswitch.h);
    /// nothing changes.
    [[nodiscard]] Result<void> apply(const CatalogueOverlay& overlay);

private:
    struct Lists
    {
        Catalogue templates;
        Catalogue sections;
        Catalogue fields;
    };

    NoteTemplates() = default;

    [[nodiscard]] static bool fit(const Lists& lists);
    [[nodiscard]] static Catalogue* listIn(Lists& lists, const QString& name);

    Lists m_shipped;
    Lists m_shown;
};

} // namespace kithbook
