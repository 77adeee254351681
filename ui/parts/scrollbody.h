// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace kithbook {

/// What scrolls on a page. Whatever gets the focus in it is scrolled into view (WCAG 2.2 SC
/// 2.4.11). It takes no focus itself.
class ScrollBody final : public QScrollArea
{
    Q_OBJECT

public:
    explicit ScrollBody(QWidget* parent = nullptr);
    ~ScrollBody() override;

    /// A body that is one column in the middle, at most `widest` u wide: first run, unlock.
    void setColumn(QWidget* column, double widest);

private:
    void showFocus(QWidget* now);
};

} // namespace kithbook
