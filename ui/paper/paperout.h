// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPrinter;
class QWidget;

namespace kithbook {

/// Asks which printer. False: the person stopped there. What a print queue shows to others names
/// nobody (ux.md, "Notification rule").
[[nodiscard]] bool askPrinter(QPrinter& printer, QWidget* parent);

} // namespace kithbook
