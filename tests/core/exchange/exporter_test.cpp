// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/connection.h"
#include "core/book/mutation.h"
#include "core/exchange/csvreader.h"
#include "core/exchange/exporter.h"
#include "core/exchange/exportname.h"
#include "core/exchange/formulaguard.h"
#include "core/notes/caseload.h"
#include "core/notes/notes.h"
#include "core/records/people.h"
#include "core/records/sessions.h"
#include "tests/core/exchange/auditrows.h"
#include "tests/core/exchange/nastytexts.h"
#include "tests/core/notes/signedbook.h"
#include "tests/core/training/madeupbook.h"
#include "tests/support/printing.h"
#include "tests/support/testbook.h"

#include <QBuffer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>

#include <catch2/catch_test_macros.hpp>

using namespace kithbook;
using namespace kithbook::test;

namespace {

constexpr Disclosure kForThem{GivenTo::Service, GivenBecause::PersonAgreed};

Exporter::Lists lists()
{
    const auto all = madeUpLists();
    return {all.catalogues, all.templates};
}

QByteArray exported(Book& book, const ExportOptions& options)
{
    QByteArray bytes;
    QBuffer device(&bytes);
    REQUIRE(device.open(QIODevice::WriteOnly));
    Exporter job(book, lists(), device, kForThem, options);
    REQUIRE(codeOf(runToEnd(job)) == std::nullopt);
    return bytes;
}

using Row = QMap<QString, QString>;

std::vector<Row> rowsOf(QByteArray csv)
{
    QBuffer device(&csv);
    REQUIRE(device.open(QIODevice::ReadOnly));
    CsvReader reader(device);
    REQUIRE(reader.next() == true);
    const std::vector<QString> header = reader.row();
    std::vector<Row> rows;
    auto more = reader.next();
    for (; more && *more; more = reader.next()) {
        Row row;
        for (size_t i = 0; i < header.size(); ++i) {
            row.insert(header[i], reader.row()[i]);
        }
        CHECK(row.size() == static_cast<qsizetype>(header.size())); // no name twice
        rows.push_back(std::move(row));
    }
    REQUIRE(codeOf(more) == std::nullopt);
    return rows;
}

QJsonObject documentOf(const QByteArray& json)
{
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(json, &error);
    INFO(error.errorString().toStdString() << " at " << error.offset);
    REQUIRE(document.isObject());
    return document.object();
}

PersonDraft called(const QString& name, const QString& ownWords = {})
{
    PersonDraft draft;
    draft.chosenName = name;
    draft.ownWords = ownWords;
    return draft;
}

/// Two people, one session with both of them, one note.
struct SmallCaseload
{
    TestBook book{caseloadSchema()};
    PersonId rosa;
    PersonId omar;
    SessionId session;
    NoteId note;

    SmallCaseload()
    {
        const auto& catalogues = lists().catalogues;
        Mutation mutation(book.book(), Action::Added);
        People people(book.book(), catalogues);
        rosa = *people.add(mutation, called(u"Rosa M."_qs, u"=cmd()"_qs));
        omar = *people.add(mutation, called(u"Omar bin Said"_qs));
        SessionDraft draft;
        draft.people = {{rosa, Role::Person}, {omar, Role::Supporter}};
        draft.startMs = kNow - 3'600'000;
        draft.offsetMinutes = -300;
        draft.minutes = 25;
        draft.mode = u"phone"_qs;
        draft.furtherModes = {u"sms_text"_qs, u"email"_qs};
        draft.line = u"tickets, \"two\" of them"_qs;
        const auto added = Sessions(book.book(), catalogues).add(mutation, draft);
        REQUIRE(codeOf(added) == std::nullopt);
        session = *added;
        NoteDraft text;
        text.session = session;
        text.person = rosa;
        text.writtenMs = kNow;
        text.offsetMinutes = -300;
        text.body = {{u"talked"_qs, u"-- the bus"_qs}, {u"next"_qs, u"Call\nat six"_qs}};
        const auto noted = Notes(book.book(), lists().templates).add(mutation, text);
        REQUIRE(codeOf(noted) == std::nullopt);
        note = *noted;
        REQUIRE(codeOf(mutation.commit()) == std::nullopt);
    }
};

/// A note and a session line of every nasty text.
void addNastyTexts(Book& book)
{
    Mutation mutation(book, Action::Added);
    People people(book, lists().catalogues);
    Notes notes(book, lists().templates);
    int number = 0;
    for (const QString& text : nastyTexts()) {
        const auto person =
            people.add(mutation, called(u"P%1"_qs.arg(++number), text.left(People::kLongestText)));
        REQUIRE(codeOf(person) == std::nullopt);
        NoteDraft note;
        note.person = *person;
        note.writtenMs = kNow;
        note.body = {{u"talked"_qs, text.left(kLongestNote - 10)}};
        REQUIRE(codeOf(notes.add(mutation, note)) == std::nullopt);
    }
    REQUIRE(codeOf(mutation.commit()) == std::nullopt);
}

} // namespace

