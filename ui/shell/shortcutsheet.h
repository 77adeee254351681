// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QTextDocument;

namespace kithbook {

class Commands;

/// Every key of the window on one sheet, made from the commands themselves, so that it is never
/// out of date. Can be printed and put beside the screen.
class ShortcutSheet final : public QDialog
{
    Q_OBJECT

public:
    explicit ShortcutSheet(const Commands& commands, QWidget* parent = nullptr);

    struct Line
    {
        QString keys;
        QString text;
    };
    /// In the order of the menus; commands without a key are left out.
    [[nodiscard]] static std::vector<Line> lines(const Commands& commands);
};

} // namespace kithbook
