// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/session.h"
#include "ui/parts/ringcolumn.h"

class QLineEdit;

namespace kithbook {

class Button;
class Catalogue;
class Catalogues;
class ChipGroup;
class ChoiceBox;
class Field;
class Names;

/// What most sessions do not need, behind one word: where the person was, who else was there, what
/// else was used and done. Opens by itself when something of it is known.
class MoreFields final : public RingColumn
{
    Q_OBJECT

public:
    MoreFields(const Catalogues& lists, Names& names, QWidget* parent = nullptr);
    ~MoreFields() override;

    /// Without a signal.
    void fill(const SessionDraft& draft);
    /// Writes its fields into the draft and leaves the others.
    void collect(SessionDraft& draft) const;
    /// Some questions are asked for some ways to connect only.
    void setMode(const QString& mode);

    /// Tells what cannot be read and takes the focus there. True when all is right.
    bool check();
    void setOpen(bool open);
    [[nodiscard]] bool isOpen() const;

Q_SIGNALS:
    void answered();

private:
    void build(const Catalogues& lists, Names& names);
    [[nodiscard]] Field* addLine(const QString& label, QLineEdit*& line, const char* name);
    [[nodiscard]] Field* addChoice(const QString& label, ChoiceBox*& box, const char* name,
                                   const Catalogue& list);
    void addGroups(const Catalogues& lists);
    [[nodiscard]] std::optional<int> messages() const;
    [[nodiscard]] bool areMessagesReadable() const;
    void checkMessages();

    const Catalogues& m_lists;
    Button* m_button;
    RingColumn* m_body;
    QLineEdit* m_platform = nullptr;
    QLineEdit* m_emergencyPlace = nullptr;
    QLineEdit* m_others = nullptr;
    QLineEdit* m_messages = nullptr;
    Field* m_messagesField = nullptr;
    Field* m_voiceField = nullptr;
    ChoiceBox* m_place = nullptr;
    ChoiceBox* m_programArea = nullptr;
    ChoiceBox* m_timing = nullptr;
    ChoiceBox* m_delivery = nullptr;
    ChoiceBox* m_voice = nullptr;
    ChipGroup* m_further = nullptr;
    ChipGroup* m_activities = nullptr;
};

} // namespace kithbook
