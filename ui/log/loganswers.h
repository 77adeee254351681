// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/group.h"
#include "core/records/person.h"
#include "core/records/plan.h"
#include "core/records/workhours.h"
#include "ui/desk/navigator.h"
#include "ui/log/logdraft.h"

#include <vector>

namespace kithbook {

class Book;
class Catalogues;
class NoteTemplates;

// What the page Log a session asks the book, each as one question. On the book's thread.

/// Where the page keeps its draft. A session in the book has its own place; a new one goes to the
/// second place while the first holds a draft that is about something else, so that nothing typed
/// is written over.
enum class DraftSlot { First, Aside, Edit };
[[nodiscard]] QLatin1StringView slotName(DraftSlot slot);

struct KeptLog
{
    qint64 keptMs = 0;
    LogDraft draft;
    std::vector<PersonName> names; ///< of the people supported who are still in the book
};

/// What there is to know when the page opens.
struct LogOpening
{
    std::vector<PersonName> recent;     ///< of the last sessions, newest first
    std::vector<GroupRow> recentGroups; ///< the one that met last, if it was lately
    WorkHours hours;
    std::optional<PersonName> person; ///< of LogStart::person
    std::optional<Plan> plan;
    std::optional<Session> session;
    DraftSlot slot = DraftSlot::First;
    std::optional<KeptLog> kept; ///< in that slot, and about the same
};

/// `slot`: where the page was before a lock; its draft comes back whatever it is about.
/// Errors: NoSuchRecord for a start that is not in the book.
[[nodiscard]] Result<LogOpening> openLog(Book& book, const Catalogues& lists, const LogStart& start,
                                         std::optional<DraftSlot> slot);

struct AboutPerson
{
    Person person;
    std::vector<ContactWay> ways;
    std::vector<Session> last; ///< newest first, as many as a habit needs
};
[[nodiscard]] Result<AboutPerson> aboutPerson(Book& book, const Catalogues& lists, PersonId id);

/// What is saved: a new session, or one changed; the plan it came from is done with it, and the
/// draft is not needed any more.
struct LogSave
{
    SessionDraft session;
    std::optional<Session> edited;
    PlanId plan;
    DraftSlot slot = DraftSlot::First;
    bool withNote = false; ///< somebody goes on to write the note
};
struct SavedLog
{
    SessionId session;
    NoteId note; ///< the draft to go on with; null unless it was asked for
};
/// One step. A value means that it is on the disk. The note is the one that waits to be finished,
/// or a new one in the template of the newest note about the same person. Errors: those of
/// Sessions::add and edit.
[[nodiscard]] Result<SavedLog> saveLog(Book& book, const Catalogues& lists,
                                       const NoteTemplates& templates, const LogSave& save);

} // namespace kithbook
