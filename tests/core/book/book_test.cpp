// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/book.h"
#include "tests/core/book/things.h"

#include <QDir>

#include <sys/stat.h>

using namespace kithbook;
using namespace kithbook::test;

namespace {

mode_t rightsOf(const QString& path)
{
    struct stat info = {};
    REQUIRE(::stat(QFile::encodeName(path).constData(), &info) == 0);
    return info.st_mode & 0777;
}

qint64 audited(Book& book, Action action)
{
    const auto count = book.connection().integer("SELECT count(*) FROM audit WHERE action = ?",
                                                 static_cast<int>(action));
    REQUIRE(count);
    return *count;
}

} // namespace

TEST_CASE("a new book opens with its passphrase and with its words, and is only its owner's")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("new.kithbook"));
    const FixedClock clock(kNow);
    const Book::Setup setup{smallSchema(), clock};
    const mode_t before = ::umask(0);
    auto created = Book::create(path, TestBook::passphrase(), kKdfFloor, setup, true);
    REQUIRE(codeOf(created) == std::nullopt);
    addThing(*created->book, QStringLiteral("first"));
    // Fault 28: whatever the umask is.
    CHECK(rightsOf(path) == 0600);
    CHECK(rightsOf(path + QStringLiteral("-journal")) == 0600);
    ::umask(before);
    CHECK(created->book->isMadeUp());
    CHECK(created->book->notices().empty());
    created->book.reset();

    Credential credential{SlotKind::Passphrase, TestBook::passphrase()};
    auto opened = Book::open(path, credential, setup);
    REQUIRE(codeOf(opened) == std::nullopt);
    CHECK((*opened)->isMadeUp());
    CHECK(countOf(**opened, "SELECT count(*) FROM thing") == 1);
    CHECK(verdictOf(**opened).isSound());
    opened->reset();
    credential = {SlotKind::RecoveryWords, created->recoveryEntropy.clone()};
    CHECK(Book::open(path, credential, setup));
    credential.secret = SecretBytes::random(16);
    CHECK(codeOf(Book::open(path, credential, setup)) == Code::WrongRecoveryWords);
    credential = {SlotKind::Passphrase, SecretBytes::copyOf("seven quiet geese cross the rive")};
    CHECK(codeOf(Book::open(path, credential, setup)) == Code::WrongPassphrase);
}

TEST_CASE("creating never overwrites, and leaves nothing when it cannot")
{
    TestBook book(smallSchema());
    const auto create = [&](const QString& path) {
        return codeOf(Book::create(path, TestBook::passphrase(), kKdfFloor, book.setup()));
    };
    SECTION("a book that is open, or closed")
    {
        CHECK(create(book.path()) == Code::AlreadyExists);
        CHECK(titleOf(book.book(), addThing(book.book(), QStringLiteral("still"))) ==
              QStringLiteral("still"));
        book.lock();
        const QByteArray before = contentOf(book.path());
        CHECK(create(book.path()) == Code::AlreadyExists);
        CHECK(contentOf(book.path()) == before);
    }
    SECTION("any other thing of that name")
    {
        const QString link = book.folder() + QStringLiteral("/link");
        REQUIRE(QFile::link(book.folder() + QStringLiteral("/nowhere"), link));
        CHECK(create(link) == Code::AlreadyExists);
        CHECK(create(book.folder()) == Code::AlreadyExists);
    }
    SECTION("a folder that is not there")
    {
        CHECK(create(book.folder() + QStringLiteral("/none/new.kithbook")) == Code::NotFound);
    }
    SECTION("a migration that does not apply")
    {
        static constexpr std::array kBroken{Migration{2, ":/test/0004_broken.sql"}};
        Book::Setup setup = book.setup();
        setup.schema.migrations = kBroken;
        book.lock();
        const QStringList before = QDir(book.folder()).entryList(QDir::Files);
        CHECK(codeOf(Book::create(book.folder() + QStringLiteral("/new.kithbook"),
                                  TestBook::passphrase(), kKdfFloor, setup)) ==
              Code::MigrationFailed);
        CHECK(QDir(book.folder()).entryList(QDir::Files) == before);
    }
}

