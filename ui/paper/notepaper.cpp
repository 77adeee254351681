// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/notepaper.h"

#include "ui/paper/drawnnameink.h"
#include "ui/paper/drawnnameobject.h"
#include "ui/style/tokens.h"

#include <QAbstractTextDocumentLayout>
#include <QCoreApplication>
#include <QFont>
#include <QLocale>
#include <QPageSize>
#include <QPainter>
#include <QTextBlockFormat>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>

#include <algorithm>

namespace kithbook {

namespace {

// All in pixels of NotePaper::kPerInch. Mock 07; no printer needs more than half an inch at the
// edge.
constexpr double kSide = 56;
constexpr double kTop = 84; // of the text, below the header
constexpr double kBottom = 56;
constexpr double kHeader = 30; // of its line of words
constexpr double kHeaderHigh = 20;
constexpr double kHeaderRule = 62;
constexpr int kBodyText = 15;
constexpr int kSmallText = 14;
constexpr int kTitleText = 24;
constexpr double kHeadingAbove = 12;
constexpr double kLineAbove = 3;
constexpr double kLabelColumn = 110;
constexpr double kRuleRoom = 8;
constexpr double kDrawnHigh = 72; // a hand's breadth across

/// Holds text and nothing else: an address in it leads nowhere.
class ClosedDocument final : public QTextDocument
{
protected:
    QVariant loadResource(int, const QUrl&) override { return {}; }
};

QFont paperFont(int pixels, bool isBold = false)
{
    QFont font;
    font.setPixelSize(pixels);
    font.setBold(isBold);
    // The same line breaks on the screen, on paper and at any scale.
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

QTextCharFormat ink(int pixels, bool isBold = false, bool isMuted = false)
{
    const Tokens& light = tokensFor(Look::Light);
    QTextCharFormat format;
    format.setFont(paperFont(pixels, isBold));
    format.setForeground(light.ink(isMuted ? Ink::Muted : Ink::Text));
    return format;
}

QTextBlockFormat spaced(double above, double below = 0)
{
    QTextBlockFormat format;
    format.setTopMargin(above);
    format.setBottomMargin(below);
    return format;
}

/// A block of its own; the empty one that a document begins with is taken. The one behind a table
/// is not: an empty block there is not drawn.
void beginBlock(QTextCursor& cursor, const QTextBlockFormat& format, const QTextCharFormat& letters)
{
    if (cursor.document()->isEmpty()) {
        cursor.setBlockFormat(format);
        cursor.setBlockCharFormat(letters);
    } else {
        cursor.insertBlock(format, letters);
    }
}

void writeRule(QTextCursor& cursor)
{
    QTextBlockFormat rule = spaced(kRuleRoom / 2, kRuleRoom / 2);
    rule.setProperty(QTextFormat::BlockTrailingHorizontalRulerWidth,
                     QTextLength(QTextLength::PercentageLength, 100));
    beginBlock(cursor, rule, ink(2));
}

QTextTable* beginTable(QTextCursor& cursor, int rows, const QList<QTextLength>& columns)
{
    QTextTableFormat format;
    format.setBorder(0);
    format.setCellSpacing(0);
    format.setCellPadding(2);
    format.setMargin(0);
    format.setTopMargin(kHeadingAbove);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    format.setColumnWidthConstraints(columns);
    return cursor.insertTable(rows, static_cast<int>(columns.size()), format);
}

void fillCell(QTextTable& table, int row, int column, const QString& words,
              const QTextCharFormat& format)
{
    table.cellAt(row, column).firstCursorPosition().insertText(words, format);
}

} // namespace

QPageSize usualPaper()
{
    const bool isUs = QLocale().measurementSystem() == QLocale::ImperialUSSystem;
    return QPageSize(isUs ? QPageSize::Letter : QPageSize::A4);
}

NotePaper::NotePaper(const PaperWords& words, const QPageSize& size)
    : m_page(size.size(QPageSize::Inch) * kPerInch), m_record(words.record),
      m_printed(words.printed), m_document(std::make_unique<ClosedDocument>())
{
    m_document->setUndoRedoEnabled(false);
    m_document->setDocumentMargin(0);
    m_document->setDefaultFont(paperFont(kBodyText));
    QTextOption option = m_document->defaultTextOption();
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    m_document->setDefaultTextOption(option);
    QTextCursor cursor(m_document.get());
    new DrawnNameObject(*m_document, {kDrawnNameShape * kDrawnHigh, kDrawnHigh});
    cursor.beginEditBlock();
    write(cursor, words);
    cursor.endEditBlock();
    m_document->setPageSize(m_page - QSizeF(2 * kSide, kTop + kBottom));
}

NotePaper::~NotePaper() = default;

void NotePaper::write(QTextCursor& cursor, const PaperWords& words)
{
    beginBlock(cursor, spaced(0), ink(kTitleText, true));
    cursor.insertText(words.title, ink(kTitleText, true));
    if (!words.mark.isEmpty()) {
        beginBlock(cursor, spaced(kLineAbove), ink(kBodyText, true));
        cursor.insertText(words.mark, ink(kBodyText, true));
    }
    if (!words.subtitle.isEmpty()) {
        beginBlock(cursor, spaced(0), ink(kBodyText));
        cursor.insertText(words.subtitle, ink(kBodyText, false, true));
    }
    writeFacts(cursor, words.facts);
    writeRule(cursor);
    for (const PaperPart& part : words.parts) {
        writePart(cursor, part);
    }
    writeRule(cursor);
    writeSignature(cursor, words);
    if (!words.additions.empty()) {
        writeRule(cursor);
    }
    for (const PaperPart& added : words.additions) {
        writePart(cursor, added);
    }
}

void NotePaper::writeFacts(QTextCursor& cursor, const std::vector<PaperFact>& facts)
{
    if (facts.empty()) {
        return;
    }
    QTextTable* table = beginTable(cursor, static_cast<int>(facts.size()),
                                   {QTextLength(QTextLength::FixedLength, kLabelColumn),
                                    QTextLength(QTextLength::VariableLength, 0)});
    for (int row = 0; row < table->rows(); ++row) {
        const PaperFact& fact = facts[static_cast<size_t>(row)];
        fillCell(*table, row, 0, fact.label, ink(kBodyText, false, true));
        fillCell(*table, row, 1, fact.words, ink(kBodyText));
    }
    cursor.movePosition(QTextCursor::End);
}

void NotePaper::writePart(QTextCursor& cursor, const PaperPart& part)
{
    beginBlock(cursor, spaced(kHeadingAbove), ink(kBodyText));
    cursor.insertText(part.heading, ink(kBodyText, true));
    beginBlock(cursor, spaced(kLineAbove), ink(kBodyText));
    for (const PaperPiece& piece : part.pieces) {
        QTextCharFormat format = ink(kBodyText);
        format.setFontStrikeOut(piece.isStruck);
        cursor.insertText(piece.text, format);
    }
    if (!part.drawn.isEmpty()) {
        beginBlock(cursor, spaced(kLineAbove), ink(kBodyText));
        DrawnNameObject::insert(cursor, part.drawn);
    }
}

void NotePaper::writeSignature(QTextCursor& cursor, const PaperWords& words)
{
    const QTextLength half(QTextLength::PercentageLength, 50);
    const bool hasCosignature = !words.cosigned.isEmpty();
    QTextTable* table = beginTable(cursor, hasCosignature ? 4 : 2, {half, half});
    const auto say = [](const char* text) { return QCoreApplication::translate("Paper", text); };
    fillCell(*table, 0, 0, say(QT_TRANSLATE_NOOP("Paper", "Peer specialist")),
             ink(kSmallText, false, true));
    fillCell(*table, 0, 1, say(QT_TRANSLATE_NOOP("Paper", "Signed")), ink(kSmallText, false, true));
    fillCell(*table, 1, 0, words.signer, ink(kBodyText));
    fillCell(*table, 1, 1, words.signedLine, ink(kBodyText));
    if (hasCosignature) {
        fillCell(*table, 2, 0, say(QT_TRANSLATE_NOOP("Paper", "Co-signature")),
                 ink(kSmallText, false, true));
        fillCell(*table, 3, 0, words.cosigned, ink(kBodyText));
    }
    cursor.movePosition(QTextCursor::End);
    for (const QString& remark : words.remarks) {
        beginBlock(cursor, spaced(kLineAbove), ink(kBodyText));
        cursor.insertText(remark, ink(kBodyText, true));
    }
}

int NotePaper::pages() const
{
    return std::max(1, m_document->pageCount());
}

void NotePaper::setPlace(int firstPage, int allPages)
{
    m_firstPage = firstPage;
    m_allPages = allPages;
}

QString NotePaper::pageWords(int page) const
{
    //: of a printed note: 1 and 2 are numbers
    return QCoreApplication::translate("Paper", "Page %1 of %2")
        .arg(m_firstPage + page + 1)
        .arg(m_allPages == 0 ? pages() : m_allPages);
}

QString NotePaper::text() const
{
    // Of all it says, a drawn name alone stands for itself: whatever else looks like an object is
    // shown by its number.
    return m_document->toPlainText().remove(QChar::ObjectReplacementCharacter);
}

void NotePaper::paintHeader(QPainter& painter, int page) const
{
    const Tokens& light = tokensFor(Look::Light);
    const QRectF line(kSide, kHeader, m_page.width() - 2 * kSide, kHeaderHigh);
    painter.setFont(paperFont(kSmallText));
    painter.setPen(light.ink(Ink::Muted));
    const auto say = [&](Qt::AlignmentFlag side, const QString& words) {
        painter.drawText(line, static_cast<int>(side | Qt::AlignVCenter), words);
    };
    say(Qt::AlignLeft, m_record);
    say(Qt::AlignHCenter, m_printed);
    say(Qt::AlignRight, pageWords(page));
    painter.fillRect(QRectF(line.left(), kHeaderRule, line.width(), 1), light.ink(Ink::Text));
}

void NotePaper::paintPage(QPainter& painter, int page) const
{
    painter.save();
    paintHeader(painter, page);
    const QSizeF text = m_document->pageSize();
    const QRectF shown(QPointF(0, page * text.height()), text);
    painter.translate(kSide, kTop - shown.top());
    painter.setClipRect(shown, Qt::IntersectClip);
    QAbstractTextDocumentLayout::PaintContext context;
    context.clip = shown;
    context.palette = paletteFor(Look::Light);
    context.palette.setColor(QPalette::Dark, QColor(tokensFor(Look::Light).divider));
    m_document->documentLayout()->draw(&painter, context);
    painter.restore();
}

} // namespace kithbook
