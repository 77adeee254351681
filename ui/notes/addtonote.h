// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notes/signing.h"

#include <QWidget>

class QLineEdit;

namespace kithbook {

class Button;
class Card;
class Field;
class TextBox;
class Label;
class ProblemLine;

/// Adds to a signed note, or marks words of it as an error: always with a reason, and signed again.
class AddToNote final : public QWidget
{
    Q_OBJECT

public:
    explicit AddToNote(QWidget* parent = nullptr);

    /// `strike`: what is marked as an error. Shows itself with the focus on the reason.
    void open(NoteId note, const Signer& signer, const std::optional<Strike>& strike = {});
    /// What was written before a lock. The focus stays where it is.
    void goOn(NoteId note, const AddendumDraft& kept);
    void close();
    /// What its button does.
    void askToSave();
    [[nodiscard]] AddendumDraft draft() const;
    [[nodiscard]] NoteId note() const { return m_note; }
    /// At the field it is about, or below them all.
    void showError(const Error& error);

Q_SIGNALS:
    void saveAsked(kithbook::NoteId note, const kithbook::AddendumDraft& draft);
    /// Somebody typed.
    void edited();
    /// It is not going to be added.
    void canceled(kithbook::NoteId note);
    void closed();

private:
    void build();
    void showFor(NoteId note, const std::optional<Strike>& strike);
    void clearProblems();

    NoteId m_note;
    std::optional<Strike> m_strike;
    Card* m_card;
    Label* m_words;
    QLineEdit* m_reason;
    TextBox* m_text;
    QLineEdit* m_name;
    QLineEdit* m_credential;
    Field* m_reasonField;
    Field* m_textField;
    Field* m_nameField;
    ProblemLine* m_problem;
};

} // namespace kithbook
