// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/firstrun/firstrunpage.h"

namespace kithbook {

class BusyLine;

/// While the book with made-up people is opened and filled.
class LookAroundPage final : public FirstRunPage
{
    Q_OBJECT

public:
    explicit LookAroundPage(QWidget* parent = nullptr);

    void enter() override;
    /// `total` 0: not known.
    void setProgress(int done, int total);

Q_SIGNALS:
    void cancelAsked();

private:
    BusyLine* m_busy;
};

} // namespace kithbook
