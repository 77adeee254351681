// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/measure.h"
#include "ui/style/tokens.h"

#include <QLabel>

namespace kithbook {

/// Words on a page. Always plain text, wraps, and keeps its size and ink through every change of
/// text size and look.
class Label final : public QLabel
{
    Q_OBJECT

public:
    explicit Label(const QString& text, TextRole role = TextRole::Body, Ink ink = Ink::Text,
                   QWidget* parent = nullptr);

    void setInk(Ink ink);
    [[nodiscard]] Ink ink() const { return m_ink; }

    /// As wide as the words on one line, but not wider than a column that reads well.
    [[nodiscard]] QSize sizeHint() const override;

protected:
    bool event(QEvent* event) override;

private:
    void wearFont();
    void wearInk();

    TextRole m_role;
    Ink m_ink;
};

} // namespace kithbook
