// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notes/notebody.h"
#include "core/notes/notetemplates.h"

#include <QStringList>

namespace kithbook {

/// What the last note with a person ended with, line by line as it was written there.
struct FromLastTime
{
    QStringList nextSteps;
    QStringList goals;

    friend bool operator==(const FromLastTime&, const FromLastTime&) = default;
};

/// To offer in a new note, never to put in without being asked, and never the rest of the text:
/// copied notes tell of yesterday as if it were today. Only sections that stand for next steps or
/// the goal are looked at, so that a note in one piece offers nothing.
[[nodiscard]] FromLastTime fromLastTime(const NoteTemplates& lists, const NoteBody& last);

} // namespace kithbook
