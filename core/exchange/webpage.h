// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/noteswriter.h"

#include <QByteArray>

class QIODevice;

namespace kithbook {

/// Notes as one page of HTML that needs nothing else: no script, no address, nothing loaded, and a
/// policy that says so. Made to be heard as well as seen (WCAG 2.2): language, landmarks, headings
/// in order, a list of contents when there are several, the size of the reader's own text, light
/// and dark, and print. `device` outlives it. Errors: DiskFull, IoFailed.
class WebPageWriter final : public NotesWriter
{
public:
    explicit WebPageWriter(QIODevice& device) : m_device(device) {}

    [[nodiscard]] bool looksFirst() const override { return m_notes > 1; }
    [[nodiscard]] Result<void> begin(const DocumentWords& words, qint64 notes) override;
    [[nodiscard]] Result<void> look(const PaperWords& note, qint64 number) override;
    [[nodiscard]] Result<void> write(const PaperWords& note, qint64 number) override;
    [[nodiscard]] Result<void> end() override;

private:
    void text(const char* tag, const QString& words, const char* attributes = "");
    void facts(const std::vector<PaperFact>& facts);
    void part(const PaperPart& part);
    void drawn(const DrawnName& name);
    void signature(const PaperWords& note);
    void beginMain();
    [[nodiscard]] Result<void> flush();

    QIODevice& m_device;
    DocumentWords m_words;
    qint64 m_notes = 0;
    bool m_isInMain = false;
    QByteArray m_buffer;
};

/// Words as they stand in HTML, in an element or in an attribute between double quotes. What nobody
/// would see, or HTML does not allow, is shown by its number.
[[nodiscard]] QByteArray htmlOf(const QString& words);

} // namespace kithbook
