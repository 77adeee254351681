// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/records/person.h"

#include <QGroupBox>

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace kithbook {

class ChipGroup;
class Field;
struct Room;

/// One way to connect in the form of a person: what it is, whether it is safe, and Take away.
class WayEditor final : public QGroupBox
{
    Q_OBJECT

public:
    /// `number` counts the ways for a reader, from 1.
    WayEditor(const Room& room, int number, QWidget* parent = nullptr);

    void setWay(const ContactWayDraft& way);
    /// `way` with what is typed now.
    [[nodiscard]] ContactWayDraft way(ContactWayDraft way) const;
    /// Nothing was typed: a way that was added and left alone.
    [[nodiscard]] bool isEmpty() const;

    /// Under the field it is about, which is then focused.
    void setProblem(Code code, const QString& field, const QString& words);
    void clearProblems();
    [[nodiscard]] QWidget* firstFocus() const;

Q_SIGNALS:
    void removeAsked();

private:
    QComboBox* m_kind;
    QLineEdit* m_address;
    QLineEdit* m_label;
    ChipGroup* m_safe;
    QLineEdit* m_rule;
    QCheckBox* m_preferred;
    Field* m_addressField;
    Field* m_labelField;
    Field* m_ruleField;
};

} // namespace kithbook
