// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/writing/spellingthread.h"

#include <QHash>

#include <optional>

namespace kithbook {

class BookDesk;
class NoteSections;
class TextBox;

/// Marks misspelled words in the parts of a note. What a paragraph came to is kept as long as it
/// stands there, so only changed ones are looked through, on a thread of its own. The word that is
/// being typed is not marked before the cursor leaves it. Whether anything is marked, the person's
/// own words and the names of people come from the book, and are asked for again when they change.
/// UI thread.
class NoteSpelling final : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive this.
    NoteSpelling(BookDesk& desk, NoteSections& sections, QObject* parent = nullptr);

    /// After a pause in typing. Ends in looked().
    void look();
    /// Everything found so far in a part, also the word that is being typed.
    [[nodiscard]] std::vector<Mark> found(const QString& section) const;
    /// `then` comes within a fifth of a second, and never at once.
    void suggest(const QString& word, std::function<void(const QStringList&)> then);
    /// A paragraph is on its way, or the book was not heard yet.
    [[nodiscard]] bool isLooking() const { return !m_isReady || m_onTheirWay > 0; }

Q_SIGNALS:
    /// All there is to be found is known.
    void looked();

private:
    void askWords();
    void typed();
    void cursorMoved(const TextBox& edit);
    void showMarks();
    [[nodiscard]] QStringList unknownParagraphs();
    void answered(const QStringList& texts, const SpellingThread::Found& found);

    struct Hidden
    {
        const TextBox* edit;
        Mark mark;
    };

    BookDesk& m_desk;
    NoteSections& m_sections;
    SpellingThread* m_thread;
    QHash<QString, std::vector<Mark>> m_known; ///< paragraph -> what is misspelled in it
    std::optional<Hidden> m_hidden;            ///< the word that is being typed
    int m_onTheirWay = 0;
    quint64 m_words = 0; ///< counts changes of what is known: an answer from before is dropped
    bool m_isOn = true;
    bool m_isReady = false;
    const TextBox* m_typedIn = nullptr; ///< where the last key went, while the cursor stays
    int m_typedAt = -1;
};

} // namespace kithbook
