// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notes/addtonote.h"

#include "core/base/hiddencharacters.h"
#include "ui/parts/button.h"
#include "ui/parts/card.h"
#include "ui/parts/field.h"
#include "ui/parts/flowlayout.h"
#include "ui/parts/label.h"
#include "ui/parts/problemline.h"
#include "ui/parts/textbox.h"
#include "ui/style/measure.h"
#include "ui/words/errortext.h"

#include <QBoxLayout>
#include <QLineEdit>

namespace kithbook {

namespace {

constexpr int kTextLines = 3;

} // namespace

AddToNote::AddToNote(QWidget* parent)
    : QWidget(parent), m_card(new Card(Icon::Add, tr("Add to this note"))), m_words(new Label({})),
      m_reason(new QLineEdit), m_text(new TextBox(kTextLines)), m_name(new QLineEdit),
      m_credential(new QLineEdit), m_reasonField(new Field(tr("&Why is it added?"), m_reason)),
      m_textField(new Field(tr("What to &add"), m_text)),
      m_nameField(new Field(tr("Sign a&s"), m_name)), m_problem(new ProblemLine)
{
    setObjectName(QStringLiteral("addToNote"));
    build();
    hide();
}

void AddToNote::askToSave()
{
    clearProblems();
    Q_EMIT saveAsked(m_note, draft());
}

void AddToNote::build()
{
    m_reason->setObjectName(QStringLiteral("addReason"));
    m_text->setObjectName(QStringLiteral("addText"));
    m_name->setObjectName(QStringLiteral("addSigner"));
    m_credential->setObjectName(QStringLiteral("addCredential"));
    m_words->setObjectName(QStringLiteral("addStrike"));
    auto* acts = new QWidget;
    auto* flow = new FlowLayout(acts);
    auto* save = new Button(tr("Sign and add"), ButtonKind::Main);
    save->setObjectName(QStringLiteral("addSave"));
    auto* cancel = new Button(tr("Cancel"));
    cancel->setObjectName(QStringLiteral("addCancel"));
    flow->addWidget(save);
    flow->addWidget(cancel);
    spaceOut(*acts, *flow, {.between = 2});
    for (QWidget* each : std::initializer_list<QWidget*>{
             new Label(tr("What was signed stays as it is. What you add stands below it, with your "
                          "reason, your name and the time.")),
             m_words, m_reasonField, m_textField, m_nameField,
             new Field(tr("Credential"), m_credential, tr("if you have one")), m_problem, acts}) {
        m_card->body().addWidget(each);
    }
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_card);
    connect(cancel, &QAbstractButton::clicked, this, [this] {
        Q_EMIT canceled(m_note);
        close();
    });
    connect(save, &QAbstractButton::clicked, this, &AddToNote::askToSave);
    for (const QLineEdit* line : {m_reason, m_name, m_credential}) {
        connect(line, &QLineEdit::textEdited, this, &AddToNote::edited);
    }
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        if (m_text->hasFocus()) {
            Q_EMIT edited();
        }
    });
}

AddendumDraft AddToNote::draft() const
{
    return {.signer = {m_name->text(), m_credential->text()},
            .reason = m_reason->text(),
            .text = m_text->toPlainText(),
            .strike = m_strike};
}

void AddToNote::open(NoteId note, const Signer& signer, const std::optional<Strike>& strike)
{
    if (note != m_note || strike != m_strike) {
        m_reason->clear();
        m_text->clear();
        m_name->setText(signer.name);
        m_credential->setText(signer.credential);
    }
    showFor(note, strike);
    m_reason->setFocus(Qt::OtherFocusReason);
}

void AddToNote::goOn(NoteId note, const AddendumDraft& kept)
{
    m_reason->setText(kept.reason);
    m_text->setPlainText(kept.text);
    m_name->setText(kept.signer.name);
    m_credential->setText(kept.signer.credential);
    showFor(note, kept.strike);
}

void AddToNote::showFor(NoteId note, const std::optional<Strike>& strike)
{
    m_note = note;
    m_strike = strike;
    m_card->setTitle(strike ? tr("Mark as an error") : tr("Add to this note"),
                     strike ? Icon::Pencil : Icon::Add);
    m_words->setVisible(strike.has_value());
    //: %1 words of the note
    m_words->setText(strike ? tr("These words stay readable, struck through: “%1”")
                                  .arg(visibleForm(strike->text).text)
                            : QString());
    m_textField->label().setText(strike ? tr("What is right (&optional)") : tr("What to &add"));
    clearProblems();
    setVisible(true);
}

void AddToNote::close()
{
    m_note = {};
    m_strike.reset();
    hide();
    Q_EMIT closed();
}

void AddToNote::clearProblems()
{
    for (Field* field : {m_reasonField, m_textField, m_nameField}) {
        field->clearProblem();
    }
    m_problem->setProblem({});
}

void AddToNote::showError(const Error& error)
{
    Field* field = nullptr;
    QString words;
    switch (error.code) {
    case Code::ReasonMissing:
        field = m_reasonField;
        words = tr("Write why. A few words are enough.");
        break;
    case Code::NothingWritten:
        field = m_textField;
        words = tr("Write what you want to add.");
        break;
    case Code::NameMissing:
        field = m_nameField;
        words = tr("Write the name you sign with.");
        break;
    default:
        m_problem->setProblem(errorText(error).inOneParagraph());
        return;
    }
    field->setProblem(words);
    field->focusControl();
}

} // namespace kithbook
