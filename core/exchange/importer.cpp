// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importer.h"

#include "core/book/book.h"
#include "core/exchange/exportfields.h"
#include "core/exchange/importpeople.h"
#include "core/exchange/importsessions.h"
#include "core/exchange/sheetreader.h"
#include "core/records/peoplewalk.h"
#include "core/records/sessionwalk.h"

#include <QIODevice>

#include <iterator>
#include <optional>

namespace kithbook {

namespace {

// A slice takes about 10 ms: a session costs 0.1 ms to write and 20 µs to read (debug build).
constexpr int kWrittenInSlice = 100;
constexpr int kReadInSlice = 500;
constexpr int kRecordsInSlice = 1000;
/// Up to this size, about a thousand rows, what is written is written in one slice: then nothing
/// else the window wants to save can come upon the open transaction.
constexpr qint64 kSmallFile = 64 << 10;

} // namespace

class Importer::Work
{
public:
    Work(Book& book, const Catalogues& catalogues, QIODevice& file, const ImportOptions& options);

    [[nodiscard]] Result<bool> step();
    [[nodiscard]] Progress progress() const;
    [[nodiscard]] const ImportReport& report() const { return m_report; }

private:
    enum class Phase { Start, People, Sessions, Rows, Done };

    [[nodiscard]] Result<bool> phaseStep();
    [[nodiscard]] Result<bool> start();
    [[nodiscard]] Result<bool> peoplePage();
    [[nodiscard]] Result<bool> sessionsPage();
    [[nodiscard]] Result<bool> rowsPage();
    [[nodiscard]] Result<void> checkSchema(const std::vector<QString>& cells) const;
    void takeRow(const std::vector<QString>& cells, qint64 number);
    void count(RowOutcome outcome, RowProblems& problems);
    [[nodiscard]] Result<void> commit();
    [[nodiscard]] bool isOfSessions() const { return m_options.match.kind == ImportKind::Sessions; }

