// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/writing/answerform.h"

#include "core/notes/notes.h"
#include "ui/parts/button.h"
#include "ui/parts/chipgroup.h"
#include "ui/parts/flowlayout.h"
#include "ui/parts/label.h"
#include "ui/parts/textbox.h"
#include "ui/style/looks.h"
#include "ui/style/measure.h"
#include "ui/writing/namepad.h"

#include <QBoxLayout>
#include <QFrame>
#include <QLineEdit>
#include <QScopedValueRollback>

namespace kithbook {

namespace {

constexpr double kBetweenQuestions = 7; // u
constexpr double kUnderQuestion = 1.5;
constexpr int kFewestCommentLines = 2;
constexpr double kWidestName = 150;
constexpr QLatin1StringView kNotNow("not_asked"); // agreementCode() has none for it

QString codeOfChip(Agreement agreement)
{
    const QString code = agreementCode(agreement);
    return code.isEmpty() ? QString(kNotNow) : code;
}

RingColumn* question(const QString& words, QWidget* control)
{
    auto* label = new Label(words, TextRole::LargeStrong);
    label->setBuddy(control);
    auto* part = new RingColumn(kUnderQuestion);
    part->column().addWidget(label);
    part->column().addWidget(control);
    return part;
}

} // namespace

AnswerForm::AnswerForm(QWidget* parent)
    : RingColumn(kBetweenQuestions, parent),
      m_comment(new TextBox(kFewestCommentLines, TextBox::kNoMost)),
      m_agreement(new ChipGroup(tr("Is this note right?"), ChipGroup::Answers::One)),
      m_again(new RingColumn(kUnderQuestion)), m_name(new RingColumn(kUnderQuestion)),
      m_typed(new QLineEdit), m_pad(new NamePad),
      m_takeBack(new Button(Icon::Undo, tr("Take back the last line"))),
      m_clear(new Button(Icon::Close, tr("Clear")))
{
    askComment();
    askAgreement();
    askAgain();
    askName();
    showName();
}

void AnswerForm::askComment()
{
    m_comment->setObjectName(QStringLiteral("personsComment"));
    keepFont(*m_comment, TextRole::Large);
    column().addWidget(question(tr("Anything you want to add, in your own words"), m_comment));
    connect(m_comment, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_filling) {
            Q_EMIT edited();
        }
    });
    connect(m_comment, &TextBox::cursorMoved, this,
            [this](const QRect& place) { Q_EMIT cursorMoved(m_comment, place); });
}

void AnswerForm::askAgreement()
{
    m_agreement->setObjectName(QStringLiteral("personsAgreement"));
    keepFont(*m_agreement, TextRole::Large);
    const auto add = [this](Agreement agreement, const QString& words) {
        const QString code = codeOfChip(agreement);
        QAbstractButton& chip = m_agreement->addChip(code, words);
        chip.setObjectName(QStringLiteral("persons_") + code);
        keepFont(chip, TextRole::Large);
    };
    add(Agreement::Agrees, tr("I agree"));
    add(Agreement::SeesItAnotherWay, tr("Not quite"));
    add(Agreement::ChoseNotToSay, tr("Rather not say"));
    add(Agreement::NotAsked, tr("Not now"));
    column().addWidget(m_agreement);
    connect(m_agreement, &ChipGroup::answered, this, &AnswerForm::answered);
}

void AnswerForm::askAgain()
{
    m_again->setObjectName(QStringLiteral("answeredEarlier"));
    auto* again = new Button(tr("I still say so"));
    again->setObjectName(QStringLiteral("sayAgain"));
    keepFont(*again, TextRole::Large);
    m_again->column().addWidget(
        new Label(tr("You said this before the last changes."), TextRole::Large, Ink::Muted));
    m_again->column().addWidget(again, 0, Qt::AlignLeading);
    column().addWidget(m_again);
    connect(again, &QAbstractButton::clicked, this, [this] {
        m_agreement->chip(codeOfChip(agreement()))->setFocus(Qt::OtherFocusReason);
        answered();
    });
}

void AnswerForm::answered()
{
    m_saidOf = m_words;
    showName();
    Q_EMIT edited();
}

void AnswerForm::askName()
{
    m_typed->setObjectName(QStringLiteral("personsName"));
    m_typed->setMaxLength(static_cast<int>(Notes::kLongestName));
    keepFont(*m_typed, TextRole::Large);
    keepMaximumWidth(*m_typed, kWidestName);
    m_pad->setObjectName(QStringLiteral("namePad"));
    keepMaximumWidth(*m_pad, kWidestName);
    m_takeBack->setObjectName(QStringLiteral("takeBackLine"));
    m_clear->setObjectName(QStringLiteral("clearDrawing"));

    auto* typed = question(tr("Your name, if you like"), m_typed);
    auto* orDraw = new Label(tr("or draw it here"), TextRole::Large, Ink::Muted);
    auto* acts = new QFrame;
    makeRingRoom(*acts);
    auto* row = new FlowLayout(acts);
    row->addWidget(m_takeBack);
    row->addWidget(m_clear);
    spaceOut(*acts, *row, {.between = 2});
    m_name->column().addWidget(typed);
    m_name->column().addWidget(orDraw);
    m_name->column().addWidget(m_pad);
    m_name->column().addWidget(acts);
    column().addWidget(m_name);
    connect(m_typed, &QLineEdit::textEdited, this, &AnswerForm::edited);
    connect(m_takeBack, &QAbstractButton::clicked, m_pad, &NamePad::takeBack);
    connect(m_clear, &QAbstractButton::clicked, m_pad, &NamePad::clear);
    connect(m_pad, &NamePad::edited, this, [this] {
        showName();
        Q_EMIT edited();
    });
}

// A name stands under an answer.
void AnswerForm::showName()
{
    m_again->setVisible(isOlder(answer(), m_words));
    m_name->setVisible(agreement() != Agreement::NotAsked);
    const bool isDrawn = !m_pad->name().isEmpty();
    if (!isDrawn && (m_takeBack->hasFocus() || m_clear->hasFocus())) {
        m_typed->setFocus(Qt::OtherFocusReason); // from the button that is of no use now
    }
    m_takeBack->setEnabled(isDrawn);
    m_clear->setEnabled(isDrawn);
}

void AnswerForm::show(const PersonsAnswer& answer)
{
    const QScopedValueRollback filling(m_filling, true);
    if (m_comment->toPlainText() != answer.comment) {
        m_comment->setPlainText(answer.comment);
    }
    m_agreement->choose({codeOfChip(answer.agreement)});
    m_typed->setText(answer.agreedAs);
    m_pad->setName(decodeDrawnName(answer.agreedMark).value_or(DrawnName()));
    m_saidOf = answer.agreedDigest;
    showName();
}

void AnswerForm::setWords(const QByteArray& digest)
{
    m_words = digest;
    showName();
}

Agreement AnswerForm::agreement() const
{
    const QStringList chosen = m_agreement->chosen();
    return chosen.isEmpty() ? Agreement::NotAsked : agreementOf(chosen.first());
}

PersonsAnswer AnswerForm::answer() const
{
    PersonsAnswer answer;
    answer.comment = m_comment->toPlainText();
    answer.agreement = agreement();
    if (answer.agreement != Agreement::NotAsked) {
        answer.agreedAs = m_typed->text().trimmed();
        answer.agreedMark = encode(m_pad->name());
        answer.agreedDigest = m_saidOf;
    }
    return answer;
}

} // namespace kithbook
