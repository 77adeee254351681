// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/catalogues.h"
#include "tests/support/printing.h"
#include "ui/words/fieldwords.h"

#include <catch2/catch_test_macros.hpp>

using namespace kithbook;

TEST_CASE("every list a form shows has a word, a code without one has none")
{
    for (const ListId list : allLists()) {
        const QString name = catalogueName(list);
        CAPTURE(name);
        CHECK_FALSE(fieldWord(name).isEmpty());
    }
    CHECK(fieldWord(QStringLiteral("name")) == QStringLiteral("Name"));
    CHECK(fieldWord(QStringLiteral("zzmarker")).isNull());
    CHECK(fieldWord({}).isNull());
}
