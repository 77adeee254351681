// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/writing/notetitle.h"

#include "core/records/catalogues.h"
#include "core/records/timerange.h"
#include "ui/parts/pageframe.h"
#include "ui/words/modewords.h"
#include "ui/words/when.h"

#include <QCoreApplication>

namespace kithbook {

NoteTitle noteTitle(const NoteRow& row, const BookDesk& desk, const Names& names)
{
    const QString title =
        row.people.empty()
            ? QCoreApplication::translate("NoteTitle", "Note")
            //: %1 a name, or several
            : QCoreApplication::translate("NoteTitle", "Note with %1").arg(names.list(row.people));
    QStringList met;
    if (!row.session.isNull()) {
        met = {modeWord(desk.catalogues().at(ListId::Modes), row.mode),
               shortDay(dayOf(row.startMs, row.startOffsetMinutes), desk.today()),
               spanWords(row.startMs, row.startOffsetMinutes, row.minutes)};
        met.removeAll(QString());
    }
    return {title, met.join(QLatin1StringView(", "))};
}

void showNoteTitle(PageFrame& frame, const NoteRow& row, const BookDesk& desk, const Names& names)
{
    const NoteTitle title = noteTitle(row, desk, names);
    frame.setTitle(title.whom, title.met);
}

} // namespace kithbook
