// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/backup.h"
#include "tests/core/book/things.h"

#include <QDir>
#include <QTimeZone>

#include <algorithm>

using namespace kithbook;
using namespace kithbook::test;

namespace {

BackupFile at(const QString& when)
{
    QDateTime time = QDateTime::fromString(when, Qt::ISODate);
    time.setTimeSpec(Qt::UTC);
    REQUIRE(time.isValid());
    return {when, time, {}};
}

QStringList keptOf(std::vector<BackupFile> backups)
{
    std::sort(backups.begin(), backups.end(),
              [](const BackupFile& a, const BackupFile& b) { return a.madeUtc > b.madeUtc; });
    QStringList kept;
    const std::vector<BackupFile> old = outdated(backups);
    for (const BackupFile& backup : backups) {
        const bool isOld = std::any_of(old.begin(), old.end(), [&](const BackupFile& other) {
            return other.path == backup.path;
        });
        kept << (isOld ? QStringList() : QStringList(backup.path));
    }
    return kept;
}

QString backups(const TestBook& book)
{
    return book.folder() + QStringLiteral("/backups");
}

} // namespace

TEST_CASE("a backup opens as the book did, is only its owner's, and holds every row")
{
    TestBook book(smallSchema());
    const RowId id = addThing(book.book(), QStringLiteral("saved twice"));
    const auto backup = backUp(book.book(), backups(book));
    REQUIRE(codeOf(backup) == std::nullopt);
    CHECK(QFileInfo(backup->path).size() == backup->bytes);
    CHECK(QFile::permissions(backup->path) ==
          (QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser));
    CHECK_FALSE((QFile::permissions(backups(book)) & (QFile::ReadGroup | QFile::ReadOther)));
    CHECK(QDir(backups(book)).entryList(QDir::Files).size() == 1);
    CHECK(countOf(book.book(), "SELECT count(*) FROM audit WHERE action = 18") == 1);
    CHECK(verdictOf(book.book()).isSound());

    Book::Setup reading = book.setup();
    reading.readOnly = true;
    auto copy = Book::open(backup->path, book.credential(), reading);
    REQUIRE(codeOf(copy) == std::nullopt);
    CHECK(titleOf(**copy, id) == QStringLiteral("saved twice"));
    CHECK(verdictOf(**copy).isSound());
    // Nothing may be attached afterwards either.
    CHECK_FALSE(book->connection().execute("ATTACH ':memory:' AS other"));
}

TEST_CASE("backups of one second replace each other, and two books share a folder in peace")
{
    TestBook one(smallSchema());
    TestBook two(Schema{{}, {}});
    for (int day = 0; day < 40; ++day) {
        one.clock().advanceMs(qint64(24) * 3'600'000);
        REQUIRE(backUp(one.book(), backups(one)));
        REQUIRE(backUp(one.book(), backups(one)));
    }
    const size_t mine = backupsIn(backups(one)).size();
    CHECK(mine >= 7);
    CHECK(mine < 14);
    REQUIRE(backUp(two.book(), backups(one)));
    REQUIRE(backUp(one.book(), backups(one)));
    CHECK(backupsIn(backups(one)).size() == mine + 1);
}

TEST_CASE("a folder behind a link takes backups")
{
    TestBook book(smallSchema());
    REQUIRE(QDir(book.folder()).mkdir(QStringLiteral("real")));
    const QString link = book.folder() + QStringLiteral("/link");
    REQUIRE(QFile::link(book.folder() + QStringLiteral("/real"), link));
    CHECK(codeOf(backUp(book.book(), link)) == std::nullopt);
    CHECK(backupsIn(book.folder() + QStringLiteral("/real")).size() == 1);
}

TEST_CASE("a backup that fails leaves nothing behind")
{
    TestBook book(smallSchema());
    const QString file = book.folder() + QStringLiteral("/file");
    QFile blocked(file);
    REQUIRE(blocked.open(QIODevice::WriteOnly));
    CHECK_FALSE(backUp(book.book(), file));
    CHECK_FALSE(backUp(book.book(), file + QStringLiteral("/below")));
    CHECK(backupsIn(book.folder()).empty());
    CHECK(QDir(book.folder()).entryList({QStringLiteral("*.tmp")}).isEmpty());
    CHECK(codeOf(backUp(book.book(), backups(book))) == std::nullopt);
}

