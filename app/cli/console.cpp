// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console.h"

#include "app/cli/terminal.h"
#include "app/cli/visible.h"
#include "core/base/writefailure.h"
#include "ui/words/errortext.h"

#include <QJsonArray>
#include <QJsonObject>

#include <cerrno>
#include <cstdio>
#include <unistd.h>

namespace kithbook::cli {

namespace {

void write(FILE* stream, const QByteArray& bytes)
{
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stream);
}

/// Sentences that point to Details have them; what these details are is never a person's words.
bool showsDetails(Code code)
{
    return code == Code::OutsideMutation || code == Code::MigrationFailed ||
           code == Code::BadInput || code == Code::Internal || code == Code::UnsafeLibrary;
}

QByteArray errorJson(const QString& code, const ErrorText& text, const QStringList& hints = {})
{
    QJsonObject inner{{QStringLiteral("code"), code},
                      {QStringLiteral("what"), text.what},
                      {QStringLiteral("safe"), text.safe},
                      {QStringLiteral("todo"), text.todo}};
    if (!hints.isEmpty()) {
        inner.insert(QStringLiteral("hints"), QJsonArray::fromStringList(hints));
    }
    const QJsonDocument json(QJsonObject{{QStringLiteral("error"), inner}});
    return visibleJson(json.toJson(QJsonDocument::Compact)) + '\n';
}

} // namespace

void Console::line(const QString& text)
{
    raw(visibleLine(text).toUtf8() + '\n');
}

void Console::block(const QString& text, int indent)
{
    raw(visibleText(text, indent).toUtf8() + '\n');
}

void Console::answer(const QJsonDocument& json)
{
    raw(visibleJson(json.toJson(QJsonDocument::Indented)));
}

void Console::raw(const QByteArray& bytes)
{
    endProgress();
    if (!m_failed && std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stdout) !=
                         static_cast<size_t>(bytes.size())) {
        m_failed = true;
        m_errno = errno;
    }
}

void Console::note(const QString& sentence)
{
    endProgress();
    std::fflush(stdout); // what was said first is read first
    write(stderr, visibleLine(sentence).toUtf8() + '\n');
}

void Console::error(const Error& error)
{
    endProgress();
    const ErrorText text = errorText(error);
    if (m_json) {
        write(stderr, errorJson(codeName(error.code), text, m_hints));
        return;
    }
    note(text.inOneParagraph());
    if (showsDetails(error.code)) {
        note(QStringLiteral("Details: %1 %2").arg(codeName(error.code), error.detail).trimmed());
    }
    for (const QString& hint : m_hints) {
        note(hint);
    }
}

void Console::usage(const QString& what, const QString& todo)
{
    const ErrorText text{what, {}, todo};
    if (m_json) {
        write(stderr, errorJson(QStringLiteral("Usage"), text));
        return;
    }
    note(what);
    note(todo);
}

void Console::progress(const QString& doing, Progress progress)
{
    constexpr qint64 kWhole = 100;
    showProgress(progress.total > 0 ? QStringLiteral("%1 %2%").arg(doing).arg(
                                          progress.done * kWhole / progress.total)
                                    : doing);
}

void Console::busy(const QString& doing)
{
    showProgress(doing);
}

void Console::showProgress(const QString& text)
{
    if (text == m_progress || !isTerminal(STDERR_FILENO)) {
        return;
    }
    // Back to the start of the line, and clear what is right of the new text.
    write(stderr, "\r" + text.toUtf8() + "\x1b[K");
    std::fflush(stderr);
    m_progress = text;
}

void Console::endProgress()
{
    if (!m_progress.isEmpty()) {
        write(stderr, "\r\x1b[K");
        std::fflush(stderr);
        m_progress.clear();
    }
}

Result<void> Console::flush()
{
    endProgress();
    if (!m_failed && std::fflush(stdout) != 0) {
        m_failed = true;
        m_errno = errno;
    }
    if (!m_failed || m_errno == EPIPE) {
        return {};
    }
    return fail(writeFailure(m_errno));
}

} // namespace kithbook::cli
