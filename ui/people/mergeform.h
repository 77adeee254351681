// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/people/peoplequestions.h"
#include "ui/people/personacts.h"
#include "ui/people/personsheet.h"

class QBoxLayout;
class QLineEdit;

namespace kithbook {

class Card;
class ChipGroup;
class Field;
class Label;
class PeopleModel;
class RowList;

/// Two entries of one person become one: finds the other, shows both side by side, and says what
/// will happen before it does.
class MergeForm final : public PersonSheet
{
    Q_OBJECT

public:
    MergeForm(const Room& room, PersonId person);

    void save() override;
    [[nodiscard]] QWidget* firstFocus() const override;

private:
    [[nodiscard]] QWidget* makeBody();
    [[nodiscard]] QWidget* makeComparison();
    void find(const QString& text);
    void load(PersonId person, bool isOther);
    void showEntry(Card*& card, const PersonPicture& picture);
    void showOther(PersonPicture picture);
    /// Also when they are hidden or shown meanwhile.
    void showNames();
    void explain();
    [[nodiscard]] bool keepsOther() const;

    const PersonId m_first;
    std::optional<PersonPicture> m_one;
    std::optional<PersonPicture> m_other;
    QLineEdit* m_name;
    Field* m_nameField;
    RowList* m_found;
    PeopleModel* m_model;
    Label* m_noneFound;
    QWidget* m_comparison = nullptr;
    QBoxLayout* m_cards = nullptr;
    Card* m_oneCard = nullptr;
    Card* m_otherCard = nullptr;
    ChipGroup* m_keep;
    Label* m_what;
    Question m_finding;
    Question m_loading;
};

} // namespace kithbook
