// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets.h"

#include "app/cli/console.h"
#include "app/cli/interruption.h"
#include "app/cli/terminal.h"
#include "core/book/passphrase.h"

#include <QFile>
#include <QStringDecoder>

#include <cerrno>
#include <unistd.h>

namespace kithbook::cli {

namespace {

constexpr qsizetype kLongestSecret = 64 << 10;
constexpr int kAttempts = 5;

Result<QString> decoded(QByteArray& bytes, const QString& where)
{
    QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString text = utf8(bytes);
    const bool readable = !utf8.hasError() && !text.isEmpty();
    wipe(bytes);
    if (!readable) {
        wipe(text);
        return fail(Code::BadInput, where);
    }
    return text;
}

void warnIfShared(const QFile& file, Console& console)
{
    constexpr auto kOthers =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    if ((file.permissions() & kOthers) != 0) {
        console.note(QStringLiteral("Other people on this computer can read the file with your "
                                    "secret. To change that: chmod 600 FILE"));
    }
}

Result<QString> readFile(const std::string& path, Console& console)
{
    const QString where = QStringLiteral("passphrase file");
    QFile file(QString::fromStdString(path));
    const Interruption::Waiting waiting; // it may be a pipe
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        return fail(file.exists() ? Code::IoFailed : Code::NotFound);
    }
    warnIfShared(file, console);
    QByteArray bytes = file.read(kLongestSecret + 1);
    if (bytes.size() > kLongestSecret) {
        wipe(bytes);
        return fail(Code::BadInput, where);
    }
    if (bytes.endsWith('\n')) {
        bytes.chop(bytes.endsWith("\r\n") ? 2 : 1);
    }
    return decoded(bytes, where);
}

Result<QString> readDescriptor(int descriptor)
{
    const QString where = QStringLiteral("passphrase fd");
    QByteArray bytes;
    // Room for all of it at once: growing would leave copies behind.
    bytes.reserve(kLongestSecret);
    const Interruption::Waiting waiting;
    for (;;) {
        char byte = 0;
        const ssize_t got = ::read(descriptor, &byte, 1);
        if (got < 0 && errno == EINTR) {
            continue;
        }
        if (got < 0 || bytes.size() == kLongestSecret) {
            wipe(bytes);
            return got < 0 ? fail(Code::IoFailed) : fail(Code::BadInput, where);
        }
        if (got == 0 || byte == '\n') {
            return decoded(bytes, where);
        }
        bytes.append(byte);
    }
}

Result<QString> askSecret(const QString& question)
{
    auto typed = askHidden(question);
    if (!typed) {
        return passOn(typed);
    }
    QByteArray bytes = typed->view().toByteArray();
    return decoded(bytes, QStringLiteral("nothing was typed"));
}

SecretBytes normalized(QString& typed)
{
    SecretBytes secret = normalizedPassphrase(typed);
    wipe(typed);
    return secret;
}

QString whyWeak(const Strength& strength)
{
    switch (strength.fault) {
    case PassphraseFault::TooShort:
        return QStringLiteral("That has %1 characters. Use %2 or more, or four to six words.")
            .arg(strength.length)
            .arg(kMinPassphraseLength);
    case PassphraseFault::TooEasy:
        return QStringLiteral("That would be too easy to guess. Add a word or two that have "
                              "nothing to do with each other.");
    case PassphraseFault::IsYourWords:
        return QStringLiteral("That is made of names somebody would try first. Use other words.");
    case PassphraseFault::NotText:
        return QStringLiteral("That holds a character not every keyboard can type. Use others.");
    case PassphraseFault::None:
        break;
    }
    return {};
}

/// Asks until a passphrase is good enough, then once more to be sure of it.
Result<SecretBytes> askNew(const QStringList& userWords, Console& console)
{
    for (int i = 0; i < kAttempts; ++i) {
        auto typed = askSecret(QStringLiteral("New passphrase (it does not show): "));
        if (!typed) {
            return passOn(typed);
        }
        const Strength strength = judge(*typed, userWords);
        if (!strength.enough()) {
            wipe(*typed);
            console.note(whyWeak(strength));
            continue;
        }
        auto again = askSecret(QStringLiteral("The same again: "));
        if (!again) {
            wipe(*typed);
            return passOn(again);
        }
        SecretBytes first = normalized(*typed);
        const SecretBytes second = normalized(*again);
        if (first.equals(second)) {
            return first;
        }
        console.note(QStringLiteral("The two were not the same. Start again."));
    }
    return fail(Code::WeakPassphrase);
}

} // namespace

Result<QString> readSecret(const SecretSource& source, Console& console)
{
    return source.file.empty() ? readDescriptor(source.descriptor) : readFile(source.file, console);
}

Result<SecretBytes> currentPassphrase(const SecretSource& source, Console& console)
{
    auto typed =
        source.isGiven() ? readSecret(source, console) : askSecret(QStringLiteral("Passphrase: "));
    return typed ? Result<SecretBytes>(normalized(*typed)) : passOn(typed);
}

Result<SecretBytes> newPassphrase(const SecretSource& source, bool suggest,
                                  const QStringList& userWords, Console& console)
{
    if (!source.isGiven()) {
        if (suggest) {
            console.note(
                QStringLiteral("Six words that would do: %1").arg(suggestPassphrase(userWords)));
        }
        return askNew(userWords, console);
    }
    auto typed = readSecret(source, console);
    if (!typed) {
        return passOn(typed);
    }
    const Strength strength = judge(*typed, userWords);
    if (!strength.enough()) {
        wipe(*typed);
        console.note(whyWeak(strength));
        return fail(Code::WeakPassphrase, faultName(strength.fault));
    }
    return normalized(*typed);
}

} // namespace kithbook::cli
