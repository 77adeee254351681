// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/connection.h"
#include "core/records/reports.h"
#include "core/records/today.h"
#include "tests/core/records/caseload.h"

#include <QRegularExpression>

#include <algorithm>
#include <sqlite3.h>

using namespace kithbook;
using namespace kithbook::test;

namespace {

/// How the library would run a statement, line by line.
QStringList planOf(Connection& connection, const QByteArray& sql)
{
    sqlite3_stmt* plan = nullptr;
    const QByteArray explain = "EXPLAIN QUERY PLAN " + sql;
    INFO(sql.toStdString());
    REQUIRE(sqlite3_prepare_v2(connection.handle(), explain.constData(), -1, &plan, nullptr) ==
            SQLITE_OK);
    QStringList lines;
    while (sqlite3_step(plan) == SQLITE_ROW) {
        lines.append(
            QString::fromUtf8(reinterpret_cast<const char*>(sqlite3_column_text(plan, 3))));
    }
    sqlite3_finalize(plan);
    return lines;
}

/// The plan of every statement that was run on this book since it was opened: the very texts of the
/// repositories, asked of the connection's cache, so that none is written down twice.
QHash<QString, QStringList> plansOf(Connection& connection)
{
    QList<QByteArray> texts;
    for (sqlite3_stmt* each = sqlite3_next_stmt(connection.handle(), nullptr); each != nullptr;
         each = sqlite3_next_stmt(connection.handle(), each)) {
        texts.append(sqlite3_sql(each));
    }
    QHash<QString, QStringList> plans;
    for (const QByteArray& text : texts) {
        const QByteArray verb = text.left(text.indexOf(' '));
        if (QByteArrayList{"SELECT", "INSERT", "UPDATE", "DELETE"}.contains(verb)) {
            plans.insert(QString::fromUtf8(text), planOf(connection, text));
        }
    }
    return plans;
}

/// The statements of the triggers of 0002_records.sql and 0005_groups.sql, which the plan of a save
/// does not show; what a trigger is given (NEW.id) becomes a parameter.
QList<QByteArray> triggerStatements(Connection& connection)
{
    static const QRegularExpression given(QStringLiteral("\\b(NEW|OLD)\\.\\w+"));
    Statement triggers = connection.prepare(
        "SELECT sql FROM sqlite_schema WHERE type = 'trigger' AND tbl_name IN"
        " ('person', 'session', 'session_person', 'session_tag') AND name NOT LIKE 'guard%'");
    QList<QByteArray> statements;
    while (*triggers.step()) {
        QString body = triggers.text(0);
        body = body.section(QStringLiteral(" BEGIN"), 1).section(QStringLiteral("END"), 0, -2);
        body.replace(given, QStringLiteral("?"));
        for (const QString& part : body.split(u';', Qt::SkipEmptyParts)) {
            if (!part.trimmed().isEmpty()) {
                statements.append(part.trimmed().toUtf8());
            }
        }
    }
    return statements;
}

/// A book with a few of everything, just opened: no statement has been run on it but those of
/// opening.
struct Opened
{
    Opened()
    {
        const PersonId id = c.person(QStringLiteral("Ana"));
        SessionDraft draft = c.call(id, 1);
        draft.furtherModes = {QStringLiteral("email")};
        session = c.session(draft);
        person = id;
    }

    Caseload c;
    PersonId person;
    SessionId session;
};

/// Walks that may be: the people (5,000 at most), what waits or lies in Trash, codes given with the
/// question, the change log (which an erase reads once to take words out), and rows that are one.
bool isLongWalk(const QString& line)
{
    static const QStringList allowed = {
        QStringLiteral("SCAN person"),
        QStringLiteral("SCAN json_each"),
        QStringLiteral("SCAN commit_log"),
        QStringLiteral("SCAN book"),
        QStringLiteral("SCAN CONSTANT ROW"),
        QStringLiteral("SCAN audit"),
        QStringLiteral("SCAN g"), // groups: nobody leads a thousand
        QStringLiteral("SCAN session_person USING INDEX session_person_waiting"),
        QStringLiteral("SCAN s USING INDEX session_in_trash")};
    return line.startsWith(QLatin1StringView("SCAN")) &&
           std::none_of(allowed.begin(), allowed.end(),
                        [&](const QString& start) { return line.startsWith(start); });
}

} // namespace

