// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/firstrun/firstrunpage.h"
#include "ui/forms/ownwords.h"

namespace kithbook {

class Banner;
class OwnWordsForm;

/// Your words and hours; nothing of it has to be said.
class YourWordsPage final : public FirstRunPage
{
    Q_OBJECT

public:
    explicit YourWordsPage(QWidget* parent = nullptr);

    [[nodiscard]] Buttons buttons() const override;
    void doMain() override;
    void doOther() override;
    [[nodiscard]] OwnWords words() const;
    void showError(const Error& error);

Q_SIGNALS:
    void keepAsked();
    void skipped();

private:
    OwnWordsForm* m_form;
    Banner* m_trouble;
};

} // namespace kithbook
