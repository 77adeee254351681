// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/noteswriter.h"

#include <QByteArray>

class QIODevice;

namespace kithbook {

/// Notes as UTF-8 text, lines of at most kTextWidth characters, no pages. `device` outlives it.
/// Errors: DiskFull, IoFailed.
class PlainTextWriter final : public NotesWriter
{
public:
    explicit PlainTextWriter(QIODevice& device) : m_device(device) {}

    [[nodiscard]] Result<void> begin(const DocumentWords& words, qint64 notes) override;
    [[nodiscard]] Result<void> write(const PaperWords& note, qint64 number) override;
    [[nodiscard]] Result<void> end() override;

private:
    void line(const QString& words);
    void heading(const QString& words, QChar under);
    void part(const PaperPart& part);
    [[nodiscard]] Result<void> flush();

    QIODevice& m_device;
    DocumentWords m_words;
    QString m_text;
};

inline constexpr int kTextWidth = 76;

/// Broken at spaces so that no line is longer; a word that is longer than a line is broken
/// anywhere, never within a letter and its marks. Line breaks of the text stay. Takes as long as
/// the text is.
[[nodiscard]] QString wrapped(const QString& text, int width = kTextWidth);

} // namespace kithbook
