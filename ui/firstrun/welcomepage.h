// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "ui/firstrun/firstrunpage.h"

#include <vector>

namespace kithbook {

class Banner;
class ChoiceButton;

/// The four ways to begin (mock 01). Up and Down go from one to the next, Enter takes it.
class WelcomePage final : public FirstRunPage
{
    Q_OBJECT

public:
    explicit WelcomePage(QWidget* parent = nullptr);

    void enter() override;
    void showError(const Error& error);

Q_SIGNALS:
    void newBookAsked();
    void lookAroundAsked();
    void openAsked();
    void restoreAsked();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    Banner* m_trouble;
    std::vector<ChoiceButton*> m_choices;
};

} // namespace kithbook
