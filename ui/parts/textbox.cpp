// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "textbox.h"

#include "ui/style/measure.h"

#include <QAbstractTextDocumentLayout>
#include <QMimeData>
#include <QResizeEvent>
#include <QScrollBar>
#include <QTextBlock>
#include <QWheelEvent>
#include <QtMath>

#include <algorithm>

namespace kithbook {

TextBox::TextBox(int fewest, int most, QWidget* parent)
    : QPlainTextEdit(parent), m_fewest(fewest), m_most(most)
{
    setTabChangesFocus(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // the text wraps
    if (most == kNoMost) {
        setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    }
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &TextBox::updateGeometry);
    connect(this, &QPlainTextEdit::cursorPositionChanged, this,
            [this] { Q_EMIT cursorMoved(cursorRect().translated(viewport()->pos())); });
}

void TextBox::makeBare()
{
    m_isBare = true;
    setReadOnly(true);
    setFrameShape(QFrame::NoFrame);
    document()->setDocumentMargin(0);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
}

// Paragraph by paragraph: the document itself counts one that was never in sight as a single line.
QSize TextBox::sizeHint() const
{
    const QAbstractTextDocumentLayout& layout = *document()->documentLayout();
    const double most = static_cast<double>(m_most) * fontMetrics().lineSpacing();
    double written = 0;
    for (auto block = document()->begin(); block.isValid() && written < most;
         block = block.next()) {
        written += layout.blockBoundingRect(block).height();
    }
    const double least = static_cast<double>(m_fewest) * fontMetrics().lineSpacing();
    return {units(80), qCeil(std::clamp(written, least, most)) + (m_isBare ? 0 : units(4))};
}

// Another width is another number of lines.
void TextBox::resizeEvent(QResizeEvent* event)
{
    QPlainTextEdit::resizeEvent(event);
    if (event->size().width() != event->oldSize().width()) {
        updateGeometry();
    }
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