TEST_CASE("a session is one row: stable id, time with offset, codes with labels, who was there")
{
    SmallCaseload caseload;
    const auto rows = rowsOf(exported(caseload.book.book(), {}));
    REQUIRE(rows.size() == 1);
    const Row& row = rows.front();
    CHECK(row[u"schema"_qs] == u"kithbook-sessions-4"_qs);
    CHECK(row[u"session_id"_qs] == caseload.session.toHex());
    CHECK(row[u"start"_qs] == u"2026-05-03T10:00:00-05:00"_qs);
    CHECK(row[u"minutes"_qs] == u"25"_qs);
    CHECK(row[u"mode"_qs] == u"phone"_qs);
    CHECK(row[u"mode_label"_qs] == u"Phone calls"_qs);
    CHECK(row[u"further_modes"_qs] == u"sms_text email"_qs);
    CHECK(row[u"outcome_label"_qs] == u"Held"_qs);
    CHECK(row[u"people_count"_qs] == u"1"_qs);
    CHECK(row[u"people_ids"_qs] == caseload.rosa.toHex());
    CHECK(row[u"supporter_ids"_qs] == caseload.omar.toHex());
}

TEST_CASE("who was on the list of a meeting and did not come is told apart")
{
    SmallCaseload caseload;
    const auto group = GroupId::random();
    Mutation mutation(caseload.book.book(), Action::Added);
    SessionDraft draft;
    draft.group = group;
    draft.ledBy = u"Ana D."_qs;
    draft.startMs = kNow;
    draft.mode = u"phone"_qs;
    draft.people = {{caseload.rosa, Role::Person, u"excused"_qs},
                    {caseload.omar, Role::Person, u"late"_qs}};
    REQUIRE(Sessions(caseload.book.book(), lists().catalogues).add(mutation, draft));
    REQUIRE(mutation.commit());
    const Row row =
        rowsOf(exported(caseload.book.book(), {.people = PeopleAs::Names, .withText = true}))
            .back();
    CHECK(row[u"group_id"_qs] == group.toHex());
    CHECK(row[u"people_count"_qs] == u"1"_qs);
    CHECK(row[u"people_ids"_qs] == caseload.omar.toHex());
    CHECK(row[u"absent_ids"_qs] == caseload.rosa.toHex());
    CHECK(row[u"absent"_qs] == u"Rosa M."_qs);
    CHECK(row[u"led_by"_qs] == u"Ana D."_qs);
    const QByteArray json = exported(caseload.book.book(), {.format = ExportFormat::Json});
    CHECK(json.count(R"("role":"absent")") == 1);
}

TEST_CASE("nothing a person typed leaves the book unless it was chosen")
{
    SmallCaseload caseload;
    for (const ExportKind kind : {ExportKind::People, ExportKind::Sessions, ExportKind::Notes}) {
        const QByteArray csv = exported(caseload.book.book(), {.kinds = kind});
        for (const char* word : {"Rosa", "Omar", "cmd", "tickets", "bus", "Call"}) {
            INFO(word);
            CHECK_FALSE(csv.contains(word));
        }
    }
    const QByteArray json =
        exported(caseload.book.book(),
                 {.format = ExportFormat::Json,
                  .kinds = ExportKind::People | ExportKind::Sessions | ExportKind::Notes});
    CHECK_FALSE(json.contains("Rosa"));
    CHECK_FALSE(json.contains("bus"));
}

