// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notes/notebody.h"

#include <QString>

#include <vector>

namespace kithbook {

enum class DiffKind { Same, Removed, Added };

struct DiffSpan
{
    DiffKind kind = DiffKind::Same;
    QString text;

    friend bool operator==(const DiffSpan&, const DiffSpan&) = default;
};

/// What changed from one version of a text to the next, word by word, for reading: no two spans of
/// one kind follow each other, what was removed comes before what was added in its place, and a
/// lone space or comma between two changes is a part of them. Same and Removed together are
/// `before`, Same and Added are `after`, character by character.
///
/// Paragraphs are compared first and words only within changed ones. The effort is bounded: of
/// texts with little in common whole passages are told as replaced. Twice 50,000 characters take
/// some 20 ms at worst (tests/bench/text).
[[nodiscard]] std::vector<DiffSpan> wordDiff(const QString& before, const QString& after);

/// The same for one section of a note.
struct SectionDiff
{
    QString code;
    std::vector<DiffSpan> spans;

    friend bool operator==(const SectionDiff&, const SectionDiff&) = default;
};

/// In the order of `after`; a section that is gone comes where it was.
[[nodiscard]] std::vector<SectionDiff> noteDiff(const NoteBody& before, const NoteBody& after);

} // namespace kithbook
