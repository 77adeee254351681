// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/catalogue.h"

namespace kithbook {

/// The template of a note nobody chose one for: Kithbook's own, written together with the person
/// (domain.md C3).
inline constexpr QLatin1StringView kSharedTemplate("shared");

/// How notes are laid out: three lists, each linking to the next. A template's links are its
/// sections in order; a section's links are the fields of a peer note it speaks of (domain.md C2),
/// the main one first, so that changing the template loses nothing. Read once at start-up, handed
/// on by const reference; any thread.
class NoteTemplates
{
public:
    /// From the program's own resources. Errors: Internal when they do not read or do not fit each
    /// other, a fault of the build and caught by a test.
    [[nodiscard]] static Result<NoteTemplates> load();

    [[nodiscard]] const Catalogue& templates() const { return m_templates; }
    [[nodiscard]] const Catalogue& sections() const { return m_sections; }
    [[nodiscard]] const Catalogue& fields() const { return m_fields; }

    /// Errors: UnknownChoice for a template that is in no list.
    [[nodiscard]] Result<std::vector<const CatalogueEntry*>>
    sectionsOf(const QString& templateCode) const;

private:
    NoteTemplates() = default;

    Catalogue m_templates;
    Catalogue m_sections;
    Catalogue m_fields;
};

} // namespace kithbook
