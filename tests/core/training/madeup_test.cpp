// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/connection.h"
#include "core/book/verify.h"
#include "core/notes/caseload.h"
#include "core/notes/notes.h"
#include "core/notes/notewalk.h"
#include "core/records/goals.h"
#include "core/records/peoplelist.h"
#include "core/records/peoplewalk.h"
#include "core/records/sessions.h"
#include "core/records/sessionwalk.h"
#include "core/records/today.h"
#include "core/training/madeup.h"
#include "core/training/madeupnotes.h"
#include "core/training/modeshares.h"
#include "tests/core/training/madeupbook.h"
#include "tests/support/printing.h"
#include "tests/support/testbook.h"

#include <QCryptographicHash>
#include <QRegularExpression>

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_floating_point.hpp>

using namespace kithbook;
using namespace kithbook::test;
using Catch::Matchers::WithinAbs;

namespace {

/// Everything a caseload says, without the ids, which are new in every book.
QByteArray contentHash(Book& book)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto add = [&hash](QByteArrayView part) {
        hash.addData(QByteArray::number(part.size()) + ':' + part.toByteArray());
    };
    const auto addNumber = [&add](std::optional<qint64> number) {
        add(number ? QByteArray::number(*number) : QByteArray("-"));
    };
    QHash<QByteArray, QByteArray> names;
    std::vector<PersonId> ids;
    PeopleWalk people(book.connection());
    REQUIRE(people.page(100'000, [&](const PersonRecord& person) {
        ids.emplace_back(person.id);
        names.insert(person.id.toBytes().toHex(), person.chosenName.toByteArray());
        for (const QByteArrayView part :
             {person.chosenName, person.otherNames, person.pronouns, person.language, person.status,
              person.statusReason, person.startedDay, person.ownWords, person.strengths,
              person.nextStep, person.nextStepDay, person.usualMode}) {
            add(part);
        }
        addNumber(person.statusMs);
        addNumber(person.usualMinutes);
    }));
    SessionWalk sessions(book.connection());
    REQUIRE(sessions.page(0, [](const SessionRecord&) {}));
    REQUIRE(sessions.page(100'000, [&](const SessionRecord& session) {
        for (const QByteArray& id : session.people.toByteArray().split(' ')) {
            add(names.value(id));
        }
        for (const QByteArrayView part :
             {session.mode, session.modeOther, session.furtherModes, session.platform,
              session.timing, session.delivery, session.outcome, session.place, session.format,
              session.othersPresent, session.programArea, session.activities, session.line,
              session.audioOnlyReason}) {
            add(part);
        }
        addNumber(session.startMs);
        addNumber(session.minutes);
        addNumber(session.messages);
    }));
    NoteWalk notes(book.connection());
    REQUIRE(notes.page(100'000, [&](const NoteRecord& note) {
        add(note.body);
        add(note.state);
        addNumber(note.writtenMs);
    }));
    for (const PersonId person : ids) {
        const auto goals = Goals(book).ofPerson(person);
        REQUIRE(goals);
        for (const Goal& goal : *goals) {
            for (const QString& part :
                 {goal.words, goalCode(goal.state), goal.startedDay.toString(Qt::ISODate),
                  goal.reviewDay.toString(Qt::ISODate)}) {
                add(part.toUtf8());
            }
            for (const GoalStep& step : goal.steps) {
                add((step.words + step.who + step.doneDay.toString(Qt::ISODate)).toUtf8());
            }
        }
    }
    return hash.result().toHex();
}

/// A caseload large enough to count shares in, made once.
MadeUpBook& large()
{
    static MadeUpBook book({.seed = 7, .people = 60, .sessions = 4000});
    return book;
}

std::vector<NoteBody> heldNotes(Book& book)
{
    std::vector<NoteBody> bodies;
    NoteWalk notes(book.connection());
    REQUIRE(notes.page(100'000, [&](const NoteRecord& note) {
        const auto body = decodeNote(note.body);
        REQUIRE(body);
        if (note.state == noteState::kReady) {
            bodies.push_back(*body);
        }
    }));
    return bodies;
}

double shareWith(const std::vector<NoteBody>& notes, const QString& pattern)
{
    const QRegularExpression word(pattern, QRegularExpression::CaseInsensitiveOption);
    const auto count = std::count_if(notes.begin(), notes.end(), [&](const NoteBody& note) {
        return plainWords(note).contains(word);
    });
    return static_cast<double>(count) / static_cast<double>(notes.size());
}

} // namespace

TEST_CASE("a book that is not for made-up people takes none")
{
    TestBook real(caseloadSchema());
    CHECK(fill(real.book(), madeUpLists(), {.nowMs = kNow}).error() ==
          Error{Code::BadInput, QStringLiteral("book not made up")});
    CHECK(real->connection().integer("SELECT count(*) FROM person") == 0);
}