TEST_CASE("names come whole, as initials or not at all")
{
    SmallCaseload caseload;
    const auto named = rowsOf(exported(caseload.book.book(), {.people = PeopleAs::Names}));
    CHECK(named.front()[u"people"_qs] == u"Rosa M."_qs);
    CHECK(named.front()[u"supporters"_qs] == u"Omar bin Said"_qs);
    const auto initials = rowsOf(exported(caseload.book.book(), {.people = PeopleAs::Initials}));
    CHECK(initials.front()[u"people"_qs] == u"RM"_qs);
    CHECK(initials.front()[u"supporters"_qs] == u"OBS"_qs);
    const auto people = rowsOf(exported(
        caseload.book.book(), {.kinds = ExportKind::People, .people = PeopleAs::Initials}));
    CHECK(people.front()[u"name"_qs] == u"RM"_qs);
    const auto without = rowsOf(exported(caseload.book.book(), {}));
    CHECK_FALSE(without.front().contains(u"people"_qs));
}

TEST_CASE("chosen text comes along, guarded and in its sections")
{
    SmallCaseload caseload;
    const auto people =
        rowsOf(exported(caseload.book.book(), {.kinds = ExportKind::People, .withText = true}));
    REQUIRE(people.size() == 2);
    CHECK(people.front()[u"own_words"_qs] == u"'=cmd()"_qs);
    const auto notes =
        rowsOf(exported(caseload.book.book(), {.kinds = ExportKind::Notes, .withText = true}));
    REQUIRE(notes.size() == 1);
    CHECK(notes.front()[u"session_id"_qs] == caseload.session.toHex());
    CHECK(notes.front()[u"text"_qs] ==
          u"What we talked about\n-- the bus\n\nWhat is next, and who does what\nCall\nat six"_qs);
}

TEST_CASE("labels are in the language asked for")
{
    SmallCaseload caseload;
    const auto rows = rowsOf(exported(
        caseload.book.book(), {.locale = QLocale(QLocale::Spanish, QLocale::UnitedStates)}));
    CHECK(rows.front()[u"mode"_qs] == u"phone"_qs);
    CHECK(rows.front()[u"mode_label"_qs] == u"Llamadas telefónicas"_qs);
}

TEST_CASE("JSON holds the same in one document")
{
    SmallCaseload caseload;
    const QJsonObject document =
        documentOf(exported(caseload.book.book(),
                            {.format = ExportFormat::Json,
                             .kinds = ExportKind::People | ExportKind::Sessions | ExportKind::Notes,
                             .people = PeopleAs::Names,
                             .withText = true}));
    CHECK(document[u"kithbook_export"_qs] == 4);
    CHECK(document[u"made_up"_qs] == false);
    CHECK_FALSE(document.contains(u"notice"_qs));
    CHECK(document[u"made"_qs] == u"2026-05-03T11:00:00-05:00"_qs);
    CHECK(document[u"people"_qs].toArray().size() == 2);
    const QJsonObject session = document[u"sessions"_qs].toArray().first().toObject();
    CHECK(session[u"session_id"_qs] == caseload.session.toHex());
    CHECK(session[u"line"_qs] == u"tickets, \"two\" of them"_qs);
    CHECK(session[u"further_modes"_qs] == QJsonArray({u"sms_text"_qs, u"email"_qs}));
    CHECK_FALSE(session.contains(u"place"_qs));
    const QJsonArray people = session[u"people"_qs].toArray();
    CHECK(people[0].toObject()[u"name"_qs] == u"Rosa M."_qs);
    CHECK(people[1].toObject()[u"role"_qs] == u"supporter"_qs);
    const QJsonObject note = document[u"notes"_qs].toArray().first().toObject();
    const QJsonObject section = note[u"sections"_qs].toArray().last().toObject();
    CHECK(section[u"section"_qs] == u"next"_qs);
    CHECK(section[u"text"_qs] == u"Call\nat six"_qs);
}

