// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/backup.h"
#include "tests/core/book/things.h"
#include "tests/support/process.h"

#include <QDir>
#include <QHash>
#include <QRandomGenerator>
#include <QThread>

using namespace kithbook;
using namespace kithbook::test;

namespace {

/// 60 unless KITHBOOK_KILLS says otherwise; the figure to reach is 1000 (security.md section 3).
int kills()
{
    const int asked = qEnvironmentVariableIntValue("KITHBOOK_KILLS");
    return asked > 0 ? asked : 60;
}

} // namespace

// Fault 29.
TEST_CASE("no acknowledged row is lost and none is torn by kill -9 during writes")
{
    TestBook book(smallSchema());
    book.lock();
    QRandomGenerator random(29);
    QHash<QByteArray, QByteArray> acknowledged; // id -> number, as in its title
    qint64 killedWhileWriting = 0;
    for (int i = 0; i < kills(); ++i) {
        Child child(
            {QStringLiteral("write"), book.path(), book.credentialHex(), QStringLiteral("marker")});
        REQUIRE(child.line() == QByteArray("ok"));
        // At some moment within one of the next few commits.
        for (int commits = random.bounded(6); commits > 0; --commits) {
            const auto line = child.line();
            REQUIRE(line);
            acknowledged.insert(line->split(' ').at(0), line->split(' ').at(1));
        }
        QThread::usleep(static_cast<unsigned long>(random.bounded(4000)));
        child.kill();
        while (const auto line = child.line()) {
            const QList<QByteArray> parts = line->split(' ');
            REQUIRE(parts.size() == 2);
            acknowledged.insert(parts.at(0), parts.at(1));
        }
        killedWhileWriting += QFile::exists(book.path() + QStringLiteral("-journal")) ? 1 : 0;
        // Every time, the whole proof: seals, structure, chains, and each value against the log.
        auto opened = book.tryOpen();
        REQUIRE(codeOf(opened) == std::nullopt);
        CHECK((*opened)->notices().empty());
        if (i % 10 == 9 || i + 1 == kills()) {
            CHECK(verdictOf(**opened).isSound());
        }
        QHash<QByteArray, QString> kept;
        Statement rows = (*opened)->connection().prepare("SELECT id, title FROM thing");
        for (auto more = rows.step(); more && *more; more = rows.step()) {
            kept.insert(rows.rowId(0).toHex().toLatin1(), rows.text(1));
        }
        for (auto it = acknowledged.cbegin(); it != acknowledged.cend(); ++it) {
            if (kept.value(it.key()) !=
                QStringLiteral("%1 marker").arg(QString::fromLatin1(it.value()))) {
                FAIL_CHECK("lost or torn: row " << it.value().toStdString() << " in round " << i);
            }
        }
        // At most one commit can be there that was not acknowledged any more.
        CHECK(kept.size() <= acknowledged.size() + 1 + i);
    }
    WARN(kills() << " kills, " << acknowledged.size() << " acknowledged rows, all there");
    CHECK(acknowledged.size() > kills());
    CHECK(killedWhileWriting > 0);
}

// Fault 31, and 30 as far as a killed process can show it.
TEST_CASE("a backup that is killed leaves no half file under a backup's name")
{
    TestBook book(smallSchema());
    {
        Mutation mutation(book.book(), Action::Imported);
        for (int i = 0; i < 3000; ++i) {
            mutation.insert(kThing, RowId::random(), {{kBytes, QByteArray(2000, 'b')}});
        }
        REQUIRE(mutation.commit());
    }
    book.lock();
    QRandomGenerator random(31);
    const QDir folder(book.folder());
    for (int i = 0; i < 12; ++i) {
        Child child({QStringLiteral("backup"), book.path(), book.credentialHex()});
        REQUIRE(child.line() == QByteArray("ok"));
        QThread::msleep(static_cast<unsigned long>(random.bounded(60)));
        child.kill();
        for (const BackupFile& backup : backupsIn(book.folder())) {
            Book::Setup setup = book.setup();
            setup.readOnly = true;
            auto opened = Book::open(backup.path, book.credential(), setup);
            REQUIRE(codeOf(opened) == std::nullopt);
            CHECK(countOf(**opened, "SELECT count(*) FROM thing") == 3000);
        }
    }
    // One unfinished copy at most, and the next backup takes its place.
    CHECK(folder.entryList({QStringLiteral("*.tmp")}).size() <= 1);
    book.reopen();
    REQUIRE(backUp(book.book(), book.folder()));
    CHECK(folder.entryList({QStringLiteral("*.tmp")}).isEmpty());
}