// Fault 30: a cut can leave torn pages that hold nothing.
TEST_CASE("torn pages on the free list are told as what they are, and a backup still succeeds")
{
    TestBook book(smallSchema());
    const RowId big = RowId::random();
    const RowId kept = addThing(book.book(), QStringLiteral("kept"));
    {
        Mutation mutation(book.book(), Action::Added, big);
        mutation.insert(kThing, big, {{kBytes, QByteArray(200'000, 'b')}});
        REQUIRE(mutation.commit());
    }
    {
        Mutation mutation(book.book(), Action::Erased, big);
        mutation.erase(kThing, big);
        REQUIRE(mutation.commit());
    }
    REQUIRE(countOf(book.book(), "PRAGMA freelist_count") > 20);
    book.lock();
    const QByteArray whole = contentOf(book.path());
    int torn = 0;
    for (qsizetype at = kEnvelopeSize + 4096; at < whole.size() && torn == 0; at += 4096) {
        QByteArray bent = whole;
        bent.replace(at + 512, 512, QByteArray(512, 't'));
        setContent(book.path(), bent);
        auto opened = book.tryOpen();
        if (!opened) {
            continue;
        }
        Verifier verifier(**opened);
        if (!runToEnd(verifier) || verifier.verdict().problems != 1 ||
            verifier.verdict().findings.front().kind != Finding::Kind::UnusedAreaTorn) {
            continue;
        }
        ++torn;
        const auto backup = backUp(**opened, backups(book));
        REQUIRE(codeOf(backup) == std::nullopt);
        Book::Setup reading = book.setup();
        reading.readOnly = true;
        auto copy = Book::open(backup->path, book.credential(), reading);
        REQUIRE(copy);
        CHECK(verdictOf(**copy).isSound());
        CHECK(titleOf(**copy, kept) == QStringLiteral("kept"));
    }
    CHECK(torn == 1);
}

TEST_CASE("a backup comes back without the original")
{
    TestBook book(smallSchema());
    const RowId id = addThing(book.book(), QStringLiteral("back again"));
    const auto backup = backUp(book.book(), backups(book));
    REQUIRE(backup);
    book.lock();
    REQUIRE(QFile::remove(book.path()));
    QFile stray(book.path() + QStringLiteral("-journal"));
    REQUIRE(stray.open(QIODevice::WriteOnly));
    stray.write(QByteArray(5000, 'j'));
    stray.close();
    const auto aside = restoreBackup(backup->path, book.path(), book.credential(), book.setup());
    REQUIRE(codeOf(aside) == std::nullopt);
    CHECK(aside->isEmpty());
    book.reopen();
    CHECK(titleOf(book.book(), id) == QStringLiteral("back again"));
    CHECK(countOf(book.book(), "SELECT count(*) FROM audit WHERE action = 19") == 1);
    CHECK(verdictOf(book.book()).isSound());
    CHECK(QFile::exists(backup->path));
}

TEST_CASE("what a restore replaces is kept aside, byte for byte")
{
    TestBook book(smallSchema());
    const auto backup = backUp(book.book(), backups(book));
    REQUIRE(backup);
    addThing(book.book(), QStringLiteral("since then"));
    SECTION("but not while it is open")
    {
        CHECK(codeOf(restoreBackup(backup->path, book.path(), book.credential(), book.setup())) ==
              Code::AlreadyOpen);
        CHECK(countOf(book.book(), "SELECT count(*) FROM thing") == 1);
        CHECK(QDir(book.folder()).entryList({QStringLiteral("*.tmp")}).isEmpty());
    }
    SECTION("once it is closed")
    {
        book.lock();
        const QByteArray replaced = contentOf(book.path());
        const auto aside =
            restoreBackup(backup->path, book.path(), book.credential(), book.setup());
        REQUIRE(codeOf(aside) == std::nullopt);
        CHECK(contentOf(*aside) == replaced);
        book.reopen();
        CHECK(countOf(book.book(), "SELECT count(*) FROM thing") == 0);
    }
    SECTION("also when it is damaged, which is when one restores")
    {
        book.lock();
        setContent(book.path(), QByteArray(30'000, 'x'));
        const auto aside =
            restoreBackup(backup->path, book.path(), book.credential(), book.setup());
        REQUIRE(codeOf(aside) == std::nullopt);
        CHECK(contentOf(*aside) == QByteArray(30'000, 'x'));
        book.reopen();
    }
}

TEST_CASE("a backup that is not whole, or not ours, replaces nothing")
{
    TestBook book(smallSchema());
    const auto backup = backUp(book.book(), backups(book));
    REQUIRE(backup);
    book.lock();
    const QByteArray before = contentOf(book.path());
    const QByteArray whole = contentOf(backup->path);
    const auto restore = [&](const Credential& credential) {
        return codeOf(restoreBackup(backup->path, book.path(), credential, book.setup()));
    };
    CHECK(restore({SlotKind::RecoveryWords, SecretBytes::random(16)}) == Code::WrongRecoveryWords);
    QByteArray bent = whole;
    bent[bent.size() - 2000] = static_cast<char>(bent[bent.size() - 2000] ^ 1);
    setContent(backup->path, bent);
    CHECK(restore(book.credential()) == Code::BackupUnusable);
    setContent(backup->path, QByteArray());
    CHECK(restore(book.credential()) == Code::EmptyFile);
    CHECK(contentOf(book.path()) == before);
}

TEST_CASE("seven days, four weeks and six months are kept")
{
    std::vector<BackupFile> daily;
    const QDate last(2026, 5, 3); // a Sunday
    for (int back = 0; back < 400; ++back) {
        daily.push_back(
            at(last.addDays(-back).toString(Qt::ISODate) + QStringLiteral("T12:00:00")));
    }
    QStringList days;
    for (const QString& kept : keptOf(daily)) {
        days << kept.left(10);
    }
    // Days 27 Apr to 3 May; weeks end on Sundays 3 May, 26, 19, 12 Apr; months on their last days.
    CHECK(days == QStringList{QStringLiteral("2026-05-03"), QStringLiteral("2026-05-02"),
                              QStringLiteral("2026-05-01"), QStringLiteral("2026-04-30"),
                              QStringLiteral("2026-04-29"), QStringLiteral("2026-04-28"),
                              QStringLiteral("2026-04-27"), QStringLiteral("2026-04-26"),
                              QStringLiteral("2026-04-19"), QStringLiteral("2026-04-12"),
                              QStringLiteral("2026-03-31"), QStringLiteral("2026-02-28"),
                              QStringLiteral("2026-01-31"), QStringLiteral("2025-12-31")});
}

TEST_CASE("rotation goes by the newest of a day, also over the turn of a year and a leap day")
{
    CHECK(keptOf({}).isEmpty());
    CHECK(keptOf({at(QStringLiteral("2026-01-01T00:00:00"))}).size() == 1);
    CHECK(keptOf({at(QStringLiteral("2026-05-03T08:00:00")),
                  at(QStringLiteral("2026-05-03T20:00:00")),
                  at(QStringLiteral("2026-05-03T23:59:59"))}) ==
          QStringList{QStringLiteral("2026-05-03T23:59:59")});
    // ISO week 1 of 2027 begins on 4 January: the turn of the year stays one week.
    std::vector<BackupFile> turn;
    for (const char* day : {"2026-12-28", "2026-12-29", "2026-12-30", "2026-12-31", "2027-01-01",
                            "2027-01-02", "2027-01-03", "2027-01-04", "2028-02-29", "2028-03-01"}) {
        turn.push_back(at(QString::fromLatin1(day) + QStringLiteral("T10:00:00")));
    }
    const QStringList kept = keptOf(turn);
    CHECK(kept.contains(QStringLiteral("2028-02-29T10:00:00")));
    CHECK(kept.contains(QStringLiteral("2026-12-31T10:00:00"))); // December's
    CHECK_FALSE(kept.contains(QStringLiteral("2026-12-28T10:00:00")));
    CHECK_FALSE(kept.contains(QStringLiteral("2026-12-29T10:00:00")));
}

TEST_CASE("backups that nobody made for a year are not taken for old")
{
    const QStringList kept = keptOf({at(QStringLiteral("2020-02-01T10:00:00")),
                                     at(QStringLiteral("2022-07-09T10:00:00")),
                                     at(QStringLiteral("2026-05-03T10:00:00"))});
    CHECK(kept.size() == 3);
}

TEST_CASE("only files that are named as backups are taken for one")
{
    const QTemporaryDir folder;
    for (const char* name :
         {"kithbook-20260503-160000-00c0ffee.kithbook", "kithbook-20260503-160000-00c0ffee.tmp",
          "kithbook-20261399-160000-00c0ffee.kithbook", "kithbook.kithbook",
          "xkithbook-20260503-160000-00c0ffee.kithbook",
          "kithbook-20260502-090000-00c0ffee.kithbook"}) {
        QFile file(folder.filePath(QString::fromLatin1(name)));
        REQUIRE(file.open(QIODevice::WriteOnly));
    }
    const std::vector<BackupFile> found = backupsIn(folder.path());
    REQUIRE(found.size() == 2);
    CHECK(found.front().madeUtc == QDateTime(QDate(2026, 5, 3), QTime(16, 0), Qt::UTC));
    CHECK(found.front().book == QStringLiteral("00c0ffee"));
    CHECK(backupsIn(folder.filePath(QStringLiteral("none"))).empty());
}
