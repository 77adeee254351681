// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/book/book.h"
#include "core/book/longjob.h"

#include <QFuture>
#include <QPromise>

#include <atomic>
#include <condition_variable>
#include <deque>
#include <memory>
#include <mutex>
#include <thread>

namespace kithbook {

/// Who waits for the answer.
enum class Priority {
    Page,      ///< a person looks at the screen: before everything else
    Background ///< a long job: gives way after every slice
};

/// Takes a question back that nobody waits for any more, such as the find for the letter before.
/// A default one stands for nothing and cancels nothing.
class JobHandle
{
public:
    JobHandle() = default;

private:
    friend class BookThread;
    explicit JobHandle(quint64 number) : m_number(number) {}
    quint64 m_number = 0;
};

/// The one thread on which the one connection of a book lives (architecture.md section 2). What the
/// window wants is a function of the open Book; the answer comes as a QFuture<Result<T>>, to be
/// continued with `.then(context, ...)` on the window's thread, which never waits. The functions
/// here may be called from any thread; what they are given runs on the worker.
class BookThread
{
public:
    BookThread();
    /// Ends in order: what was queued for a page is done (it may be a save), long jobs are stopped
    /// between two slices, the book is locked, the thread joined.
    ~BookThread();
    BookThread(const BookThread&) = delete;
    BookThread& operator=(const BookThread&) = delete;

    /// Opens (or creates) on the worker: `open` returns the Book to keep. Slow by intent (key
    /// derivation). A book that is open already is locked first.
    [[nodiscard]] QFuture<Result<void>>
    open(std::function<Result<std::unique_ptr<Book>>()> openBook);
    /// Wipes the keys and closes. Long jobs are cancelled; page work queued before is finished.
    [[nodiscard]] QFuture<Result<void>> lock();

    /// `job` is called as Result<T>(Book&). Errors of its own: Locked, Cancelled.
    template <typename Job>
    [[nodiscard]] auto run(Job job, Priority priority = Priority::Page, JobHandle* handle = nullptr)
        -> QFuture<std::invoke_result_t<Job, Book&>>
    {
        using Answer = std::invoke_result_t<Job, Book&>;
        auto promise = std::make_shared<QPromise<Answer>>();
        promise->start();
        auto future = promise->future();
        post({priority,
              [promise, job = std::move(job)](Book* book, bool cancelled) mutable {
                  Answer answer = cancelled         ? Answer(fail(Code::Cancelled))
                                  : book == nullptr ? Answer(fail(Code::Locked))
                                                    : job(*book);
                  promise->addResult(std::move(answer));
                  promise->finish();
                  return false;
              }},
             handle);
        return future;
    }

    /// Runs a long job slice by slice at Background priority. `make` builds it on the worker.
    /// QFuture's progress is that of the job; cancelling by `handle` ends it with Cancelled.
    [[nodiscard]] QFuture<Result<void>> runLong(std::function<std::unique_ptr<LongJob>(Book&)> make,
                                                JobHandle* handle = nullptr);

    /// A queued job is dropped, a running one interrupted; either answers Cancelled. A job that is
    /// through already is left alone: its answer stands.
    void cancel(const JobHandle& handle);

private:
    struct Job
    {
        Priority priority = Priority::Page;
        /// (book or nullptr, cancelled) -> true: call again, there is more
        std::function<bool(Book*, bool)> work;
        quint64 number = 0;
        bool cancelled = false;
    };

    void post(Job job, JobHandle* handle);
    void loop();
    void runOne(Job job);
    [[nodiscard]] bool takeNext(Job& job);
    void cancelBackground();
    [[nodiscard]] std::unique_ptr<Book> takeBook();

    std::mutex m_mutex; ///< guards everything down to m_stopping
    std::condition_variable m_wake;
    std::deque<Job> m_page;
    std::deque<Job> m_background;
    quint64 m_lastNumber = 0;
    quint64 m_running = 0;
    bool m_runningCancelled = false;
    bool m_runningInBackground = false;
    bool m_stopping = false;
    std::unique_ptr<Book> m_book; ///< set and reset on the worker, under the mutex
    std::thread m_thread;         ///< last: it starts when all else is there
};

} // namespace kithbook
