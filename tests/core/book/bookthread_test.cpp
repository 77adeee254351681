// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/bookthread.h"
#include "core/book/keychange.h"
#include "tests/core/book/things.h"

#include <QFutureWatcher>
#include <QSemaphore>
#include <QStringList>

using namespace kithbook;
using namespace kithbook::test;

namespace {

/// A BookThread with a book of its own; the book is opened on the worker.
struct Worker
{
    TestBook book{smallSchema()};
    BookThread thread;

    Worker()
    {
        book.lock();
        REQUIRE(open());
    }
    Result<void> open()
    {
        return thread.open([this] { return book.tryOpen(); }).result();
    }
    /// Keeps the worker busy until `go` is released, and tells through `there` when it is.
    QFuture<Result<int>> block(QSemaphore& there, QSemaphore& go)
    {
        return thread.run([&there, &go](Book&) -> Result<int> {
            there.release();
            go.acquire();
            return 0;
        });
    }
};

// Counts for hours, and for ever if nobody interrupts it.
constexpr char kEndless[] = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n)"
                            " SELECT count(*) FROM n";

Result<qint64> countForEver(Book& book, QSemaphore& there)
{
    there.release();
    return book.connection().integer(kEndless);
}

Result<void> save(Book& book, const QString& title)
{
    Mutation mutation(book, Action::Added);
    mutation.insert(kThing, RowId::random(), {{kTitle, title}});
    const auto committed = mutation.commit();
    return committed ? Result<void>() : passOn(committed);
}

/// Runs for ever, slice by slice, with a Mutation open as an import has it.
class EndlessImport final : public LongJob
{
public:
    EndlessImport(Book& book, QSemaphore& sliced, std::atomic<bool>& ended)
        : m_mutation(book, Action::Imported), m_sliced(sliced), m_ended(ended)
    {
    }
    ~EndlessImport() override { m_ended = true; }
    Result<bool> step() override
    {
        m_mutation.insert(kThing, RowId::random(), {{kTitle, QStringLiteral("imported")}});
        m_sliced.release();
        return true;
    }
    Progress progress() const override { return {1, 2}; }

private:
    Mutation m_mutation;
    QSemaphore& m_sliced;
    std::atomic<bool>& m_ended;
};

class Slices final : public LongJob
{
public:
    Slices(int slices, std::function<void(int)> each) : m_slices(slices), m_each(std::move(each)) {}
    Result<bool> step() override
    {
        m_each(m_done);
        return ++m_done < m_slices;
    }
    Progress progress() const override { return {m_done, m_slices}; }

private:
    int m_slices;
    int m_done = 0;
    std::function<void(int)> m_each;
};

} // namespace

TEST_CASE("a page is answered before a long job goes on")
{
    Worker worker;
    QSemaphore there;
    QSemaphore go;
    QStringList order; // touched on the worker alone
    const auto blocked = worker.block(there, go);
    there.acquire();
    auto longJob = worker.thread.runLong([&](Book&) {
        return std::make_unique<Slices>(3, [&](int slice) {
            order << QStringLiteral("slice %1").arg(slice);
            if (slice == 0) {
                // Asked while the job runs: answered before its next slice.
                (void)worker.thread.run([&](Book&) -> Result<int> {
                    order << QStringLiteral("between");
                    return 0;
                });
            }
        });
    });
    auto background = worker.thread.run(
        [&](Book&) -> Result<int> {
            order << QStringLiteral("background");
            return 0;
        },
        Priority::Background);
    auto page = worker.thread.run([&](Book&) -> Result<int> {
        order << QStringLiteral("page");
        return 0;
    });
    go.release();
    longJob.waitForFinished();
    background.waitForFinished();
    CHECK(longJob.result().has_value());
    CHECK(order == QStringList{QStringLiteral("page"), QStringLiteral("slice 0"),
                               QStringLiteral("between"), QStringLiteral("background"),
                               QStringLiteral("slice 1"), QStringLiteral("slice 2")});
}

TEST_CASE("a question taken back ends at once, and the next job is not hit")
{
    Worker worker;
    for (int i = 0; i < 50; ++i) {
        QSemaphore there;
        JobHandle stale;
        auto endless = worker.thread.run([&](Book& book) { return countForEver(book, there); },
                                         Priority::Page, &stale);
        auto saved = worker.thread.run(
            [i](Book& book) { return save(book, QStringLiteral("save %1").arg(i)); });
        there.acquire();
        // Until it is really inside of the query an interrupt finds nothing to stop.
        while (!endless.isFinished()) {
            worker.thread.cancel(stale);
            std::this_thread::yield();
        }
        CHECK(codeOf(endless.result()) == Code::Cancelled);
        CHECK(codeOf(saved.result()) == std::nullopt);
    }
    const auto kept = worker.thread.run(
        [](Book& book) { return book.connection().integer("SELECT count(*) FROM thing"); });
    CHECK(kept.result() == 50);
}

TEST_CASE("a queued job that is cancelled never starts, and cancelling late changes nothing")
{
    Worker worker;
    QSemaphore there;
    QSemaphore go;
    bool started = false;
    const auto blocked = worker.block(there, go);
    there.acquire();
    JobHandle handle;
    auto queued = worker.thread.run(
        [&](Book&) -> Result<int> {
            started = true;
            return 1;
        },
        Priority::Page, &handle);
    worker.thread.cancel(handle);
    worker.thread.cancel(JobHandle());
    go.release();
    CHECK(codeOf(queued.result()) == Code::Cancelled);
    CHECK_FALSE(started);
    worker.thread.cancel(handle);
    CHECK(worker.thread.run([](Book&) -> Result<int> { return 7; }).result() == 7);
}

