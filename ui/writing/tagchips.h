// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notes/note.h"
#include "ui/parts/ringcolumn.h"

#include <vector>

class QMenu;

namespace kithbook {

class Button;
class Catalogues;
class ChipGroup;

/// What a note is tagged with: chips for what it has and for what notes about this person usually
/// have, and a menu with the three lists (fidelity items, SAMHSA's twelve, digital competencies).
class TagChips final : public RingColumn
{
    Q_OBJECT

public:
    explicit TagChips(const Catalogues& lists, QWidget* parent = nullptr);

    /// `usual`: offered as well, without being set.
    void show(const std::vector<NoteTag>& tags, const std::vector<NoteTag>& usual);
    [[nodiscard]] const std::vector<NoteTag>& tags() const { return m_tags; }

Q_SIGNALS:
    void edited();

private:
    void fillMenu();
    void rebuild();
    void toggle(const NoteTag& tag, bool on);
    [[nodiscard]] QString label(const NoteTag& tag) const;

    const Catalogues& m_lists;
    ChipGroup* m_chips;
    Button* m_add;
    QMenu* m_menu;
    std::vector<NoteTag> m_tags;
    std::vector<NoteTag> m_offered; ///< chips, in order
};

} // namespace kithbook
