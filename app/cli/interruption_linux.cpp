// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "interruption.h"

#include "app/cli/exitcode.h"
#include "app/cli/terminal.h"
#include "core/book/book.h"

#include <atomic>
#include <csignal>
#include <mutex>
#include <thread>
#include <unistd.h>

namespace kithbook::cli {

namespace {

/// What the thread of signals acts on. A signal belongs to the process, and so does this.
struct State
{
    std::mutex mutex; ///< guards waiting and book
    int waiting = 0;
    Book* book = nullptr;
    std::atomic<bool> requested = false;
    std::atomic<bool> ending = false;
    std::thread thread;
};

State& state()
{
    static State the;
    return the;
}

sigset_t ourSignals()
{
    sigset_t signals;
    sigemptyset(&signals);
    for (const int signal : {SIGINT, SIGTERM, SIGHUP}) {
        sigaddset(&signals, signal);
    }
    return signals;
}

[[noreturn]] void endAtOnce()
{
    restoreTerminal();
    constexpr char kLineEnd = '\n';
    [[maybe_unused]] const ssize_t written = ::write(STDERR_FILENO, &kLineEnd, 1);
    _exit(static_cast<int>(Exit::Cancelled));
}

void handle()
{
    State& the = state();
    the.requested = true;
    const std::lock_guard guard(the.mutex);
    if (the.waiting > 0) {
        endAtOnce();
    }
    if (the.book != nullptr) {
        the.book->interrupt();
    }
}

void receive()
{
    const sigset_t signals = ourSignals();
    for (;;) {
        int signal = 0;
        if (sigwait(&signals, &signal) != 0) {
            continue;
        }
        if (state().ending) {
            return;
        }
        handle();
    }
}

} // namespace

Interruption::Interruption()
{
    // A reader that went away (| head) is seen as a failed write.
    std::signal(SIGPIPE, SIG_IGN);
    const sigset_t signals = ourSignals();
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);
    state().thread = std::thread(receive);
}

Interruption::~Interruption()
{
    state().ending = true;
    // It ends no thread: all block it, and receive() waits for it.
    // NOLINTNEXTLINE(bugprone-bad-signal-to-kill-thread)
    pthread_kill(state().thread.native_handle(), SIGTERM);
    state().thread.join();
}

Interruption::Waiting::Waiting()
{
    const std::lock_guard guard(state().mutex);
    ++state().waiting;
    if (state().requested) {
        endAtOnce();
    }
}

Interruption::Waiting::~Waiting()
{
    const std::lock_guard guard(state().mutex);
    --state().waiting;
}

Interruption::Watch::Watch(Book& book)
{
    const std::lock_guard guard(state().mutex);
    state().book = &book;
}

Interruption::Watch::~Watch()
{
    const std::lock_guard guard(state().mutex);
    state().book = nullptr;
}

bool Interruption::requested()
{
    return state().requested;
}

Result<void> Interruption::check()
{
    return requested() ? Result<void>(fail(Code::Cancelled)) : Result<void>();
}

Result<void> runToEnd(LongJob& job, const std::function<void(Progress)>& told)
{
    for (;;) {
        if (auto wanted = Interruption::check(); !wanted) {
            return wanted;
        }
        const auto more = job.step();
        if (!more) {
            return passOn(more);
        }
        if (!*more) {
            return {};
        }
        told(job.progress());
    }
}

} // namespace kithbook::cli
