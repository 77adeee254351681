// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "textsource.h"

#include "app/cli/choices.h"
#include "app/cli/console.h"
#include "app/cli/desk.h"
#include "app/cli/interruption.h"
#include "app/cli/terminal.h"
#include "core/notes/notebody.h"

#include <QFile>
#include <QStringDecoder>

#include <CLI/CLI.hpp>
#include <unistd.h>

namespace kithbook::cli {

namespace {

/// Four bytes of UTF-8 at most for each unit a note may have; more is no note.
constexpr qint64 kMostBytes = 4 * kLongestNote;

Result<QString> readAll(QFile& file)
{
    const Interruption::Waiting waiting;
    const QByteArray bytes = file.read(kMostBytes + 1);
    QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = utf8(bytes);
    if (bytes.size() > kMostBytes) {
        return fail(Code::TextTooLong, QStringLiteral("note %1").arg(kLongestNote));
    }
    return utf8.hasError() ? Result<QString>(fail(Code::TextNotPlain, QStringLiteral("note")))
                           : Result<QString>(text);
}

} // namespace

void TextSource::addTo(CLI::App* command)
{
    command->add_option("--text", text,
                        "The text. Other users of this computer may see it while the command runs");
    command->add_option("--file", file, "Read the text from this file; - is stdin")
        ->type_name("FILE");
}

Result<QString> TextSource::read(const QString& question, const Desk& desk) const
{
    if (!text.empty()) {
        return typedText(text);
    }
    QFile source(typedText(file));
    if (!file.empty() && file != "-") {
        if (!source.open(QIODevice::ReadOnly)) {
            return fail(source.exists() ? Code::IoFailed : Code::NotFound);
        }
        return readAll(source);
    }
    if (isTerminal(STDIN_FILENO)) {
        desk.console().note(question);
    }
    if (!source.open(STDIN_FILENO, QIODevice::ReadOnly)) {
        return fail(Code::IoFailed);
    }
    return readAll(source);
}

} // namespace kithbook::cli
