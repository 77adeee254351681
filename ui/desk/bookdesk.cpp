// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bookdesk.h"

#include "core/book/backup.h"
#include "core/notes/caseload.h"
#include "core/notes/owntemplates.h"
#include "core/records/tables.h"
#include "core/records/timerange.h"
#include "ui/desk/longwork.h"

#include <utility>

namespace kithbook {

namespace {

KdfParams kdfFor(const BookDesk::NewBook& book, const Clock& clock)
{
    if (book.kdf) {
        return *book.kdf;
    }
    // Made-up people need no second of protection, and a first look should be quick.
    return book.madeUp ? kKdfFloor : calibrate(clock);
}

} // namespace

BookDesk::BookDesk(const Lists& lists, const Clock& clock, QObject* parent)
    : QObject(parent), m_lists(lists), m_clock(clock)
{
}

BookDesk::~BookDesk() = default;

QDate BookDesk::today() const
{
    const qint64 now = m_clock.nowMs();
    return dayOf(now, m_clock.offsetMinutes(now));
}

Book::Setup BookDesk::setup() const
{
    Book::Setup setup{caseloadSchema(), m_clock};
    setup.failedAttempts = m_failedAttempts;
    return setup;
}

void BookDesk::open(const QString& path, Credential credential)
{
    m_path = path;
    // std::function wants to copy what it holds, and a credential has one owner.
    auto secret = std::make_shared<Credential>(std::move(credential));
    start([path, secret = std::move(secret), setup = setup()] {
        return Book::open(path, *secret, setup);
    });
}

void BookDesk::create(NewBook book)
{
    m_path = book.path;
    auto wanted = std::make_shared<NewBook>(std::move(book));
    start([this, wanted = std::move(wanted), setup = setup()]() -> Result<std::unique_ptr<Book>> {
        auto created = Book::create(wanted->path, wanted->passphrase, kdfFor(*wanted, setup.clock),
                                    setup, wanted->madeUp);
        if (!created) {
            return passOn(created);
        }
        auto entropy = std::make_shared<SecretBytes>(std::move(created->recoveryEntropy));
        QMetaObject::invokeMethod(
            this, [this, entropy] { m_recoveryEntropy = std::move(*entropy); },
            Qt::QueuedConnection);
        return std::move(created->book);
    });
}

void BookDesk::restore(const QString& backup, const QString& target, Credential credential)
{
    m_path = target;
    auto secret = std::make_shared<Credential>(std::move(credential));
    start([backup, target, secret = std::move(secret),
           setup = setup()]() -> Result<std::unique_ptr<Book>> {
        const auto kept = restoreBackup(backup, target, *secret, setup);
        return kept ? Book::open(target, *secret, setup) : passOn(kept);
    });
}

void BookDesk::start(Opener opener)
{
    ++m_opening;
    enter(State::Opening);
    auto opened = m_thread.open([this, opener = std::move(opener)] {
        auto book = opener();
        return book ? Result<std::unique_ptr<Book>>(introduce(std::move(*book))) : std::move(book);
    });
    deliver(std::move(opened), this, [this](const Result<void>& result) { finishOpening(result); });
}

// On the worker. The calls arrive here in order, before the answer that the book is open.
std::unique_ptr<Book> BookDesk::introduce(std::unique_ptr<Book> book)
{
    About about{book->id(), book->isReadOnly(), book->isMadeUp(), book->notices()};
    QMetaObject::invokeMethod(
        this,
        [this, about = std::move(about), templates = templatesOf(*book)] {
            m_about = about;
            m_templates = {templates};
        },
        Qt::QueuedConnection);
    listenTo(*book);
    return book;
}

// On the worker. What does not fit is left out; a book that cannot be read says so where it is
// asked.
std::shared_ptr<const NoteTemplates> BookDesk::templatesOf(Book& book) const
{
    auto templates = std::make_shared<NoteTemplates>(m_lists.templates);
    (void)addOwnTemplates(book, *templates);
    return templates;
}

// On the worker, as what it hears. The book outlives what listens to it.
void BookDesk::listenTo(Book& book)
{
    auto kept = ownTemplateFiles(book).value_or(OwnTemplateFiles());
    book.onChanged([this, &book, kept = std::move(kept)](const Committed& committed) mutable {
        std::shared_ptr<const NoteTemplates> fresh;
        if (committed.tables.contains(tables::kSetting.number)) {
            auto now = ownTemplateFiles(book).value_or(kept);
            if (std::exchange(kept, std::move(now)) != kept) {
                fresh = templatesOf(book);
            }
        }
        QMetaObject::invokeMethod(
            this,
            [this, tables = committed.tables, fresh = std::move(fresh)] {
                if (fresh) {
                    m_templates.push_back(fresh);
                }
                Q_EMIT changed(tables);
            },
            Qt::QueuedConnection);
    });
}

void BookDesk::finishOpening(const Result<void>& opened)
{
    if (!opened) {
        const Code code = opened.error().code;
        const bool isTry = code == Code::WrongPassphrase || code == Code::WrongRecoveryWords;
        m_failedAttempts += isTry ? 1 : 0;
        enter(State::Closed);
        Q_EMIT openingFailed(opened.error());
        return;
    }
    m_failedAttempts = 0;
    enter(State::Open);
    Q_EMIT this->opened();
}

void BookDesk::lock()
{
    if (m_state != State::Open) {
        return;
    }
    ++m_opening;
    m_recoveryEntropy = SecretBytes();
    enter(State::Locking);
    deliver(m_thread.lock(), this, [this](const Result<void>&) {
        enter(State::Closed);
        Q_EMIT locked();
    });
}

LongWork* BookDesk::runLong(QObject* parent, std::function<std::unique_ptr<LongJob>(Book&)> make)
{
    JobHandle handle;
    auto work = m_thread.runLong(std::move(make), &handle);
    return new LongWork(m_thread, handle, work, parent);
}

void BookDesk::enter(State state)
{
    m_state = state;
    Q_EMIT stateChanged();
}

} // namespace kithbook
