// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/words/paperwords.h"

#include <QSizeF>

#include <memory>

class QPainter;
class QPageSize;
class QTextCursor;
class QTextDocument;

namespace kithbook {

/// A note laid out on pages: what is looked over before signing and what comes out of the printer
/// are this one thing. Dark on white in every look and of one size whatever the size of the
/// program's text; the view and the printer scale it. Made of plain text alone, and nothing it says
/// is ever loaded (security.md section 4, rich text). UI thread.
class NotePaper
{
public:
    /// Pixels on an inch of paper.
    static constexpr double kPerInch = 96;

    NotePaper(const PaperWords& words, const QPageSize& size);
    ~NotePaper();
    NotePaper(const NotePaper&) = delete;
    NotePaper& operator=(const NotePaper&) = delete;

    [[nodiscard]] int pages() const;
    /// One page, in pixels of which kPerInch are an inch.
    [[nodiscard]] QSizeF pageSize() const { return m_page; }
    /// From 0, its upper left corner at the painter's origin.
    void paintPage(QPainter& painter, int page) const;
    /// Of a document of several notes: its first page is this one, from 0, of so many in all.
    void setPlace(int firstPage, int allPages);
    /// "Page 1 of 2", from 0.
    [[nodiscard]] QString pageWords(int page) const;
    /// Everything it says, in reading order.
    [[nodiscard]] QString text() const;

private:
    void write(QTextCursor& cursor, const PaperWords& words);
    void writeFacts(QTextCursor& cursor, const std::vector<PaperFact>& facts);
    void writePart(QTextCursor& cursor, const PaperPart& part);
    void writeSignature(QTextCursor& cursor, const PaperWords& words);
    void paintHeader(QPainter& painter, int page) const;

    const QSizeF m_page;
    const QString m_record;
    const QString m_printed;
    int m_firstPage = 0;
    int m_allPages = 0; ///< 0: its own are all
    std::unique_ptr<QTextDocument> m_document;
};

/// What paper is in the printers here: Letter or A4.
[[nodiscard]] QPageSize usualPaper();

} // namespace kithbook
