// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notes/notebody.h"
#include "core/training/phrases.h"

namespace kithbook {

/// The words of a made-up note: person-first sentences in the sections of the Shared template,
/// about 120 words. Searches are measured with words planted in the shares of performance.md;
/// nothing else in a note has them.
class MadeUpNotes
{
public:
    // Out of 1,000 notes of sessions that took place.
    static constexpr int kPlan = 460;           ///< the word `plan`
    static constexpr int kHousingBenefit = 106; ///< the words `housing benefit`
    static constexpr int kHousAnything = 520;   ///< any word that begins with `hous`
    static constexpr qint64 kXylographEvery = 10'000;

    explicit MadeUpNotes(const Phrases& phrases) : m_phrases(phrases) {}

    /// `index` counts the notes.
    [[nodiscard]] NoteBody body(qint64 index, bool isGroup, Rng& rng) const;
    /// A few words where nobody was reached.
    [[nodiscard]] NoteBody attempt(Rng& rng) const;

private:
    [[nodiscard]] QString planted(qint64 index, Rng& rng) const;

    const Phrases& m_phrases;
};

} // namespace kithbook
