// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notes/signedwords.h"

#include "core/base/hiddencharacters.h"
#include "ui/notes/readtexts.h"
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

constexpr double kUnderWords = 2; // u

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

} // namespace

void addAnswer(QVBoxLayout& column, ReadTexts& texts, const NoteSheet& sheet, bool namesHidden)
{
    const std::vector<PaperPart> parts = answerOnPaper(sheet, namesHidden);
    if (!parts.empty()) {
        column.addWidget(new Divider);
    }
    for (const PaperPart& part : parts) {
        column.addWidget(new Label(part.heading, TextRole::Strong));
        for (const PaperPiece& piece : part.pieces) {
            texts.add(column, part.heading, piece.text, "noteAnswer");
        }
        if (part.drawn.isEmpty()) {
            column.addSpacing(units(kUnderWords));
        } else {
            column.addWidget(new DrawnNameView(part.drawn), 0, Qt::AlignLeading);
        }
    }
}

SignedWords::SignedWords(const NoteOnPaper& note, bool namesHidden, QVBoxLayout& column,
                         ReadTexts& texts)
    : m_column(column), m_texts(texts)
{
    m_parts.reserve(note.sheet.sections.size());
    for (const SheetSection& section : note.sheet.sections) {
        addPart(section, note.addenda);
    }
    addAnswer(column, texts, note.sheet, namesHidden);
    addBelow(note);
}

void SignedWords::addPart(const SheetSection& section, const std::vector<Addendum>& addenda)
{
    m_column.addWidget(new Label(visibleForm(section.heading).text, TextRole::Strong));
    TextBox& text = m_texts.addEmpty(m_column, section.heading, "noteText");
    m_column.addSpacing(units(kUnderWords));
    QTextCursor cursor(text.document());
    for (const PaperPiece& piece : strickenPieces(section.code, section.text, addenda)) {
        QTextCharFormat format;
        format.setFontStrikeOut(piece.isStruck);
        cursor.insertText(visibleForm(piece.text).text, format);
    }
    text.moveCursor(QTextCursor::Start);
    m_parts.push_back({section.code, section.text, &text});
}

void SignedWords::addBelow(const NoteOnPaper& note)
{
    m_column.addWidget(new Divider);
    if (note.signature) {
        //: 1 who, 2 a day and time
        addLine(m_column,
                saySigned(QT_TRANSLATE_NOOP("SignedWords", "Signed by %1, %2"))
                    .arg(signerWords(note.signature->signer), momentWords(note.signature->moment)),
                "noteSignature");
        for (const QString& remark : momentRemarks(note.signature->moment)) {
            addLine(m_column, remark);
        }
    }
    for (const Addendum& added : note.addenda) {
        m_column.addWidget(new Divider);
        addAddition(added);
    }
}

void SignedWords::addAddition(const Addendum& added)
{
    const QString heading =
        //: %1 a day and time
        saySigned(QT_TRANSLATE_NOOP("SignedWords", "Added %1")).arg(momentWords(added.moment));
    m_column.addWidget(new Label(heading, TextRole::Strong));
    m_texts.add(m_column, heading,
                saySigned(QT_TRANSLATE_NOOP("SignedWords", "Why: %1")).arg(added.reason),
                "addedReason");
    if (added.strike) {
        addLine(m_column, saySigned(QT_TRANSLATE_NOOP("SignedWords", "Marked as an error: “%1”"))
                              .arg(added.strike->text));
    }
    if (!added.text.isEmpty()) {
        m_texts.add(m_column, heading, added.text, "addedText");
    }
    addLine(m_column, signerWords(added.signer));
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
