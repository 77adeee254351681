// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/navigator.h"

#include <QFrame>

class QAction;

namespace kithbook {

class Button;

/// What the rail becomes when the window is narrow or the text large (mock 15b): a row with a Menu
/// button of words, and the same acts; what does not fit beside it is in the menu as well.
class TopBar final : public QFrame
{
    Q_OBJECT

public:
    explicit TopBar(QWidget* parent = nullptr);

    void setLogIsMain(bool main);
    void setNamesHidden(bool hidden);

Q_SIGNALS:
    void logAsked();
    void sectionChosen(kithbook::Section section);
    void hideNamesAsked(bool hide);
    void lockAsked();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void keepOneRow();

    Button* m_menu;
    Button* m_log;
    Button* m_hide;
    Button* m_lock;
    QAction* m_hideFromMenu = nullptr;
    bool m_hiding = false;
};

} // namespace kithbook
