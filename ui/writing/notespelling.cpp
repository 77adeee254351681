// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/writing/notespelling.h"

#include "core/book/book.h"
#include "core/notes/ownwords.h"
#include "core/records/rosternames.h"
#include "core/records/settings.h"
#include "core/records/tables.h"
#include "ui/desk/bookdesk.h"
#include "ui/parts/textbox.h"
#include "ui/writing/notesections.h"

#include <QApplication>
#include <QLocale>
#include <QSet>
#include <QTextBlock>

#include <algorithm>
#include <utility>

namespace kithbook {

namespace {

/// What the book says about spelling.
struct KnownWords
{
    bool isOn = true;
    QStringList own;
    QStringList names;
};

Result<KnownWords> askKnownWords(Book& book)
{
    const Settings settings(book);
    const auto off = settings.get(Settings::kSpellingOff);
    const auto own = settings.get(Settings::kOwnWords);
    auto names = namesInBook(book);
    if (!off || !own || !names) {
        return !off ? passOn(off) : own ? passOn(names) : passOn(own);
    }
    return KnownWords{off->isEmpty(), ownWords(*own), std::move(*names)};
}

/// English and Spanish, as this computer's own language has them, and that one first.
QStringList spellingLocales()
{
    QStringList locales{QStringLiteral("en_US"), QStringLiteral("es_US")};
    const QLocale here;
    if (here.language() == QLocale::Spanish) {
        locales = {here.name(), locales.first()};
    } else if (here.language() == QLocale::English) {
        locales.first() = here.name();
    }
    return locales;
}

bool isAt(const Mark& mark, qsizetype cursor)
{
    return mark.at <= cursor && cursor <= mark.end();
}

} // namespace

NoteSpelling::NoteSpelling(BookDesk& desk, NoteSections& sections, QObject* parent)
    : QObject(parent), m_desk(desk), m_sections(sections),
      m_thread(new SpellingThread(spellingLocales(), this))
{
    connect(&sections, &NoteSections::edited, this, &NoteSpelling::typed);
    connect(&sections, &NoteSections::cursorMoved, this,
            [this](const TextBox* edit) { cursorMoved(*edit); });
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget* before) {
        if (m_hidden && m_hidden->edit == before) {
            showMarks();
        }
    });
    connect(&desk, &BookDesk::changed, this, [this](const QSet<int>& tables) {
        if (tables.contains(tables::kSetting.number) || tables.contains(tables::kPerson.number)) {
            askWords();
        }
    });
    askWords();
}

void NoteSpelling::askWords()
{
    m_desk.ask(this, askKnownWords, [this](const Result<KnownWords>& words) {
        m_isReady = true;
        m_isOn = words && words->isOn; // without them every name would be marked
        ++m_words;
        m_onTheirWay = 0;
        m_known.clear();
        if (m_isOn) {
            m_thread->setKnown(words->own, words->names);
        }
        look();
    });
}

void NoteSpelling::typed()
{
    m_hidden.reset();
    m_typedIn = m_sections.focused();
    m_typedAt = m_typedIn ? m_typedIn->textCursor().position() : -1;
}

// The cursor moves with each key as well, before or after the text tells of it.
void NoteSpelling::cursorMoved(const TextBox& edit)
{
    if (m_typedIn == &edit && edit.textCursor().position() != m_typedAt) {
        m_typedIn = nullptr;
        if (m_hidden) {
            showMarks();
        }
    }
}

void NoteSpelling::look()
{
    if (!m_isReady) {
        return; // askWords() will
    }
    const QStringList unknown = m_isOn ? unknownParagraphs() : QStringList();
    showMarks();
    if (!unknown.isEmpty()) {
        ++m_onTheirWay;
        m_thread->check(unknown,
                        [this, unknown, words = m_words](const SpellingThread::Found& found) {
                            if (words == m_words) {
                                answered(unknown, found);
                            }
                        });
    } else if (m_onTheirWay == 0) {
        Q_EMIT looked();
    }
}

/// And forgets those that stand there no more.
QStringList NoteSpelling::unknownParagraphs()
{
    QHash<QString, std::vector<Mark>> known;
    QSet<QString> asked;
    QStringList unknown;
    for (const QString& code : m_sections.codes()) {
        const QTextDocument* document = m_sections.edit(code)->document();
        for (auto block = document->begin(); block.isValid(); block = block.next()) {
            const QString text = block.text();
            const auto found = m_known.constFind(text);
            if (found != m_known.constEnd()) {
                known.insert(text, *found);
            } else if (!text.isEmpty() && !asked.contains(text)) {
                asked.insert(text);
                unknown.append(text);
            }
        }
    }
    m_known = std::move(known);
    return unknown;
}

void NoteSpelling::answered(const QStringList& texts, const SpellingThread::Found& found)
{
    --m_onTheirWay;
    for (size_t i = 0; i < found.size(); ++i) {
        m_known.insert(texts.at(static_cast<qsizetype>(i)), found[i]);
    }
    showMarks();
    if (m_onTheirWay == 0) {
        Q_EMIT looked();
    }
}

std::vector<Mark> NoteSpelling::found(const QString& section) const
{
    std::vector<Mark> all;
    const TextBox* edit = m_sections.edit(section);
    if (!edit || !m_isOn) {
        return all;
    }
    const QTextDocument* document = edit->document();
    for (auto block = document->begin(); block.isValid(); block = block.next()) {
        const auto known = m_known.constFind(block.text());
        if (known == m_known.constEnd()) {
            continue;
        }
        for (const Mark& mark : *known) {
            all.push_back(Mark{block.position() + mark.at, mark.length});
        }
    }
    return all;
}

void NoteSpelling::showMarks()
{
    m_hidden.reset();
    for (const QString& code : m_sections.codes()) {
        const TextBox* edit = m_sections.edit(code);
        std::vector<Mark> marks = found(code);
        if (m_typedIn == edit && edit->hasFocus()) {
            const auto typed =
                std::find_if(marks.begin(), marks.end(),
                             [cursor = m_typedAt](const Mark& each) { return isAt(each, cursor); });
            if (typed != marks.end()) {
                m_hidden = Hidden{edit, *typed};
                marks.erase(typed);
            }
        }
        m_sections.setSpelling(code, std::move(marks));
    }
}

void NoteSpelling::suggest(const QString& word, std::function<void(const QStringList&)> then)
{
    m_thread->suggest(word, std::move(then));
}

} // namespace kithbook
