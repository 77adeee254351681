// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notes/note.h"
#include "core/records/session.h"

#include <QStringList>

#include <cstdint>
#include <vector>

namespace kithbook::bench {

/// Sessions and notes to measure with, the same ones on every machine. Not for reading: words are
/// made of syllables, as many different ones and as unevenly used as in real notes. What is looked
/// for is planted in the shares of performance.md, "Reference caseloads": `plan` in 46 % of the
/// notes, `housing benefit` in 10.6 %, something that begins with `hous` in 52 %, `xylograph` in
/// one of 10,000; a note has 122.6 words on average; 72 months, ending before May 2026.
class MadeSessions
{
public:
    explicit MadeSessions(std::vector<PersonId> people, int sessions);

    struct Made
    {
        SessionDraft session;
        NoteDraft note; ///< its session is for the caller to say
    };
    /// The next one, in order of time.
    [[nodiscard]] Made next();

private:
    [[nodiscard]] std::uint64_t random();
    /// 0 up to, not including, `bound`.
    [[nodiscard]] int below(int bound);
    [[nodiscard]] bool inOf(int share, int whole) { return below(whole) < share; }
    [[nodiscard]] const QString& word();
    [[nodiscard]] QString text(int words);
    [[nodiscard]] NoteBody body();

    std::vector<PersonId> m_people;
    const int m_sessions;
    QStringList m_words;
    std::vector<quint32> m_ranks; ///< words in proportion to their use
    std::uint64_t m_state = 0;
    int m_made = 0;
};

} // namespace kithbook::bench
