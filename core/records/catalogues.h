// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/catalogue.h"
#include "core/records/cataloguefile.h"

#include <array>

namespace kithbook {

/// Every list Kithbook ships, in resources/catalogues under the name catalogueName() gives.
enum class ListId {
    Modes,
    Timing,
    Delivery,
    AudioOnlyReasons,
    Outcomes,
    Places,
    Activities,
    Settings,
    Formats,
    ProgrammeAreas,
    ContactKinds,
    SafeContact,
    PersonStatus,
    PauseReasons,
    CloseReasons,
    FidelityItems,
    SamhsaCompetencies,
    DigitalCompetencies,
    GroupAttendance
};

inline constexpr std::size_t kListCount = static_cast<std::size_t>(ListId::GroupAttendance) + 1;

/// Every ListId, in its order.
[[nodiscard]] std::array<ListId, kListCount> allLists();
/// "modes", "timing" ...: the name in files, records and on the command line.
[[nodiscard]] QLatin1StringView catalogueName(ListId list);

/// All lists, read once at start-up and handed on by const reference. Any thread may read it while
/// none applies an overlay.
class Catalogues
{
public:
    /// From the program's own resources. Errors: Internal when one does not read, which is a fault
    /// of the build and caught by a test.
    [[nodiscard]] static Result<Catalogues> load();

    /// As an agency shows it; the shipped one without an overlay.
    [[nodiscard]] const Catalogue& at(ListId list) const;
    [[nodiscard]] const Catalogue& shipped(ListId list) const;
    /// By name; null for a name that no list has.
    [[nodiscard]] const Catalogue* find(const QString& name) const;

    /// Puts the agency's changes in place of earlier ones to the same list. Errors: as withOverlay,
    /// and BadInput for a list that does not exist or a link that points nowhere; nothing changes.
    [[nodiscard]] Result<void> apply(const CatalogueOverlay& overlay);

private:
    Catalogues() = default;

    [[nodiscard]] bool linksFit(const Catalogue& catalogue) const;

    std::array<Catalogue, kListCount> m_shipped;
    std::array<Catalogue, kListCount> m_shown;
};

} // namespace kithbook
