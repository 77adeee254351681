// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/firstrun/firstrunfiles.h"

#include "ui/desk/askfile.h"
#include "ui/firstrun/firstrun.h"

namespace kithbook {

FirstRunFiles usualFiles()
{
    const auto kind = [] { return FirstRun::tr("Kithbook files (*.kithbook)"); };
    return {[kind](QWidget* parent, const QString& suggested) {
                return askFileToMake(parent,
                                     {FirstRun::tr("Where to keep the book"), suggested, kind()});
            },
            [kind](QWidget* parent) {
                return askFileToOpen(parent, {FirstRun::tr("Open a book"), {}, kind()});
            },
            [kind](QWidget* parent) {
                return askFileToOpen(parent, {FirstRun::tr("Choose a backup"), {}, kind()});
            }};
}

} // namespace kithbook
