// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "madeupbook.h"

#include "core/book/kdf.h"
#include "core/notes/caseload.h"
#include "tests/support/printing.h"
#include "tests/support/testbook.h"

#include <catch2/catch_test_macros.hpp>

namespace kithbook::test {

namespace {

constexpr int kOffset = -300;

} // namespace

MadeUpFill::Lists madeUpLists()
{
    static const auto catalogues = Catalogues::load();
    static const auto templates = NoteTemplates::load();
    REQUIRE(codeOf(catalogues) == std::nullopt);
    REQUIRE(codeOf(templates) == std::nullopt);
    return {*catalogues, *templates};
}

MadeUpBook::MadeUpBook() : m_clock(kNow, kOffset)
{
    auto created =
        Book::create(m_folder.filePath(QStringLiteral("madeup.kithbook")), TestBook::passphrase(),
                     kKdfFloor, Book::Setup{caseloadSchema(), m_clock}, true);
    REQUIRE(codeOf(created) == std::nullopt);
    m_book = std::move(created->book);
}

MadeUpBook::MadeUpBook(MadeUpOptions options) : MadeUpBook()
{
    options.nowMs = kNow;
    options.offsetMinutes = kOffset;
    REQUIRE(codeOf(fill(*m_book, madeUpLists(), options)) == std::nullopt);
}

} // namespace kithbook::test
