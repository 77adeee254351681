// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notes/notebody.h"

#include <QCborValue>

#include <utility>
#include <vector>

namespace kithbook {

/// One change of one part of a note.
struct UndoStep
{
    QString section;
    qsizetype at = 0;
    QString removed;
    QString added;

    friend bool operator==(const UndoStep&, const UndoStep&) = default;
};

/// How the words of a note came to be, one pause in typing after the other, so that Undo goes on
/// where it was after another note or a lock (docs/decisions/0017). Bounded: the oldest steps go
/// first. A value.
class UndoTrail
{
public:
    static constexpr size_t kMostSteps = 200;
    static constexpr qsizetype kMostText = kLongestNote; ///< UTF-16 units in all steps

    UndoTrail() = default;
    /// Nothing happened to it yet.
    explicit UndoTrail(NoteBody now) : m_now(std::move(now)) {}

    /// What changed since then is a step, or takes the last one back when it is the same the other
    /// way round.
    void follow(const NoteBody& now);

    [[nodiscard]] const std::vector<UndoStep>& steps() const { return m_steps; }
    [[nodiscard]] const NoteBody& now() const { return m_now; }
    /// A part as it was before the first of the steps.
    [[nodiscard]] QString start(const QString& section) const;

    [[nodiscard]] QCborValue toCbor() const;
    /// Of the note as it is `now`. Without steps where they do not lead to it.
    [[nodiscard]] static UndoTrail fromCbor(const QCborValue& value, NoteBody now);

    friend bool operator==(const UndoTrail&, const UndoTrail&) = default;

private:
    void add(UndoStep step);

    NoteBody m_now;
    std::vector<UndoStep> m_steps;
};

/// The one stretch in which two texts differ, as a step from one to the other. Never parts a
/// surrogate pair.
[[nodiscard]] UndoStep stepBetween(const QString& section, const QString& before,
                                   const QString& after);

} // namespace kithbook
