// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/bookthread.h"
#include "core/book/kdf.h"
#include "core/book/mutation.h"
#include "core/notes/notetemplates.h"
#include "core/records/catalogues.h"

#include <QDate>
#include <QObject>
#include <QPointer>

#include <memory>
#include <optional>
#include <vector>

namespace kithbook {

class LongWork;

/// A question a page asks again and again, such as the find for each letter: asking it anew takes
/// the one before back. A member of the page that asks.
class Question
{
private:
    friend class BookDesk;
    JobHandle m_job;
    quint64 m_times = 0;
};

/// The window's side of the book: everything a page asks or writes goes through here to the one
/// worker thread, and the answer comes back to the window's thread. The window never waits. One for
/// the whole program; UI thread.
class BookDesk final : public QObject
{
    Q_OBJECT

public:
    enum class State { Closed, Opening, Open, Locking };

    struct Lists
    {
        const Catalogues& catalogues;
        const NoteTemplates& templates;
    };

    /// What there is to know about a book that is open without asking it.
    struct About
    {
        RowId id;
        bool readOnly = false;
        bool madeUp = false;
        std::vector<Notice> notices;
    };

    struct NewBook
    {
        QString path;
        SecretBytes passphrase;
        bool madeUp = false;
        /// How dear a guess at the passphrase is made. Not said: as dear as this computer can in a
        /// second or so (calibrate()), and the least for made-up people.
        std::optional<KdfParams> kdf{};
    };

    /// Lists and clock must outlive this.
    BookDesk(const Lists& lists, const Clock& clock, QObject* parent = nullptr);
    /// Finishes what was asked to be saved, then locks.
    ~BookDesk() override;

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] bool isOpen() const { return m_state == State::Open; }
    /// Of the book that is open, or was opened last; empty before the first.
    [[nodiscard]] const QString& path() const { return m_path; }
    [[nodiscard]] const About& about() const { return m_about; }
    [[nodiscard]] const Catalogues& catalogues() const { return m_lists.catalogues; }
    /// With those that the agency keeps in the book that is open. Another object as soon as they
    /// change, before changed() tells it; those from before live until the next book is opened,
    /// when no page and no job is left that could know them.
    [[nodiscard]] const NoteTemplates& templates() const
    {
        return m_templates.empty() ? m_lists.templates : *m_templates.back();
    }
    [[nodiscard]] const NoteTemplates& shippedTemplates() const { return m_lists.templates; }
    [[nodiscard]] const Clock& clock() const { return m_clock; }
    /// The day it is beside the clock.
    [[nodiscard]] QDate today() const;

    /// Ends in opened() or openingFailed().
    void open(const QString& path, Credential credential);
    /// As open(); then takeRecoveryEntropy() has what the recovery words are made of.
    void create(NewBook book);
    [[nodiscard]] SecretBytes takeRecoveryEntropy() { return std::move(m_recoveryEntropy); }
    /// Brings a backup back as `target`, proves it, and opens it. What stood at `target` is kept
    /// beside it under a name with the date (restoreBackup). Ends as open().
    void restore(const QString& backup, const QString& target, Credential credential);
    /// What was written before is finished first, answers that nobody got yet never come. Ends in
    /// locked(). Nothing when no book is open.
    void lock();

    /// `job` runs on the worker as Result<T>(Book&); `then` takes the Result<T> on this thread,
    /// never before this returns, and not at all when `context` is gone or the book was locked
    /// meanwhile. With a `question` only the answer to its latest job comes.
    template <typename Job, typename Then>
    void ask(QObject* context, Job job, Then then, Question* question = nullptr);

    /// `record` runs on the worker as Result<T>(Book&, Mutation&); what it recorded is committed as
    /// one step. `then` as for ask(): a value means that it is on the disk.
    template <typename Record, typename Then>
    void write(QObject* context, Action action, Record record, Then then);

    /// A long job, slice by slice, behind everything a page asks. The LongWork is a child of
    /// `parent`; deleting it cancels the work.
    [[nodiscard]] LongWork* runLong(QObject* parent,
                                    std::function<std::unique_ptr<LongJob>(Book&)> make);

Q_SIGNALS:
    void stateChanged();
    void opened();
    void openingFailed(const kithbook::Error& error);
    void locked();
    /// Something was committed: numbers of the tables it touched.
    void changed(const QSet<int>& tables);

private:
    using Opener = std::function<Result<std::unique_ptr<Book>>()>;

    template <typename Answer, typename Then>
    void deliver(QFuture<Answer> answer, QObject* context, Then then);

    void start(Opener opener);
    void finishOpening(const Result<void>& opened);
    void enter(State state);
    [[nodiscard]] Book::Setup setup() const;
    [[nodiscard]] std::shared_ptr<const NoteTemplates> templatesOf(Book& book) const;
    void listenTo(Book& book);
    /// What the worker knows about a book it just opened, sent over here.
    [[nodiscard]] std::unique_ptr<Book> introduce(std::unique_ptr<Book> book);

    const Lists m_lists;
    const Clock& m_clock;
    State m_state = State::Closed;
    QString m_path;
    About m_about;
    std::vector<std::shared_ptr<const NoteTemplates>> m_templates; ///< the newest last
    SecretBytes m_recoveryEntropy;
    int m_failedAttempts = 0;
    quint64 m_opening = 0; ///< counts openings and locks: an answer from before is dropped
    BookThread m_thread;   ///< last: it ends before the rest goes
};

// QFuture::then with a context calls at once when the answer is there already; a page would then
// find itself in the middle of what it was doing. So the answer always comes through the event
// loop.
template <typename Answer, typename Then>
void BookDesk::deliver(QFuture<Answer> answer, QObject* context, Then then)
{
    (void)answer.then([this, then = std::move(then), opening = m_opening,
                       context = QPointer<QObject>(context)](Answer result) {
        auto arrive = [this, then, opening, context, result = std::move(result)]() mutable {
            if (context && opening == m_opening) {
                then(std::move(result));
            }
        };
        QMetaObject::invokeMethod(this, std::move(arrive), Qt::QueuedConnection);
    });
}

template <typename Job, typename Then>
void BookDesk::ask(QObject* context, Job job, Then then, Question* question)
{
    using Answer = std::invoke_result_t<Job, Book&>;
    if (!question) {
        deliver(m_thread.run(std::move(job)), context, std::move(then));
        return;
    }
    m_thread.cancel(question->m_job);
    auto answer = m_thread.run(std::move(job), Priority::Page, &question->m_job);
    deliver(std::move(answer), context,
            [question, times = ++question->m_times, then = std::move(then)](Answer result) mutable {
                if (times == question->m_times) {
                    then(std::move(result));
                }
            });
}

template <typename Record, typename Then>
void BookDesk::write(QObject* context, Action action, Record record, Then then)
{
    using Answer = std::invoke_result_t<Record, Book&, Mutation&>;
    ask(
        context,
        [action, record = std::move(record)](Book& book) mutable -> Answer {
            Mutation mutation(book, action);
            Answer recorded = record(book, mutation);
            if (!recorded) {
                return recorded;
            }
            const auto committed = mutation.commit();
            return committed ? recorded : Answer(passOn(committed));
        },
        std::move(then));
}

} // namespace kithbook
