// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/keychange.h"
#include "tests/core/book/things.h"
#include "tests/support/process.h"

#include <QDir>
#include <QRandomGenerator>
#include <QThread>

#include <sys/stat.h>

using namespace kithbook;
using namespace kithbook::test;

namespace {

const QByteArray kOther = "eleven slow herons left the lake";

std::optional<Code> openBy(const TestBook& book, const QByteArray& passphrase)
{
    const Credential credential{SlotKind::Passphrase, SecretBytes::copyOf(passphrase)};
    return codeOf(Book::open(book.path(), credential, book.setup()));
}

std::optional<Code> openByWords(const TestBook& book, const SecretBytes& entropy)
{
    const Credential credential{SlotKind::RecoveryWords, entropy.clone()};
    return codeOf(Book::open(book.path(), credential, book.setup()));
}

QByteArray firstPassphrase()
{
    return TestBook::passphrase().view().toByteArray();
}

qint64 audited(Book& book, Action action)
{
    const auto count = book.connection().integer("SELECT count(*) FROM audit WHERE action = ?",
                                                 static_cast<int>(action));
    REQUIRE(count);
    return *count;
}

} // namespace

TEST_CASE("a changed passphrase opens the book, and the old one does not, in neither copy")
{
    TestBook book(smallSchema());
    const RowId id = addThing(book.book(), QStringLiteral("kept"));
    REQUIRE(changePassphrase(book.book(), SecretBytes::copyOf(kOther), kKdfFloor));
    CHECK(audited(book.book(), Action::PassphraseChanged) == 1);
    const Envelope changed = book->file().envelope().envelope;
    // Whichever copy is lost, the other must not know the old slot any more: before any lock.
    const auto parsed = parseEnvelope(contentOf(book.path()).first(kEnvelopeSize));
    REQUIRE(parsed);
    for (const int lost : {0, 1}) {
        QByteArray bytes = contentOf(book.path()).first(kEnvelopeSize);
        bytes.replace(copyOffset(lost), kCopySize, QByteArray(kCopySize, 'x'));
        const auto other = parseEnvelope(bytes);
        REQUIRE(other);
        CHECK(other->envelope.slots == changed.slots);
    }
    book.lock();
    CHECK(openBy(book, firstPassphrase()) == Code::WrongPassphrase);
    CHECK(openBy(book, kOther) == std::nullopt);
    book.reopen(); // the recovery words stay
    CHECK(titleOf(book.book(), id) == QStringLiteral("kept"));
    CHECK(verdictOf(book.book()).isSound());
}

TEST_CASE("new recovery words open the book, and the old ones do not")
{
    TestBook book(smallSchema());
    const auto entropy = replaceRecoveryWords(book.book());
    REQUIRE(entropy);
    CHECK(audited(book.book(), Action::RecoveryWordsChanged) == 1);
    book.lock();
    CHECK(codeOf(book.tryOpen()) == Code::WrongRecoveryWords);
    CHECK(openByWords(book, *entropy) == std::nullopt);
    CHECK(openBy(book, firstPassphrase()) == std::nullopt);
}

TEST_CASE("a book open for reading keeps its keys")
{
    TestBook book(smallSchema());
    book.lock();
    const QByteArray before = contentOf(book.path());
    Book::Setup setup = book.setup();
    setup.readOnly = true;
    auto reading = Book::open(book.path(), book.credential(), setup);
    REQUIRE(reading);
    CHECK(codeOf(changePassphrase(**reading, SecretBytes::copyOf(kOther), kKdfFloor)) ==
          Code::ReadOnly);
    CHECK(codeOf(replaceRecoveryWords(**reading)) == Code::ReadOnly);
    CHECK(codeOf(replaceBookKey(**reading, TestBook::passphrase())) == Code::ReadOnly);
    CHECK(codeOf(shredBook(**reading)) == Code::ReadOnly);
    reading->reset();
    CHECK(contentOf(book.path()) == before);
}

// Promise 10 of security.md section 3.
TEST_CASE("killed while it changes the passphrase, the book opens with the old one or the new")
{
    TestBook book(smallSchema());
    book.lock();
    QRandomGenerator random(10);
    const QList<QByteArray> passphrases{firstPassphrase(), kOther};
    for (int i = 0; i < 20; ++i) {
        Child child({QStringLiteral("change"), book.path(), book.credentialHex(),
                     QString::fromUtf8(passphrases.at(0)), QString::fromUtf8(passphrases.at(1))});
        REQUIRE(child.line() == QByteArray("ok"));
        QThread::msleep(static_cast<unsigned long>(random.bounded(450)));
        child.kill();
        // The words tell whether the file is whole without paying for a derivation.
        REQUIRE(codeOf(book.tryOpen()) == std::nullopt);
        const auto first = openBy(book, passphrases.at(0));
        const auto second = first ? openBy(book, passphrases.at(1)) : Code::WrongPassphrase;
        INFO("round " << i);
        CHECK((!first || !second));
    }
    book.reopen();
    CHECK(verdictOf(book.book()).isSound());
}

TEST_CASE("a new book key: the same rows and chain in a file the old key does not open")
{
    TestBook book(smallSchema());
    const RowId id = addThing(book.book(), QStringLiteral("moved"));
    setTitle(book.book(), id, QStringLiteral("moved house"));
    const SecretBytes oldKey = book->keys().database.clone();
    const qint64 head = book->log().head().seq;
    CHECK(codeOf(replaceBookKey(book.book(), SecretBytes::copyOf(kOther))) ==
          Code::WrongPassphrase);
    CHECK(book->isOpen());
    const auto entropy = replaceBookKey(book.book(), TestBook::passphrase());
    REQUIRE(codeOf(entropy) == std::nullopt);
    CHECK_FALSE(book->isOpen());
    book.lock();

    struct stat info = {};
    REQUIRE(::stat(QFile::encodeName(book.path()).constData(), &info) == 0);
    CHECK((info.st_mode & 0777) == 0600);
    CHECK(QDir(book.folder()).entryList({QStringLiteral("*.tmp*")}).isEmpty());
    CHECK(codeOf(Connection::open(book.path(), oldKey, Access::ReadOnly)) == Code::Damaged);
    CHECK(codeOf(book.tryOpen()) == Code::WrongRecoveryWords);
    CHECK(openByWords(book, *entropy) == std::nullopt);
    const Credential credential{SlotKind::Passphrase, TestBook::passphrase()};
    auto opened = Book::open(book.path(), credential, book.setup());
    REQUIRE(codeOf(opened) == std::nullopt);
    CHECK((*opened)->notices().empty());
    CHECK(titleOf(**opened, id) == QStringLiteral("moved house"));
    CHECK((*opened)->log().head().seq == head);
    CHECK(audited(**opened, Action::BookKeyReplaced) == 1);
    CHECK(verdictOf(**opened).isSound());
    // The guards came along.
    CHECK_FALSE((*opened)->connection().execute("UPDATE thing SET title = 'x'"));
    CHECK_FALSE((*opened)->connection().execute("DELETE FROM commit_log"));
}

TEST_CASE("a shredded book opens with nothing")
{
    TestBook book(smallSchema());
    const SecretBytes key = book->bookKey().clone();
    REQUIRE(shredBook(book.book()));
    book.lock();
    CHECK(codeOf(book.tryOpen()) == Code::NotABook);
    CHECK(openBy(book, firstPassphrase()) == Code::NotABook);
}
