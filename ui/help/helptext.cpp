// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "helptext.h"

#include "ui/style/measure.h"
#include "ui/style/tokens.h"

#include <QEvent>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextDocument>

namespace kithbook {

HelpText::HelpText(QWidget* parent) : QTextBrowser(parent)
{
    setObjectName(QStringLiteral("helpText"));
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    setOpenExternalLinks(false);
    setTabChangesFocus(true);
    connect(this, &QTextBrowser::anchorClicked, this,
            [this](const QUrl& link) { Q_EMIT topicAsked(link.path()); });
}

QVariant HelpText::loadResource(int, const QUrl&)
{
    return {};
}

void HelpText::showTopic(const QString& title, const QString& markdown)
{
    setAccessibleName(title);
    m_markdown = markdown;
    write();
    verticalScrollBar()->setValue(0);
}

void HelpText::write()
{
    setMarkdown(m_markdown);
    wearFonts();
    mark(m_marked);
}

// The reader's own headings are larger than any title of the program.
void HelpText::wearFonts()
{
    QTextCursor at(document());
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        const int level = block.blockFormat().headingLevel();
        if (level == 0) {
            continue;
        }
        at.setPosition(block.position());
        at.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        QTextCharFormat words;
        words.setFont(fontFor(level == 1 ? TextRole::PageTitle : TextRole::CardTitle));
        at.setCharFormat(words);
        QTextBlockFormat room = block.blockFormat();
        room.setTopMargin(units(level == 1 ? 0 : 5));
        room.setBottomMargin(units(2));
        at.setBlockFormat(room);
    }
}

void HelpText::mark(const QStringList& words)
{
    m_marked = words;
    const Tokens t = tokensOf(palette());
    QTextCharFormat marked;
    marked.setBackground(QColor(t.careFill));
    marked.setForeground(QColor(t.care));
    QList<ExtraSelection> found;
    for (const QString& word : words) {
        QTextCursor at(document());
        while (!(at = document()->find(word, at)).isNull()) {
            found.append({at, marked});
        }
    }
    setExtraSelections(found);
}

// The color of links and marks is written into the text.
void HelpText::changeEvent(QEvent* event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        const int scrolled = verticalScrollBar()->value();
        write();
        verticalScrollBar()->setValue(scrolled);
    }
}

} // namespace kithbook
