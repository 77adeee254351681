// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notes/readtexts.h"

#include "core/base/hiddencharacters.h"
#include "core/notes/findtext.h"
#include "ui/parts/textbox.h"
#include "ui/style/tokens.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QPalette>
#include <QTextCursor>

#include <utility>

namespace kithbook {

namespace {

/// A ground for most eyes, and a line for those who do not tell it from the page.
QTextCharFormat foundFormat(const QPalette& palette)
{
    const Ground ground = tokensOf(palette).ground(Tone::Soft);
    QTextCharFormat format;
    format.setBackground(QColor(ground.fill));
    format.setForeground(QColor(ground.ink));
    format.setFontUnderline(true);
    return format;
}

QTextCursor cursorOver(TextBox& box, const Mark& mark)
{
    QTextCursor cursor(box.document());
    cursor.setPosition(static_cast<int>(mark.at));
    cursor.setPosition(static_cast<int>(mark.end()), QTextCursor::KeepAnchor);
    return cursor;
}

void show(TextBox& box, const std::vector<Mark>& marks, const QTextCharFormat& format)
{
    QList<QTextEdit::ExtraSelection> selections;
    selections.reserve(static_cast<qsizetype>(marks.size()));
    for (const Mark& mark : marks) {
        selections.append({cursorOver(box, mark), format});
    }
    box.setExtraSelections(selections);
    const int count = static_cast<int>(marks.size());
    // Nobody hears a color.
    box.setAccessibleDescription(
        count == 0
            ? QString()
            : QCoreApplication::translate("ReadTexts", "%n found in this part", nullptr, count));
}

} // namespace

TextBox& ReadTexts::addEmpty(QVBoxLayout& column, const QString& heading, const char* name)
{
    auto* box = new TextBox(1, TextBox::kNoMost);
    box->makeBare();
    box->setObjectName(QString::fromLatin1(name));
    box->setAccessibleName(heading);
    column.addWidget(box);
    m_boxes.push_back(box);
    return *box;
}

TextBox& ReadTexts::add(QVBoxLayout& column, const QString& heading, const QString& text,
                        const char* name)
{
    TextBox& box = addEmpty(column, heading, name);
    box.setPlainText(visibleForm(text).text);
    return box;
}

void ReadTexts::mark(const QString& typed, const QPalette& palette)
{
    const QTextCharFormat format = foundFormat(palette);
    const auto words = FindText::parse(typed);
    TextBox* const before = std::exchange(m_first, nullptr);
    qsizetype place = 0;
    for (TextBox* box : m_boxes) {
        const std::vector<Mark> marks =
            words ? words->marksIn(box->toPlainText()).at : std::vector<Mark>();
        show(*box, marks, format);
        if (!m_first && !marks.empty()) {
            m_first = box;
            place = marks.front().at;
        }
    }
    if (m_first && m_first != before) {
        QTextCursor cursor = m_first->textCursor();
        cursor.setPosition(static_cast<int>(place));
        m_first->setTextCursor(cursor);
    }
}

} // namespace kithbook