TEST_CASE("every nasty text survives both formats")
{
    TestBook book(caseloadSchema());
    addNastyTexts(book.book());
    std::vector<QByteArray> kept; // QString::fromUtf8 would take a leading U+FEFF off
    Statement rows = book->connection().prepare("SELECT own_words FROM person ORDER BY rid");
    for (auto row = rows.step(); row && *row; row = rows.step()) {
        kept.push_back(rows.blob(0));
    }
    REQUIRE(kept.size() == static_cast<size_t>(nastyTexts().size()));
    const auto csv = rowsOf(exported(book.book(), {.kinds = ExportKind::People, .withText = true}));
    const QJsonArray json = documentOf(exported(book.book(), {.format = ExportFormat::Json,
                                                              .kinds = ExportKind::People,
                                                              .withText = true}))[u"people"_qs]
                                .toArray();
    REQUIRE(csv.size() == kept.size());
    for (size_t i = 0; i < kept.size(); ++i) {
        INFO("text " << i);
        const bool inCsv = unguarded(csv[i][u"own_words"_qs]).toUtf8() == kept[i];
        const QString text = json[static_cast<qsizetype>(i)].toObject()[u"own_words"_qs].toString();
        const bool inJson = text == QString::fromUtf8(kept[i]);
        CHECK(inCsv);
        CHECK(inJson);
    }
}

TEST_CASE("Python's strict readers read the same cells and values")
{
    TestBook book(caseloadSchema());
    addNastyTexts(book.book());
    for (const ExportFormat format : {ExportFormat::Csv, ExportFormat::Json}) {
        for (const ExportKind kind : {ExportKind::People, ExportKind::Notes}) {
            const ExportOptions options{.format = format, .kinds = kind, .withText = true};
            const QByteArray bytes = exported(book.book(), options);
            QFile file(QDir(book.folder()).filePath(u"export"_qs));
            REQUIRE(file.open(QIODevice::WriteOnly));
            REQUIRE(file.write(bytes) == bytes.size());
            file.close();
            QProcess python;
            python.start(QStringLiteral(KITHBOOK_PYTHON),
                         {QStringLiteral(KITHBOOK_STRICT_READ),
                          format == ExportFormat::Csv ? u"csv"_qs : u"json"_qs, file.fileName()});
            REQUIRE(python.waitForFinished());
            INFO(python.readAllStandardError().toStdString());
            REQUIRE(python.exitCode() == 0);
            const auto read = QJsonDocument::fromJson(python.readAllStandardOutput());
            if (format == ExportFormat::Json) {
                const bool isSame = read == QJsonDocument::fromJson(bytes);
                CHECK(isSame);
                continue;
            }
            const std::vector<Row> rows = rowsOf(bytes);
            REQUIRE(read.array().size() == static_cast<qsizetype>(rows.size()));
            for (size_t i = 0; i < rows.size(); ++i) {
                const QJsonObject other = read.array()[static_cast<qsizetype>(i)].toObject();
                for (auto cell = rows[i].begin(); cell != rows[i].end(); ++cell) {
                    // Qt takes a leading U+FEFF off what it reads from UTF-8.
                    const bool isSame =
                        other[cell.key()].toString() == QString::fromUtf8(cell.value().toUtf8());
                    INFO("row " << i << ' ' << cell.key().toStdString());
                    CHECK(isSame);
                }
            }
        }
    }
}

TEST_CASE("a range takes the sessions that start in it and the notes written in it")
{
    MadeUpBook book({.seed = 5, .people = 10, .sessions = 1500});
    const TimeRange month{kNow - 30 * 86'400'000LL, kNow - 10 * 86'400'000LL};
    const auto wanted = book->connection().integer(
        "SELECT count(*) FROM session WHERE start_ms >= ? AND start_ms < ?", month.fromMs,
        month.toMs);
    REQUIRE(wanted.value_or(0) > 20);
    const auto sessions = rowsOf(exported(*book, {.range = month}));
    CHECK(static_cast<qint64>(sessions.size()) == *wanted);
    const auto notes = rowsOf(exported(*book, {.kinds = ExportKind::Notes, .range = month}));
    CHECK(book->connection().integer(
              "SELECT count(*) FROM note WHERE written_ms >= ? AND written_ms < ?", month.fromMs,
              month.toMs) == static_cast<qint64>(notes.size()));
}

TEST_CASE("an export of many pages has every session once, oldest first")
{
    MadeUpBook book({.seed = 5, .people = 10, .sessions = 1500});
    const auto rows = rowsOf(exported(*book, {}));
    CHECK(rows.size() == 1500);
    QSet<QString> ids;
    QString before;
    for (const Row& row : rows) {
        ids.insert(row[u"session_id"_qs]);
        CHECK(before <= row[u"start"_qs]);
        before = row[u"start"_qs];
    }
    CHECK(ids.size() == 1500);
}

