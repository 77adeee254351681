// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notes/signedform.h"

#include <QWidget>

class QLineEdit;

namespace kithbook {

class Card;
class ChipGroup;
class Field;
class RingColumn;

/// Who signs, and what the person said of the note (mock 07).
class SignCard final : public QWidget
{
    Q_OBJECT

public:
    explicit SignCard(QWidget* parent = nullptr);
    ~SignCard() override;

    /// In place of what nobody wrote here yet.
    void offerSigner(const Signer& signer);
    [[nodiscard]] Signer signer() const;
    /// `person`: as shown; empty: it is about nobody by name, and nobody is asked.
    /// `isOlder`: the words changed after it, which is said, and asked about.
    void showAnswer(const QString& person, Agreement agreement, const QString& agreedAs,
                    bool isOlder);
    [[nodiscard]] Agreement agreement() const;
    [[nodiscard]] QString agreedAs() const;

    /// The focus goes there.
    void showNameMissing();

Q_SIGNALS:
    void signerTyped();
    void signerEdited();
    void answered();
    /// They say the same of the words as they are now.
    void saidAgain();

private:
    void askWho();
    void askPerson();
    void askAgain();

    Card* m_card;
    QLineEdit* m_name;
    QLineEdit* m_credential;
    Field* m_nameField;
    ChipGroup* m_answer = nullptr; ///< of this person: the name stands in the question
    RingColumn* m_answerPlace;
    RingColumn* m_again; ///< shown with an answer to earlier words
    QLineEdit* m_agreedAs;
    Field* m_agreedField;
    QString m_person;
    bool m_isOffered = false;
};

} // namespace kithbook
