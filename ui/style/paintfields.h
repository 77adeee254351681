// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/tokens.h"

class QPainter;
class QStyleOption;
class QStyleOptionComboBox;
class QStyleOptionSpinBox;
class QWidget;

namespace kithbook {

/// Line edits, text areas, combo boxes, spin boxes and list frames, as KithStyle draws them.
/// Their focus ring is their edge: 2 pixels of link, inside of the widget.

/// Ground and edge of anything typed in or chosen from, at option.rect.
void paintField(QPainter& painter, const QStyleOption& option, const QWidget* widget);

void paintComboBox(QPainter& painter, const QStyleOptionComboBox& option, const QWidget* widget,
                   const QRect& arrow);
void paintSpinBox(QPainter& painter, const QStyleOptionSpinBox& option, const QWidget* widget,
                  const QRect& up, const QRect& down);

} // namespace kithbook
