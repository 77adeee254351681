// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporter.h"

#include "core/base/writefailure.h"
#include "core/book/book.h"
#include "core/book/connection.h"
#include "core/book/mutation.h"
#include "core/exchange/coveringsink.h"
#include "core/exchange/csvsink.h"
#include "core/exchange/exportfields.h"
#include "core/exchange/exporthead.h"
#include "core/exchange/jsonsink.h"
#include "core/exchange/notesignature.h"
#include "core/exchange/personlabels.h"
#include "core/notes/note.h"
#include "core/notes/notebody.h"

#include <QFileDevice>

namespace kithbook {

namespace {

// A page takes a few milliseconds (performance.md: 5 µs a row), a slice may take 20.
constexpr int kPage = 500;
constexpr int kNotesPage = 50; // a signature takes up to 0.2 ms to read and to check
constexpr qsizetype kFlushAt = 256 << 10;

bool isOneKind(ExportKinds kinds)
{
    return kinds == ExportKind::People || kinds == ExportKind::Sessions ||
           kinds == ExportKind::Notes;
}

} // namespace

class Exporter::Work
{
public:
    Work(Book& book, const Lists& lists, QIODevice& device, const Disclosure& disclosure,
         const ExportOptions& options);

    [[nodiscard]] Result<bool> step();
    [[nodiscard]] const std::shared_ptr<Counts>& counts() const { return m_counts; }

private:
    enum class Phase { Start, Names, People, Sessions, Notes, End, Done };

    [[nodiscard]] Result<bool> phaseStep();
    [[nodiscard]] bool isWanted(Phase phase) const;
    void enter(Phase phase);
    void beginKind(ExportKind kind);
    void endKind();
    [[nodiscard]] Result<void> begin();
    [[nodiscard]] Result<qint64> countAhead() const;
    [[nodiscard]] NoteSelection notesWanted() const;
    [[nodiscard]] Result<bool> namesPage();
    [[nodiscard]] Result<bool> peoplePage();
    [[nodiscard]] Result<bool> sessionsPage();
    [[nodiscard]] Result<bool> notesPage();
    [[nodiscard]] const std::vector<SectionText>& sectionsOf(const NoteRecord& note);
    [[nodiscard]] QByteArrayView labelOf(const NoteRecord& note);
    [[nodiscard]] Result<void> readSignature(const NoteRecord& note);
    [[nodiscard]] Result<void> flush();
    [[nodiscard]] Result<void> audit(qint64 records);
    [[nodiscard]] bool isJson() const { return m_options.format == ExportFormat::Json; }

