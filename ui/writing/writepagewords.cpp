// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The words to look at and what is still to add, on the writing page.
#include "core/records/catalogues.h"
#include "ui/parts/textbox.h"
#include "ui/writing/goalchoice.h"
#include "ui/writing/notehelper.h"
#include "ui/writing/notesections.h"
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
    if (!m_opening) {
        return;
    }
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
    m_helper->show(elements.value_or(std::vector<NoteElement>()), words);
    orderTabs();
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
    TextBox* edit = m_sections->edit(word.section);
    if (!edit || edit->isReadOnly()) {
        return;
    }
    const QString text = edit->toPlainText();
    if (text.mid(word.word.where.at, word.word.where.length) != word.shown) {
        look(); // somebody typed meanwhile
        return;
    }
    const Replacement change = replacement(text, word.word, choice);
    QTextCursor cursor(edit->document());
    cursor.setPosition(static_cast<int>(change.where.at));
    cursor.setPosition(static_cast<int>(change.where.end()), QTextCursor::KeepAnchor);
    cursor.insertText(change.text); // one step of the field's own undo
    edit->setTextCursor(cursor);
    edit->setFocus(Qt::OtherFocusReason);
    look();
}

// F7: to the next word behind the cursor, and from the last to the first.
void WritePage::nextWord()
{
    look();
    if (!m_opening) {
        return;
    }
    const std::vector<WordInPart> words = wordsToLookAt();
    if (words.empty()) {
        navigator().say(tr("No word to look at."));
        return;
    }
    const QStringList codes = m_sections->codes();
    qsizetype part = -1;
    qsizetype at = 0;
    for (qsizetype i = 0; i < codes.size(); ++i) {
        if (const TextBox* edit = m_sections->edit(codes.at(i)); edit->hasFocus()) {
            part = i;
            at = edit->textCursor().position();
        }
    }
    const auto next = std::find_if(words.begin(), words.end(), [&](const WordInPart& word) {
        const qsizetype in = codes.indexOf(word.section);
        return in > part || (in == part && word.word.where.end() > at);
    });
    const WordInPart& word = next == words.end() ? words.front() : *next;
    TextBox* edit = m_sections->edit(word.section);
    QTextCursor cursor(edit->document());
    cursor.setPosition(static_cast<int>(word.word.where.at));
    cursor.setPosition(static_cast<int>(word.word.where.end()), QTextCursor::KeepAnchor);
    edit->setTextCursor(cursor);
    edit->setFocus(Qt::OtherFocusReason);
    navigator().say(word.word.reason);
}

} // namespace kithbook
