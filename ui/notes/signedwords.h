// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/words/paperwords.h"

#include <vector>

class QVBoxLayout;

namespace kithbook {

class ReadTexts;
class TextBox;

/// The words of a signed note to be read: its parts with what was struck, who signed, what was
/// added. Made anew with each page of the reader. UI thread.
class SignedWords
{
public:
    /// Adds them to `column`, and what somebody wrote to `texts`.
    SignedWords(const NoteOnPaper& note, bool namesHidden, QVBoxLayout& column, ReadTexts& texts);

    /// The passage that is selected; nothing without one. Where hidden characters are shown by
    /// their number, places on the screen are not those in the text: then it is the whole part.
    [[nodiscard]] std::optional<Strike> selected() const;

private:
    struct Part
    {
        QString code;
        QString text; ///< as it was signed
        TextBox* edit;
    };

    void addPart(const SheetSection& section, const std::vector<Addendum>& addenda);
    void addAddition(const Addendum& added);
    void addBelow(const NoteOnPaper& note);

    QVBoxLayout& m_column;
    ReadTexts& m_texts;
    std::vector<Part> m_parts;
};

/// Adds what the person wanted to add, and what they answered; nothing of a note without.
void addAnswer(QVBoxLayout& column, ReadTexts& texts, const NoteSheet& sheet, bool namesHidden);

/// Tells that a signature does not fit, and what to do. Null for one that does.
[[nodiscard]] QWidget* bannerFor(const NoteOnPaper& note);

} // namespace kithbook
