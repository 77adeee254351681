// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings.h"

#include "core/base/text.h"
#include "core/book/book.h"
#include "core/book/connection.h"
#include "core/book/mutation.h"
#include "core/records/columnvalue.h"
#include "core/records/tables.h"

namespace kithbook {

namespace {

/// A set element: two devices that set the same name write to one row.
RowId settingId(QLatin1StringView name)
{
    return RowId::ofParts({"setting", name});
}

} // namespace

Result<QString> Settings::get(QLatin1StringView name) const
{
    Statement row =
        m_book.connection().prepare("SELECT value FROM setting WHERE id = ? AND gone IS NULL");
    return row.bind(settingId(name)).step().map([&](bool found) {
        return found ? row.text(0) : QString();
    });
}

Result<void> Settings::set(Mutation& mutation, QLatin1StringView name, const QString& value)
{
    const auto tidy = plainText(value, kLongestValue, name);
    if (!tidy) {
        return passOn(tidy);
    }
    const RowId id = settingId(name);
    const QVariant kept = orNull(*tidy);
    mutation.insertElement(
        tables::kSetting, id,
        {{tables::setting::kName, QString(name)}, {tables::setting::kValue, kept}});
    mutation.update(tables::kSetting, id, {{tables::setting::kValue, kept}});
    return {};
}

} // namespace kithbook
