// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "writing.h"

#include "app/cli/console.h"
#include "app/cli/desk.h"
#include "app/cli/wording.h"

#include <QJsonObject>

namespace kithbook::cli {

Result<Exit> commit(Mutation& mutation, const Desk& desk, const QString& sentence, const RowId& id)
{
    if (auto wanted = Interruption::check(); !wanted) {
        return passOn(wanted);
    }
    if (auto committed = mutation.commit(); !committed) {
        return passOn(committed);
    }
    if (desk.console().isJson()) {
        desk.console().answer(QJsonDocument(QJsonObject{{QStringLiteral("id"), id.toHex()}}));
    } else {
        desk.console().line(QStringLiteral("%1 (%2)").arg(sentence, shortId(id)));
    }
    return Exit::Done;
}

} // namespace kithbook::cli
