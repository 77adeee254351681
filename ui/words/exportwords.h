// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/notesexport.h"

namespace kithbook {

// What an export says, and what is asked before one is made. In the language of the installed
// translators (context "Export"); days and times in the default locale. Any thread.

struct ExportLook
{
    bool namesHidden = false;
    bool isMadeUp = false; ///< the book is one of made-up people
    qint64 nowMs = 0;      ///< UTC
    int offsetMinutes = 0;
};

/// `catalogues` outlives it.
[[nodiscard]] NotesExport::Wording exportWording(const Catalogues& catalogues,
                                                 const ExportLook& look);

/// "The person it is about".
[[nodiscard]] QString givenToWords(GivenTo to);
/// "The person asked".
[[nodiscard]] QString givenBecauseWords(GivenBecause why);
/// What to see to before these words are given away: Kithbook keeps no agreements, and says so.
[[nodiscard]] QString agreementWords(const Disclosure& disclosure);

inline constexpr GivenTo kGivenTo[] = {GivenTo::ThePerson, GivenTo::Supervisor,
                                       GivenTo::Service,   GivenTo::Court,
                                       GivenTo::OwnRecord, GivenTo::SomebodyElse};
inline constexpr GivenBecause kGivenBecause[] = {GivenBecause::PersonAsked,
                                                 GivenBecause::PersonAgreed, GivenBecause::Required,
                                                 GivenBecause::Record, GivenBecause::OtherReason};

} // namespace kithbook