TEST_CASE("sessions need people")
{
    MadeUpBook empty;
    CHECK(codeOf(fill(*empty, madeUpLists(), {.people = 0, .sessions = 1, .nowMs = kNow})) ==
          Code::BadInput);
    CHECK(codeOf(fill(*empty, madeUpLists(), {.people = 0, .sessions = 0, .nowMs = kNow})) ==
          std::nullopt);
}

TEST_CASE("the same numbers give the same caseload on every machine")
{
    MadeUpBook book({.seed = 42, .people = 8, .sessions = 60});
    // Changes with every word in resources/training. Look at a screen before you change it here.
    CHECK(contentHash(*book) == "a5440b240372e0b356e6a0384841047cdf85fd1d82b1b6813b8e21dca672f41e");
    MadeUpBook other({.seed = 43, .people = 8, .sessions = 60});
    CHECK(contentHash(*other) != contentHash(*book));
}

TEST_CASE("there are as many people and sessions as were asked for, as one sound step")
{
    Book& book = *large();
    CHECK(book.connection().integer("SELECT count(*) FROM person") == 60);
    CHECK(book.connection().integer("SELECT count(*) FROM session") == 4000);
    CHECK(book.connection().integer("SELECT count(DISTINCT step) FROM commit_log") == 1);
    CHECK(book.connection().integer("SELECT count(*) FROM audit WHERE action = 13") == 1);
    Verifier verifier(book);
    REQUIRE(runToEnd(verifier));
    CHECK(verifier.verdict().isSound());
}

TEST_CASE("every made-up record passes the rules for typed ones")
{
    Book& book = *large();
    const Sessions sessions(book, madeUpLists().catalogues);
    const auto all = sessions.between({0, kNow}, {}, 5000);
    REQUIRE(all);
    REQUIRE(all->size() == 4000);
    for (const Session& session : *all) {
        const SessionDraft& draft = session;
        const auto valid = sessions.validate(draft, kNow);
        REQUIRE(codeOf(valid) == std::nullopt);
        REQUIRE(*valid == draft);
        REQUIRE(draft.endMs() <= kNow);
    }
}

TEST_CASE("modes come in the shares of the survey, a quarter in person")
{
    Book& book = *large();
    const Catalogue& modes = madeUpLists().catalogues.at(ListId::Modes);
    const ModeShares shares(modes);
    CHECK_THAT(shares.shareOf(QStringLiteral("in_person")), WithinAbs(0.25, 0.001));
    CHECK_THAT(shares.shareOf(QStringLiteral("phone")), WithinAbs(0.75 * 182 / 644, 0.001));
    CHECK_THAT(shares.shareOf(QStringLiteral("other")), WithinAbs(0.75 * 29 / 644, 0.001));
    for (const CatalogueEntry& mode : modes.entries()) {
        if (mode.countsAs.isEmpty()) {
            const auto count = book.connection().integer(
                "SELECT count(*) FROM session WHERE mode = ?"
                " OR (? = 'other' AND mode IN ('email', 'letter_or_mail'))",
                mode.code, mode.code);
            INFO(mode.code.toStdString());
            // Half follow what 60 people like, so a few points up or down.
            CHECK_THAT(static_cast<double>(*count) / 4000,
                       WithinAbs(shares.shareOf(mode.code), 0.06));
        }
    }
}

TEST_CASE("the words that searches are measured with are planted in their shares")
{
    const auto notes = heldNotes(*large());
    REQUIRE(notes.size() > 2500);
    CHECK_THAT(shareWith(notes, QStringLiteral("\\bplan\\b")), WithinAbs(0.46, 0.03));
    CHECK_THAT(shareWith(notes, QStringLiteral("\\bhousing benefit\\b")), WithinAbs(0.106, 0.02));
    CHECK_THAT(shareWith(notes, QStringLiteral("\\bhous")), WithinAbs(0.52, 0.03));
    CHECK(shareWith(notes, QStringLiteral("\\bxylograph\\b")) == 0); // the 5,000th is the first
}

TEST_CASE("one note in ten thousand tells of a xylograph")
{
    const auto phrases = Phrases::load(QStringLiteral(":/training/notes.json"));
    REQUIRE(phrases);
    const MadeUpNotes notes(*phrases);
    int found = 0;
    for (qint64 i = 0; i < 20'000; ++i) {
        Rng rng(1, 2, static_cast<quint64>(i));
        found += plainWords(notes.body(i, false, rng)).contains(QLatin1StringView("xylograph"));
    }
    CHECK(found == 2);
}

TEST_CASE("a note has about 120 words in the sections of the shared template")
{
    const auto notes = heldNotes(*large());
    qsizetype words = 0;
    for (const NoteBody& note : notes) {
        REQUIRE(note.size() == 4);
        words += plainWords(note).split(QRegularExpression(QStringLiteral("\\s+"))).size();
    }
    CHECK_THAT(static_cast<double>(words) / static_cast<double>(notes.size()), WithinAbs(120, 8));
}

