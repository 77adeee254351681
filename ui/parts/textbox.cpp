// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "textbox.h"

#include "ui/style/measure.h"

#include <QAbstractTextDocumentLayout>
#include <QMimeData>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>

namespace kithbook {

TextBox::TextBox(int fewest, int most, QWidget* parent)
    : QPlainTextEdit(parent), m_fewest(fewest), m_most(most)
{
    setTabChangesFocus(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    if (most == kNoMost) {
        setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    }
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &TextBox::updateGeometry);
    connect(this, &QPlainTextEdit::cursorPositionChanged, this,
            [this] { Q_EMIT cursorMoved(cursorRect().translated(viewport()->pos())); });
}

// A QPlainTextDocumentLayout counts its height in lines.
QSize TextBox::sizeHint() const
{
    const int written = qRound(document()->size().height());
    const int lines = std::clamp(written, m_fewest, m_most);
    return {units(80), lines * fontMetrics().lineSpacing() + units(4)};
}

QSize TextBox::minimumSizeHint() const
{
    return {units(20), sizeHint().height()};
}

// Paragraphs are all that goes from here to a word processor or comes from there.
QMimeData* TextBox::createMimeDataFromSelection() const
{
    auto* plain = new QMimeData;
    plain->setText(textCursor().selectedText().replace(QChar::ParagraphSeparator, u'\n'));
    return plain;
}

void TextBox::insertFromMimeData(const QMimeData* source)
{
    QString text = source->text();
    text.replace(QLatin1StringView("\r\n"), QLatin1StringView("\n"));
    text.remove(QChar::Null); // no book keeps it (core/base/text.h)
    textCursor().insertText(text);
}

// A wheel over a field that shows all its text scrolls the page.
void TextBox::wheelEvent(QWheelEvent* event)
{
    if (verticalScrollBar()->maximum() == 0) {
        event->ignore();
    } else {
        QPlainTextEdit::wheelEvent(event);
    }
}

} // namespace kithbook
