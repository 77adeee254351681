// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/mark.h"
#include "core/notes/notebody.h"
#include "core/notes/undotrail.h"
#include "ui/parts/ringcolumn.h"

#include <vector>

namespace kithbook {

class BookDesk;
class TextBox;
class WordMarks;

/// The parts of one note to write in, each a field as high as its text. Parts that the template
/// does not have (carried text) stand below the others under the name they had.
class NoteSections final : public RingColumn
{
    Q_OBJECT

public:
    /// Large: for a page that is read from across a table.
    enum class Size { Usual, Large };

    explicit NoteSections(const BookDesk& desk, Size size = Size::Usual, QWidget* parent = nullptr);

    /// Fields are kept while the template is the same, and a field whose text is the same keeps its
    /// cursor and its undo.
    void show(const QString& templateCode, const NoteBody& body);
    /// For a note that comes to the fields: its text comes to be there step by step, so that their
    /// own undo leads back. It is what `body` says whatever the steps are.
    void replay(const QString& templateCode, const NoteBody& body, const UndoTrail& undo);
    [[nodiscard]] NoteBody body() const;
    void setReadOnly(bool readOnly);

    [[nodiscard]] QStringList codes() const;
    /// What stands above a part: "What we talked about".
    [[nodiscard]] QString heading(const QString& code) const;
    /// Null for a part that is not there.
    [[nodiscard]] TextBox* edit(const QString& code) const;
    [[nodiscard]] TextBox* first() const;
    [[nodiscard]] QString codeOf(const TextBox& edit) const;
    /// The one with the focus; null when it is elsewhere.
    [[nodiscard]] TextBox* focused() const;
    void setMarks(const QString& code, std::vector<Mark> marks);
    void setSpelling(const QString& code, std::vector<Mark> marks);

Q_SIGNALS:
    /// Somebody typed.
    void edited();
    /// Where the cursor went, to be kept in sight.
    void cursorMoved(kithbook::TextBox* edit, const QRect& place);
    /// Fields come and go with the template.
    void partAdded(kithbook::TextBox* edit);
    /// `place` in its viewport.
    void menuAsked(kithbook::TextBox* edit, const QPoint& place);

private:
    struct Part
    {
        QString code;
        TextBox* edit;
        WordMarks* marks;
        QWidget* whole; ///< with its heading
    };

    [[nodiscard]] QStringList wanted(const QString& templateCode, const NoteBody& body) const;
    void addPart(const QString& code);
    /// False: they are those that were there.
    bool makeParts(const QStringList& codes);
    [[nodiscard]] const Part* part(const QString& code) const;

    const BookDesk& m_desk; ///< for its templates, which change
    const Size m_size;
    std::vector<Part> m_parts;
    bool m_filling = false;
    bool m_readOnly = false;
};

} // namespace kithbook
