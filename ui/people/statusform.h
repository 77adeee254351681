// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/people/personacts.h"
#include "ui/people/personsheet.h"

class QLineEdit;

namespace kithbook {

class ChipGroup;
class Field;

/// Pauses or closes support, with a reason from the list and words where it asks for them. Either
/// can be taken back, and support can start again.
class StatusForm final : public PersonSheet
{
    Q_OBJECT

public:
    /// `status`: a code of ListId::PersonStatus that needs a reason.
    StatusForm(const Room& room, const PersonBrief& person, const QString& status);

    void save() override;
    [[nodiscard]] QWidget* firstFocus() const override;

private:
    [[nodiscard]] QWidget* makeBody();
    void showProblem(const Error& error);

    const PersonBrief m_person;
    const QString m_status;
    const bool m_isPause; ///< still on the caseload
    ChipGroup* m_reasons;
    QLineEdit* m_words;
    Field* m_reasonField;
    Field* m_wordsField;
};

} // namespace kithbook