    Book& m_book;
    QIODevice& m_file;
    const ImportOptions m_options;
    const ChoiceWords m_words;
    KnownPeople m_known;
    ImportPeople m_people;
    ImportSessions m_sessions;
    std::optional<PeopleWalk> m_peopleWalk;
    std::optional<SessionWalk> m_sessionWalk;
    std::optional<SheetReader> m_sheet;
    std::optional<Mutation> m_mutation; ///< none in a dry run
    Phase m_phase = Phase::Start;
    ImportReport m_report;
};

Importer::Work::Work(Book& book, const Catalogues& catalogues, QIODevice& file,
                     const ImportOptions& options)
    : m_book(book), m_file(file), m_options(options), m_words(catalogues),
      m_people(book, catalogues, m_known, options.sameName),
      m_sessions(book, catalogues, m_known, options.addsPeople)
{
}

Result<bool> Importer::Work::step()
{
    if (m_phase == Phase::Done) {
        return false;
    }
    auto more = phaseStep();
    if (!more) {
        return more;
    }
    if (!*more) {
        m_phase = static_cast<Phase>(static_cast<int>(m_phase) + 1);
        if (m_phase == Phase::Sessions && !isOfSessions()) {
            m_phase = Phase::Rows;
        }
    }
    return m_phase != Phase::Done;
}

Result<bool> Importer::Work::phaseStep()
{
    switch (m_phase) {
    case Phase::Start:
        return start();
    case Phase::People:
        return peoplePage();
    case Phase::Sessions:
        return sessionsPage();
    case Phase::Rows:
        return rowsPage();
    case Phase::Done:
        return false;
    }
    Q_UNREACHABLE();
}

Result<bool> Importer::Work::start()
{
    if (auto fits = checkMatch(m_options.match); !fits) {
        return passOn(fits);
    }
    m_peopleWalk.emplace(m_book.connection());
    m_sessionWalk.emplace(m_book.connection());
    m_sheet.emplace(m_file, m_options.form);
    if (!m_options.dryRun) {
        m_mutation.emplace(m_book, Action::Imported);
    }
    return m_sheet->next().map([](bool) { return false; }); // past the header
}

Result<bool> Importer::Work::peoplePage()
{
    return m_peopleWalk->page(kRecordsInSlice, [this](const PersonRecord& person) {
        m_known.add(PersonId(person.id), QString::fromUtf8(person.chosenName),
                    QString::fromUtf8(person.otherNames));
    });
}

Result<bool> Importer::Work::sessionsPage()
{
    return m_sessionWalk->page(
        kRecordsInSlice, [this](const SessionRecord& session) { m_sessions.noteKnown(session); });
}

Result<bool> Importer::Work::rowsPage()
{
    const bool isInOne = m_mutation && m_file.size() <= kSmallFile;
    const int rows = m_mutation ? kWrittenInSlice : kReadInSlice;
    for (int i = 0; isInOne || i < rows; ++i) {
        auto more = m_sheet->next();
        if (!more) {
            return more;
        }
        if (!*more) {
            return commit().map([] { return false; });
        }
        if (auto ours = checkSchema(m_sheet->row()); !ours) {
            return passOn(ours);
        }
        takeRow(m_sheet->row(), m_sheet->number());
        if (m_mutation && m_mutation->error()) {
            return tl::unexpected(*m_mutation->error());
        }
    }
    return true;
}

/// Every row of our own exports says which they are (decision 8).
Result<void> Importer::Work::checkSchema(const std::vector<QString>& cells) const
{
    const int column = m_options.match.columnOf(ImportField::Schema);
    if (column < 0 || static_cast<size_t>(column) >= cells.size()) {
        return {};
    }
    const QString& schema = cells[static_cast<size_t>(column)];
    if (!schema.startsWith(QLatin1StringView("kithbook-"))) {
        return {};
    }
    const QString wanted =
        QLatin1StringView(isOfSessions() ? "kithbook-sessions-" : "kithbook-people-");
    if (!schema.startsWith(wanted)) {
        return fail(Code::BadInput, QStringLiteral("schema kind"));
    }
    const QString version = schema.sliced(wanted.size()).section(u' ', 0, 0);
    if (version.toInt() > kExportVersion) {
        return fail(Code::BadInput, QStringLiteral("schema newer"));
    }
    if (schema.contains(QLatin1StringView("FICTIONAL")) && !m_book.isMadeUp()) {
        return fail(Code::BadInput, QStringLiteral("fictional"));
    }
    return {};
}

void Importer::Work::takeRow(const std::vector<QString>& cells, qint64 number)
{
    RowProblems problems;
    Mutation* mutation = m_mutation ? &*m_mutation : nullptr;
    ImportRow row(m_words, m_options.match, m_book.clock(), cells, number, problems);
    ++m_report.rows;
    if (isOfSessions()) {
        const auto session = row.session(m_options.usualMode);
        count(m_sessions.take(session, mutation, number, problems), problems);
    } else {
        count(m_people.take(row.person(), mutation, number, problems), problems);
    }
}

void Importer::Work::count(RowOutcome outcome, RowProblems& problems)
{
    switch (outcome) {
    case RowOutcome::Added:
        ++(isOfSessions() ? m_report.sessionsAdded : m_report.peopleAdded);
        break;
    case RowOutcome::AlreadyThere:
        ++m_report.alreadyThere;
        break;
    case RowOutcome::LeftOut:
        ++m_report.rowsLeftOut;
        if (m_report.problems.size() < kMostProblems) {
            std::move(problems.begin(), problems.end(), std::back_inserter(m_report.problems));
        }
        break;
    }
    if (isOfSessions()) {
        m_report.peopleAdded = m_sessions.peopleAdded();
    }
}

Result<void> Importer::Work::commit()
{
    if (!m_mutation) {
        return {};
    }
    m_mutation->describe(1, m_report.peopleAdded + m_report.sessionsAdded);
    const auto committed = m_mutation->commit();
    m_mutation.reset();
    if (!committed) {
        return passOn(committed);
    }
    m_report.committed = *committed;
    return {};
}

Progress Importer::Work::progress() const
{
    return Progress{m_sheet ? m_sheet->bytes() : 0, m_file.size()};
}

Importer::Importer(Book& book, const Catalogues& catalogues, QIODevice& file,
                   const ImportOptions& options)
    : m_work(std::make_unique<Work>(book, catalogues, file, options))
{
}

Importer::~Importer() = default;

Result<bool> Importer::step()
{
    return m_work->step();
}

Progress Importer::progress() const
{
    return m_work->progress();
}

const ImportReport& Importer::report() const
{
    return m_work->report();
}

} // namespace kithbook
