// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notestab.h"

#include "core/notes/notes.h"
#include "core/records/timerange.h"
#include "ui/parts/card.h"
#include "ui/parts/focuskept.h"
#include "ui/parts/linebutton.h"
#include "ui/parts/linelist.h"
#include "ui/style/measure.h"
#include "ui/words/when.h"

#include <QBoxLayout>
#include <QLocale>

#include <utility>

namespace kithbook {

namespace {

/// The beginning of a text, cut between two words.
QString beginning(const QString& text)
{
    constexpr qsizetype kLongest = 90;
    const QString line = text.simplified();
    if (line.size() <= kLongest) {
        return line;
    }
    const qsizetype cut = line.lastIndexOf(QChar::Space, kLongest);
    return line.left(cut > 0 ? cut : kLongest) + QChar(0x2026);
}

} // namespace

NotesTab::NotesTab(const Room& room, QWidget* parent)
    : QWidget(parent), m_room(room),
      m_lines(new LineList(QStringLiteral("notes"), tr("Notes you write will be here.")))
{
    auto* card = new Card;
    card->body().addWidget(m_lines);
    auto* column = new QVBoxLayout(this);
    column->addWidget(card);
    column->addStretch(1);
    spaceOut(*this, *column, {4, 4, 4, 4, 3});
    connect(m_lines, &LineList::moreAsked, this, &NotesTab::showMore);
}

// Fifty lines take longer to make than all else on the page of a person, who is mostly looked at
// without their notes.
void NotesTab::show(const PersonPicture& picture)
{
    m_person = picture.person.id;
    m_unseen = picture.notes;
    m_moreUnseen = picture.moreNotes;
    m_isStale = true;
    if (isVisible()) {
        fill();
    } else {
        m_lines->clear();
    }
}

void NotesTab::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    fill();
}

void NotesTab::fill()
{
    if (std::exchange(m_isStale, false)) {
        const FocusKept focus(*this);
        m_lines->clear();
        add(std::exchange(m_unseen, {}), m_moreUnseen);
    }
}

void NotesTab::showMore()
{
    m_room.desk.ask(
        this,
        [templates = &m_room.desk.templates(), person = m_person, last = m_last](Book& book) {
            return Notes(book, *templates).ofPerson(person, last, Notes::kPage + 1);
        },
        [this](Result<std::vector<Note>> notes) {
            if (!notes) {
                m_room.navigator.showError(notes.error());
                return;
            }
            const bool more = static_cast<int>(notes->size()) > Notes::kPage;
            if (more) {
                notes->pop_back();
            }
            const FocusKept focus(*this);
            add(*notes, more);
        },
        &m_question);
}

void NotesTab::add(const std::vector<Note>& notes, bool more)
{
    constexpr double kDayColumn = 22; // u
    for (const Note& note : notes) {
        const QDate day = dayOf(note.writtenMs, note.offsetMinutes);
        auto* line = new LineButton(Icon::Note, shortDay(day, m_room.desk.today()), wordsOf(note),
                                    kDayColumn);
        if (note.state == noteState::kDraft) {
            line->setTag({tr("To finish"), Tone::Info, Icon::Note});
        }
        connect(line, &LineButton::clicked, this,
                [this, id = note.id] { m_room.navigator.showNote(id); });
        m_lines->add(line, QStringLiteral("note-") + note.id.toHex());
        m_last = note.id;
    }
    m_lines->setMore(more ? tr("Show more") : QString());
}

QString NotesTab::wordsOf(const Note& note) const
{
    if (!note.readable) {
        return tr("Written with a newer Kithbook");
    }
    const QString words = beginning(plainWords(note.body));
    return words.isEmpty() ? m_room.desk.templates().templates().label(note.templateCode, QLocale())
                           : words;
}

} // namespace kithbook
