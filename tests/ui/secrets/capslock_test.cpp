// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/secrets/capslock.h"

#include <QKeyEvent>

#include <catch2/catch_test_macros.hpp>

using namespace kithbook;

namespace {

std::optional<bool> seenIn(const QString& text, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    return capsLockFrom(QKeyEvent(QEvent::KeyPress, Qt::Key_unknown, modifiers, text));
}

} // namespace

TEST_CASE("a capital without Shift, or a small letter with it, gives Caps Lock away")
{
    CHECK(seenIn(QStringLiteral("A")) == true);
    CHECK(seenIn(QStringLiteral("Ñ")) == true);
    CHECK(seenIn(QStringLiteral("a"), Qt::ShiftModifier) == true);
    CHECK(seenIn(QStringLiteral("a")) == false);
    CHECK(seenIn(QStringLiteral("A"), Qt::ShiftModifier) == false);
}

TEST_CASE("keys that are no letter with two cases say nothing about Caps Lock")
{
    CHECK_FALSE(seenIn(QStringLiteral("1")).has_value());
    CHECK_FALSE(seenIn(QStringLiteral("!"), Qt::ShiftModifier).has_value());
    CHECK_FALSE(seenIn(QStringLiteral("字")).has_value());
    CHECK_FALSE(seenIn(QString()).has_value());
}

TEST_CASE("without a display nobody knows about Caps Lock")
{
    CHECK_FALSE(capsLockIsOn().has_value());
}
