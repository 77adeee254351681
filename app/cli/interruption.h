// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/book/longjob.h"

#include <functional>

namespace kithbook {
class Book;
}

namespace kithbook::cli {

/// Ctrl+C, and a system that wants us to end. The signals are blocked everywhere and received by a
/// thread of their own, so what they lead to is ordinary code: a running statement is interrupted,
/// its transaction rolls back, the command ends with Cancelled and the book is closed in order.
/// Make one, in main(), before any other thread.
class Interruption
{
public:
    Interruption();
    ~Interruption();
    Interruption(const Interruption&) = delete;
    Interruption& operator=(const Interruption&) = delete;

    /// While it lives nothing is open and a person is asked, or input is waited for: a signal ends
    /// the program at once, with the terminal put back.
    class Waiting
    {
    public:
        Waiting();
        ~Waiting();
        Waiting(const Waiting&) = delete;
        Waiting& operator=(const Waiting&) = delete;
    };

    /// While it lives, a signal interrupts what this book is doing. The book outlives it.
    class Watch
    {
    public:
        explicit Watch(Book& book);
        ~Watch();
        Watch(const Watch&) = delete;
        Watch& operator=(const Watch&) = delete;
    };

    [[nodiscard]] static bool requested();
    /// Cancelled when it was requested: for the seams between steps.
    [[nodiscard]] static Result<void> check();
};

/// As kithbook::runToEnd, with a seam after every slice. `told` is called with the progress.
[[nodiscard]] Result<void> runToEnd(LongJob& job, const std::function<void(Progress)>& told);

} // namespace kithbook::cli
