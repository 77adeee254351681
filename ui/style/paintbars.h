// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPainter;
class QRect;
class QStyleOption;
class QStyleOptionGroupBox;
class QStyleOptionProgressBar;
class QStyleOptionSlider;
class QStyleOptionTab;
class QWidget;

namespace kithbook {

/// Tabs, scroll bars, progress, sliders and titles of groups, as KithStyle draws them.

void paintTabShape(QPainter& painter, const QStyleOptionTab& option);
void paintTabWords(QPainter& painter, const QStyleOptionTab& option, const QWidget* widget,
                   bool mnemonics);

void paintScrollBar(QPainter& painter, const QStyleOptionSlider& option, const QRect& slider);
void paintProgress(QPainter& painter, const QStyleOptionProgressBar& option);
void paintSlider(QPainter& painter, const QStyleOptionSlider& option, const QRect& groove,
                 const QRect& handle);

/// A group has no frame: its title stands over it as the label of a field does.
void paintGroupTitle(QPainter& painter, const QStyleOptionGroupBox& option, const QWidget* widget,
                     const QRect& title, bool mnemonics);

} // namespace kithbook