TEST_CASE("today has something to look at: logged, planned, done, to finish")
{
    MadeUpBook book({.seed = 3, .people = 12, .sessions = 300});
    const auto today = todayOf(*book, madeUpLists().catalogues, QDate(2026, 5, 3));
    REQUIRE(today);
    CHECK(today->logged.size() >= 2);
    CHECK(today->planned.size() >= 5);
    CHECK(today->upcoming.size() >= 5);
    CHECK(today->nextSteps.size() >= 2);
    CHECK(std::any_of(today->planned.begin(), today->planned.end(), [](const Plan& plan) {
        return plan.state == PlanState::Done && !plan.session.isNull();
    }));
    const auto toFinish = Notes(*book, madeUpLists().templates).toFinish();
    REQUIRE(toFinish);
    CHECK(toFinish->count >= 1);
    CHECK(toFinish->count <= 12);
}

TEST_CASE("work is done on weekdays, sometimes in the evening")
{
    Connection& connection = large()->connection();
    const auto share = [&](const char* where) {
        const QByteArray sql = QByteArray("SELECT 1000 * count(*) FILTER (WHERE ") + where +
                               ") / count(*) FROM (SELECT *, (start_ms / 60000 + offset_min) AS m"
                               " FROM session)";
        return connection.integer(sql.constData()).value_or(-1);
    };
    CHECK(share("(m / 1440 + 4) % 7 IN (0, 6)") < 90); // 1970-01-01 was a Thursday
    CHECK(share("m % 1440 >= 1050") > 80);
    CHECK(share("m % 1440 >= 1050") < 160);
    CHECK(share("m % 1440 < 480 OR m % 1440 > 1230") == 0);
}

TEST_CASE(
    "most people want something, come as far as it may be, with steps in the order they were done")
{
    Book& book = *large();
    const PeopleList people(book, madeUpLists().catalogues);
    const auto all = people.list(PersonFilter());
    REQUIRE(all);
    const QDate today(2026, 5, 3);
    QSet<GoalState> states;
    int withGoals = 0;
    for (const PersonRow& person : *all) {
        const auto goals = Goals(book).ofPerson(person.id);
        REQUIRE(goals);
        withGoals += goals->empty() ? 0 : 1;
        for (const Goal& goal : *goals) {
            states.insert(goal.state);
            CHECK(goal.startedDay <= today);
            REQUIRE(goal.steps.size() >= 2);
            QDate last = goal.startedDay;
            for (const GoalStep& step : goal.steps) {
                CHECK((goal.state != GoalState::Reached || step.doneDay.isValid()));
                CHECK((goal.state != GoalState::Dreaming || !step.doneDay.isValid()));
                if (step.doneDay.isValid()) {
                    CHECK(last <= step.doneDay);
                    CHECK(step.doneDay <= today);
                    last = step.doneDay;
                }
            }
        }
    }
    CHECK(withGoals > 25);
    CHECK(states.size() >= 5);
}

TEST_CASE("every goal there can be has a theme with steps, in both languages")
{
    const auto phrases = Phrases::load(QStringLiteral(":/training/goals.json"));
    REQUIRE(phrases);
    for (const char* themes : {"themes_en", "themes_es"}) {
        for (const QString& theme : phrases->list(QLatin1StringView(themes))) {
            INFO(theme.toStdString());
            REQUIRE(phrases->all().contains(theme));
            CHECK(phrases->all()[theme].size() >= 3);
            CHECK(theme.right(3) == QLatin1StringView(themes).right(3));
        }
    }
}

TEST_CASE("numbers and addresses are those kept for stories")
{
    Statement ways = large()->connection().prepare("SELECT kind, address FROM contact_way");
    const QRegularExpression number(QStringLiteral("^\\d{3}-555-01\\d\\d$"));
    int seen = 0;
    for (auto row = ways.step(); row && *row; row = ways.step()) {
        const QString kind = ways.text(0);
        const QString address = ways.text(1);
        INFO(address.toStdString());
        if (kind == QLatin1StringView("email")) {
            CHECK(address.endsWith(QLatin1StringView("@example.org")));
        } else if (kind == QLatin1StringView("phone") || kind == QLatin1StringView("mobile_text")) {
            CHECK(number.match(address).hasMatch());
        }
        ++seen;
    }
    CHECK(seen > 100);
}

TEST_CASE("nobody in a small caseload has the name of another")
{
    CHECK(large()->connection().integer("SELECT count(DISTINCT chosen_name) FROM person") == 60);
}

TEST_CASE("a fill that is given up leaves no trace")
{
    MadeUpBook book;
    const qint64 before = book->log().head().seq;
    {
        MadeUpFill job(*book, madeUpLists(), {.people = 5, .sessions = 1000, .nowMs = kNow});
        for (int i = 0; i < 4; ++i) {
            REQUIRE(job.step() == true);
        }
        CHECK(job.progress().done > 0);
        CHECK(job.progress().total == 1005);
    }
    CHECK(book->log().head().seq == before);
    CHECK(book->connection().integer("SELECT count(*) FROM session") == 0);
}
