// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/icon.h"
#include "ui/style/looks.h"

#include <QPushButton>

namespace kithbook {

/// A push button in one of our kinds. A text with an ampersand before a letter gets that letter as
/// its Alt key; put names of people through withoutMnemonic() first.
class Button final : public QPushButton
{
    Q_OBJECT

public:
    explicit Button(const QString& text, ButtonKind kind = ButtonKind::Plain,
                    QWidget* parent = nullptr);
    Button(Icon icon, const QString& text, ButtonKind kind = ButtonKind::Plain,
           QWidget* parent = nullptr);

    void setKind(ButtonKind kind) { setButtonKind(*this, kind); }
    void setSize(ControlSize size) { setControlSize(*this, size); }
};

/// The same words for a place where an ampersand would mark an Alt key.
[[nodiscard]] QString withoutMnemonic(QString text);

} // namespace kithbook
