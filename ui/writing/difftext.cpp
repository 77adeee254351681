// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/writing/difftext.h"

#include "core/base/hiddencharacters.h"
#include "ui/parts/label.h"
#include "ui/parts/ringcolumn.h"
#include "ui/parts/textbox.h"
#include "ui/style/tokens.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QTextCursor>

namespace kithbook {

namespace {

QString sayDiff(const char* words)
{
    return QCoreApplication::translate("DiffText", words);
}

QTextCharFormat formatOf(DiffKind kind)
{
    QTextCharFormat format;
    const Tokens tokens = tokensOf(QGuiApplication::palette());
    if (kind == DiffKind::Added) {
        format.setFontUnderline(true);
        format.setForeground(tokens.ink(Ink::Good));
    } else if (kind == DiffKind::Removed) {
        format.setFontStrikeOut(true);
        format.setForeground(tokens.ink(Ink::Care));
    }
    return format;
}

} // namespace

QString diffInWords(const std::vector<DiffSpan>& spans)
{
    QStringList changes;
    for (const DiffSpan& span : spans) {
        const QString text = visibleForm(span.text).text.simplified();
        if (span.kind == DiffKind::Added) {
            //: for a screen reader, %1 words of a note
            changes += sayDiff(QT_TRANSLATE_NOOP("DiffText", "Added: “%1”.")).arg(text);
        } else if (span.kind == DiffKind::Removed) {
            //: for a screen reader, %1 words of a note
            changes += sayDiff(QT_TRANSLATE_NOOP("DiffText", "Removed: “%1”.")).arg(text);
        }
    }
    return changes.isEmpty() ? sayDiff(QT_TRANSLATE_NOOP("DiffText", "Nothing changed here."))
                             : changes.join(QChar::Space);
}

QWidget* makeDiffText(const QString& heading, const std::vector<DiffSpan>& spans)
{
    auto* edit = new TextBox(1, TextBox::kNoMost);
    edit->setReadOnly(true);
    edit->setFrameShape(QFrame::NoFrame); // words on a page, and no field to fill
    edit->document()->setDocumentMargin(0);
    edit->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    edit->setObjectName(QStringLiteral("diffText"));
    edit->setAccessibleName(heading);
    edit->setAccessibleDescription(diffInWords(spans));
    QTextCursor cursor(edit->document());
    DiffKind before = DiffKind::Same;
    for (const DiffSpan& span : spans) {
        if (before == DiffKind::Removed && span.kind == DiffKind::Added) {
            cursor.insertText(QStringLiteral(" "), QTextCharFormat()); // or they read as one word
        }
        cursor.insertText(visibleForm(span.text).text, formatOf(span.kind));
        before = span.kind;
    }
    edit->moveCursor(QTextCursor::Start);
    auto* whole = new RingColumn(1);
    whole->column().addWidget(new Label(visibleForm(heading).text, TextRole::Strong));
    whole->column().addWidget(edit);
    return whole;
}

} // namespace kithbook
