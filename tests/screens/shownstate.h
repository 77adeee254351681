// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace kithbook {

/// Shows one widget in a state that a still picture cannot bring about: hovered, pressed, focused.
/// A style of the widget's own that puts the flags into the option before the real style draws.
void showState(QWidget& widget, QStyle::State extra);

} // namespace kithbook
