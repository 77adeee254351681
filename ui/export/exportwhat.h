// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notes/noteselection.h"
#include "ui/desk/page.h"
#include "ui/parts/card.h"

#include <optional>

namespace kithbook {

class ChipGroup;
class DayField;
class Field;
class Label;

/// What ExportWhat was opened with: names are known by then.
struct ExportSource
{
    NoteId note;
    PersonId person;
    QString personName;
};

/// Which notes: the one, somebody's, or all; from a day to a day; drafts as well.
class ExportWhat final : public Card
{
    Q_OBJECT

public:
    explicit ExportWhat(const Room& room, QWidget* parent = nullptr);

    void setSource(const ExportSource& source);
    /// Nothing while a day cannot be read.
    [[nodiscard]] std::optional<NoteSelection> selection() const;
    void setCount(qint64 notes);
    /// Tells what is wrong with a day and takes the focus there. True when all is right.
    bool check();
    /// Writes the name again, after names were hidden or shown.
    void showName();
    [[nodiscard]] QWidget* firstFocus() const;

Q_SIGNALS:
    void changed();

private:
    void fillScope();
    void scopeChanged();
    [[nodiscard]] QString scope() const;

    const Room m_room;
    ExportSource m_source;
    ChipGroup* m_scope;
    QWidget* m_days;
    DayField* m_fromText;
    DayField* m_toText;
    Field* m_from;
    Field* m_to;
    ChipGroup* m_also;
    Label* m_count;
};

} // namespace kithbook
