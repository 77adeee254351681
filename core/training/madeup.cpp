// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "madeup.h"

#include "core/book/book.h"
#include "core/book/mutation.h"
#include "core/notes/findupkeep.h"
#include "core/notes/notes.h"
#include "core/records/groups.h"
#include "core/records/sessions.h"
#include "core/training/madeupcast.h"
#include "core/training/madeupday.h"
#include "core/training/madeupgoals.h"
#include "core/training/madeupnotes.h"
#include "core/training/madeupsessions.h"

#include <optional>

namespace kithbook {

namespace {

constexpr quint64 kSessionStream = 3;

// A slice takes about 10 ms: a session with its note and index costs 0.2 to 0.3 ms.
constexpr int kPeoplePage = 25;
constexpr int kSessionsPage = 30;

// The newest notes, of which some are still to finish.
constexpr qint64 kNewestNotes = 12;
constexpr int kDraftPermille = 350;

constexpr qint64 kMsOfMinute = 60'000;
constexpr qint64 kSessionsOfADay = 6;
constexpr qint64 kShortestSpan = 90;
constexpr qint64 kLongestSpan = qint64{6} * 365; // performance.md: 72 months

/// About six sessions a working day, as far back as that takes.
QDate firstDay(const MadeUpOptions& options)
{
    const qint64 days = options.sessions * 7 / (5 * kSessionsOfADay);
    const MadeUpCalendar now({}, 0, options.nowMs, options.offsetMinutes);
    return now.today().addDays(-qBound(kShortestSpan, days, kLongestSpan));
}

} // namespace

class MadeUpFill::Work
{
public:
    [[nodiscard]] static Result<std::unique_ptr<Work>> start(Book& book, const Lists& lists,
                                                             const MadeUpOptions& options);
    Work(Book& book, const Lists& lists, const MadeUpOptions& options, Phrases people,
         Phrases sessions, Phrases notes, Phrases goals);

    [[nodiscard]] Result<bool> step();
    [[nodiscard]] Progress progress() const;

private:
    enum class Phase { People, Sessions, Plans, Tidy };

    [[nodiscard]] Result<void> peoplePage();
    [[nodiscard]] Result<void> sessionsPage();
    [[nodiscard]] Result<void> addSession();
    [[nodiscard]] Result<void> addNote(SessionId id, const SessionDraft& session, Rng& rng);
    [[nodiscard]] Result<void> addGroup();
    [[nodiscard]] Result<void> finish();

