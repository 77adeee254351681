// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/noteswriter.h"

#include <QPainter>

#include <memory>

class QIODevice;
class QPagedPaintDevice;
class QPrinter;

namespace kithbook {

class NotePaper;

/// Notes on paper, each from a page of its own, "Page n of m" over all of them: lays every note out
/// once to count and once to paint, and holds one of them. Made and used on any one thread; what is
/// printed by others meanwhile does not matter. Errors: IoFailed.
class PaperWriter final : public NotesWriter
{
public:
    /// A PDF; `device` outlives this.
    [[nodiscard]] static std::unique_ptr<PaperWriter> forPdf(QIODevice& device);
    /// On the paper that is in the printer.
    [[nodiscard]] static std::unique_ptr<PaperWriter>
    forPrinter(const std::shared_ptr<QPrinter>& printer);
    ~PaperWriter() override;

    [[nodiscard]] bool looksFirst() const override { return true; }
    [[nodiscard]] Result<void> begin(const DocumentWords& words, qint64 notes) override;
    [[nodiscard]] Result<void> look(const PaperWords& note, qint64 number) override;
    [[nodiscard]] Result<void> write(const PaperWords& note, qint64 number) override;
    [[nodiscard]] Result<void> end() override;

private:
    explicit PaperWriter(std::shared_ptr<QPagedPaintDevice> device);
    [[nodiscard]] std::unique_ptr<NotePaper> laidOut(const PaperWords& note) const;
    void stop();

    const std::shared_ptr<QPagedPaintDevice> m_device;
    QPainter m_painter; ///< after the device: it ends before that goes
    QString m_notice;
    int m_allPages = 0;
    int m_page = 0;
};

} // namespace kithbook
