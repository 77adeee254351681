// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/page.h"

#include <QFrame>

namespace kithbook {

class Banner;
class Button;
class RecoverySheet;
class SettingLine;

/// A new recovery sheet in the place of the one there is.
class RecoveryPart final : public QFrame
{
    Q_OBJECT

public:
    explicit RecoveryPart(const Room& room, QWidget* parent = nullptr);

    void refresh();

private:
    enum class Stage { Closed, Asking, Sheet };

    [[nodiscard]] QWidget* makeSheet();
    void turn(Stage stage);
    void makeNew();
    void goOn();
    void keepLater(bool later);

    const Room m_room;
    Button* m_begin;
    SettingLine* m_line;
    Banner* m_question;
    QWidget* m_sheetBox;
    RecoverySheet* m_sheet;
    Button* m_next;
};

} // namespace kithbook
