// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/looks.h"

#include <QFrame>
#include <QString>

namespace kithbook {

/// One page of the first run: what is asked. The buttons below it belong to the frame around all
/// pages, which asks here what they say and hands over what is pressed.
class FirstRunPage : public QFrame
{
    Q_OBJECT

public:
    explicit FirstRunPage(QWidget* parent = nullptr) : QFrame(parent) { makeRingRoom(*this); }

    struct Buttons
    {
        QString main;  ///< empty: none
        QString other; ///< a quiet way on, such as "Skip"; empty: none
        bool back = false;
        bool working = false; ///< all of them off for now
    };

    [[nodiscard]] virtual Buttons buttons() const { return {}; }
    virtual void doMain() {}
    virtual void doOther() {}
    /// True: the page went a step back within itself.
    virtual bool goBack() { return false; }
    /// The page comes to the screen.
    virtual void enter() {}
    /// Secrets that were typed here are no longer needed.
    virtual void forget() {}

Q_SIGNALS:
    void buttonsChanged();
};

} // namespace kithbook
