// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QDate>

#include <array>
#include <vector>

namespace kithbook {

/// When somebody works, as they said it in the settings. It is theirs: it makes a gentle line, and
/// counts nothing (ux.md section 5).
///
/// Kept as text under Settings::kWorkHours, the same in every language: spans with "; " between
/// them, each of them days and hours, "Mon-Thu 09:00-17:00; Fri,Sun 09:00-13:30". Days are Mon,
/// Tue, Wed, Thu, Fri, Sat and Sun, the clock has 24 hours, and a span whose end is not after its
/// start goes on into the next day. Capitals, further spaces and new lines for ";" are read as
/// well.
class WorkHours
{
public:
    struct Span
    {
        std::array<bool, 7> days{}; ///< Monday first
        int fromMinute = 0;         ///< of the day, 0 to 1439
        int toMinute = 0;           ///< the first minute that is free again, 0 to 1440

        friend bool operator==(const Span&, const Span&) = default;
    };

    /// Nothing said: every time is fine.
    WorkHours() = default;
    explicit WorkHours(std::vector<Span> spans) : m_spans(std::move(spans)) {}

    /// Empty text: nothing said. Errors: BadInput.
    [[nodiscard]] static Result<WorkHours> parse(const QString& text);
    /// What parse() reads back.
    [[nodiscard]] QString toText() const;

    [[nodiscard]] bool isEmpty() const { return m_spans.empty(); }
    [[nodiscard]] const std::vector<Span>& spans() const { return m_spans; }
    /// Whether this minute of the local day is inside. True when nothing was said.
    [[nodiscard]] bool contain(const QDate& day, int minute) const;

    friend bool operator==(const WorkHours&, const WorkHours&) = default;

private:
    std::vector<Span> m_spans;
};

} // namespace kithbook
