// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notes/noteselection.h"
#include "core/records/rosternames.h"
#include "ui/desk/page.h"

namespace kithbook {

class Button;
class Label;
class PaperView;
class RingColumn;

/// The chosen notes as they will be on paper, one at a time: Page Up and Page Down go through one,
/// the buttons from one to the next. Not shown while names are hidden on the screen.
class ExportPreview final : public QWidget
{
    Q_OBJECT

public:
    explicit ExportPreview(const Room& room, QWidget* parent = nullptr);

    /// Asks for them anew.
    void show(const NoteSelection& notes, bool namesHidden);
    void showNothing();
    void showCover();

Q_SIGNALS:
    /// How many notes are chosen.
    void counted(qint64 notes);

private:
    void step(int by);
    void ask();
    void showPlace();

    const Room m_room;
    PaperView* m_view;
    Label* m_cover;
    Label* m_place;
    Button* m_before;
    Button* m_after;
    Button* m_smaller;
    Button* m_larger;
    std::vector<NoteId> m_notes; ///< the first ones
    qint64 m_count = 0;
    size_t m_at = 0;
    bool m_namesHidden = false;
    std::shared_ptr<const NameCover> m_names;
    Question m_choosing;
    Question m_reading;
};

} // namespace kithbook
