// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QVBoxLayout;
class QWidget;

namespace kithbook {

class FlowLayout;

/// The words of these pages stand in the sources in English and are nobody's to translate.
[[nodiscard]] inline QString u(const char* text)
{
    return QString::fromUtf8(text);
}

/// A titled part of the page whose things flow.
[[nodiscard]] FlowLayout* section(QVBoxLayout& page, const char* title, double between = 4);

/// Beside higher things it stands at their top and not at their middle.
void addAtTop(FlowLayout& flow, QWidget* widget);

} // namespace kithbook
