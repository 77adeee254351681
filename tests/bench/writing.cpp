// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/connection.h"
#include "core/book/mutation.h"
#include "core/notes/caseload.h"
#include "core/notes/findupkeep.h"
#include "core/notes/notes.h"
#include "core/records/people.h"
#include "core/records/sessions.h"
#include "tests/bench/madesessions.h"
#include "tests/bench/operations.h"
#include "tests/bench/samples.h"

#include <cstdio>

namespace kithbook::bench {

namespace {

std::vector<PersonId> addPeople(BenchBook& bench, Mutation& mutation, int count)
{
    People people(bench.book(), bench.catalogues());
    std::vector<PersonId> ids;
    for (int i = 0; i < count; ++i) {
        PersonDraft draft;
        draft.chosenName = QStringLiteral("Made Up %1").arg(i);
        ids.push_back(need("person", people.add(mutation, draft)));
    }
    return ids;
}

PersonId anybody(Connection& connection)
{
    Statement row = connection.prepare("SELECT id FROM person WHERE gone IS NULL LIMIT 1");
    (void)need("person", row.step());
    return row.id<PersonId>(0);
}

void mergeIndex(Book& book)
{
    FindOptimizer optimizer(book, FindOptimizer::Depth::Full);
    while (need("optimize", optimizer.step())) {
    }
}

} // namespace

void insert(const QString& path, const QString& keysPath, int people, int sessions)
{
    BenchBook bench(path, keysPath);
    Sessions allSessions(bench.book(), bench.catalogues());
    Notes notes(bench.book(), bench.templates());
    const Stopwatch whole;
    Took makingUp;
    Mutation mutation(bench.book(), Action::Imported);
    MadeSessions made(addPeople(bench, mutation, people), sessions);
    for (int i = 0; i < sessions; ++i) {
        const Stopwatch making;
        MadeSessions::Made next = made.next();
        makingUp += making.took();
        next.note.session = need("session", allSessions.add(mutation, next.session));
        (void)need("note", notes.add(mutation, next.note));
    }
    const Committed committed = need("commit", mutation.commit());
    printSample("insert", "rows", whole.took() - makingUp, committed.changes);
    printSample("insert", "source", makingUp, committed.changes);
    const Stopwatch merging;
    mergeIndex(bench.book());
    printSample("insert", "optimize", merging.took(), 0);
}

void printRegistry()
{
    for (const Table& table : caseloadSchema().tables) {
        std::printf("%s ver,id", table.name);
        for (const Column& column : table.columns) {
            std::printf(",%s", column.name);
        }
        std::printf("\n");
    }
}

void logSessions(BenchBook& bench, int count)
{
    Book& book = bench.book();
    Sessions sessions(book, bench.catalogues());
    SessionDraft draft;
    draft.people.push_back({anybody(book.connection())});
    draft.offsetMinutes = -300;
    draft.minutes = 25;
    draft.mode = QStringLiteral("phone");
    draft.line = QStringLiteral("Talked about the housing application and what comes next");
    for (int i = 0; i < count; ++i) {
        draft.startMs = book.clock().nowMs();
        const Stopwatch saving;
        Mutation mutation(book, Action::Added);
        (void)need("session", sessions.add(mutation, draft));
        (void)need("commit", mutation.commit());
        printSample("commit", "log", saving.took(), 1);
    }
}

} // namespace kithbook::bench