TEST_CASE("sessions that start at the same moment are not lost between two pages")
{
    TestBook book(caseloadSchema());
    Mutation mutation(book.book(), Action::Added);
    const auto person = *People(book.book(), lists().catalogues).add(mutation, called(u"A"_qs));
    Sessions sessions(book.book(), lists().catalogues);
    for (int i = 0; i < 1300; ++i) {
        SessionDraft draft;
        draft.people = {{person, Role::Person}};
        draft.startMs = i < 1200 ? kNow - 1000 : kNow - 1000 + i;
        draft.mode = u"phone"_qs;
        REQUIRE(sessions.add(mutation, draft));
    }
    REQUIRE(mutation.commit());
    CHECK(rowsOf(exported(book.book(), {})).size() == 1300);
}

TEST_CASE("what is in Trash stays in the book, and a person there has no name")
{
    SmallCaseload caseload;
    Mutation mutation(caseload.book.book(), Action::MovedToTrash);
    People(caseload.book.book(), lists().catalogues).moveToTrash(mutation, caseload.rosa);
    REQUIRE(mutation.commit());
    const auto people = rowsOf(exported(caseload.book.book(), {.kinds = ExportKind::People}));
    REQUIRE(people.size() == 1);
    CHECK(people.front()[u"person_id"_qs] == caseload.omar.toHex());
    const auto named = rowsOf(exported(caseload.book.book(), {.people = PeopleAs::Names}));
    CHECK(named.front()[u"people_ids"_qs] == caseload.rosa.toHex());
    CHECK(named.front()[u"people"_qs] == QString());

    Mutation more(caseload.book.book(), Action::MovedToTrash);
    REQUIRE(Sessions(caseload.book.book(), lists().catalogues).moveToTrash(more, caseload.session));
    REQUIRE(more.commit());
    CHECK(rowsOf(exported(caseload.book.book(), {})).empty());
    CHECK(rowsOf(exported(caseload.book.book(), {.kinds = ExportKind::Notes})).empty());
}

TEST_CASE("an export of made-up people says so in every row, the document and the name")
{
    MadeUpBook book({.seed = 5, .people = 3, .sessions = 9});
    for (const Row& row : rowsOf(exported(*book, {}))) {
        CHECK(row[u"schema"_qs] == u"kithbook-sessions-4 FICTIONAL"_qs);
    }
    const QJsonObject document = documentOf(exported(*book, {.format = ExportFormat::Json}));
    CHECK(document[u"made_up"_qs] == true);
    CHECK(document[u"notice"_qs].toString().startsWith(QLatin1StringView("FICTIONAL")));
    CHECK(
        suggestedName(ExportFormat::Json, *book)
            .contains(QRegularExpression(u"^kithbook-FICTIONAL-20260503-[0-9a-f]{4}\\.json$"_qs)));
}

TEST_CASE("the suggested name holds the day and nothing else")
{
    TestBook book(caseloadSchema());
    CHECK(suggestedName(ExportFormat::Csv, book.book())
              .contains(QRegularExpression(u"^kithbook-20260503-[0-9a-f]{4}\\.csv$"_qs)));
}

TEST_CASE("an export leaves one audit row with how many, whom for and why, and none unended")
{
    SmallCaseload caseload;
    QByteArray bytes;
    QBuffer device(&bytes);
    REQUIRE(device.open(QIODevice::WriteOnly));
    {
        Exporter job(caseload.book.book(), lists(), device, kForThem, {});
        REQUIRE(job.step() == true);
        REQUIRE(job.step() == true);
    }
    CHECK(audited(caseload.book.book(), Action::Exported) == 0);
    (void)exported(caseload.book.book(), {});
    CHECK(audited(caseload.book.book(), Action::Exported) == 1);
    const auto [subject, detail] = lastAudited(caseload.book.book(), Action::Exported);
    CHECK(subject.isNull());
    CHECK(detail == exportDetail(1, ExportFormat::Csv, kForThem));
}

