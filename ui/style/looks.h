// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAbstractButton;
class QCheckBox;
class QFrame;
class QRadioButton;
class QWidget;

namespace kithbook {

/// How KithStyle draws a stock widget. The widgets stay what they are (a chip is a radio button or
/// a check box), so roles, keys and states come from Qt; the look is a dynamic property.

/// One Main on a page (ux.md section 2). Second: accent edge and words. Link: words underlined, in
/// a line of text. Training: outlined purple. Nav: bare words in the color of text, as in the rail.
enum class ButtonKind { Plain, Main, Second, Flat, Link, Training, Nav };

/// Choice: the check replaces the icon. Filter: a cross at its end says that it can be taken off.
enum class ChipKind { None, Choice, Filter };

/// Small only inside cards and for recent tiles; Large for the main field of a page.
enum class ControlSize { Usual, Small, Large };

void setButtonKind(QAbstractButton& button, ButtonKind kind);
[[nodiscard]] ButtonKind buttonKind(const QWidget* widget);

/// Only these two make sense as chips; a checkable QPushButton is read out as a lone check box.
void makeChip(QRadioButton& button);
void makeChip(QCheckBox& button, ChipKind kind = ChipKind::Choice);
[[nodiscard]] ChipKind chipKind(const QWidget* widget);

/// Keeps the room of the check mark on a chip that is not chosen, so that columns do not move.
void setReservesCheck(QAbstractButton& chip, bool on);
[[nodiscard]] bool reservesCheck(const QWidget* widget);

void setControlSize(QWidget& widget, ControlSize size);
[[nodiscard]] ControlSize controlSize(const QWidget* widget);

/// A frame without edges that only groups things and gives the focus rings at its border their room
/// (kRingRoom): to a layout it is as large as what is seen in it.
void makeRingRoom(QFrame& frame);
[[nodiscard]] bool keepsRingRoom(const QWidget* widget);

/// A field with a problem: thick edge in the color of care (never red, mocks/README.md).
void setHasProblem(QWidget& field, bool on);
[[nodiscard]] bool hasProblem(const QWidget* widget);

} // namespace kithbook
