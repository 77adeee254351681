// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notes/notelist.h"
#include "ui/desk/page.h"
#include "ui/parts/tag.h"

#include <optional>

namespace kithbook {

/// What the page says about a note, in a list and above its text. Cheap; UI thread.
class NoteWords
{
public:
    explicit NoteWords(const Room& room);

    /// "Sam T. and Ana", or that it is about nobody.
    [[nodiscard]] QString people(const NoteRow& note) const;
    /// "Phone, yesterday, 25 min"; without a session the day it was written.
    [[nodiscard]] QString line(const NoteRow& note) const;
    /// "Phone, Tue May 5, 9:40 to 10:10 AM, 30 min"; empty without a session.
    [[nodiscard]] QString session(const NoteRow& note) const;
    /// "Written yesterday, 4:12 PM".
    [[nodiscard]] QString written(const NoteRow& note) const;
    [[nodiscard]] std::optional<TagText> state(const NoteRow& note) const;
    [[nodiscard]] AvatarLook avatar(const NoteRow& note) const;
    /// A row of the list for a screen reader.
    [[nodiscard]] QString sentence(const NoteRow& note) const;

private:
    const Room m_room;
    const QDate m_today;
    const Catalogue& m_modes;
};

} // namespace kithbook
