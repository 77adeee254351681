// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/cli/findings.h"
#include "app/cli/newbook.h"
#include "app/cli/newwords.h"
#include "app/cli/terminal.h"
#include "app/cli/wording.h"
#include "core/book/backup.h"
#include "core/book/keychange.h"
#include "core/book/mutation.h"
#include "core/book/undo.h"
#include "core/book/verify.h"
#include "core/notes/signatureproof.h"
#include "core/records/tables.h"

#include <QFileInfo>
#include <QJsonArray>

#include <CLI/CLI.hpp>

namespace kithbook::cli {

namespace {

struct NewOptions
{
    bool suggest = false;
    NewWords words;
};

Result<Exit> makeBook(Desk& desk, NewOptions& options)
{
    const auto passphrase = passphraseForNewBook(desk, options.suggest);
    if (!passphrase) {
        return passOn(passphrase);
    }
    if (auto reserved = options.words.reserve(); !reserved) {
        return passOn(reserved);
    }
    auto created = createBook(desk, *passphrase, Inhabitants::Real);
    if (!created) {
        options.words.release();
        return passOn(created);
    }
    Console& console = desk.console();
    QJsonObject answer{{QStringLiteral("book"), desk.bookPath()},
                       {QStringLiteral("id"), created->book->id().toHex()}};
    if (auto locked = created->book->lock(); !locked) {
        return passOn(locked);
    }
    const auto handed = options.words.handOver(created->recoveryEntropy, console, answer);
    if (console.isJson()) {
        console.answer(QJsonDocument(answer));
    } else {
        console.line();
        console.line(QStringLiteral("The book is made: %1").arg(desk.bookPath()));
    }
    if (!handed) {
        return passOn(handed);
    }
    return NewWords::askBack(created->recoveryEntropy, console).map([] { return Exit::Done; });
}

const char* kindName(SlotKind kind)
{
    return kind == SlotKind::Passphrase ? "passphrase" : "recovery words";
}

QJsonArray waysIn(Book& book)
{
    QJsonArray ways;
    for (const KeySlot& slot : book.file().envelope().envelope.slots) {
        constexpr quint64 kMiB = 1 << 20;
        QJsonObject way{{QStringLiteral("kind"), QLatin1StringView(kindName(slot.kind))}};
        if (slot.kind == SlotKind::Passphrase) {
            way.insert(QStringLiteral("memoryMiB"),
                       static_cast<qint64>(slot.kdf.memoryBytes / kMiB));
            way.insert(QStringLiteral("passes"), static_cast<qint64>(slot.kdf.passes));
        }
        ways.append(way);
    }
    return ways;
}

QJsonObject describe(Desk& desk, Book& book)
{
    const QString folder = defaultBackupFolder(book.id());
    const auto backups = backupsIn(folder);
    QJsonObject json{{QStringLiteral("book"), book.path()},
                     {QStringLiteral("id"), book.id().toHex()},
                     {QStringLiteral("madeUp"), book.isMadeUp()},
                     {QStringLiteral("readOnly"), book.isReadOnly()},
                     {QStringLiteral("bytes"), QFileInfo(book.path()).size()},
                     {QStringLiteral("schema"), book.schema().version()},
                     {QStringLiteral("waysIn"), waysIn(book)},
                     {QStringLiteral("backupFolder"), folder},
                     {QStringLiteral("backups"), static_cast<qint64>(backups.size())}};
    json.insert(QStringLiteral("newestBackup"),
                backups.empty() ? QJsonValue()
                                : isoTime(backups.front().madeUtc.toMSecsSinceEpoch(),
                                          desk.clock().offsetMinutes(desk.clock().nowMs())));
    return json;
}

void tellFacts(Desk& desk, Book& book)
{
    Console& console = desk.console();
    if (book.isMadeUp()) {
        console.line(QStringLiteral("FICTIONAL: everybody in this book is made up."));
    }
    console.line(QStringLiteral("Book       %1").arg(book.path()));
    console.line(QStringLiteral("Id         %1").arg(shortId(book.id())));
    console.line(QStringLiteral("Size       %1")
                     .arg(spoken().formattedDataSize(QFileInfo(book.path()).size())));
    for (const KeySlot& slot : book.file().envelope().envelope.slots) {
        console.line(QStringLiteral("Opens with %1").arg(QLatin1StringView(kindName(slot.kind))));
    }
    const QString folder = defaultBackupFolder(book.id());
    const auto backups = backupsIn(folder);
    console.line(
        QStringLiteral("Backups    %1 in %2")
            .arg(backups.empty() ? QStringLiteral("none") : spoken().toString(backups.size()),
                 folder));
}

Result<Exit> tellInfo(Desk& desk)
{
    auto book = desk.open();
    if (!book) {
        return passOn(book);
    }
    if (desk.console().isJson()) {
        desk.console().answer(QJsonDocument(describe(desk, **book)));
    } else {
        tellFacts(desk, **book);
    }
    return Exit::Done;
}

Result<Exit> undoStep(Desk& desk)
{
    auto book = desk.open();
    if (!book) {
        return passOn(book);
    }
    const auto undone = undoLastStep(**book);
    if (!undone) {
        return passOn(undone);
    }
    desk.console().line(QStringLiteral("The last step is undone: %1.")
                            .arg(counted(undone->changes, "record", "records")));
    return Exit::Done;
}

void tellVerdict(const Verdict& verdict, Console& console)
{
    if (console.isJson()) {
        QJsonArray findings;
        for (const Finding& finding : verdict.findings) {
            findings.append(findingJson(finding));
        }
        console.answer(QJsonDocument(QJsonObject{{QStringLiteral("sound"), verdict.isSound()},
                                                 {QStringLiteral("records"), verdict.rows},
                                                 {QStringLiteral("changes"), verdict.commits},
                                                 {QStringLiteral("history"), verdict.auditRows},
                                                 {QStringLiteral("problems"), verdict.problems},
                                                 {QStringLiteral("findings"), findings}}));
        return;
    }
    for (const Finding& finding : verdict.findings) {
        console.line(findingText(finding));
    }
    const QString looked = QStringLiteral("%1, %2 and %3 of history were read.")
                               .arg(counted(verdict.rows, "record", "records"),
                                    counted(verdict.commits, "change", "changes"),
                                    counted(verdict.auditRows, "entry", "entries"));
    if (verdict.isSound()) {
        console.line(QStringLiteral("Everything fits together. %1").arg(looked));
        return;
    }
    console.line(QStringLiteral("%1 found. %2")
                     .arg(counted(verdict.problems, "problem", "problems"), looked));
    console.note(QStringLiteral("This check changed nothing. Keep this file as it is, and compare "
                                "it with your last backup: kithbook-cli restore."));
}

Result<Exit> verifyBook(Desk& desk)
{
    auto book = desk.open();
    if (!book) {
        return passOn(book);
    }
    Verifier verifier(**book);
    const auto told = [&desk](Progress progress) {
        desk.console().progress(QStringLiteral("Reading everything ..."), progress);
    };
    SignatureProof proof(**book, desk.catalogues(), desk.templates());
    auto run = runToEnd(verifier, told).and_then([&] {
        // What does not read back cannot be held against a signature.
        return verifier.verdict().isSound() ? runToEnd(proof, told) : Result<void>();
    });
    if (!run) {
        return passOn(run);
    }
    Verdict verdict = verifier.verdict();
    for (const NoteId& note : proof.broken()) {
        verdict.add({Finding::Kind::NotAsSigned, 0, tables::kNote.number, note});
    }
    tellVerdict(verdict, desk.console());
    return verdict.isSound() ? Exit::Done : Exit::FindingsMade;
}

Result<bool> meansIt(bool said)
{
    if (said) {
        return true;
    }
    if (!canAsk()) {
        return fail(Code::BadInput, QStringLiteral("--yes-destroy-this-book"));
    }
    const auto typed = askLine(QStringLiteral("Nobody will ever read this book again. Type destroy "
                                              "to go on: "));
    return typed ? Result<bool>(typed->trimmed() == QLatin1StringView("destroy")) : passOn(typed);
}

Result<Exit> shred(Desk& desk, bool said)
{
    auto book = desk.open();
    if (!book) {
        return passOn(book);
    }
    const auto sure = meansIt(said);
    if (!sure) {
        return passOn(sure);
    }
    if (!*sure) {
        return fail(Code::Cancelled);
    }
    const QString folder = defaultBackupFolder((*book)->id());
    if (auto done = shredBook(**book); !done) {
        return passOn(done);
    }
    desk.console().line(QStringLiteral("No passphrase opens this file any more."));
    desk.console().note(
        QStringLiteral("Backups and copies still open. Backups are in %1.").arg(folder));
    return Exit::Done;
}

} // namespace

void addBookCommands(Commands& commands)
{
    constexpr const char* kGroup = "The book";
    auto making = std::make_shared<NewOptions>();
    CLI::App* make =
        commands.add(kGroup, "new", "Make a new, empty book", "new --book maria.kithbook --suggest",
                     [making](Desk& desk) { return makeBook(desk, *making); });
    make->add_flag("--suggest", making->suggest, "Suggest a passphrase of six words first");
    making->words.addOptions(make);

    commands.add(kGroup, "info", "Tell what book this is, how it opens and where its backups are",
                 "info --book maria.kithbook", tellInfo);
    commands.add(kGroup, "undo", "Take the last step back", "undo --book maria.kithbook", undoStep);
    commands.add(kGroup, "verify", "Read everything and check that book and history are whole",
                 "verify --book maria.kithbook", verifyBook);

    auto said = std::make_shared<bool>(false);
    CLI::App* destroy = commands.add(kGroup, "shred", "Make a book unreadable for ever",
                                     "shred --book old.kithbook",
                                     [said](Desk& desk) { return shred(desk, *said); });
    destroy->add_flag("--yes-destroy-this-book", *said, "Do not ask");
}

} // namespace kithbook::cli
