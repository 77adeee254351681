// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/madeup.h"
#include "ui/desk/page.h"

#include <QTemporaryDir>

#include <optional>

namespace kithbook::test {

/// Writes down where a page asked to go and what it asked to say.
class RecordedNavigator final : public Navigator
{
public:
    void show(Section section) override { sections.push_back(section); }
    void showPerson(PersonId person) override { people.push_back(person); }
    void showNote(NoteId note) override { notes.push_back(note); }
    void writeNote(NoteId note) override { written.push_back(note); }
    void reviewNote(NoteId note) override { reviewed.push_back(note); }
    void showVersions(NoteId note) override { versions.push_back(note); }
    void reflect(SessionId session) override { reflectedOn.push_back(session); }
    void logSession(const LogStart& start) override { logs.push_back(start); }
    void showGroup(GroupId group) override { groups.push_back(group); }
    void logMeeting(const MeetingStart& start) override { meetings.push_back(start); }
    void exportNotes(const ExportStart& start) override { exported.push_back(start); }
    void showAlone(bool alone) override { isAlone = alone; }
    void goBack() override { ++backs; }
    void say(const QString& sentence) override { said.append(sentence); }
    void offerUndo(const QString& done) override { undoable.append(done); }
    void offerReflection(SessionId session) override { reflectionOffered.push_back(session); }
    void showError(const Error& error) override { errors.push_back(error); }

    std::vector<Section> sections;
    std::vector<PersonId> people;
    std::vector<NoteId> notes;
    std::vector<NoteId> written;
    std::vector<NoteId> reviewed;
    std::vector<NoteId> versions;
    std::vector<SessionId> reflectedOn;
    std::vector<SessionId> reflectionOffered;
    std::vector<LogStart> logs;
    std::vector<GroupId> groups;
    std::vector<MeetingStart> meetings;
    std::vector<ExportStart> exported;
    bool isAlone = false;
    int backs = 0;
    QStringList said;
    QStringList undoable;
    std::vector<Error> errors;
};

/// A book of its own, open at a desk, and what a page needs to live on it. It is Tuesday, May 5,
/// 2026, 9:15 AM (the day of the mocks), five hours behind UTC.
class PageHost
{
public:
    static constexpr qint64 kNow = 1'777'990'500'000;
    static constexpr int kOffset = -300;

    enum class Filled { Empty, MadeUp };

    /// Made-up: 12 people and 300 sessions, always the same ones.
    explicit PageHost(Filled filled = Filled::Empty);
    ~PageHost();

    [[nodiscard]] Room room() { return {m_desk, navigator, names}; }
    [[nodiscard]] BookDesk& desk() { return m_desk; }
    [[nodiscard]] FixedClock& clock() { return m_clock; }
    [[nodiscard]] QString path() const
    {
        return m_folder.filePath(QStringLiteral("host.kithbook"));
    }
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] static SecretBytes passphrase();

    /// Until everything that was asked so far, and what its answers asked in turn, has arrived.
    void settle();
    /// What the book itself says, past every page. `job`: Result<T>(Book&).
    template <typename Job>
    auto ask(Job job) -> std::invoke_result_t<Job, Book&>
    {
        std::optional<std::invoke_result_t<Job, Book&>> answer;
        m_desk.ask(&m_context, std::move(job), [&](auto result) { answer = std::move(result); });
        waitFor([&] { return answer.has_value(); });
        return std::move(*answer);
    }
    /// As one step. `record`: Result<T>(Book&, Mutation&).
    template <typename Record>
    auto write(Record record) -> std::invoke_result_t<Record, Book&, Mutation&>
    {
        std::optional<std::invoke_result_t<Record, Book&, Mutation&>> answer;
        m_desk.write(&m_context, Action::Added, std::move(record),
                     [&](auto result) { answer = std::move(result); });
        waitFor([&] { return answer.has_value(); });
        return std::move(*answer);
    }
    /// Somebody with nothing but a name. Tables change, so pages hear of it.
    PersonId addPerson(const QString& name);
    /// A session of 30 minutes by phone, that long ago.
    SessionId addCall(PersonId person, qint64 minutesAgo);

    RecordedNavigator navigator;
    Names names;

private:
    void waitFor(const std::function<bool()>& condition);

    FixedClock m_clock{kNow, kOffset};
    Catalogues m_catalogues;
    NoteTemplates m_templates;
    QTemporaryDir m_folder;
    BookDesk m_desk;
    QObject m_context; ///< after the desk: what it waits for goes first
};

} // namespace kithbook::test
