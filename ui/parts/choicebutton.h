// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/icon.h"
#include "ui/style/looks.h"

#include <QPushButton>

namespace kithbook {

/// One of a few ways to go on: icon, title, and a line that says what it leads to. Wraps its words,
/// at least 20 u high (mock 01). A screen reader hears title and line.
class ChoiceButton final : public QPushButton
{
    Q_OBJECT

public:
    /// Main or Plain.
    ChoiceButton(Icon icon, const QString& title, const QString& line,
                 ButtonKind kind = ButtonKind::Plain, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] int wordsWidth(int width) const;

    Icon m_picture;
    QString m_title;
    QString m_line;
};

} // namespace kithbook
