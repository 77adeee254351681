// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>

class QPainter;
class QStyleOption;
class QStyleOptionButton;
class QWidget;

namespace kithbook {

/// Chips, check squares and radio discs, as KithStyle draws them.

/// Sizes and option.rect include kRingRoom on each side.
void paintChip(QPainter& painter, const QStyleOptionButton& option, const QWidget* widget,
               bool mnemonics);
[[nodiscard]] QSize chipSize(const QStyleOptionButton& option, const QWidget* widget);

/// The indicator alone, at option.rect.
void paintCheckSquare(QPainter& painter, const QStyleOption& option);
void paintRadioDisc(QPainter& painter, const QStyleOption& option);

} // namespace kithbook