TEST_CASE("an export of the notes about somebody is written down as about them")
{
    SmallCaseload caseload;
    (void)exported(caseload.book.book(),
                   {.kinds = ExportKind::Notes, .notes = {.person = caseload.rosa}});
    CHECK(lastAudited(caseload.book.book(), Action::Exported).subject == caseload.rosa);
}

TEST_CASE("what goes down a pipe is written down before its first byte, and once")
{
    SmallCaseload caseload;
    Book& book = caseload.book.book();
    const ExportOptions options{.format = ExportFormat::Json,
                                .kinds =
                                    ExportKind::People | ExportKind::Sessions | ExportKind::Notes,
                                .leavesAtOnce = true};
    QBuffer closed;
    Exporter stopped(book, lists(), closed, kForThem, options);
    CHECK(codeOf(runToEnd(stopped)) == Code::IoFailed);
    CHECK(audited(book, Action::Exported) == 1);
    CHECK(lastAudited(book, Action::Exported).detail.value(1) == 4);
    (void)exported(book, options);
    CHECK(audited(book, Action::Exported) == 2);
}

TEST_CASE("as much is counted before a pipe as goes down it")
{
    MadeUpBook book({.seed = 5, .people = 10, .sessions = 700});
    const TimeRange month{kNow - 30 * 86'400'000LL, kNow - 10 * 86'400'000LL};
    for (const auto& range : {std::optional<TimeRange>(), std::optional(month)}) {
        for (const ExportKind kind :
             {ExportKind::People, ExportKind::Sessions, ExportKind::Notes}) {
            const auto rows =
                rowsOf(exported(*book, {.kinds = kind, .range = range, .leavesAtOnce = true}));
            CHECK(lastAudited(*book, Action::Exported).detail.value(1) ==
                  static_cast<qint64>(rows.size()));
        }
    }
}

TEST_CASE("a book opened to read only is exported all the same")
{
    SmallCaseload caseload;
    caseload.book.lock();
    Book::Setup setup = caseload.book.setup();
    setup.readOnly = true;
    auto book = Book::open(caseload.book.path(), caseload.book.credential(), setup);
    REQUIRE(codeOf(book) == std::nullopt);
    CHECK(rowsOf(exported(**book, {})).size() == 1);
}

TEST_CASE("CSV of two kinds at once is refused before a byte is written")
{
    SmallCaseload caseload;
    QByteArray bytes;
    QBuffer device(&bytes);
    REQUIRE(device.open(QIODevice::WriteOnly));
    Exporter job(caseload.book.book(), lists(), device, kForThem,
                 {.kinds = ExportKind::People | ExportKind::Sessions});
    CHECK(codeOf(runToEnd(job)) == Code::BadInput);
    CHECK(bytes.isEmpty());
}

