// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The book is whole: what is wrong is its place, its rights, the clock or who opens it. All the
// faults: faults.h.
#include "faults.h"

#include "tests/support/process.h"

#include <QDir>

#include <cstdio>
#include <sys/stat.h>
#include <unistd.h>

using namespace kithbook;
using namespace kithbook::test;

TEST_CASE("fault 4: only an ordinary file is opened")
{
    TestBook book(smallSchema());
    book.lock();
    const QString link = book.folder() + QStringLiteral("/link.kithbook");
    const QString pipe = book.folder() + QStringLiteral("/pipe.kithbook");
    REQUIRE(QFile::link(book.path(), link));
    REQUIRE(::mkfifo(QFile::encodeName(pipe).constData(), 0600) == 0);
    CHECK(openPath(book, link) == Code::NotARegularFile);
    CHECK(openPath(book, pipe) == Code::NotARegularFile);
    CHECK(openPath(book, book.folder()) == Code::NotARegularFile);
    CHECK(openPath(book, QStringLiteral("/dev/null")) == Code::NotARegularFile);
    CHECK(openPath(book, book.path() + QStringLiteral("/below")) == Code::NotARegularFile);
    CHECK(openPath(book, book.folder() + QStringLiteral("/none")) == Code::NotFound);
    CHECK_FALSE(QFile::exists(book.folder() + QStringLiteral("/none")));
}

TEST_CASE("faults 19 and 27: a clock that jumps is told, and order does not hang on it")
{
    TestBook book(smallSchema());
    book.clock().setNowMs(kNow + 3'600'000);
    const RowId id = addThing(book.book(), QStringLiteral("late"));
    book.lock();
    book.clock().setNowMs(kNow);
    book.reopen();
    CHECK(has(book.book(), Notice::ClockWentBack));
    setTitle(book.book(), id, QStringLiteral("early"));
    CHECK(countOf(book.book(), "SELECT count(*) FROM commit_log a JOIN commit_log b"
                               " ON b.seq = a.seq + 1 WHERE b.hlc <= a.hlc") == 0);
    CHECK(verdictOf(book.book()).isSound());
}

TEST_CASE("faults 21 and 22: what cannot be written is opened for reading")
{
    ClosedBook closed;
    const QByteArray folder = QFile::encodeName(closed.book.folder());
    const QByteArray file = QFile::encodeName(closed.book.path());
    const QStringList open{QStringLiteral("nobody"), QStringLiteral("try"), closed.book.path(),
                           closed.book.credentialHex()};
    if (::getuid() == 0) {
        constexpr uid_t nobody = 65534;
        REQUIRE(::chown(folder.constData(), nobody, nobody) == 0);
        REQUIRE(::chown(file.constData(), nobody, nobody) == 0);
        REQUIRE(::chown((file + "-journal").constData(), nobody, nobody) == 0);
    }
    CHECK(childSays(open) == "ok ok");
    REQUIRE(::chmod(file.constData(), 0400) == 0);
    CHECK(childSays(open) == "readonly ReadOnly");
    REQUIRE(::chmod(file.constData(), 0600) == 0);
    REQUIRE(::chmod(folder.constData(), 0500) == 0);
    CHECK(childSays(open) == "readonly ReadOnly");
    CHECK(childSays({QStringLiteral("nobody"), QStringLiteral("create"),
                     closed.book.folder() + QStringLiteral("/new.kithbook")}) == "ReadOnly");
    REQUIRE(::chmod(folder.constData(), 0700) == 0);
    REQUIRE(::chmod(file.constData(), 0000) == 0);
    CHECK(childSays(open) == "ReadOnly");
    REQUIRE(::chmod(file.constData(), 0600) == 0);
}

TEST_CASE("fault 23: a file exchanged under an open book is not written to")
{
    ClosedBook closed;
    closed.book.reopen();
    const QString fresh = closed.book.folder() + QStringLiteral("/from-sync");
    QFile incoming(fresh);
    REQUIRE(incoming.open(QIODevice::WriteOnly));
    incoming.write(closed.bytes);
    incoming.close();
    REQUIRE(::rename(QFile::encodeName(fresh).constData(),
                     QFile::encodeName(closed.book.path()).constData()) == 0);
    Mutation mutation(closed.book.book(), Action::Added);
    mutation.insert(kThing, RowId::random(), {{kTitle, QStringLiteral("where to")}});
    CHECK(codeOf(mutation.commit()) == Code::FileReplaced);
    CHECK(countOf(closed.book.book(), "SELECT count(*) FROM thing") == 120);
    closed.book.lock();
    CHECK(contentOf(closed.book.path()) == closed.bytes);
}

TEST_CASE("fault 25: odd names are names, and one that is too long is told")
{
    ClosedBook closed;
    for (const QByteArray& name :
         {QByteArray("book of 📖 José.kithbook"), QByteArray("a'b\"c;d%e.kithbook"),
          QByteArray(" -rf .kithbook"), QByteArray("line\nbreak.kithbook"),
          QByteArray(200, 'l') + ".kithbook"}) {
        const QString path = closed.book.folder() + QLatin1Char('/') + QFile::decodeName(name);
        INFO(name.toStdString());
        REQUIRE(QFile::copy(closed.book.path(), path));
        CHECK(openPath(closed.book, path) == std::nullopt);
    }
    const QString tooLong =
        closed.book.folder() + QLatin1Char('/') + QString(300, QLatin1Char('n'));
    CHECK(openPath(closed.book, tooLong) == Code::IoFailed);
    const QString deep = QString(5000, QLatin1Char('/')) + QString(300, QLatin1Char('n'));
    CHECK(openPath(closed.book, deep) == Code::IoFailed);
}

TEST_CASE("faults 32 and 33: a wrong passphrase is only that, however often")
{
    ClosedBook closed;
    const auto open = [&](QByteArrayView passphrase) {
        return codeOf(Book::open(closed.book.path(),
                                 Credential{SlotKind::Passphrase, SecretBytes::copyOf(passphrase)},
                                 closed.book.setup()));
    };
    const QByteArray right = TestBook::passphrase().view().toByteArray();
    for (const QByteArray& wrong : {QByteArray(), right.chopped(1), right + ' ', right + '\0',
                                    right.first(6) + '\0' + right.mid(6)}) {
        CHECK(open(wrong) == Code::WrongPassphrase);
    }
    for (int i = 0; i < 100; ++i) {
        const Credential wrong{SlotKind::RecoveryWords, SecretBytes::random(16)};
        CHECK(codeOf(Book::open(closed.book.path(), wrong, closed.book.setup())) ==
              Code::WrongRecoveryWords);
    }
    CHECK(contentOf(closed.book.path()) == closed.bytes);
    CHECK(open(right) == std::nullopt);
}
