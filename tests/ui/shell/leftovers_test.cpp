// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/guiprinting.h"
#include "ui/shell/leftovers.h"

#include <QDialog>
#include <QSet>

#include <catch2/catch_test_macros.hpp>

using namespace kithbook;

namespace {

/// A clipboard that says who copied: without a display nobody knows.
class FakeCopies final : public Copies
{
public:
    [[nodiscard]] bool areOurs(QClipboard::Mode mode) const override { return ours.contains(mode); }
    void clear(QClipboard::Mode mode) override { cleared.insert(mode); }

    QSet<QClipboard::Mode> ours;
    QSet<QClipboard::Mode> cleared;
};

} // namespace

TEST_CASE("a lock clears what was copied here")
{
    FakeCopies copies;
    copies.ours = {QClipboard::Clipboard, QClipboard::Selection};
    clearLeftovers(copies);
    CHECK(copies.cleared == copies.ours);
}

TEST_CASE("a lock leaves alone what was copied elsewhere")
{
    FakeCopies copies;
    copies.ours = {QClipboard::Selection};
    clearLeftovers(copies);
    CHECK(copies.cleared == QSet{QClipboard::Selection});
    copies = {};
    clearLeftovers(copies);
    CHECK(copies.cleared.isEmpty());
}

TEST_CASE("every window but the main one is closed, without asking it")
{
    QWidget main;
    QDialog dialog;
    QWidget other;
    for (QWidget* each : std::initializer_list<QWidget*>{&main, &dialog, &other}) {
        each->show();
    }
    closeLeftovers(main);
    CHECK(main.isVisible());
    CHECK_FALSE(dialog.isVisible());
    CHECK_FALSE(other.isVisible());
}
