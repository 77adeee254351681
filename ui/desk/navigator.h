// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/records/ids.h"

#include <QString>

namespace kithbook {

/// The pages of the window, in the order of the rail; the last ones are not on it.
enum class Section {
    Today,
    People,
    Notes,
    Log,
    Import,
    Settings,
    Groups,
    Meeting,
    Write,
    Review,
    Export,
    Versions,
    Reflection
};

/// What a session is logged from: somebody, or something that was planned. All null: from nothing.
struct LogStart
{
    PersonId person;
    PlanId plan;
    SessionId session; ///< one that is there already, to be changed
};

/// A meeting of a group, or one that is there already, to be changed. Both null: it is not known
/// yet which group it was.
struct MeetingStart
{
    GroupId group;
    SessionId session;
};

/// What notes are printed or exported from: one, or somebody's. All null: from nothing.
struct ExportStart
{
    NoteId note;
    PersonId person;
};

/// How a page asks the shell to go elsewhere or to say something; no page knows another
/// (architecture.md section 1). UI thread.
class Navigator
{
public:
    virtual ~Navigator() = default;

    virtual void show(Section section) = 0;
    virtual void showPerson(PersonId person) = 0;
    virtual void showNote(NoteId note) = 0;
    /// The page on which a draft is written.
    virtual void writeNote(NoteId note) = 0;
    /// The draft as it will be printed, to be looked over and signed.
    virtual void reviewNote(NoteId note) = 0;
    /// What it was before.
    virtual void showVersions(NoteId note) = 0;
    /// What somebody writes for themselves after this session; null: after none.
    virtual void reflect(SessionId session) = 0;
    virtual void logSession(const LogStart& start = {}) = 0;
    /// Null: to add a group.
    virtual void showGroup(GroupId group) = 0;
    virtual void logMeeting(const MeetingStart& start = {}) = 0;
    /// Where notes are printed, or leave the book as a file.
    virtual void exportNotes(const ExportStart& start = {}) = 0;
    /// The page alone in the window, for somebody else's eyes: no rail, no menus, no counts, and
    /// no way to another page. Going to any page ends it.
    virtual void showAlone(bool alone) = 0;
    /// To where the person was before this page.
    virtual void goBack() = 0;

    /// A quiet line at the foot of the window, spoken: "Saved 9:12 AM".
    virtual void say(const QString& sentence) = 0;
    /// "Moved to Trash." with Undo beside it, until the next act. Undo takes back the newest step.
    virtual void offerUndo(const QString& done) = 0;
    /// Beside what offerUndo() just said, and as long: to reflect() on this session.
    virtual void offerReflection(SessionId session) = 0;
    /// A banner above the page, in the words of errorText(). It stays until it is closed; one about
    /// a disk that could not be written, until something is saved.
    virtual void showError(const Error& error) = 0;
};

} // namespace kithbook
