// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

class QPalette;
class QVBoxLayout;

namespace kithbook {

class TextBox;

/// What somebody wrote, on a page to be read: it can be selected and copied, and the words that
/// were looked for are marked in it. Marks are on the screen alone: the text, and what is copied of
/// it, stay as they are. One for each page that is made; the boxes belong to the page. UI thread.
class ReadTexts
{
public:
    /// A box at the end of `column`, without words yet. `heading` is its name for a screen reader.
    TextBox& addEmpty(QVBoxLayout& column, const QString& heading, const char* name);
    /// What nobody would see in it is shown by its number (core/base/hiddencharacters.h).
    TextBox& add(QVBoxLayout& column, const QString& heading, const QString& text,
                 const char* name);

    /// Marks what FindText finds for `typed`, in colors of `palette`; nothing for what cannot be
    /// looked for. The cursor of the first box that has it goes to the first place. Once more after
    /// a change of look.
    void mark(const QString& typed, const QPalette& palette);
    /// The first box with a mark; null: none.
    [[nodiscard]] TextBox* firstFound() const { return m_first; }

private:
    std::vector<TextBox*> m_boxes;
    TextBox* m_first = nullptr;
};

} // namespace kithbook
