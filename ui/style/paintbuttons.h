// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>

class QPainter;
class QStyleOption;
class QStyleOptionButton;
class QWidget;

namespace kithbook {

/// Push buttons and the ground of tool buttons, as KithStyle draws them.

/// Sizes and option.rect include kRingRoom on each side. `mnemonics`: underline letters now.
void paintPushButton(QPainter& painter, const QStyleOptionButton& option, const QWidget* widget,
                     bool mnemonics);
[[nodiscard]] QSize pushButtonSize(const QStyleOptionButton& option, const QWidget* widget);

void paintToolButtonPanel(QPainter& painter, const QStyleOption& option);

} // namespace kithbook
