// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notes/notelist.h"
#include "core/records/today.h"
#include "ui/desk/page.h"
#include "ui/parts/actrow.h"

namespace kithbook {

/// What the page says about each thing. While names are hidden, words that people typed are left
/// out too: a name may stand in them. Cheap; UI thread.
class TodayWords
{
public:
    explicit TodayWords(const Room& room);

    /// "Good morning, Ana"; without a name only the greeting.
    [[nodiscard]] QString greeting(const QString& ownName) const;
    /// "Tuesday, May 5".
    [[nodiscard]] QString day() const;

    [[nodiscard]] ActRowText draft(qint64 keptMs) const;
    [[nodiscard]] ActRowText note(const NoteRow& note) const;
    [[nodiscard]] ActRowText plan(const Plan& plan) const;
    [[nodiscard]] ActRowText session(const Session& session) const;
    /// "2 sessions, 1 h 10 min in all".
    [[nodiscard]] QString logged(int count, int minutes) const;

    struct Coming
    {
        QDate day;
        QString when; ///< "Tomorrow", "Thu May 7"
        QString what; ///< "Sam T., 9:30 AM, by phone"
    };
    /// Plans and next steps, by day.
    [[nodiscard]] std::vector<Coming> comingUp(const Today& today) const;

private:
    [[nodiscard]] QString shownText(const QString& text) const;
    [[nodiscard]] QString nameOf(const Plan& plan) const;
    [[nodiscard]] QString lineOf(const Plan& plan) const;
    [[nodiscard]] QString timeAt(qint64 utcMs) const;

    const Room m_room;
    const QDate m_today;
    const Catalogue& m_modes;
};

} // namespace kithbook
