// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The words to look at and what is still to add, on the writing page.
#include "core/records/catalogues.h"
#include "ui/parts/textbox.h"
#include "ui/writing/goalchoice.h"
#include "ui/writing/notehelper.h"
#include "ui/writing/notesections.h"
#include "ui/writing/notespelling.h"
#include "ui/writing/writepage.h"

#include <QTextCursor>

#include <algorithm>

namespace kithbook {

namespace {

NoteFacts factsAbout(const NoteOpening& opening, const Catalogues& lists, bool hasGoal)
{
    NoteFacts facts =
        opening.session ? factsOf(*opening.session, lists.at(ListId::Outcomes)) : NoteFacts();
    facts.hasPerson = facts.hasPerson || !opening.note.person.isNull();
    facts.hasGoal = hasGoal;
    return facts;
}

QStringList namesIn(const NoteRow& row)
{
    QStringList names;
    names.reserve(static_cast<qsizetype>(row.people.size()));
    for (const PersonName& person : row.people) {
        names.append(person.name);
    }
    return names;
}

} // namespace

std::vector<WordInPart> WritePage::wordsToLookAt() const
{
    // Both languages at once: people write in both, often in one note.
    const WordingContext context{.languages = {QStringLiteral("en"), QStringLiteral("es")},
                                 .names = namesIn(m_opening->row),
                                 .leaveAlone = m_leftAlone};
    std::vector<WordInPart> all;
    if (!m_opening->looksAtWords) {
        return all;
    }
    for (const QString& code : m_sections->codes()) {
        const QString text = m_sections->edit(code)->toPlainText();
        for (WordToLookAt& word : m_wording.check(text, context)) {
            const QString shown = text.mid(word.where.at, word.where.length);
            all.push_back(WordInPart{code, shown, std::move(word)});
        }
    }
    return all;
}

void WritePage::look()
{
    m_lookTimer.stop();
    if (!m_opening || m_together) {
        return;
    }
    m_undo.follow(m_sections->body());
    const std::vector<WordInPart> words = wordsToLookAt();
    for (const QString& code : m_sections->codes()) {
        std::vector<Mark> marks;
        for (const WordInPart& word : words) {
            if (word.section == code) {
                marks.push_back(word.word.where);
            }
        }
        m_sections->setMarks(code, std::move(marks));
    }
    auto elements =
        noteElements(desk().templates(), m_template, m_sections->body(),
                     factsAbout(*m_opening, desk().catalogues(), !m_goal->goal().isNull()),
                     m_opening->neededToSign);
    if (elements && m_opening->note.person.isNull()) {
        // Of everybody in a group: a person and a goal are in the notes of each.
        std::erase_if(*elements, [](const NoteElement& element) {
            return element.code == QLatin1StringView("person") ||
                   element.code == QLatin1StringView("goal");
        });
    }
    m_helper->setLooksAtWords(m_opening->looksAtWords);
    m_helper->show(elements.value_or(std::vector<NoteElement>()), words);
    showOlderAnswer();
    orderTabs();
    m_spelling->look();
}

void WritePage::goThere(const NoteElement& element)
{
    if (TextBox* edit = m_sections->edit(element.section)) {
        edit->setFocus(Qt::OtherFocusReason);
        edit->moveCursor(QTextCursor::End);
    } else if (element.code == QLatin1StringView("goal")) {
        m_goal->findChild<QWidget*>(QStringLiteral("goal"))->setFocus(Qt::OtherFocusReason);
    } else if (!m_opening->note.session.isNull()) {
        changeSession();
    }
}

void WritePage::take(const WordInPart& word, const QString& choice)
{
    const TextBox* edit = m_sections->edit(word.section);
    const QString text = edit ? edit->toPlainText() : QString();
    if (text.mid(word.word.where.at, word.word.where.length) == word.shown) {
        const Replacement change = replacement(text, word.word, choice);
        replace(word.section, change.where, text.mid(change.where.at, change.where.length),
                change.text);
    }
    look();
}

void WritePage::replace(const QString& section, const Mark& where, const QString& shown,
                        const QString& text)
{
    TextBox* edit = m_sections->edit(section);
    if (!edit || edit->isReadOnly() || edit->toPlainText().mid(where.at, where.length) != shown) {
        return;
    }
    QTextCursor cursor(edit->document());
    cursor.setPosition(static_cast<int>(where.at));
    cursor.setPosition(static_cast<int>(where.end()), QTextCursor::KeepAnchor);
    cursor.insertText(text);
    edit->setTextCursor(cursor);
    edit->setFocus(Qt::OtherFocusReason);
}

void WritePage::leaveAlone(const WordInPart& word)
{
    m_leftAlone.insert(word.word.code);
    look();
}

std::vector<WordStop> WritePage::stops() const
{
    return wordStops(*m_sections, wordsToLookAt(), *m_spelling);
}

void WritePage::nextWord()
{
    if (!m_opening || m_writing->isHidden()) {
        return;
    }
    look();
    m_goesOn = m_spelling->isLooking();
    if (!m_goesOn) {
        goToNextStop();
    }
}

void WritePage::goToNextStop()
{
    const std::vector<WordStop> stops = m_opening ? this->stops() : std::vector<WordStop>();
    if (stops.empty()) {
        navigator().say(tr("No word to look at."));
        return;
    }
    const QStringList codes = m_sections->codes();
    qsizetype part = -1;
    qsizetype at = 0;
    if (const TextBox* focused = m_sections->focused()) {
        part = codes.indexOf(m_sections->codeOf(*focused));
        at = focused->textCursor().position();
    }
    const auto next = std::find_if(stops.begin(), stops.end(), [&](const WordStop& stop) {
        const qsizetype in = codes.indexOf(stop.section);
        return in > part || (in == part && stop.where.end() > at);
    });
    const WordStop& stop = next == stops.end() ? stops.front() : *next;
    TextBox* edit = m_sections->edit(stop.section);
    QTextCursor cursor(edit->document());
    cursor.setPosition(static_cast<int>(stop.where.at));
    cursor.setPosition(static_cast<int>(stop.where.end()), QTextCursor::KeepAnchor);
    edit->setTextCursor(cursor);
    edit->setFocus(Qt::OtherFocusReason);
    //: %1 a word that may be misspelled; Ctrl+. is a key
    navigator().say(
        stop.word ? stop.word->reason
                  : tr("No dictionary here has “%1”. Ctrl+. offers other words.").arg(stop.shown));
}

} // namespace kithbook
