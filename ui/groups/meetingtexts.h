// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notes/meetings.h"
#include "ui/desk/page.h"

#include <QHash>
#include <QTimer>

namespace kithbook {

class Button;
class Card;
class Label;
class Tag;
class TextBox;

/// Beside the list of a meeting: what is written about everybody, looked through for names, and
/// what is written about the one who is chosen (mock 14).
class MeetingTexts final : public QWidget
{
    Q_OBJECT

public:
    explicit MeetingTexts(const Room& room, QWidget* parent = nullptr);

    void setTexts(const QString& summary, const std::vector<MeetingLine>& lines);
    [[nodiscard]] QString summary() const;
    /// Those that are not empty.
    [[nodiscard]] std::vector<MeetingLine> lines() const;
    [[nodiscard]] bool hasLine(PersonId person) const;

    /// Whose names the summary is looked through for.
    void setRoster(std::vector<PersonName> roster);
    /// Whose line is shown; null: nobody's.
    void showPerson(PersonId person);
    void showNames();
    void focusLine();

Q_SIGNALS:
    void edited();
    void removeAsked(kithbook::PersonId person);

private:
    [[nodiscard]] Card* makeSummary();
    [[nodiscard]] Card* makeLine();
    void lookForNames();

    const Room m_room;
    TextBox* m_summary;
    QWidget* m_found;
    Label* m_foundWords;
    Tag* m_none;
    Card* m_lineCard;
    TextBox* m_line;
    Button* m_remove;
    QTimer m_lookTimer;
    std::vector<PersonName> m_roster;
    QHash<RowId, QString> m_lines;
    PersonId m_person;
};

} // namespace kithbook
