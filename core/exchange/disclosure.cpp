// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "disclosure.h"

#include "core/book/mutation.h"
#include "core/exchange/exportoptions.h"

namespace kithbook {

namespace {

// Keys of the audit row (core/book/audit.h).
constexpr int kHowMany = 1;
constexpr int kForm = 2;
constexpr int kTo = 3;
constexpr int kWhy = 4;

} // namespace

bool needsAgreement(const Disclosure& disclosure)
{
    const bool staysWithThem =
        disclosure.to == GivenTo::ThePerson || disclosure.to == GivenTo::OwnRecord;
    return !staysWithThem && disclosure.why != GivenBecause::Required;
}

void describeExport(Mutation& mutation, qint64 records, ExportFormat format,
                    const Disclosure& disclosure)
{
    mutation.describe(kHowMany, records);
    mutation.describe(kForm, static_cast<int>(format));
    mutation.describe(kTo, static_cast<int>(disclosure.to));
    mutation.describe(kWhy, static_cast<int>(disclosure.why));
    mutation.auditAnyway();
}

} // namespace kithbook