TEST_CASE("after locking every answer is Locked, until it is opened again")
{
    Worker worker;
    auto saved = worker.thread.run([](Book& book) { return save(book, QStringLiteral("last")); });
    auto locked = worker.thread.lock();
    CHECK(codeOf(saved.result()) == std::nullopt); // asked before, done before
    CHECK(codeOf(locked.result()) == std::nullopt);
    const auto ask = [&] {
        return worker.thread
            .run([](Book& book) { return book.connection().integer("SELECT count(*) FROM thing"); })
            .result();
    };
    CHECK(codeOf(ask()) == Code::Locked);
    CHECK(
        codeOf(worker.thread.runLong([](Book&) { return std::make_unique<Slices>(1, [](int) {}); })
                   .result()) == Code::Locked);
    CHECK(codeOf(worker.thread.lock().result()) == std::nullopt);
    REQUIRE(worker.open());
    CHECK(ask() == 1);
}

TEST_CASE("locking ends a long job, with its transaction, before the book is closed")
{
    Worker worker;
    QSemaphore sliced;
    std::atomic<bool> ended{false};
    auto endless = worker.thread.runLong(
        [&](Book& book) { return std::make_unique<EndlessImport>(book, sliced, ended); });
    sliced.acquire(3);
    CHECK(codeOf(worker.thread.lock().result()) == std::nullopt);
    CHECK(ended);
    CHECK(codeOf(endless.result()) == Code::Cancelled);
    REQUIRE(worker.open());
    CHECK(
        worker.thread
            .run([](Book& book) { return book.connection().integer("SELECT count(*) FROM thing"); })
            .result() == 0);
    CHECK(worker.thread.run([](Book& book) -> Result<bool> { return verdictOf(book).isSound(); })
              .result() == true);
}

TEST_CASE("locking interrupts a long query of a background job")
{
    Worker worker;
    QSemaphore there;
    auto endless = worker.thread.run([&](Book& book) { return countForEver(book, there); },
                                     Priority::Background);
    there.acquire();
    auto locked = worker.thread.lock();
    while (!endless.isFinished()) {
        (void)worker.thread.lock(); // until the query has really begun; see above
        std::this_thread::yield();
    }
    CHECK(codeOf(endless.result()) == Code::Cancelled);
    CHECK(codeOf(locked.result()) == std::nullopt);
}

TEST_CASE("ending the thread does the saves, stops long jobs and locks the book")
{
    TestBook book(smallSchema());
    book.lock();
    QSemaphore sliced;
    std::atomic<bool> ended{false};
    QFuture<Result<void>> endless;
    QList<QFuture<Result<void>>> saves;
    {
        BookThread thread;
        REQUIRE(thread.open([&] { return book.tryOpen(); }).result());
        endless = thread.runLong([&](Book&) {
            return std::make_unique<Slices>(1 << 30, [&](int) { sliced.release(); });
        });
        sliced.acquire(2);
        for (int i = 0; i < 20; ++i) {
            saves << thread.run([](Book& open) { return save(open, QStringLiteral("typed")); });
        }
    }
    CHECK(codeOf(endless.result()) == Code::Cancelled);
    for (const QFuture<Result<void>>& saved : saves) {
        CHECK(codeOf(saved.result()) == std::nullopt);
    }
    book.reopen();
    CHECK(book->notices().empty());
    CHECK(countOf(book.book(), "SELECT count(*) FROM thing") == 20);
    // The template's, this test's own before, and the thread's.
    CHECK(countOf(book.book(), "SELECT count(*) FROM audit WHERE action = 3") == 3);
}

TEST_CASE("a job that closes the book leaves a locked thread, not a broken one")
{
    Worker worker;
    QSemaphore there;
    JobHandle handle;
    auto shredded = worker.thread.run(
        [&](Book& book) {
            there.release();
            return shredBook(book);
        },
        Priority::Page, &handle);
    there.acquire();
    while (!shredded.isFinished()) {
        worker.thread.cancel(handle); // at any moment of it
    }
    CHECK(codeOf(worker.thread.run([](Book&) -> Result<int> { return 1; }).result()) ==
          Code::Locked);
    CHECK(codeOf(worker.open()) == Code::NotABook);
}

TEST_CASE("progress of a long job comes in thousandths")
{
    Worker worker;
    QSemaphore there;
    QSemaphore go;
    const auto blocked = worker.block(there, go);
    there.acquire();
    auto job = worker.thread.runLong([](Book&) { return std::make_unique<Slices>(4, [](int) {}); });
    go.release();
    job.waitForFinished();
    CHECK(job.progressMaximum() == 1000);
    CHECK(job.progressValue() == 750); // before the last slice
}

TEST_CASE("opening over an open book locks that one first")
{
    Worker worker;
    REQUIRE(worker.open());
    CHECK(worker.thread
              .run([](Book& book) {
                  return book.connection().integer("SELECT count(*) FROM audit WHERE action = 3");
              })
              .result() == 3);
    CHECK(codeOf(worker.thread
                     .open([]() -> Result<std::unique_ptr<Book>> { return fail(Code::NotFound); })
                     .result()) == Code::NotFound);
}
