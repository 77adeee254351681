// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordfunctions.h"

#include "core/base/text.h"
#include "core/book/sqlfunction.h"

namespace kithbook {

Result<void> addRecordFunctions(Connection& connection)
{
    return addTextFunction(connection, "kb_fold", nameKey);
}

QString nameKey(const QString& chosenName, const QString& otherNames)
{
    // The other names come after a character below the space: "Ana" is before "Ana Lopez" in every
    // list, whatever else either of them is called.
    constexpr QChar between(0x1f);
    const QString key = u' ' + folded(chosenName);
    return otherNames.isEmpty() ? key : key + between + u' ' + folded(otherNames);
}

} // namespace kithbook
