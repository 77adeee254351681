// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>

class QWidget;

namespace kithbook {

/// What scrolls with the field, so that a list over the page stays where its field is; else the
/// window.
[[nodiscard]] QWidget& groundOf(QWidget& field);

/// What is to be seen of a ground, in its own coordinates.
[[nodiscard]] QRect seenOf(const QWidget& ground);

} // namespace kithbook
