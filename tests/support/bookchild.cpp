// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Another Kithbook, for tests that need a second process, one that can be killed, one without
// rights, or one whose every write is watched. Says one line for each thing done.
#include "core/book/backup.h"
#include "core/book/book.h"
#include "core/book/connection.h"
#include "core/book/guard.h"
#include "core/book/keychange.h"
#include "core/book/keys.h"
#include "core/book/mutation.h"
#include "core/book/verify.h"
#include "tests/core/book/smallschema.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <cstdio>
#include <dlfcn.h>
#include <grp.h>
#include <unistd.h>

using namespace kithbook;
using namespace kithbook::test;

namespace {

void say(const QByteArray& line)
{
    std::fputs((line + '\n').constData(), stdout);
    std::fflush(stdout);
}

template <typename T>
void sayOutcome(const Result<T>& result)
{
    say(result ? QByteArray("ok") : QByteArray(codeName(result.error().code).data()));
}

void waitForEndOfInput()
{
    while (std::getchar() != EOF) {
    }
}

/// Root may write everywhere; "nobody" may not. Anybody else is nobody enough.
void dropRights()
{
    constexpr uid_t nobody = 65534;
    if (::getuid() == 0 &&
        (::setgroups(0, nullptr) != 0 || ::setgid(nobody) != 0 || ::setuid(nobody) != 0)) {
        std::exit(2);
    }
}

RowId add(Book& book, const QString& title, Result<Committed>& outcome)
{
    const RowId id = RowId::random();
    Mutation mutation(book, Action::Added, id);
    mutation.insert(kThing, id, {{kTitle, title}});
    outcome = mutation.commit();
    return id;
}

/// Adds, edits and trashes for ever; says each title once it is durable.
void writeForEver(Book& book, const QString& marker)
{
    for (qint64 n = 0;; ++n) {
        const QString title = QStringLiteral("%1 %2").arg(n).arg(marker);
        Result<Committed> outcome = fail(Code::Internal);
        const RowId id = add(book, title, outcome);
        if (!outcome) {
            sayOutcome(outcome);
            return;
        }
        say(id.toHex().toLatin1() + ' ' + QByteArray::number(n));
    }
}

/// Everything a book goes through that could leave words somewhere.
void liveThrough(Book& book, const QString& marker, const QString& folder)
{
    Result<Committed> outcome = fail(Code::Internal);
    RowId last;
    for (int i = 0; i < 2000; ++i) {
        if (i % 100 != 99) {
            continue;
        }
        Mutation mutation(book, Action::Imported);
        for (int j = 0; j < 100; ++j) {
            last = RowId::random();
            mutation.insert(kThing, last,
                            {{kTitle, QStringLiteral("%1 %2 %3").arg(marker).arg(i).arg(j)},
                             {kBytes, QByteArray(900, 'x') + marker.toUtf8()}});
        }
        outcome = mutation.commit();
    }
    // Sorting, grouping and temporary tables larger than the page cache spill somewhere.
    for (const char* sql :
         {"SELECT count(*) FROM (SELECT a.title || b.count AS t FROM thing a, thing b"
          " WHERE b.rid % 100 = 0 ORDER BY a.bytes, t)",
          "SELECT count(*) FROM (SELECT DISTINCT bytes || title FROM thing)",
          "SELECT count(*) FROM (SELECT bytes FROM thing UNION SELECT title FROM thing)",
          "SELECT count(*) FROM (SELECT title, count(*) FROM thing GROUP BY bytes, title)"}) {
        if (!book.connection().integer(sql)) {
            say("query failed");
        }
    }
    book.guard().openSchema();
    const auto indexed =
        book.connection().execute("CREATE VIRTUAL TABLE temp.words USING fts5(title);"
                                  "INSERT INTO temp.words SELECT title FROM thing;");
    sayOutcome(indexed);
    {
        Mutation mutation(book, Action::Erased, last);
        mutation.erase(kThing, last);
        outcome = mutation.commit();
    }
    const auto backedUp = backUp(book, folder);
    sayOutcome(backedUp);
    Verifier verifier(book);
    sayOutcome(runToEnd(verifier));
    // And then the crash: a transaction open, its journal on the disk.
    Mutation open(book, Action::Imported);
    for (int j = 0; j < 3000; ++j) {
        open.insert(kThing, RowId::random(), {{kBytes, QByteArray(9000, 'y') + marker.toUtf8()}});
    }
    say("crash");
    ::_exit(0);
}

void changePassphrases(Book& book, const QList<QByteArray>& passphrases)
{
    for (qsizetype i = 1;; ++i) {
        const SecretBytes next = SecretBytes::copyOf(passphrases.at(i % passphrases.size()));
        const auto changed = changePassphrase(book, next, kKdfFloor);
        say(changed ? QByteArray::number(i % passphrases.size()) : QByteArray("failed"));
    }
}

/// Only there under the watcher (tests/integration/iowatch.c).
void fillDisk(long long bytes)
{
    const auto set =
        reinterpret_cast<void (*)(long long)>(::dlsym(RTLD_DEFAULT, "kithbook_watch_room"));
    if (set == nullptr) {
        std::exit(3);
    }
    set(bytes);
}

void fillUp(Book& book)
{
    fillDisk(300'000);
    qint64 kept = 0;
    for (Result<Committed> outcome; outcome;) {
        const RowId id = RowId::random();
        Mutation mutation(book, Action::Added, id);
        mutation.insert(kThing, id, {{kTitle, QString(20'000, QLatin1Char('n'))}});
        outcome = mutation.commit();
        kept += outcome ? 1 : 0;
        if (!outcome) {
            sayOutcome(outcome);
        }
    }
    say(QByteArray::number(kept));
    // Reading goes on, and so does writing once there is room.
    const auto count = book.connection().integer("SELECT count(*) FROM thing");
    say(count ? QByteArray::number(*count) : QByteArray("unreadable"));
    const QString folder = QFileInfo(book.path()).absolutePath();
    sayOutcome(backUp(book, folder));
    sayOutcome(
        changePassphrase(book, SecretBytes::copyOf("another seven geese crossed it"), kKdfFloor));
    fillDisk(60'000); // enough to tell of the new key, not for the book under it
    sayOutcome(replaceBookKey(book, SecretBytes::copyOf("seven quiet geese cross the river")));
    fillDisk(-1);
    Result<Committed> outcome = fail(Code::Internal);
    add(book, QStringLiteral("after"), outcome);
    sayOutcome(outcome);
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    QStringList arguments = QCoreApplication::arguments().mid(1);
    const SystemClock clock;
    Book::Setup setup{smallSchema(), clock};
    if (arguments.first() == QLatin1StringView("nobody")) {
        dropRights();
        arguments.removeFirst();
    }
    const QString verb = arguments.value(0);
    const QString path = arguments.value(1);
    if (verb == QLatin1StringView("leak")) { // the control: what the watcher must see
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(arguments.value(2).toUtf8()) > 0 ? 0
                                                                                              : 1;
    }
    if (verb == QLatin1StringView("create")) {
        if (arguments.size() > 2) {
            fillDisk(arguments.value(2).toLongLong());
        }
        sayOutcome(Book::create(path, SecretBytes::copyOf("seven quiet geese cross the river"),
                                kKdfFloor, setup));
        return 0;
    }
    const Credential credential{SlotKind::RecoveryWords, SecretBytes::copyOf(QByteArray::fromHex(
                                                             arguments.value(2).toLatin1()))};
    if (verb == QLatin1StringView("openfull")) {
        fillDisk(0);
    }
    auto book = Book::open(path, credential, setup);
    if (!book) {
        sayOutcome(book);
        return 0;
    }
    say((*book)->isReadOnly() ? "readonly" : "ok");
    const QString marker = arguments.value(3);
    if (verb == QLatin1StringView("hold")) {
        waitForEndOfInput();
    } else if (verb == QLatin1StringView("try")) {
        Result<Committed> outcome = fail(Code::Internal);
        add(**book, QStringLiteral("tried"), outcome);
        sayOutcome(outcome);
    } else if (verb == QLatin1StringView("write")) {
        writeForEver(**book, marker);
    } else if (verb == QLatin1StringView("live")) {
        liveThrough(**book, marker, arguments.value(4));
    } else if (verb == QLatin1StringView("change")) {
        changePassphrases(**book, {arguments.value(3).toUtf8(), arguments.value(4).toUtf8()});
    } else if (verb == QLatin1StringView("backup")) {
        for (;;) {
            sayOutcome(backUp(**book, QFileInfo(path).absolutePath()));
        }
    } else if (verb == QLatin1StringView("fill")) {
        fillUp(**book);
    }
    return 0;
}
