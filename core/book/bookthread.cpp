// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bookthread.h"

#include "core/book/connection.h"

#include <algorithm>

namespace kithbook {

BookThread::BookThread() : m_thread([this] { loop(); }) {}

BookThread::~BookThread()
{
    cancelBackground();
    {
        const std::lock_guard guard(m_mutex);
        m_stopping = true;
    }
    m_wake.notify_one();
    m_thread.join();
}

QFuture<Result<void>> BookThread::open(std::function<Result<std::unique_ptr<Book>>()> openBook)
{
    auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    auto future = promise->future();
    auto work = [this, promise, openBook = std::move(openBook)](Book*, bool) {
        takeBook().reset(); // locks it
        auto opened = openBook();
        if (opened) {
            const std::lock_guard guard(m_mutex);
            m_book = std::move(*opened);
        }
        promise->addResult(opened ? Result<void>() : passOn(opened));
        promise->finish();
        return false;
    };
    post({Priority::Page, std::move(work)}, nullptr);
    return future;
}

QFuture<Result<void>> BookThread::lock()
{
    cancelBackground();
    auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    auto future = promise->future();
    auto work = [this, promise](Book*, bool) {
        std::unique_ptr<Book> book = takeBook();
        const Result<void> locked = book ? book->lock() : Result<void>();
        book.reset(); // and with it the lock on the file: another program may open it now
        promise->addResult(locked);
        promise->finish();
        return false;
    };
    post({Priority::Page, std::move(work)}, nullptr);
    return future;
}

QFuture<Result<void>> BookThread::runLong(std::function<std::unique_ptr<LongJob>(Book&)> make,
                                          JobHandle* handle)
{
    auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    auto future = promise->future();
    auto job = std::make_shared<std::unique_ptr<LongJob>>();
    auto work = [promise, job, make = std::move(make)](Book* book, bool cancelled) {
        const auto end = [&](Result<void> result) {
            job->reset();
            promise->addResult(std::move(result));
            promise->finish();
            return false;
        };
        if (cancelled) {
            return end(fail(Code::Cancelled));
        }
        if (book == nullptr) {
            return end(fail(Code::Locked));
        }
        if (!*job) {
            *job = make(*book);
        }
        const auto more = (*job)->step();
        if (!more || !*more) {
            return end(more ? Result<void>() : passOn(more));
        }
        const Progress progress = (*job)->progress();
        // QFuture counts in int; a thousandth is as fine as a bar can show.
        constexpr int kParts = 1000;
        promise->setProgressRange(0, progress.total > 0 ? kParts : 0);
        if (progress.total > 0) {
            promise->setProgressValue(static_cast<int>(progress.done * kParts / progress.total));
        }
        return true;
    };
    post({Priority::Background, std::move(work)}, handle);
    return future;
}

void BookThread::cancel(const JobHandle& handle)
{
    const std::lock_guard guard(m_mutex);
    if (handle.m_number == 0) {
        return;
    }
    for (std::deque<Job>* queue : {&m_page, &m_background}) {
        for (Job& job : *queue) {
            job.cancelled = job.cancelled || job.number == handle.m_number;
        }
    }
    if (m_running == handle.m_number) {
        m_runningCancelled = true;
        if (m_book) {
            // Under the mutex: the worker cannot go on to another job meanwhile, so the interrupt
            // never hits a save that came after.
            m_book->interrupt();
        }
    }
}

void BookThread::cancelBackground()
{
    const std::lock_guard guard(m_mutex);
    for (Job& job : m_background) {
        job.cancelled = true;
    }
    if (m_running != 0 && m_runningInBackground) {
        m_runningCancelled = true;
        if (m_book) {
            m_book->interrupt();
        }
    }
}

void BookThread::post(Job job, JobHandle* handle)
{
    {
        const std::lock_guard guard(m_mutex);
        job.number = ++m_lastNumber;
        if (handle != nullptr) {
            *handle = JobHandle(job.number);
        }
        (job.priority == Priority::Page ? m_page : m_background).push_back(std::move(job));
    }
    m_wake.notify_one();
}

bool BookThread::takeNext(Job& job)
{
    std::unique_lock lock(m_mutex);
    m_running = 0;
    m_wake.wait(lock, [this] { return m_stopping || !m_page.empty() || !m_background.empty(); });
    std::deque<Job>& queue = m_page.empty() ? m_background : m_page;
    if (queue.empty()) {
        return false; // stopping, and nothing left
    }
    job = std::move(queue.front());
    queue.pop_front();
    job.cancelled = job.cancelled || (m_stopping && job.priority == Priority::Background);
    m_running = job.cancelled ? 0 : job.number; // what only ends is not interrupted
    m_runningCancelled = job.cancelled;
    m_runningInBackground = job.priority == Priority::Background;
    return true;
}

std::unique_ptr<Book> BookThread::takeBook()
{
    // A long job holds on to the book between its slices, so it ends before the book does.
    std::deque<Job> ending;
    {
        const std::lock_guard guard(m_mutex);
        ending.swap(m_background);
    }
    for (Job& job : ending) {
        (void)job.work(m_book.get(), true);
    }
    const std::lock_guard guard(m_mutex);
    return std::move(m_book);
}

void BookThread::runOne(Job job)
{
    const bool more = job.work(m_book.get(), job.cancelled);
    if (m_book && !m_book->isOpen()) {
        takeBook().reset(); // the job locked it: a new book key, a shredded book
    }
    if (!more) {
        return;
    }
    {
        const std::lock_guard guard(m_mutex);
        if (!m_runningCancelled) {
            m_background.push_back(std::move(job));
            return;
        }
        m_running = 0; // nothing interrupts its end
    }
    // Before anything a page asks: until its transaction is rolled back, an interrupt that came
    // between two statements makes the next ones give up, and those may be a save.
    (void)job.work(m_book.get(), true);
}

void BookThread::loop()
{
    for (Job job; takeNext(job);) {
        runOne(std::move(job));
    }
    // The last owner of the keys ends here, on the thread that used them.
    m_book.reset();
}

} // namespace kithbook
