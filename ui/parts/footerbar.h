// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/icon.h"

#include <QWidget>

namespace kithbook {

class Button;
class FlowLayout;
class IconMark;
class Label;

/// The foot of a page: its acts at the start, its state ("Draft kept 10:14 AM") at the end. Never
/// scrolls; wraps when there is no room.
class FooterBar final : public QWidget
{
    Q_OBJECT

public:
    explicit FooterBar(QWidget* parent = nullptr);

    /// In order of importance; at most one is Main.
    void addButton(Button* button);
    /// A quiet word after the buttons: "Ctrl+Enter saves".
    void setHint(const QString& hint);
    /// Shown and announced. An empty text hides it.
    void setState(const QString& text, Icon icon = Icon::Check, Ink ink = Ink::Good);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    FlowLayout* m_acts;
    Label* m_hint;
    QWidget* m_stateLine;
    IconMark* m_stateIcon;
    Label* m_state;
};

} // namespace kithbook