    Book& m_book;
    const Catalogues& m_catalogues;
    const MadeUpOptions m_options;
    const Phrases m_peoplePhrases;
    const Phrases m_sessionPhrases;
    const Phrases m_notePhrases;
    const Phrases m_goalPhrases;
    const ModeShares m_modes;
    const MadeUpCalendar m_calendar;
    const MadeUpPeople m_people;
    const MadeUpSessions m_sessions;
    const MadeUpNotes m_notes;
    const MadeUpGoals m_goals;
    Goals m_goalStore;
    Sessions m_sessionStore;
    Notes m_noteStore;
    std::optional<Mutation> m_mutation;
    MadeUpCast m_cast;
    MadeUpDay m_today;
    FindOptimizer m_optimizer;
    Phase m_phase = Phase::People;
    qint64 m_index = 0; ///< of the next session
    qint64 m_noteCount = 0;
    QDate m_day; ///< of the next session
};

Result<std::unique_ptr<MadeUpFill::Work>> MadeUpFill::Work::start(Book& book, const Lists& lists,
                                                                  const MadeUpOptions& options)
{
    if (!book.isMadeUp()) {
        return fail(Code::BadInput, QStringLiteral("book not made up"));
    }
    if (options.people < 0 || options.sessions < 0 || options.nowMs <= 0 ||
        (options.people == 0 && options.sessions > 0)) {
        return fail(Code::BadInput, QStringLiteral("made-up numbers"));
    }
    auto people = Phrases::load(QStringLiteral(":/training/people.json"));
    auto sessions = Phrases::load(QStringLiteral(":/training/sessions.json"));
    auto notes = Phrases::load(QStringLiteral(":/training/notes.json"));
    auto goals = Phrases::load(QStringLiteral(":/training/goals.json"));
    for (const auto* phrases : {&people, &sessions, &notes, &goals}) {
        if (!*phrases) {
            return passOn(*phrases);
        }
    }
    return std::make_unique<Work>(book, lists, options, std::move(*people), std::move(*sessions),
                                  std::move(*notes), std::move(*goals));
}

MadeUpFill::Work::Work(Book& book, const Lists& lists, const MadeUpOptions& options, Phrases people,
                       Phrases sessions, Phrases notes, Phrases goals)
    : m_book(book), m_catalogues(lists.catalogues), m_options(options),
      m_peoplePhrases(std::move(people)), m_sessionPhrases(std::move(sessions)),
      m_notePhrases(std::move(notes)), m_goalPhrases(std::move(goals)),
      m_modes(lists.catalogues.shipped(ListId::Modes)),
      m_calendar(firstDay(options), options.sessions, options.nowMs, options.offsetMinutes),
      m_people(m_peoplePhrases, m_modes, options.seed, m_calendar.firstDay(), m_calendar.today()),
      m_sessions(m_sessionPhrases, m_modes, lists.catalogues.shipped(ListId::Modes)),
      m_notes(m_notePhrases), m_goals(m_goalPhrases, options.seed, m_calendar.today()),
      m_goalStore(book), m_sessionStore(book, lists.catalogues), m_noteStore(book, lists.templates),
      m_cast(book, lists.catalogues, m_calendar),
      m_today(book, lists.catalogues, m_calendar, m_peoplePhrases),
      m_optimizer(book, FindOptimizer::Depth::Full), m_day(m_calendar.firstDay())
{
    m_mutation.emplace(book, Action::Imported);
}

Result<bool> MadeUpFill::Work::step()
{
    const auto more = [](const Result<void>& done) -> Result<bool> {
        return done ? Result<bool>(true) : passOn(done);
    };
    switch (m_phase) {
    case Phase::People:
        if (m_cast.size() < m_options.people) {
            return more(peoplePage());
        }
        m_phase = Phase::Sessions;
        [[fallthrough]];
    case Phase::Sessions:
        if (m_index < m_options.sessions) {
            return more(sessionsPage());
        }
        m_phase = Phase::Plans;
        [[fallthrough]];
    case Phase::Plans:
        m_phase = Phase::Tidy;
        return more(finish());
    case Phase::Tidy:
        return m_optimizer.step();
    }
    Q_UNREACHABLE();
}

Progress MadeUpFill::Work::progress() const
{
    return Progress{m_cast.size() + m_index, m_options.people + m_options.sessions};
}

Result<void> MadeUpFill::Work::peoplePage()
{
    const int end = qMin(m_options.people, m_cast.size() + kPeoplePage);
    while (m_cast.size() < end) {
        const int index = m_cast.size();
        const MadeUpPerson person = m_people.person(index);
        auto added = m_cast.add(*m_mutation, person).and_then([&] {
            return addGoals(m_goalStore, *m_mutation, m_cast.id(index), m_goals.of(person, index));
        });
        if (!added) {
            return added;
        }
    }
    return {};
}

Result<void> MadeUpFill::Work::sessionsPage()
{
    const qint64 end = qMin(m_options.sessions, m_index + kSessionsPage);
    for (; m_index < end; ++m_index) {
        while (m_index >= m_calendar.countBefore(m_day.addDays(1))) {
            m_day = m_day.addDays(1);
        }
        if (auto added = addSession(); !added) {
            return added;
        }
    }
    // A long fill stops at the first thing that did not go into the book.
    return m_mutation->error() ? tl::unexpected(*m_mutation->error()) : Result<void>();
}

Result<void> MadeUpFill::Work::addSession()
{
    Rng rng(m_options.seed, kSessionStream, static_cast<quint64>(m_index));
    SessionDraft session;
    session.startMs = m_calendar.startOf(m_index, m_day, rng);
    session.offsetMinutes = m_options.offsetMinutes;
    const int who = m_cast.pick(m_day, rng);
    m_sessions.fill(session, m_cast.usualMode(who), m_cast.programArea(who), rng);
    session.people = session.format == QLatin1StringView("group")
                         ? m_cast.groupAround(who, m_day, rng)
                         : m_cast.alone(who);
    // What began shortly before now is over by now.
    session.minutes =
        qMin(session.minutes, static_cast<int>((m_options.nowMs - session.startMs) / kMsOfMinute));
    const SessionId id = m_sessionStore.addValid(*m_mutation, session);
    if (m_day == m_calendar.today()) {
        m_today.noteSession(id, session);
    }
    return addNote(id, session, rng);
}

Result<void> MadeUpFill::Work::addNote(SessionId id, const SessionDraft& session, Rng& rng)
{
    const bool isHeld = session.outcome == QLatin1StringView("held");
    if (!isHeld && !m_options.everySessionHasNote) {
        return {};
    }
    NoteDraft note;
    note.session = id;
    const bool isGroup = session.people.size() > 1;
    if (!isGroup) {
        note.person = session.people.front().person;
    }
    note.writtenMs = qMin(m_options.nowMs, session.endMs() + rng.between(2, 40) * kMsOfMinute);
    note.offsetMinutes = session.offsetMinutes;
    note.state = noteState::kReady;
    note.body = isHeld ? m_notes.body(m_noteCount, isGroup, rng) : m_notes.attempt(rng);
    ++m_noteCount;
    if (m_options.sessions - m_index <= kNewestNotes && rng.permille(kDraftPermille)) {
        note.state = noteState::kDraft;
        note.body.resize(1);
    }
    const auto added = m_noteStore.add(*m_mutation, note);
    return added ? Result<void>() : passOn(added);
}

/// Of the first few people, and ready for its first meeting.
Result<void> MadeUpFill::Work::addGroup()
{
    constexpr int kMembers = 6; // mock 14
    if (m_cast.size() < kMembers) {
        return {};
    }
    GroupDraft group;
    group.name = QStringLiteral("Tuesday circle");
    group.mode = QStringLiteral("videoconference");
    group.minutes = 60;
    group.places = 2 * kMembers;
    group.members.reserve(kMembers);
    for (int who = 0; who < kMembers; ++who) {
        group.members.push_back(m_cast.id(who));
    }
    return Groups(m_book, m_catalogues).add(*m_mutation, group).map([](const GroupId&) {});
}

Result<void> MadeUpFill::Work::finish()
{
    if (auto added = addGroup(); !added) {
        return added;
    }
    Rng rng(m_options.seed, kSessionStream + 1);
    if (auto planned = m_today.plan(*m_mutation, m_cast, rng); !planned) {
        return planned;
    }
    m_mutation->describe(1, m_options.people + m_options.sessions);
    const auto committed = m_mutation->commit();
    m_mutation.reset();
    return committed ? Result<void>() : passOn(committed);
}

MadeUpFill::MadeUpFill(Book& book, const Lists& lists, const MadeUpOptions& options)
    : m_book(book), m_lists(lists), m_options(options)
{
}

MadeUpFill::~MadeUpFill() = default;

Result<bool> MadeUpFill::step()
{
    if (!m_work) {
        auto work = Work::start(m_book, m_lists, m_options);
        if (!work) {
            return passOn(work);
        }
        m_work = std::move(*work);
    }
    return m_work->step();
}

Progress MadeUpFill::progress() const
{
    return m_work ? m_work->progress() : Progress{};
}

Result<void> fill(Book& book, const MadeUpFill::Lists& lists, const MadeUpOptions& options)
{
    MadeUpFill job(book, lists, options);
    return runToEnd(job);
}

} // namespace kithbook