TEST_CASE("opening and locking are in the audit chain, with the attempts before")
{
    TestBook book(smallSchema());
    book.lock();
    Book::Setup setup = book.setup();
    setup.failedAttempts = 3;
    auto opened = Book::open(book.path(), book.credential(), setup);
    REQUIRE(opened);
    CHECK(audited(**opened, Action::Made) == 1);
    CHECK(audited(**opened, Action::Locked) == 2);
    CHECK(audited(**opened, Action::Unlocked) == 2);
    Statement newest =
        (*opened)->connection().prepare("SELECT detail FROM audit ORDER BY seq DESC LIMIT 1");
    REQUIRE(newest.step() == true);
    CHECK(QCborValue::fromCbor(newest.blob(0)).toMap().value(1).toInteger() == 3);
}

TEST_CASE("a book opened for reading writes nothing, and two may read")
{
    TestBook book(smallSchema());
    addThing(book.book(), QStringLiteral("read me"));
    book.lock();
    const QByteArray before = contentOf(book.path());
    Book::Setup setup = book.setup();
    setup.readOnly = true;
    {
        auto one = Book::open(book.path(), book.credential(), setup);
        auto two = Book::open(book.path(), book.credential(), setup);
        REQUIRE(codeOf(one) == std::nullopt);
        REQUIRE(codeOf(two) == std::nullopt);
        CHECK((*one)->isReadOnly());
        CHECK(countOf(**two, "SELECT count(*) FROM thing") == 1);
        CHECK(verdictOf(**two).isSound());
        Mutation mutation(**one, Action::Added);
        mutation.insert(kThing, RowId::random(), {});
        CHECK(codeOf(mutation.commit()) == Code::ReadOnly);
        CHECK((*one)->lock());
    }
    CHECK(contentOf(book.path()) == before);

    SECTION("it says nothing of mending what it may not mend")
    {
        setContent(book.path(), QByteArray(before).replace(copyOffset(1), 8, QByteArray(8, 'x')));
        auto opened = Book::open(book.path(), book.credential(), setup);
        REQUIRE(opened);
        CHECK((*opened)->notices().empty());
    }
}

TEST_CASE("locking wipes the keys and may be asked for twice")
{
    TestBook book(smallSchema());
    CHECK(book->isOpen());
    REQUIRE(book->lock());
    CHECK_FALSE(book->isOpen());
    CHECK(book->bookKey().isEmpty());
    CHECK(book->keys().database.isEmpty());
    CHECK(book->keys().envelope.isEmpty());
    CHECK(book->lock());
    book->interrupt(); // of nothing
}

TEST_CASE("every lock leaves the end of the chain in the envelope")
{
    TestBook book(smallSchema());
    addThing(book.book(), QStringLiteral("one"));
    const Anchor before = book->audit().anchor();
    REQUIRE(book->lock());
    const Anchor after = book->file().envelope().envelope.anchor;
    CHECK(after.auditSeq == before.auditSeq + 1);
    CHECK(after.commitSeq == before.commitSeq);
}

TEST_CASE("who shows a table is told of its changes, once a commit, and not of a rollback")
{
    TestBook book(smallSchema());
    std::vector<Committed> told;
    book->onChanged([&](const Committed& committed) { told.push_back(committed); });
    const RowId id = addThing(book.book(), QStringLiteral("a"));
    setTitle(book.book(), id, QStringLiteral("a"));
    {
        Mutation never(book.book(), Action::Added);
        never.insert(kThing, RowId::random(), {});
    }
    REQUIRE(told.size() == 1);
    CHECK(told.front().tables == QSet<int>{kThing.number});
    CHECK(told.front().changes == 1);
}
