// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notes/noteelements.h"
#include "core/notes/wordingcheck.h"

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace kithbook {

class Card;

/// A word to look at and the part of the note it stands in.
struct WordInPart
{
    QString section;
    QString shown; ///< as it is written there
    WordToLookAt word;

    friend bool operator==(const WordInPart&, const WordInPart&) = default;
};

/// What stands beside the text while a note is written (mock 06): what could still be added and
/// which words are worth a second look. Nothing here stops anybody.
class NoteHelper final : public QWidget
{
    Q_OBJECT

public:
    static constexpr int kMostWords = 3; ///< shown at once; the others follow as these are done

    explicit NoteHelper(const NoteTemplates& templates, QWidget* parent = nullptr);

    /// Without: only what could still be added.
    void setLooksAtWords(bool on) { m_looksAtWords = on; }
    void show(const std::vector<NoteElement>& elements, const std::vector<WordInPart>& words);

Q_SIGNALS:
    void goThereAsked(const kithbook::NoteElement& element);
    void choiceTaken(const kithbook::WordInPart& word, const QString& choice);
    void keepAsked(const kithbook::WordInPart& word);

private:
    [[nodiscard]] QWidget* stillToAdd();
    [[nodiscard]] QWidget* wordsToLookAt();
    void addElement(Card& card, const NoteElement& element);
    void addWord(Card& card, const WordInPart& word, int index);
    [[nodiscard]] QString label(const NoteElement& element) const;

    const NoteTemplates& m_templates;
    std::vector<NoteElement> m_elements;
    std::vector<WordInPart> m_words;
    QVBoxLayout* m_column;
    std::vector<QWidget*> m_shown;
    bool m_looksAtWords = true;
};

} // namespace kithbook
