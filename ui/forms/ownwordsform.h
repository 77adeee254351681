// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/ownwords.h"

#include <QFrame>

class QLineEdit;

namespace kithbook {

class ChipGroup;
class Field;
class WorkHoursForm;

/// Own name, job title, the word for people, work hours: all optional, none judged.
class OwnWordsForm final : public QFrame
{
    Q_OBJECT

public:
    explicit OwnWordsForm(QWidget* parent = nullptr);

    void setWords(const OwnWords& words);
    [[nodiscard]] OwnWords words() const;
    /// At the field an error of writeOwnWords() is about, if it is about one.
    void showError(const Error& error);

Q_SIGNALS:
    /// A field was left with another text, or a choice was made.
    void edited();

private:
    void offerOtherWord(bool on);

    QLineEdit* m_name;
    QLineEdit* m_job;
    ChipGroup* m_person;
    QLineEdit* m_otherWord;
    Field* m_nameField;
    Field* m_jobField;
    Field* m_otherField;
    WorkHoursForm* m_hours;
};

} // namespace kithbook
