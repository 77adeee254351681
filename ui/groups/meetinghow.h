// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/whenline.h"
#include "ui/parts/ringcolumn.h"

namespace kithbook {

class BookDesk;
class Button;
class Catalogue;
class ChipGroup;
class IconMark;
class Label;
class LengthChips;
class ProblemLine;

/// How a meeting was held, how long and when: "Video, 60 min" and "Today, 1:00 to 2:00 PM", each
/// with what to change behind Change.
class MeetingHow final : public RingColumn
{
    Q_OBJECT

public:
    explicit MeetingHow(const BookDesk& desk, QWidget* parent = nullptr);

    /// What is usual; it ended at `nowMs`.
    void begin(const QString& mode, std::optional<int> minutes, qint64 nowMs);
    /// As it is in the book, or was typed before. `timeSaid`: somebody said when it began.
    void show(const QString& mode, int minutes, const WhenLine::Start& start, bool timeSaid);

    [[nodiscard]] QString mode() const;
    [[nodiscard]] int minutes() const;
    [[nodiscard]] WhenLine& when() const { return *m_when; }

    /// What is missing is said, opened and focused. True when all is there.
    bool check();

Q_SIGNALS:
    void answered();

private:
    void build();
    void open();
    void write();
    void setMinutes(std::optional<int> minutes);

    const Catalogue& m_modes;
    IconMark* m_icon;
    Label* m_words;
    Button* m_change;
    RingColumn* m_fields;
    ChipGroup* m_modeChips;
    ProblemLine* m_problem;
    LengthChips* m_length;
    WhenLine* m_when;
    QString m_otherMode; ///< one that is not among the chips
};

} // namespace kithbook
