// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "disclosure.h"

#include "core/book/mutation.h"

namespace kithbook {

namespace {

// Keys of the audit row; 1 and 2 are how many and in what form (core/book/audit.h).
constexpr int kTo = 3;
constexpr int kWhy = 4;

} // namespace

bool needsAgreement(const Disclosure& disclosure)
{
    const bool staysWithThem =
        disclosure.to == GivenTo::ThePerson || disclosure.to == GivenTo::OwnRecord;
    return !staysWithThem && disclosure.why != GivenBecause::Required;
}

void describe(Mutation& mutation, const Disclosure& disclosure)
{
    mutation.describe(kTo, static_cast<int>(disclosure.to));
    mutation.describe(kWhy, static_cast<int>(disclosure.why));
}

} // namespace kithbook
