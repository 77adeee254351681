// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "newwords.h"

#include "app/cli/console.h"
#include "app/cli/terminal.h"
#include "core/book/recoverywords.h"

#include <QJsonArray>
#include <QRandomGenerator>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <unistd.h>

namespace kithbook::cli {

namespace {

void show(const QStringList& words, Console& console)
{
    console.line();
    console.line(QStringLiteral("Your recovery words. They open this book if you forget your "
                                "passphrase."));
    console.line(
        QStringLiteral("Write them on paper now, in this order. They are not shown again."));
    console.line();
    constexpr qsizetype kInRow = 4;
    constexpr int kWidth = 14;
    for (qsizetype row = 0; row < words.size(); row += kInRow) {
        QString line;
        for (qsizetype i = row; i < row + kInRow && i < words.size(); ++i) {
            line += QStringLiteral("%1. %2").arg(i + 1, 4).arg(words.at(i), -kWidth + 4);
        }
        console.line(line);
        wipe(line);
    }
    console.line();
    console.line(QStringLiteral("Keep the paper away from this computer. Whoever has it and the "
                                "file can read everything."));
}

} // namespace

void NewWords::addOptions(CLI::App* command)
{
    command
        ->add_option("--words-to-file", m_path,
                     "Write the recovery words to this new file instead of showing them")
        ->type_name("FILE");
    command
        ->add_option("--words-to-fd", m_descriptor,
                     "Write the recovery words to this open file descriptor")
        ->type_name("N");
}

Result<void> NewWords::reserve()
{
    if (m_path.empty()) {
        return {};
    }
    m_file.setFileName(QString::fromStdString(m_path));
    if (m_file.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered,
                    QFile::ReadOwner | QFile::WriteOwner)) {
        return {};
    }
    return fail(m_file.exists() ? Code::AlreadyExists : Code::ReadOnly);
}

void NewWords::release()
{
    if (m_file.isOpen()) {
        m_file.remove();
    }
}

bool NewWords::write(const QByteArray& words)
{
    if (m_file.isOpen()) {
        return m_file.write(words) == words.size();
    }
    return ::write(m_descriptor, words.constData(), static_cast<size_t>(words.size())) ==
           words.size();
}

Result<void> NewWords::handOver(const SecretBytes& entropy, Console& console, QJsonObject& answer)
{
    const QStringList words = wordsFor(entropy);
    if (m_file.isOpen() || m_descriptor >= 0) {
        QByteArray line = words.join(QChar::Space).toUtf8() + '\n';
        const bool written = write(line);
        wipe(line);
        if (written) {
            return {};
        }
    }
    if (console.isJson()) {
        answer.insert(QStringLiteral("recoveryWords"), QJsonArray::fromStringList(words));
    } else {
        show(words, console);
    }
    const bool wanted = m_file.isOpen() || m_descriptor >= 0;
    return wanted ? Result<void>(fail(Code::IoFailed)) : Result<void>();
}

Result<void> NewWords::askBack(const SecretBytes& entropy, Console& console)
{
    if (console.isJson() || !isTerminal(STDIN_FILENO) || !isTerminal(STDOUT_FILENO)) {
        return {};
    }
    if (auto shown = console.flush(); !shown) {
        return shown;
    }
    const QStringList words = wordsFor(entropy);
    std::vector<qsizetype> places(static_cast<size_t>(words.size()));
    std::iota(places.begin(), places.end(), 0);
    std::shuffle(places.begin(), places.end(), *QRandomGenerator::system());
    constexpr size_t kAsked = 3;
    for (size_t i = 0; i < kAsked; ++i) {
        for (bool right = false; !right;) {
            const auto typed =
                askLine(QStringLiteral("To be sure of your sheet, word %1: ").arg(places[i] + 1));
            if (!typed) {
                return passOn(typed);
            }
            right = typed->trimmed().compare(words.at(places[i]), Qt::CaseInsensitive) == 0;
            if (!right) {
                console.note(QStringLiteral("Your sheet and this word differ. Look again."));
            }
        }
    }
    return {};
}

} // namespace kithbook::cli
