// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace kithbook {

/// The cards behind one row of the list of settings.
class SettingsGroup : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    [[nodiscard]] virtual QString title() const = 0;
    /// One line that says what is in here.
    [[nodiscard]] virtual QString line() const = 0;
    /// Asks the book for what it shows.
    virtual void refresh() {}
    [[nodiscard]] virtual bool hasUsual() const { return false; }
    /// Puts the usual settings of this group back.
    virtual void putBackUsual() {}
};

} // namespace kithbook
