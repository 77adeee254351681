// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/unlock/wordspanel.h"

#include "core/book/recoverywords.h"
#include "ui/parts/button.h"
#include "ui/parts/field.h"
#include "ui/parts/label.h"
#include "ui/style/looks.h"
#include "ui/style/measure.h"
#include "ui/words/errortext.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QPlainTextEdit>

namespace kithbook {

WordsPanel::WordsPanel(QWidget* parent)
    : QFrame(parent), m_text(new QPlainTextEdit),
      m_field(new Field(tr("Your twelve recovery words"), m_text)),
      m_open(new Button(tr("Open the book"), ButtonKind::Main))
{
    makeRingRoom(*this);
    m_text->setObjectName(QStringLiteral("words"));
    m_text->setAccessibleName(tr("Your twelve recovery words"));
    m_text->setTabChangesFocus(true);
    m_text->setUndoRedoEnabled(false); // or every letter is kept once more
    m_text->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText |
                                Qt::ImhNoAutoUppercase);
    keepMinimum(*m_text, -1, 26);
    m_open->setSize(ControlSize::Large);
    m_open->setObjectName(QStringLiteral("openWithWords"));
    auto* back = new Button(tr("Back to the passphrase"), ButtonKind::Link);
    back->setObjectName(QStringLiteral("backToPassphrase"));

    auto* column = new QVBoxLayout(this);
    column->addWidget(new Label(tr("Open with your recovery words"), TextRole::PageTitle));
    column->addWidget(new Label(tr("They are on the sheet you printed or saved when you made this "
                                   "book. Keep their order. Four letters of each word are "
                                   "enough."),
                                TextRole::Body, Ink::Muted));
    column->addWidget(m_field);
    column->addWidget(m_open);
    column->addWidget(new Label(tr("Without the passphrase or these words nobody can open the "
                                   "book. We cannot either."),
                                TextRole::Caption, Ink::Muted));
    column->addWidget(back, 0, Qt::AlignHCenter);
    spaceOut(*this, *column, {.between = 4});
    setFocusProxy(m_text);

    connect(m_text, &QPlainTextEdit::textChanged, m_field, &Field::clearProblem);
    connect(m_open, &QPushButton::clicked, this, &WordsPanel::ask);
    connect(back, &QPushButton::clicked, this, &WordsPanel::backAsked);
}

void WordsPanel::setOpening(bool opening)
{
    m_open->setText(opening ? tr("Opening…") : tr("Open the book"));
    m_open->setEnabled(!opening);
    m_text->setReadOnly(opening);
}

void WordsPanel::showError(const Error& error)
{
    m_field->setProblem(errorText(error).inOneParagraph());
    m_field->focusControl();
}

void WordsPanel::reset()
{
    setOpening(false);
    m_text->setPlainText(QString());
    m_field->clearProblem();
}

void WordsPanel::focusField()
{
    m_field->focusControl();
}

void WordsPanel::ask()
{
    QString typed = m_text->toPlainText();
    const auto entropy = entropyFrom(typed);
    wipe(typed);
    if (!entropy) {
        showError(entropy.error());
        return;
    }
    Q_EMIT openAsked(*entropy);
}

void WordsPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT backAsked();
        return;
    }
    QFrame::keyPressEvent(event);
}

} // namespace kithbook
