// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/ringcolumn.h"
#include "ui/writing/notedraft.h"

class QLineEdit;

namespace kithbook {

class Button;
class ChipGroup;
class NamePad;
class TextBox;

/// What the person may say of the note that was read back to them, asked of them: what they want to
/// add, whether they agree, and their name, typed or drawn. Nothing of it has to be answered.
/// Large, as everything they are shown.
class AnswerForm final : public RingColumn
{
    Q_OBJECT

public:
    explicit AnswerForm(QWidget* parent = nullptr);

    void show(const PersonsAnswer& answer);
    /// digestOf() the words that are read back: what is answered from here on is said of them. An
    /// answer to other words says so, and can be given again.
    void setWords(const QByteArray& digest);
    using QWidget::show;
    [[nodiscard]] PersonsAnswer answer() const;

Q_SIGNALS:
    void edited();
    void cursorMoved(kithbook::TextBox* edit, const QRect& place);

private:
    void askComment();
    void askAgreement();
    void askAgain();
    void askName();
    void showName();
    void answered();
    [[nodiscard]] Agreement agreement() const;

    TextBox* m_comment;
    ChipGroup* m_agreement;
    RingColumn* m_again; ///< shown with an answer to earlier words
    RingColumn* m_name;  ///< shown with an answer
    QLineEdit* m_typed;
    NamePad* m_pad;
    Button* m_takeBack;
    Button* m_clear;
    QByteArray m_words;  ///< digest of those that are read back
    QByteArray m_saidOf; ///< and of those that were answered to
    bool m_filling = false;
};

} // namespace kithbook
