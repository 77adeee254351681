// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace kithbook {

/// Beside the first pages: name and mark of the program, and what it promises (mock 01).
class PromisePanel final : public QWidget
{
    Q_OBJECT

public:
    explicit PromisePanel(QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace kithbook
