// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notes/signedwords.h"

#include "core/base/hiddencharacters.h"
#include "ui/paper/drawnnameink.h"
#include "ui/parts/banner.h"
#include "ui/parts/card.h"
#include "ui/parts/label.h"
#include "ui/parts/textbox.h"
#include "ui/style/measure.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QTextCursor>

namespace kithbook {

namespace {

QString saySigned(const char* words)
{
    return QCoreApplication::translate("SignedWords", words);
}

void addLine(QVBoxLayout& column, const QString& words, const char* name = nullptr)
{
    auto* line = new Label(visibleForm(words).text);
    line->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    if (name) {
        line->setObjectName(QString::fromLatin1(name));
    }
    column.addWidget(line);
}

void addAddition(QVBoxLayout& column, const Addendum& added)
{
    //: %1 a day and time
    column.addWidget(new Label(
        saySigned(QT_TRANSLATE_NOOP("SignedWords", "Added %1")).arg(momentWords(added.moment)),
        TextRole::Strong));
    addLine(column, saySigned(QT_TRANSLATE_NOOP("SignedWords", "Why: %1")).arg(added.reason));
    if (added.strike) {
        addLine(column, saySigned(QT_TRANSLATE_NOOP("SignedWords", "Marked as an error: “%1”"))
                            .arg(added.strike->text));
    }
    if (!added.text.isEmpty()) {
        addLine(column, added.text, "addedText");
    }
    addLine(column, signerWords(added.signer));
}

} // namespace

void addAnswer(QVBoxLayout& column, const NoteSheet& sheet, bool namesHidden)
{
    const std::vector<PaperPart> parts = answerOnPaper(sheet, namesHidden);
    if (!parts.empty()) {
        column.addWidget(new Divider);
    }
    for (const PaperPart& part : parts) {
        column.addWidget(new Label(part.heading, TextRole::Strong));
        for (const PaperPiece& piece : part.pieces) {
            addLine(column, piece.text, "noteAnswer");
        }
        column.itemAt(column.count() - 1)
            ->widget()
            ->setContentsMargins(0, 0, 0, part.drawn.isEmpty() ? units(2) : 0);
        if (!part.drawn.isEmpty()) {
            column.addWidget(new DrawnNameView(part.drawn), 0, Qt::AlignLeading);
        }
    }
}

SignedWords::SignedWords(const NoteOnPaper& note, bool namesHidden, QVBoxLayout& column)
{
    m_parts.reserve(note.sheet.sections.size());
    for (const SheetSection& section : note.sheet.sections) {
        addPart(column, section, note.addenda);
    }
    addAnswer(column, note.sheet, namesHidden);
    addBelow(column, note);
}

void SignedWords::addPart(QVBoxLayout& column, const SheetSection& section,
                          const std::vector<Addendum>& addenda)
{
    column.addWidget(new Label(visibleForm(section.heading).text, TextRole::Strong));
    auto* edit = new TextBox(1, TextBox::kNoMost);
    edit->setReadOnly(true);
    edit->setFrameShape(QFrame::NoFrame); // words on a page, and no field to fill
    edit->document()->setDocumentMargin(0);
    edit->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    edit->setObjectName(QStringLiteral("noteText"));
    edit->setAccessibleName(section.heading);
    QTextCursor cursor(edit->document());
    for (const PaperPiece& piece : strickenPieces(section.code, section.text, addenda)) {
        QTextCharFormat format;
        format.setFontStrikeOut(piece.isStruck);
        cursor.insertText(visibleForm(piece.text).text, format);
    }
    edit->moveCursor(QTextCursor::Start);
    column.addWidget(edit);
    m_parts.push_back({section.code, section.text, edit});
}

void SignedWords::addBelow(QVBoxLayout& column, const NoteOnPaper& note) const
{
    column.addWidget(new Divider);
    if (note.signature) {
        //: 1 who, 2 a day and time
        addLine(column,
                saySigned(QT_TRANSLATE_NOOP("SignedWords", "Signed by %1, %2"))
                    .arg(signerWords(note.signature->signer), momentWords(note.signature->moment)),
                "noteSignature");
        for (const QString& remark : momentRemarks(note.signature->moment)) {
            addLine(column, remark);
        }
    }
    for (const Addendum& added : note.addenda) {
        column.addWidget(new Divider);
        addAddition(column, added);
    }
}

std::optional<Strike> SignedWords::selected() const
{
    for (const Part& part : m_parts) {
        const QTextCursor cursor = part.edit->textCursor();
        if (!cursor.hasSelection()) {
            continue;
        }
        Strike strike{part.code, 0, part.text.size(), part.text};
        if (part.edit->toPlainText() == part.text) {
            strike.at = cursor.selectionStart();
            strike.length = cursor.selectionEnd() - cursor.selectionStart();
            strike.text = part.text.mid(strike.at, strike.length);
        }
        return strike;
    }
    return std::nullopt;
}

QWidget* bannerFor(const NoteOnPaper& note)
{
    if (note.isGenuine()) {
        return nullptr;
    }
    const bool isNote = note.signature && !note.signature->isGenuine;
    auto* banner = new Banner(
        BannerKind::Stop,
        isNote ? saySigned(QT_TRANSLATE_NOOP(
                     "SignedWords",
                     "The signature does not fit this note. What you read here may not be what was "
                     "signed. Kithbook changed nothing. Compare it with a backup or a printed "
                     "copy, and tell your supervisor."))
               : saySigned(QT_TRANSLATE_NOOP(
                     "SignedWords",
                     "The signature of something that was added here does not fit. The note itself "
                     "is as it was signed. Compare what was added with a backup or a printed copy, "
                     "and tell your supervisor.")));
    banner->setObjectName(QStringLiteral("notGenuine"));
    return banner;
}

} // namespace kithbook