    Book& m_book;
    const Lists m_lists;
    QIODevice& m_device;
    const Disclosure m_disclosure;
    const ExportOptions m_options;
    const ListLabels m_labels;
    PersonLabels m_people;
    QByteArray m_buffer;
    CsvWriter m_csv{m_buffer, m_options.delimiter};
    JsonWriter m_json{m_buffer};
    std::unique_ptr<RecordSink> m_sink;
    std::optional<PeopleWalk> m_peopleWalk;
    std::optional<SessionWalk> m_sessionWalk;
    std::optional<NoteWalk> m_noteWalk;
    QByteArray m_aboutHex;               ///< of whom it is about
    std::vector<QByteArray> m_noteBytes; ///< what m_sections points into
    std::vector<SectionText> m_sections;
    const Signing m_signing{m_book, m_lists.catalogues, m_lists.templates};
    NoteSignature m_signature{m_signing};
    NameCover m_cover;
    Phase m_phase = Phase::Start;
    const std::shared_ptr<Counts> m_counts = std::make_shared<Counts>();
};

Exporter::Work::Work(Book& book, const Lists& lists, QIODevice& device,
                     const Disclosure& disclosure, const ExportOptions& options)
    : m_book(book), m_lists(lists), m_device(device), m_disclosure(disclosure), m_options(options),
      m_labels(lists.catalogues, options.locale), m_people(options.people)
{
    m_buffer.reserve(kFlushAt + (64 << 10));
}

Result<bool> Exporter::Work::step()
{
    if (m_phase == Phase::Done) {
        return false;
    }
    if (m_phase == Phase::Start && !isJson() && !isOneKind(m_options.kinds)) {
        return fail(Code::BadInput, QStringLiteral("csv kinds"));
    }
    auto more = phaseStep();
    if (!more) {
        return more;
    }
    if (!*more) {
        Phase next = m_phase;
        do {
            next = static_cast<Phase>(static_cast<int>(next) + 1);
        } while (!isWanted(next));
        enter(next);
    }
    if (m_buffer.size() >= kFlushAt || m_phase == Phase::Done) {
        if (auto flushed = flush(); !flushed) {
            return passOn(flushed);
        }
    }
    if (m_phase != Phase::Done) {
        return true;
    }
    return m_options.leavesAtOnce ? Result<bool>(false)
                                  : audit(m_counts->all()).map([] { return false; });
}

Result<bool> Exporter::Work::phaseStep()
{
    switch (m_phase) {
    case Phase::Start:
        return begin().map([] { return false; });
    case Phase::Names:
        return namesPage();
    case Phase::People:
        return peoplePage();
    case Phase::Sessions:
        return sessionsPage();
    case Phase::Notes:
        return notesPage();
    case Phase::End:
        if (isJson()) {
            m_json.endObject();
            m_json.newLine();
        }
        return false;
    case Phase::Done:
        return false;
    }
    Q_UNREACHABLE();
}

bool Exporter::Work::isWanted(Phase phase) const
{
    switch (phase) {
    case Phase::Names:
        return m_options.coversNames ||
               (m_options.people != PeopleAs::Ids &&
                (m_options.kinds & (ExportKind::Sessions | ExportKind::Notes)));
    case Phase::People:
        return m_options.kinds.testFlag(ExportKind::People);
    case Phase::Sessions:
        return m_options.kinds.testFlag(ExportKind::Sessions);
    case Phase::Notes:
        return m_options.kinds.testFlag(ExportKind::Notes);
    default:
        return true;
    }
}

void Exporter::Work::enter(Phase phase)
{
    endKind();
    m_phase = phase;
    Connection& connection = m_book.connection();
    if (phase == Phase::Names) {
        m_peopleWalk.emplace(connection);
    } else if (phase == Phase::People) {
        m_peopleWalk.emplace(connection);
        beginKind(ExportKind::People);
    } else if (phase == Phase::Sessions) {
        m_sessionWalk.emplace(connection, m_options.range);
        beginKind(ExportKind::Sessions);
    } else if (phase == Phase::Notes) {
        m_noteWalk.emplace(connection, notesWanted());
        beginKind(ExportKind::Notes);
    }
}

Result<void> Exporter::Work::begin()
{
    if (m_options.leavesAtOnce) {
        auto written = countAhead().and_then([this](qint64 all) { return audit(all); });
        if (!written) {
            return written;
        }
    }
    if (isJson()) {
        beginDocument(m_json, m_book, m_options);
    } else if (m_options.byteOrderMark) {
        m_csv.byteOrderMark();
    }
    return {};
}

Result<qint64> Exporter::Work::countAhead() const
{
    Connection& connection = m_book.connection();
    qint64 all = 0;
    Result<void> counted;
    const auto add = [&](ExportKind kind, const auto& count) {
        if (counted && m_options.kinds.testFlag(kind)) {
            counted = count().map([&all](qint64 records) { all += records; });
        }
    };
    add(ExportKind::People, [&] { return PeopleWalk::count(connection); });
    add(ExportKind::Sessions, [&] { return SessionWalk(connection, m_options.range).count(); });
    add(ExportKind::Notes, [&] { return countOf(connection, notesWanted()); });
    return counted.map([all] { return all; });
}

NoteSelection Exporter::Work::notesWanted() const
{
    NoteSelection notes = m_options.notes;
    notes.range = notes.range ? notes.range : m_options.range;
    return notes;
}

void Exporter::Work::beginKind(ExportKind kind)
{
    if (isJson()) {
        m_json.key(kindName(kind));
        m_json.beginArray();
        m_json.newLine();
        m_sink = std::make_unique<JsonSink>(m_json, m_labels);
        return;
    }
    CsvHeaderSink header(m_csv);
    if (kind == ExportKind::People) {
        writePerson(header, {}, {}, 0, m_options);
    } else if (kind == ExportKind::Sessions) {
        writeSession(header, {}, {}, m_options);
    } else {
        writeNote(header, {}, {}, {}, {}, m_options);
    }
    m_sink = std::make_unique<CsvSink>(m_csv, schemaOf(kind, m_book.isMadeUp()), m_labels);
}

void Exporter::Work::endKind()
{
    if (m_sink && isJson()) {
        m_json.endArray();
    }
    m_sink.reset();
}

Result<bool> Exporter::Work::namesPage()
{
    return m_peopleWalk->page(kPage, [this](const PersonRecord& person) {
        m_people.add(person.id, person.chosenName);
        if (m_options.coversNames) {
            m_cover.add(QString::fromUtf8(person.chosenName));
            m_cover.add(QString::fromUtf8(person.otherNames));
        }
    });
}

Result<bool> Exporter::Work::peoplePage()
{
    const Clock& clock = m_book.clock();
    const int offset = clock.offsetMinutes(clock.nowMs());
    return m_peopleWalk->page(kPage, [this, offset](const PersonRecord& person) {
        writePerson(*m_sink, person, m_people.labelOf(person.chosenName), offset, m_options);
        ++m_counts->people;
    });
}

Result<bool> Exporter::Work::sessionsPage()
{
    return m_sessionWalk->page(kPage, [this](const SessionRecord& session) {
        writeSession(*m_sink, session, m_people.of(session.people), m_options);
        ++m_counts->sessions;
    });
}

Result<bool> Exporter::Work::notesPage()
{
    Result<void> read;
    CoveringSink covering(*m_sink, m_cover);
    RecordSink& sink = m_options.coversNames ? static_cast<RecordSink&>(covering) : *m_sink;
    auto more = m_noteWalk->page(kNotesPage, [&](const NoteRecord& note) {
        if (!read) {
            return;
        }
        read = readSignature(note);
        writeNote(sink, note, labelOf(note), sectionsOf(note), m_signature.text(), m_options);
        ++m_counts->notes;
    });
    return read ? more : passOn(read);
}

QByteArrayView Exporter::Work::labelOf(const NoteRecord& note)
{
    if (note.person.isNull() || m_options.people == PeopleAs::Ids) {
        return {};
    }
    m_aboutHex = note.person.toBytes().toHex();
    return m_people.of(m_aboutHex).front().name;
}

Result<void> Exporter::Work::readSignature(const NoteRecord& note)
{
    const QLatin1StringView isSigned = noteState::kSigned;
    if (note.state == QByteArrayView(isSigned)) {
        return m_signature.read(NoteId(note.id));
    }
    m_signature.clear();
    return {};
}

const std::vector<SectionText>& Exporter::Work::sectionsOf(const NoteRecord& note)
{
    m_sections.clear();
    m_noteBytes.clear();
    if (!m_options.withText || note.body.isEmpty()) {
        return m_sections;
    }
    const auto body = decodeNote(note.body);
    if (!body) {
        ++m_counts->unreadable;
        return m_sections;
    }
    m_noteBytes.reserve(3 * body->size());
    const auto kept = [this](const QString& text) {
        return QByteArrayView(m_noteBytes.emplace_back(text.toUtf8()));
    };
    for (const NoteSection& section : *body) {
        const QString label = m_lists.templates.sections().label(section.code, m_options.locale);
        m_sections.push_back(SectionText{kept(section.code), kept(label), kept(section.text)});
    }
    return m_sections;
}

Result<void> Exporter::Work::flush()
{
    if (m_device.write(m_buffer) != m_buffer.size()) {
        const auto* file = qobject_cast<QFileDevice*>(&m_device);
        return fail(file != nullptr ? writeFailure(*file) : Code::IoFailed);
    }
    m_buffer.resize(0);
    return {};
}

Result<void> Exporter::Work::audit(qint64 records)
{
    if (m_book.isReadOnly()) {
        return {};
    }
    Mutation mutation(m_book, Action::Exported, subjectOf(m_options.notes));
    describeExport(mutation, records, m_options.format, m_disclosure);
    return mutation.commit().map([](const Committed&) {});
}

Exporter::Exporter(Book& book, const Lists& lists, QIODevice& device, const Disclosure& disclosure,
                   const ExportOptions& options)
    : m_work(std::make_unique<Work>(book, lists, device, disclosure, options))
{
}

Exporter::~Exporter() = default;

Result<bool> Exporter::step()
{
    return m_work->step();
}

Progress Exporter::progress() const
{
    return Progress{m_work->counts()->all(), 0};
}

std::shared_ptr<const Exporter::Counts> Exporter::counts() const
{
    return m_work->counts();
}

} // namespace kithbook
