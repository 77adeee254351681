// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notesexport.h"

#include "core/book/book.h"
#include "core/book/mutation.h"
#include "core/records/peoplewalk.h"
#include "core/records/rosternames.h"
#include "core/records/settings.h"

namespace kithbook {

namespace {

// Pages of a few milliseconds.
constexpr int kIdsPage = 2000;
constexpr int kNamesPage = 500;

} // namespace

NotesExport::NotesExport(Book& book, const Lists& lists, std::unique_ptr<NotesWriter> writer,
                         Wording wording, Asked asked)
    : m_book(book), m_lists(lists), m_writer(std::move(writer)), m_wording(std::move(wording)),
      m_asked(std::move(asked)), m_choosing(book.connection(), m_asked.notes)
{
}

NotesExport::~NotesExport() = default;

Progress NotesExport::progress() const
{
    const auto notes = static_cast<qint64>(m_notes.size());
    const bool isCounted = m_phase > Phase::Beginning;
    return {m_done, isCounted ? (m_writer->looksFirst() ? 2 * notes : notes) : 0};
}

Result<bool> NotesExport::step()
{
    Result<bool> more = false;
    switch (m_phase) {
    case Phase::Choosing:
        more = m_choosing.page(kIdsPage, m_notes);
        break;
    case Phase::Names:
        more = namesPage();
        break;
    case Phase::Beginning:
        more = begin().map([] { return false; });
        break;
    case Phase::Looking:
        more = look();
        break;
    case Phase::Writing:
        more = write();
        break;
    case Phase::Ending:
        more = end().map([] { return false; });
        break;
    case Phase::Done:
        return false;
    }
    if (more && !*more) {
        m_phase = static_cast<Phase>(static_cast<int>(m_phase) + 1);
        m_at = 0;
        return m_phase != Phase::Done;
    }
    return more;
}

Result<bool> NotesExport::namesPage()
{
    if (!m_asked.namesHidden) {
        return false;
    }
    if (!m_names) {
        m_names = std::make_shared<NameCover>();
        m_people.emplace(m_book.connection());
    }
    return m_people->page(kNamesPage, [this](const PersonRecord& person) {
        m_names->add(QString::fromUtf8(person.chosenName));
        m_names->add(QString::fromUtf8(person.otherNames));
    });
}

Result<void> NotesExport::begin()
{
    if (m_notes.empty()) {
        return fail(Code::NoSuchRecord);
    }
    if (leavesAtOnce()) {
        if (auto written = audit(); !written) {
            return written;
        }
    }
    const auto notes = static_cast<qint64>(m_notes.size());
    return m_writer->begin(m_wording.document(notes), notes);
}

Result<PaperWords> NotesExport::next()
{
    const auto note = askNoteOnPaper(m_book, m_lists.catalogues, m_lists.templates, m_notes[m_at],
                                     m_asked.language);
    if (!note && note.error().code == Code::BadInput) {
        m_counts.unreadable += m_phase == Phase::Writing ? 1 : 0;
        return m_wording.unreadable();
    }
    if (!note) {
        return passOn(note);
    }
    return m_wording.note(*note, m_names);
}

Result<bool> NotesExport::look()
{
    if (!m_writer->looksFirst()) {
        return false;
    }
    const auto words = next();
    if (!words) {
        return passOn(words);
    }
    ++m_done;
    return m_writer->look(*words, static_cast<qint64>(m_at)).map([this] {
        return ++m_at < m_notes.size();
    });
}

Result<bool> NotesExport::write()
{
    const auto words = next();
    if (!words) {
        return passOn(words);
    }
    ++m_done;
    ++m_counts.notes;
    return m_writer->write(*words, static_cast<qint64>(m_at)).map([this] {
        return ++m_at < m_notes.size();
    });
}

Result<void> NotesExport::end()
{
    auto ended = m_writer->end();
    if (m_asked.into) {
        *m_asked.into = m_counts;
    }
    return ended && !leavesAtOnce() ? audit() : ended;
}

Result<void> NotesExport::audit()
{
    if (m_book.isReadOnly()) {
        return {};
    }
    Mutation mutation(m_book, isPrinted() ? Action::Printed : Action::Exported,
                      subjectOf(m_asked.notes));
    describeExport(mutation, static_cast<qint64>(m_notes.size()), m_asked.format,
                   m_asked.disclosure);
    if (isPrinted()) {
        auto told = Settings(m_book).set(mutation, Settings::kPrintingTold, QLatin1StringView("1"));
        if (!told) {
            return told;
        }
    }
    return mutation.commit().map([](const Committed&) {});
}

} // namespace kithbook
