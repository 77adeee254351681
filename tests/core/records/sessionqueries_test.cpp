// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/sessions.h"
#include "tests/core/records/caseload.h"

#include <algorithm>
#include <rapidcheck.h>

using namespace kithbook;
using namespace kithbook::test;

namespace {

std::vector<SessionId> idsOf(const Result<std::vector<Session>>& sessions)
{
    REQUIRE(codeOf(sessions) == std::nullopt);
    std::vector<SessionId> ids;
    for (const Session& session : *sessions) {
        ids.push_back(session.id);
    }
    return ids;
}

/// Page after page, as a list that scrolls asks for them, until there are no more or `most`.
template <typename Ask>
std::vector<SessionId> pages(Ask ask, size_t most = 1000)
{
    std::vector<SessionId> all;
    std::optional<SessionCursor> cursor;
    while (all.size() < most) {
        const Result<std::vector<Session>> page = ask(cursor);
        const std::vector<SessionId> ids = idsOf(page);
        if (ids.empty()) {
            break;
        }
        all.insert(all.end(), ids.begin(), ids.end());
        cursor = SessionCursor{page->back().startMs, page->back().id};
    }
    all.resize(std::min(all.size(), most));
    return all;
}

SessionDraft at(Caseload& c, PersonId person, qint64 startMs, int minutes)
{
    SessionDraft draft = c.call(person, 0);
    draft.startMs = startMs;
    draft.minutes = minutes;
    return draft;
}

} // namespace

TEST_CASE("a timeline is a person's own, newest first, fifty at a time")
{
    Caseload c;
    const PersonId ana = c.person(QStringLiteral("Ana"));
    const PersonId bea = c.person(QStringLiteral("Bea"));
    std::vector<SessionId> expected;
    c.step([&](Mutation& m) {
        for (int day = 1; day <= 60; ++day) {
            expected.push_back(*c.sessions.add(m, c.call(ana, day)));
        }
        return 0;
    });
    c.session(c.call(bea, 1));
    const std::vector<SessionId> first = c.timeline(ana);
    CHECK(first == std::vector(expected.begin(), expected.begin() + Sessions::kPage));
    CHECK(pages([&](const auto& cursor) { return c.sessions.timeline(ana, cursor, 7); }) ==
          expected);
}

TEST_CASE("pages hold every session once, in order, however many begin at the same moment")
{
    Caseload c;
    qint64 base = kNow - 100 * kDayMs;
    CHECK(rc::check([&] {
        base += 10 * kMinuteMs; // later than every case before
        const auto minutes = *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 4));
        std::vector<std::pair<qint64, QByteArray>> added;
        const PersonId person = c.step([&](Mutation& m) {
            const PersonId id = *c.people.add(
                m, PersonDraft{QStringLiteral("Ana"), {}, {}, {}, {}, {}, {}, {}, {}, {}, {}});
            for (const int minute : minutes) {
                const SessionDraft draft = at(c, id, base + minute * kMinuteMs, 1);
                added.emplace_back(draft.startMs, c.sessions.add(m, draft)->toBytes());
            }
            return id;
        });
        std::sort(added.begin(), added.end());
        std::vector<SessionId> oldestFirst;
        for (const auto& [start, id] : added) {
            oldestFirst.push_back(SessionId(*RowId::fromBytes(id)));
        }
        const std::vector<SessionId> newestFirst(oldestFirst.rbegin(), oldestFirst.rend());
        const int limit = *rc::gen::inRange(1, 5);
        RC_ASSERT(pages([&](const auto& cursor) {
                      return c.sessions.timeline(person, cursor, limit);
                  }) == newestFirst);
        RC_ASSERT(pages([&](const auto& cursor) { return c.sessions.latest(cursor, limit); },
                        newestFirst.size()) == newestFirst);
        const TimeRange range{base, kNow};
        RC_ASSERT(pages([&](const auto& cursor) {
                      return c.sessions.between(range, cursor, limit);
                  }) == oldestFirst);
    }));
}

TEST_CASE("a range holds its first moment and not its last")
{
    Caseload c;
    const PersonId ana = c.person(QStringLiteral("Ana"));
    const SessionId first = c.session(at(c, ana, kNow - 10, 0));
    c.session(at(c, ana, kNow, 0));
    c.session(at(c, ana, kNow - 11, 0));
    CHECK(idsOf(c.sessions.between(TimeRange{kNow - 10, kNow})) == std::vector{first});
}

TEST_CASE("a day is the one on the wall of this computer")
{
    Caseload c; // five hours behind UTC
    const PersonId ana = c.person(QStringLiteral("Ana"));
    const qint64 midnight = localDay(QDate(2026, 5, 2), c.book.clock()).fromMs;
    c.session(at(c, ana, midnight - 1, 0));
    const SessionId early = c.session(at(c, ana, midnight, 10));
    const SessionId late = c.session(at(c, ana, midnight + kDayMs - 1, 90));
    c.session(at(c, ana, midnight + kDayMs, 0));
    CHECK(idsOf(c.sessions.day(QDate(2026, 5, 2))) == std::vector{early, late});
}

TEST_CASE("sessions at the same time are told of, those that only touch are not")
{
    Caseload c;
    const PersonId ana = c.person(QStringLiteral("Ana"));
    const PersonId bea = c.person(QStringLiteral("Bea"));
    const qint64 ten = kNow - kDayMs;
    const SessionId known = c.session(at(c, ana, ten, 60));
    const auto overlapping = [&](qint64 startMs, int minutes) {
        return idsOf(c.sessions.overlaps(at(c, bea, startMs, minutes)));
    };
    const std::vector hit{known};
    CHECK(overlapping(ten - 30 * kMinuteMs, 31) == hit);
    CHECK(overlapping(ten + 59 * kMinuteMs, 30) == hit);
    CHECK(overlapping(ten + 10 * kMinuteMs, 5) == hit);
    CHECK(overlapping(ten - 60 * kMinuteMs, 180) == hit);
    CHECK(overlapping(ten - 30 * kMinuteMs, 30).empty());
    CHECK(overlapping(ten + 60 * kMinuteMs, 30).empty());
    CHECK(overlapping(ten + 10 * kMinuteMs, 0).empty());
    CHECK(idsOf(c.sessions.overlaps(at(c, bea, ten, 60), known)).empty());

    SessionDraft thread = at(c, bea, ten, 60);
    thread.timing = QStringLiteral("asynchronous");
    CHECK(idsOf(c.sessions.overlaps(thread)).empty());
    REQUIRE(c.step([&](Mutation& m) { return c.sessions.moveToTrash(m, known); }));
    CHECK(overlapping(ten, 60).empty());
    c.session(thread);
    CHECK(overlapping(ten, 60).empty());
}

TEST_CASE("a session that runs past midnight is one session, on the day it began")
{
    Caseload c;
    const PersonId ana = c.person(QStringLiteral("Ana"));
    const qint64 midnight = localDay(QDate(2026, 5, 2), c.book.clock()).fromMs;
    const SessionId night = c.session(at(c, ana, midnight - 30 * kMinuteMs, 60));
    CHECK(idsOf(c.sessions.day(QDate(2026, 5, 1))) == std::vector{night});
    CHECK(idsOf(c.sessions.day(QDate(2026, 5, 2))).empty());
    CHECK(idsOf(c.sessions.overlaps(at(c, ana, midnight, 10))) == std::vector{night});
}
