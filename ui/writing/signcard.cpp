// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/writing/signcard.h"

#include "core/notes/note.h"
#include "ui/parts/button.h"
#include "ui/parts/card.h"
#include "ui/parts/chipgroup.h"
#include "ui/parts/field.h"
#include "ui/parts/label.h"
#include "ui/parts/ringcolumn.h"
#include "ui/writing/signwait.h"

#include <QBoxLayout>
#include <QLineEdit>

namespace kithbook {

namespace {

constexpr QLatin1StringView kNotAsked("not_asked"); // agreementCode() has none for it

QString chipCode(Agreement agreement)
{
    const QString code = agreementCode(agreement);
    return code.isEmpty() ? QString(kNotAsked) : code;
}

} // namespace

SignCard::SignCard(QWidget* parent)
    : QWidget(parent), m_card(new Card(Icon::Sign, tr("Signing"))), m_name(new QLineEdit),
      m_credential(new QLineEdit), m_nameField(new Field(tr("Sign &as"), m_name)),
      m_answerPlace(new RingColumn(0)), m_again(new RingColumn(1)), m_agreedAs(new QLineEdit),
      m_agreedField(new Field(tr("Their name"), m_agreedAs, tr("typed by them, if they like")))
{
    const QStringList rules{
        tr("Signing locks these words."), tr("You can still add to them later, with a reason."),
        tr("You have %n seconds to change your mind.", "seconds", SignWait::kSeconds)};
    m_card->body().addWidget(new Label(rules.join(QChar::Space)));
    askWho();
    m_card->body().addWidget(m_answerPlace);
    askAgain();
    m_card->body().addWidget(m_agreedField);
    m_agreedAs->setObjectName(QStringLiteral("agreedAs"));
    connect(m_agreedAs, &QLineEdit::editingFinished, this, &SignCard::answered);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_card);
}

// As ReviewPage: a field that had the focus tells that it lost it.
SignCard::~SignCard()
{
    for (QLineEdit* edit : {m_name, m_credential, m_agreedAs}) {
        edit->disconnect(this);
    }
}

void SignCard::askWho()
{
    m_name->setObjectName(QStringLiteral("signAs"));
    m_credential->setObjectName(QStringLiteral("signCredential"));
    m_card->body().addWidget(m_nameField);
    m_card->body().addWidget(new Field(tr("Credential"), m_credential, tr("if you have one")));
    for (QLineEdit* edit : {m_name, m_credential}) {
        connect(edit, &QLineEdit::textEdited, this, [this] {
            m_nameField->clearProblem();
            Q_EMIT signerTyped();
        });
        connect(edit, &QLineEdit::editingFinished, this, &SignCard::signerEdited);
    }
}

void SignCard::offerSigner(const Signer& signer)
{
    if (!m_isOffered) {
        m_isOffered = true;
        m_name->setText(signer.name);
        m_credential->setText(signer.credential);
    }
}

Signer SignCard::signer() const
{
    return {m_name->text().trimmed(), m_credential->text().trimmed()};
}

void SignCard::askPerson()
{
    delete m_answer;
    //: %1 a name; before "agrees", "sees it another way"
    m_answer =
        new ChipGroup(tr("%1 read it and").arg(withoutMnemonic(m_person)), ChipGroup::Answers::One);
    m_answer->setObjectName(QStringLiteral("agreement"));
    const auto add = [this](Agreement agreement, const QString& words) {
        const QString code = chipCode(agreement);
        m_answer->addChip(code, words).setObjectName(QStringLiteral("agreement_") + code);
    };
    add(Agreement::Agrees, tr("agrees"));
    add(Agreement::SeesItAnotherWay, tr("sees it another way"));
    add(Agreement::ChoseNotToSay, tr("chose not to say"));
    add(Agreement::NotAsked, tr("not asked"));
    connect(m_answer, &ChipGroup::answered, this, &SignCard::answered);
    m_answerPlace->column().addWidget(m_answer);
}

void SignCard::askAgain()
{
    m_again->setObjectName(QStringLiteral("answeredEarlier"));
    auto* again = new Button(tr("They still say so"), ButtonKind::Link);
    again->setObjectName(QStringLiteral("sayAgain"));
    m_again->column().addWidget(
        new Label(tr("This was said before the last changes."), TextRole::Body, Ink::Muted));
    m_again->column().addWidget(again, 0, Qt::AlignLeading);
    m_card->body().addWidget(m_again);
    connect(again, &QAbstractButton::clicked, this, [this] {
        m_answer->chip(chipCode(agreement()))->setFocus(Qt::OtherFocusReason);
        Q_EMIT saidAgain();
    });
}

void SignCard::showAnswer(const QString& person, Agreement agreement, const QString& agreedAs,
                          bool isOlder)
{
    if (person != m_person || !m_answer) {
        m_person = person;
        askPerson();
    }
    m_answerPlace->setVisible(!person.isEmpty());
    m_agreedField->setVisible(!person.isEmpty() && agreement != Agreement::NotAsked);
    m_again->setVisible(!person.isEmpty() && isOlder);
    m_answer->choose({chipCode(agreement)});
    if (!m_agreedAs->hasFocus()) {
        m_agreedAs->setText(agreedAs);
    }
}

Agreement SignCard::agreement() const
{
    const QStringList chosen = m_answer ? m_answer->chosen() : QStringList();
    return chosen.isEmpty() ? Agreement::NotAsked : agreementOf(chosen.first());
}

QString SignCard::agreedAs() const
{
    return agreement() == Agreement::NotAsked ? QString() : m_agreedAs->text().trimmed();
}

void SignCard::showNameMissing()
{
    m_nameField->setProblem(tr("Write the name you sign with."));
    m_nameField->focusControl();
}

} // namespace kithbook
