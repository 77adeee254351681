// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"

#include "app/cli/console.h"
#include "app/cli/terminal.h"
#include "core/book/recoverywords.h"
#include "core/book/selftest.h"
#include "core/notes/caseload.h"
#include "core/notes/owntemplates.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

namespace kithbook::cli {

namespace {

constexpr int kTries = 3;

QString sentenceFor(Notice notice)
{
    switch (notice) {
    case Notice::EnvelopeHealed:
        return QStringLiteral("A damaged part at the start of this book was mended. Your records "
                              "are whole. Make a backup soon.");
    case Notice::ChangesMissing:
        return QStringLiteral("This is an older copy of the book: later changes are not in it. "
                              "Look for the newer file before you write here.");
    case Notice::ChainBroken:
        return QStringLiteral("The history of this book does not go on from where it was closed. "
                              "Run kithbook-cli verify.");
    case Notice::ClockWentBack:
        return QStringLiteral("The newest change in this book is later than the clock of this "
                              "computer. Check the date and time.");
    case Notice::NotAudited:
        return QStringLiteral("Opening could not be written down in the history. The disk may be "
                              "full.");
    }
    return {};
}

Result<std::unique_ptr<Clock>> clockFor(const std::string& now)
{
    if (now.empty()) {
        return std::make_unique<SystemClock>();
    }
    const auto time = QDateTime::fromString(QString::fromStdString(now), Qt::ISODate);
    if (!time.isValid()) {
        return fail(Code::BadDate);
    }
    constexpr int kSecondsInMinute = 60;
    return std::make_unique<FixedClock>(time.toMSecsSinceEpoch(),
                                        time.offsetFromUtc() / kSecondsInMinute);
}

} // namespace

OpenBook::OpenBook(std::unique_ptr<Book> book)
    : m_book(std::move(book)), m_watch(std::make_unique<Interruption::Watch>(*m_book))
{
}

Result<void> Desk::prepare()
{
    auto clock = clockFor(m_options.now);
    if (!clock) {
        return passOn(clock);
    }
    m_clock = std::move(*clock);
    if (auto safe = checkLibrary(); !safe) {
        return safe;
    }
    auto catalogues = Catalogues::load();
    if (!catalogues) {
        return passOn(catalogues);
    }
    auto templates = NoteTemplates::load();
    if (!templates) {
        return passOn(templates);
    }
    m_catalogues = std::move(*catalogues);
    m_shippedTemplates = *templates;
    m_templates = std::move(*templates);
    return {};
}

Book::Setup Desk::setup() const
{
    return Book::Setup{caseloadSchema(), *m_clock};
}

QString Desk::bookPath() const
{
    return QDir::current().absoluteFilePath(QString::fromStdString(m_options.book));
}

QStringList Desk::bookWords() const
{
    static const QRegularExpression gaps(QStringLiteral("[\\W_]+"));
    const QString name = QFileInfo(QString::fromStdString(m_options.book)).completeBaseName();
    return name.split(gaps, Qt::SkipEmptyParts);
}

bool Desk::asksForPassphrase() const
{
    return !m_options.passphrase.isGiven() && !m_options.recoveryWords.isGiven() &&
           !m_options.askForRecoveryWords;
}

Result<Credential> Desk::credential() const
{
    if (m_options.recoveryWords.isGiven() || m_options.askForRecoveryWords) {
        auto typed = m_options.recoveryWords.isGiven()
                         ? readSecret(m_options.recoveryWords, m_console)
                         : askLine(QStringLiteral("Your twelve recovery words: "));
        if (!typed) {
            return passOn(typed);
        }
        auto entropy = entropyFrom(*typed);
        wipe(*typed);
        if (!entropy) {
            return passOn(entropy);
        }
        return Credential{SlotKind::RecoveryWords, std::move(*entropy)};
    }
    auto passphrase = currentPassphrase(m_options.passphrase, m_console);
    if (!passphrase) {
        return passOn(passphrase);
    }
    return Credential{SlotKind::Passphrase, std::move(*passphrase)};
}

Result<OpenBook> Desk::open(const Credential& credential, int failedAttempts) const
{
    Book::Setup setup = this->setup();
    setup.failedAttempts = failedAttempts;
    const Busy busy(m_console, QStringLiteral("Opening ..."));
    auto book = Book::open(bookPath(), credential, setup);
    if (!book) {
        return passOn(book);
    }
    if (auto wanted = Interruption::check(); !wanted) {
        return passOn(wanted);
    }
    for (const Notice notice : (*book)->notices()) {
        m_console.note(sentenceFor(notice));
    }
    m_templates = m_shippedTemplates;
    const auto fits = addOwnTemplates(**book, *m_templates);
    if (!fits) {
        return passOn(fits);
    }
    if (!*fits) {
        m_console.note(
            QStringLiteral("The agency's own note templates in this book do not fit this "
                           "version of Kithbook. Notes written in them stay as they "
                           "are."));
    }
    if ((*book)->isReadOnly()) {
        m_console.note(QStringLiteral("This book can be read here, but not written."));
    }
    return OpenBook(std::move(*book));
}

Result<OpenBook> Desk::open() const
{
    if (!QFileInfo::exists(bookPath())) {
        return fail(Code::NotFound); // before anybody types a passphrase
    }
    for (int failed = 0;; ++failed) {
        const auto credential = this->credential();
        if (!credential) {
            return passOn(credential);
        }
        auto book = open(*credential, failed);
        const bool again = !book && book.error().code == Code::WrongPassphrase &&
                           asksForPassphrase() && failed + 1 < kTries;
        if (!again) {
            return book;
        }
        m_console.note(QStringLiteral("That passphrase did not open this book. Try again."));
    }
}

} // namespace kithbook::cli
