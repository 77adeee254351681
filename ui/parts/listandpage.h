// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QFrame;
class QSplitter;

namespace kithbook {

class Button;

/// A list and what is chosen in it: side by side where there is room, else first the list and then
/// the page in its place, with a way back (ux.md section 2).
class ListAndPage final : public QWidget
{
    Q_OBJECT

public:
    /// Takes both. The list is `listWidth` u wide at first. One of them is shown in a window below
    /// 225 u (ux.md section 2), and where there are less than `least` u for both.
    ListAndPage(QWidget* list, QWidget* page, double listWidth, double least = 0,
                QWidget* parent = nullptr);

    [[nodiscard]] bool showsBoth() const;
    void openPage();
    void backToList();
    /// False: there is nothing to show beside the list, which then has all of the room.
    void setHasPage(bool has);
    /// The page is to be seen, alone or beside the list.
    [[nodiscard]] bool showsPage() const { return showsBoth() || m_pageOpen; }

    [[nodiscard]] bool isPageAlone() const { return !showsBoth() && m_pageOpen; }
    /// The button above a page that is alone.
    [[nodiscard]] QWidget& wayBack() const;

Q_SIGNALS:
    void wentBack();
    /// isPageAlone() may be another now.
    void arranged();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void arrange();
    void retranslate();

    QSplitter* m_splitter;
    QWidget* m_list;
    QFrame* m_pageSide;
    Button* m_back;
    double m_listWidth; // u
    double m_least;     // u
    bool m_pageOpen = false;
    bool m_hasPage = true;
    bool m_sized = false; ///< the list has its first width; later it is the person's
};

} // namespace kithbook
