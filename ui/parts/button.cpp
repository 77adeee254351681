// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/button.h"

namespace kithbook {

Button::Button(const QString& text, ButtonKind kind, QWidget* parent) : QPushButton(text, parent)
{
    setAutoDefault(false);
    setKind(kind);
}

Button::Button(Icon icon, const QString& text, ButtonKind kind, QWidget* parent)
    : Button(text, kind, parent)
{
    setIcon(themedIcon(icon));
}

QString withoutMnemonic(QString text)
{
    return text.replace(u'&', QLatin1StringView("&&"));
}

} // namespace kithbook