TEST_CASE("neither a question a page asks nor a save walks through a table that grows")
{
    Opened o;
    Caseload& c = o.c;
    REQUIRE(c.sessions.timeline(o.person));
    REQUIRE(c.sessions.latest());
    REQUIRE(c.sessions.day(QDate(2026, 5, 2)));
    REQUIRE(c.sessions.between(TimeRange{0, kNow}));
    REQUIRE(c.sessions.overlaps(c.call(o.person, 1)));
    REQUIRE(c.sessions.trash());
    REQUIRE(c.sessions.forEditing(o.session));
    REQUIRE(c.people.forEditing(o.person));
    REQUIRE(c.ways.of(o.person));
    REQUIRE(todayOf(c.book, c.lists, QDate(2026, 5, 3)));
    const GroupId group = c.group(QStringLiteral("Circle"), {o.person});
    REQUIRE(c.groups.list());
    REQUIRE(c.groups.forEditing(group));
    REQUIRE(c.sessions.meetings(group));
    const PersonId other = c.person(QStringLiteral("Bea"));
    REQUIRE(c.step([&](Mutation& m) { return c.people.merge(m, o.person, other); }));
    REQUIRE(c.step([&](Mutation& m) { return c.people.erase(m, o.person); }));

    const auto plans = plansOf(c.book.connection());
    int checked = 0;
    for (auto plan = plans.begin(); plan != plans.end(); ++plan) {
        INFO(plan.key().toStdString());
        for (const QString& line : plan.value()) {
            INFO(line.toStdString());
            CHECK_FALSE(isLongWalk(line));
            ++checked;
        }
    }
    CHECK(checked > 20);
}

TEST_CASE("a trigger finds what it copies by an index")
{
    Caseload c;
    Connection& connection = c.book.connection();
    const QList<QByteArray> statements = triggerStatements(connection);
    CHECK(statements.size() == 11);
    for (const QByteArray& statement : statements) {
        const QStringList lines = planOf(connection, statement);
        INFO(statement.toStdString());
        INFO(lines.join(u'\n').toStdString());
        CHECK(std::none_of(lines.begin(), lines.end(), [](const QString& line) {
            return line.startsWith(QLatin1StringView("SCAN")) ||
                   line.contains(QLatin1StringView("TEMP B-TREE"));
        }));
        const bool isWaiting = statement.contains("start_ms IS NULL");
        CHECK((!isWaiting || lines.join(u'\n').contains(QLatin1StringView("_waiting"))));
        const bool isNewest = statement.contains("last_contact_ms");
        CHECK((!isNewest || lines.join(u'\n').count(QLatin1StringView(
                                "COVERING INDEX session_person_by_person")) == 2));
    }
}

TEST_CASE("a timeline is one walk along one index, without sorting")
{
    Opened o;
    REQUIRE(o.c.sessions.timeline(o.person));
    const auto plans = plansOf(o.c.book.connection());
    int found = 0;
    for (auto plan = plans.begin(); plan != plans.end(); ++plan) {
        if (plan.key().contains(QLatin1StringView("FROM contact c JOIN session s"))) {
            ++found;
            const QString all = plan.value().join(u'\n');
            INFO(all.toStdString());
            CHECK(all.contains(QLatin1StringView("COVERING INDEX session_person_by_person")));
            CHECK_FALSE(all.contains(QLatin1StringView("TEMP B-TREE")));
        }
    }
    CHECK(found == 1);
}

TEST_CASE("each count of a report reads one covering index over its range and no table")
{
    Opened o;
    const Reports reports(o.c.book, o.c.lists);
    REQUIRE(reports.byMode(TimeRange{0, kNow}));
    REQUIRE(reports.byOutcome(TimeRange{0, kNow}));
    REQUIRE(reports.unduplicatedPeople(TimeRange{0, kNow}));
    const auto plans = plansOf(o.c.book.connection());
    int found = 0;
    for (auto plan = plans.begin(); plan != plans.end(); ++plan) {
        if (!plan.key().contains(QLatin1StringView("start_ms >= ? AND start_ms < ?")) ||
            !plan.key().contains(QLatin1StringView("count("))) {
            continue;
        }
        ++found;
        const QString all = plan.value().join(u'\n');
        INFO(plan.key().toStdString());
        INFO(all.toStdString());
        CHECK(all.contains(QLatin1StringView("USING COVERING INDEX session")));
        CHECK(all.contains(QLatin1StringView("start_ms>? AND start_ms<?")));
        CHECK(all.count(QLatin1StringView("SEARCH session")) == 1);
    }
    CHECK(found == 4);
}
