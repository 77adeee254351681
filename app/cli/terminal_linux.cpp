// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "terminal.h"

#include "app/cli/interruption.h"

#include <cerrno>
#include <fcntl.h>
#include <mutex>
#include <optional>
#include <termios.h>
#include <unistd.h>

namespace kithbook::cli {

namespace {

constexpr qsizetype kLongestLine = 64 << 10;

/// What a hidden question has to put back, shared with the thread that handles signals.
struct Hiding
{
    std::mutex mutex;
    int descriptor = -1;
    termios before{};
};

Hiding& hiding()
{
    static Hiding state;
    return state;
}

class TerminalFile
{
public:
    TerminalFile() : m_descriptor(::open("/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY)) {}
    ~TerminalFile()
    {
        if (m_descriptor >= 0) {
            ::close(m_descriptor);
        }
    }
    TerminalFile(const TerminalFile&) = delete;
    TerminalFile& operator=(const TerminalFile&) = delete;

    [[nodiscard]] bool isOpen() const { return m_descriptor >= 0; }
    [[nodiscard]] int descriptor() const { return m_descriptor; }

    void say(const QString& text) const
    {
        const QByteArray bytes = text.toUtf8();
        const char* at = bytes.constData();
        for (qsizetype left = bytes.size(); left > 0;) {
            const ssize_t written = ::write(m_descriptor, at, static_cast<size_t>(left));
            if (written <= 0 && errno != EINTR) {
                return;
            }
            at += written > 0 ? written : 0;
            left -= written > 0 ? written : 0;
        }
    }

private:
    int m_descriptor;
};

void hide(int terminal)
{
    Hiding& state = hiding();
    const std::lock_guard guard(state.mutex);
    if (tcgetattr(terminal, &state.before) != 0) {
        return;
    }
    state.descriptor = terminal;
    termios silent = state.before;
    silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
    silent.c_lflag |= ECHONL;
    // Ctrl+Z would leave the shell with a terminal that shows nothing.
    silent.c_cc[VSUSP] = _POSIX_VDISABLE;
    tcsetattr(terminal, TCSAFLUSH, &silent);
}

Result<SecretBytes> readLine(int terminal)
{
    SecretBytes line(kLongestLine);
    qsizetype size = 0;
    for (;;) {
        unsigned char byte = 0;
        const ssize_t got = ::read(terminal, &byte, 1);
        if (got < 0 && errno == EINTR) {
            continue;
        }
        if (got <= 0) {
            return fail(Code::Cancelled);
        }
        if (byte == '\n') {
            return SecretBytes::copyOf(line.view().first(size));
        }
        if (size == kLongestLine) {
            return fail(Code::BadInput, QStringLiteral("line too long"));
        }
        line.data()[size++] = byte;
    }
}

Result<SecretBytes> ask(const QString& question, bool hidden)
{
    const TerminalFile terminal;
    if (!terminal.isOpen()) {
        return fail(Code::IoFailed, QStringLiteral("no terminal"));
    }
    const Interruption::Waiting waiting;
    if (hidden) {
        hide(terminal.descriptor());
    }
    terminal.say(question);
    auto line = readLine(terminal.descriptor());
    restoreTerminal();
    return line;
}

} // namespace

bool isTerminal(int descriptor)
{
    return ::isatty(descriptor) == 1;
}

bool canAsk()
{
    return TerminalFile().isOpen();
}

Result<SecretBytes> askHidden(const QString& question)
{
    return ask(question, true);
}

Result<QString> askLine(const QString& question)
{
    const auto line = ask(question, false);
    return line ? Result<QString>(QString::fromUtf8(line->view())) : passOn(line);
}

void restoreTerminal()
{
    Hiding& state = hiding();
    const std::lock_guard guard(state.mutex);
    if (state.descriptor >= 0) {
        tcsetattr(state.descriptor, TCSAFLUSH, &state.before);
        state.descriptor = -1;
    }
}

} // namespace kithbook::cli
