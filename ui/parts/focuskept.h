// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QWidget>

namespace kithbook {

/// Keeps the keyboard where it is while a part of a page is made anew: what has the focus now is
/// found again by its object name.
class FocusKept
{
public:
    explicit FocusKept(QWidget& within) : m_within(within)
    {
        const QWidget* focus = QApplication::focusWidget();
        if (focus && within.isAncestorOf(focus)) {
            m_name = focus->objectName();
        }
    }
    ~FocusKept()
    {
        auto* again = m_name.isEmpty() ? nullptr : m_within.findChild<QWidget*>(m_name);
        if (again && !again->hasFocus()) {
            again->setFocus();
        }
    }
    FocusKept(const FocusKept&) = delete;
    FocusKept& operator=(const FocusKept&) = delete;

private:
    QWidget& m_within;
    QString m_name;
};

} // namespace kithbook
