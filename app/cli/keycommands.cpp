// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/cli/newwords.h"
#include "core/book/kdf.h"
#include "core/book/keychange.h"

#include <CLI/CLI.hpp>

namespace kithbook::cli {

namespace {

struct PassphraseOptions
{
    SecretSource source;
    bool suggest = false;
};

Result<Exit> changeIt(Desk& desk, const PassphraseOptions& options)
{
    auto book = desk.open();
    if (!book) {
        return passOn(book);
    }
    const auto passphrase =
        newPassphrase(options.source, options.suggest, desk.bookWords(), desk.console());
    if (!passphrase) {
        return passOn(passphrase);
    }
    const Busy busy(desk.console(), QStringLiteral("Changing the passphrase ..."));
    if (auto changed = changePassphrase(**book, *passphrase, calibrate(desk.clock())); !changed) {
        return passOn(changed);
    }
    desk.console().line(QStringLiteral("The new passphrase opens this book from now on."));
    desk.console().note(QStringLiteral("Backups and copies made before still open with the old "
                                       "one. Make a new backup: kithbook-cli backup"));
    return Exit::Done;
}

/// Words are handed over when they already count, so the answer comes first whatever happens.
Result<Exit> tellWords(Desk& desk, NewWords& words, const SecretBytes& entropy,
                       const QString& sentence)
{
    Console& console = desk.console();
    QJsonObject answer;
    const auto handed = words.handOver(entropy, console, answer);
    if (console.isJson()) {
        console.answer(QJsonDocument(answer));
    } else {
        console.line();
        console.line(sentence);
    }
    if (!handed) {
        return passOn(handed);
    }
    return NewWords::askBack(entropy, console).map([] { return Exit::Done; });
}

Result<Exit> newRecoveryWords(Desk& desk, NewWords& words)
{
    auto book = desk.open();
    if (!book) {
        return passOn(book);
    }
    if (auto reserved = words.reserve(); !reserved) {
        return passOn(reserved);
    }
    const auto entropy = replaceRecoveryWords(**book);
    if (!entropy) {
        words.release();
        return passOn(entropy);
    }
    if (auto closed = book->close(); !closed) {
        desk.console().note(QStringLiteral("The words below count already."));
    }
    return tellWords(desk, words, *entropy,
                     QStringLiteral("The earlier words do not open this book any more. Destroy "
                                    "their sheet."));
}

Result<Exit> replaceKey(Desk& desk, NewWords& words)
{
    const auto credential = desk.credential();
    if (!credential) {
        return passOn(credential);
    }
    if (credential->kind != SlotKind::Passphrase) {
        return fail(Code::BadInput, QStringLiteral("replace-key takes the passphrase"));
    }
    auto book = desk.open(*credential);
    if (!book) {
        return passOn(book);
    }
    if (auto reserved = words.reserve(); !reserved) {
        return passOn(reserved);
    }
    desk.console().busy(QStringLiteral("Writing everything under a new key ..."));
    const auto entropy = replaceBookKey(**book, credential->secret);
    desk.console().endProgress();
    if (!entropy) {
        words.release();
        return passOn(entropy);
    }
    auto told = tellWords(desk, words, *entropy,
                          QStringLiteral("The book has a new key. Your passphrase is the same."));
    desk.console().note(
        QStringLiteral("Old backups still open with the old key. Make a new backup, "
                       "then shred those: kithbook-cli shred --book BACKUP"));
    return told;
}

} // namespace

void addKeyCommands(Commands& commands)
{
    constexpr const char* kGroup = "Keys";
    auto changing = std::make_shared<PassphraseOptions>();
    CLI::App* change =
        commands.add(kGroup, "passphrase", "Choose another passphrase", "passphrase --suggest",
                     [changing](Desk& desk) { return changeIt(desk, *changing); });
    change
        ->add_option("--new-passphrase-file", changing->source.file,
                     "Read the new passphrase from this file")
        ->type_name("FILE");
    change
        ->add_option("--new-passphrase-fd", changing->source.descriptor,
                     "Read the new passphrase from this file descriptor, one line")
        ->type_name("N");
    change->add_flag("--suggest", changing->suggest, "Suggest a passphrase of six words first");

    auto words = std::make_shared<NewWords>();
    CLI::App* recovery = commands.add(
        kGroup, "recovery", "Make twelve new recovery words; the old ones stop working",
        "recovery --book maria.kithbook",
        [words](Desk& desk) { return newRecoveryWords(desk, *words); });
    words->addOptions(recovery);

    auto keyWords = std::make_shared<NewWords>();
    CLI::App* replace =
        commands.add(kGroup, "replace-key",
                     "Write the whole book under a new key, when somebody may have the old one",
                     "replace-key --book maria.kithbook",
                     [keyWords](Desk& desk) { return replaceKey(desk, *keyWords); });
    keyWords->addOptions(replace);
}

} // namespace kithbook::cli
