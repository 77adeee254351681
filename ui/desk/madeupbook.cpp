// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "madeupbook.h"

#include <QDir>
#include <QStandardPaths>

namespace kithbook {

QString madeUpBookPath()
{
    const QString data = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    return QDir(data).filePath(QStringLiteral("kithbook/made-up people.kithbook"));
}

} // namespace kithbook
