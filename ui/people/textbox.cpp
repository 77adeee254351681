// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "textbox.h"

#include "ui/style/measure.h"

#include <QAbstractTextDocumentLayout>

#include <algorithm>

namespace kithbook {

namespace {

constexpr int kFewestLines = 2;
constexpr int kMostLines = 12;

} // namespace

TextBox::TextBox(QWidget* parent) : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &TextBox::updateGeometry);
}

// A QPlainTextDocumentLayout counts its height in lines.
QSize TextBox::sizeHint() const
{
    const int written = qRound(document()->size().height());
    const int lines = std::clamp(written, kFewestLines, kMostLines);
    return {units(80), lines * fontMetrics().lineSpacing() + units(4)};
}

QSize TextBox::minimumSizeHint() const
{
    return {units(20), sizeHint().height()};
}

} // namespace kithbook
