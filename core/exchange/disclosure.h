// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace kithbook {

class Mutation;
enum class ExportFormat : int;

// Whom words of the book are given to, and why: asked before an export is made, and kept in the
// audit row of it (domain.md C5, accounting of disclosures; docs/decisions/0014). Numbers are kept
// for ever: the audit chain speaks of them.

enum class GivenTo : int {
    ThePerson = 1,  ///< whom it is about
    Supervisor = 2, ///< or the team
    Service = 3,    ///< another service that supports the person
    Court = 4,      ///< or whoever the law names
    OwnRecord = 5,  ///< stays with who wrote it: the paper file, a copy
    SomebodyElse = 6
};

enum class GivenBecause : int {
    PersonAsked = 1,
    PersonAgreed = 2, ///< to share this, with them
    Required = 3,     ///< by the law or the agency's rules
    Record = 4,       ///< keeping records: nobody new reads it
    OtherReason = 5
};

struct Disclosure
{
    GivenTo to = GivenTo::ThePerson;
    GivenBecause why = GivenBecause::PersonAsked;

    friend bool operator==(const Disclosure&, const Disclosure&) = default;
};

/// Kithbook keeps no agreements to share yet: whether there is one is for who exports to know.
/// False where nobody has to agree: the person gets it, it stays where it is, the law wants it.
[[nodiscard]] bool needsAgreement(const Disclosure& disclosure);

/// Makes `mutation` the audit row of an export, keys 1 to 4: how many records, in what form, to
/// whom and why. It is written although no record changes.
void describeExport(Mutation& mutation, qint64 records, ExportFormat format,
                    const Disclosure& disclosure);

} // namespace kithbook
