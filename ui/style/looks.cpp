// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/looks.h"

#include "ui/style/measure.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QEvent>
#include <QFrame>
#include <QRadioButton>
#include <QVariant>

namespace kithbook {

namespace {

constexpr char kButtonKind[] = "kithbookButton";
constexpr char kChipKind[] = "kithbookChip";
constexpr char kReservesCheck[] = "kithbookReservesCheck";
constexpr char kControlSize[] = "kithbookSize";
constexpr char kRingRoomKept[] = "kithbookRingRoom";
constexpr char kHasProblem[] = "kithbookProblem";

// Buttons remember their size hint and forget it on this event, as every widget measures itself
// anew on it.
void measureAgain(QWidget& widget)
{
    QEvent change(QEvent::StyleChange);
    QCoreApplication::sendEvent(&widget, &change);
}

template <typename T>
void keep(QWidget& widget, const char* name, T value)
{
    widget.setProperty(name, static_cast<int>(value));
    measureAgain(widget);
}

template <typename T>
T kept(const QWidget* widget, const char* name)
{
    return widget ? static_cast<T>(widget->property(name).toInt()) : T{};
}

// A chosen chip is wider: its text is bold and it may gain a check mark.
void keepChip(QAbstractButton& button, ChipKind kind)
{
    keep(button, kChipKind, kind);
    QObject::connect(&button, &QAbstractButton::toggled, &button,
                     [&button] { measureAgain(button); });
}

} // namespace

void setButtonKind(QAbstractButton& button, ButtonKind kind)
{
    keep(button, kButtonKind, kind);
}

ButtonKind buttonKind(const QWidget* widget)
{
    return kept<ButtonKind>(widget, kButtonKind);
}

void makeChip(QRadioButton& button)
{
    keepChip(button, ChipKind::Choice);
}

void makeChip(QCheckBox& button, ChipKind kind)
{
    keepChip(button, kind);
}

ChipKind chipKind(const QWidget* widget)
{
    return kept<ChipKind>(widget, kChipKind);
}

void setReservesCheck(QAbstractButton& chip, bool on)
{
    keep(chip, kReservesCheck, on);
}

bool reservesCheck(const QWidget* widget)
{
    return kept<bool>(widget, kReservesCheck);
}

void setControlSize(QWidget& widget, ControlSize size)
{
    keep(widget, kControlSize, size);
}

ControlSize controlSize(const QWidget* widget)
{
    return kept<ControlSize>(widget, kControlSize);
}

void makeRingRoom(QFrame& frame)
{
    frame.setFrameShape(QFrame::NoFrame);
    frame.setContentsMargins(kRingRoom, kRingRoom, kRingRoom, kRingRoom);
    keep(frame, kRingRoomKept, true);
}

bool keepsRingRoom(const QWidget* widget)
{
    return kept<bool>(widget, kRingRoomKept);
}

void setHasProblem(QWidget& field, bool on)
{
    keep(field, kHasProblem, on);
}

bool hasProblem(const QWidget* widget)
{
    return kept<bool>(widget, kHasProblem);
}

} // namespace kithbook