TEST_CASE("a device that takes no more ends the export with what went wrong")
{
    SmallCaseload caseload;
    QFile full(u"/dev/full"_qs);
    REQUIRE(full.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    Exporter onFull(caseload.book.book(), lists(), full, kForThem, {});
    CHECK(codeOf(runToEnd(onFull)) == Code::DiskFull);

    QBuffer closed;
    Exporter onClosed(caseload.book.book(), lists(), closed, kForThem, {});
    CHECK(codeOf(runToEnd(onClosed)) == Code::IoFailed);
    CHECK(audited(caseload.book.book(), Action::Exported) == 0);
}

TEST_CASE("a signed note carries signer, moment and additions in both formats, also without text")
{
    SignedBook book;
    const NoteId note = book.addWholeNote();
    book.sign(note);
    book.add(note, u"The bus came at six."_qs);
    const ExportOptions least{.kinds = ExportKind::Notes};
    const Row row = rowsOf(exported(book.book(), least)).front();
    CHECK(row[u"state"_qs] == u"signed"_qs);
    CHECK(row[u"signer"_qs] == u"Luz D."_qs);
    CHECK(row[u"credential"_qs] == u"certified peer specialist"_qs);
    CHECK(row[u"signed"_qs] == u"2026-05-03T11:00:00-05:00"_qs);
    CHECK(row[u"signature_fits"_qs] == u"yes"_qs);
    CHECK(row[u"late_entry"_qs] == QString());
    CHECK(row[u"agreement"_qs] == u"agrees"_qs);
    CHECK(row[u"changed_after_agreement"_qs] == QString());
    CHECK(row[u"additions"_qs] ==
          u"2026-05-03T11:00:00-05:00 Luz D., certified peer specialist"_qs);
    CHECK_FALSE(row.contains(u"comment"_qs));

    ExportOptions all{.format = ExportFormat::Json, .kinds = ExportKind::Notes, .withText = true};
    all.people = PeopleAs::Names;
    const QJsonObject json =
        documentOf(exported(book.book(), all))[u"notes"_qs].toArray().first().toObject();
    CHECK(json[u"name"_qs] == u"Ana"_qs);
    CHECK(json[u"signer"_qs] == u"Luz D."_qs);
    CHECK(json[u"signed"_qs] == u"2026-05-03T11:00:00-05:00"_qs);
    CHECK(json[u"comment"_qs] == u"I was tired."_qs);
    CHECK(json[u"agreed_as"_qs] == u"Ana"_qs);
    CHECK(json[u"goal"_qs] == u"My drawings on a wall"_qs);
    const QJsonObject added = json[u"additions"_qs].toArray().first().toObject();
    CHECK(added[u"reason"_qs] == u"I forgot it"_qs);
    CHECK(added[u"text"_qs] == u"The bus came at six."_qs);
    CHECK(added[u"signature_fits"_qs] == u"yes"_qs);
}

TEST_CASE("an answer that the words outlived says so")
{
    SignedBook book;
    const NoteId id = book.addWholeNote();
    Note note = book.notes().forEditing(id).value();
    note.body.front().text = u"The bus was early."_qs;
    book.change(Action::Edited, [&](Mutation& m) { REQUIRE(book.notes().edit(m, note)); });
    const ExportOptions least{.kinds = ExportKind::Notes};
    for (const bool isSigned : {false, true}) {
        if (isSigned) {
            book.sign(id);
        }
        const Row row = rowsOf(exported(book.book(), least)).front();
        CHECK(row[u"agreement"_qs] == u"agrees"_qs);
        CHECK(row[u"changed_after_agreement"_qs] == u"yes"_qs);
    }
}

TEST_CASE("a late entry says so, a draft has no signer, and drafts stay out when asked")
{
    SignedBook book;
    const PersonId ana = book.addPerson(u"Ana"_qs);
    book.change(Action::SettingChanged, [&](Mutation& m) {
        REQUIRE(Settings(book.book()).set(m, Settings::kLateEntryHours, QLatin1StringView("24")));
    });
    const NoteId late = book.addNote(ana, u"late"_qs, kNow - 72 * 3'600'000);
    book.sign(late);
    (void)book.addNote(ana, u"half"_qs);
    ExportOptions options{.kinds = ExportKind::Notes};
    const auto rows = rowsOf(exported(book.book(), options));
    REQUIRE(rows.size() == 2);
    CHECK(rows[0][u"late_entry"_qs] == u"yes"_qs);
    CHECK(rows[1][u"state"_qs] == u"draft"_qs);
    CHECK(rows[1][u"signer"_qs] == QString());
    CHECK(rows[1][u"signed"_qs] == QString());
    options.notes.withDrafts = false;
    CHECK(rowsOf(exported(book.book(), options)).size() == 1);
    options.notes.note = late;
    options.notes.withDrafts = true;
    CHECK(rowsOf(exported(book.book(), options)).size() == 1);
}

TEST_CASE("covered names leave neither the words of a note nor what was added")
{
    SignedBook book;
    const NoteId note = book.addNote(book.addPerson(u"Ana Torres"_qs), u"Torres came."_qs);
    book.sign(note);
    book.add(note, u"ANA as well."_qs);
    for (const ExportFormat format : {ExportFormat::Csv, ExportFormat::Json}) {
        ExportOptions options{.format = format, .kinds = ExportKind::Notes, .withText = true};
        options.people = PeopleAs::Initials;
        options.coversNames = true;
        const QByteArray bytes = exported(book.book(), options);
        INFO(bytes.toStdString());
        CHECK_FALSE(bytes.contains("Torres"));
        CHECK_FALSE(bytes.contains("ANA"));
        CHECK(bytes.contains("T. came."));
        CHECK(bytes.contains("A. as well."));
        CHECK(bytes.contains("Luz D."));
    }
}
