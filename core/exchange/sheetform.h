// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QByteArrayView>

namespace kithbook {

/// How the letters of a text file are written down.
enum class SheetEncoding {
    Utf8,
    Utf16Le,
    Utf16Be,
    Windows1252 ///< holds Latin-1, but for control characters nobody types
};

/// How a text file that a spreadsheet wrote is to be read.
struct SheetForm
{
    SheetEncoding encoding = SheetEncoding::Utf8;
    char delimiter = ',';
    bool saysDelimiter = false; ///< its first line is "sep=;", which some spreadsheets put there

    friend bool operator==(const SheetForm&, const SheetForm&) = default;
};

/// Tells the encoding of a file that is handed over piece by piece: a byte order mark, else the
/// zero bytes of UTF-16, else UTF-8 if all of it is, else Windows-1252. All of it has to be looked
/// at: the first letter with an accent may be in the last row.
class EncodingGuess
{
public:
    /// Errors: BadInput "workbook" for what is no text but the file of a spreadsheet program.
    [[nodiscard]] Result<void> look(QByteArrayView bytes);
    [[nodiscard]] SheetEncoding encoding() const;
    /// Nothing that may follow can change the answer.
    [[nodiscard]] bool isCertain() const { return m_isCertain; }

private:
    [[nodiscard]] Result<void> lookAtStart(QByteArrayView bytes);
    void certainly(SheetEncoding encoding);

    SheetEncoding m_encoding = SheetEncoding::Utf8;
    QByteArray m_tail; ///< the beginning of a letter whose rest is in the next piece
    bool m_started = false;
    bool m_isCertain = false;
};

/// The sign that stands between the cells: the one of , ; TAB | that cuts the first rows into most
/// cells of the same number. `start` is the beginning of the file in UTF-8; the encoding of the
/// answer is that of UTF-8 and the caller's to set.
[[nodiscard]] SheetForm guessDelimiter(QByteArrayView start);

} // namespace kithbook
