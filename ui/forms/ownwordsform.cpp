// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/ownwordsform.h"

#include "core/records/settings.h"
#include "ui/forms/workhoursform.h"
#include "ui/parts/chipgroup.h"
#include "ui/parts/field.h"
#include "ui/style/looks.h"
#include "ui/style/measure.h"
#include "ui/words/errortext.h"

#include <QAbstractButton>
#include <QBoxLayout>
#include <QLineEdit>

namespace kithbook {

namespace {

const QString kOther = QStringLiteral("other");

QLineEdit* line(const char* name)
{
    auto* made = new QLineEdit;
    made->setObjectName(QString::fromLatin1(name));
    return made;
}

// The words of ux.md section 5. The word itself is kept, in the language it was chosen in.
QStringList offeredWords()
{
    return {OwnWordsForm::tr("person"), OwnWordsForm::tr("service user"), OwnWordsForm::tr("peer"),
            OwnWordsForm::tr("member"), OwnWordsForm::tr("participant")};
}

} // namespace

OwnWordsForm::OwnWordsForm(QWidget* parent)
    : QFrame(parent), m_name(line("ownName")), m_job(line("jobTitle")),
      m_person(
          new ChipGroup(tr("What do you call the people you support?"), ChipGroup::Answers::One)),
      m_otherWord(line("otherPersonWord")),
      m_nameField(new Field(tr("Your first name"), m_name, tr("for the greeting, if you like"))),
      m_jobField(new Field(tr("Your job title"), m_job, tr("if you like"))),
      m_otherField(new Field(tr("Your word"), m_otherWord)), m_hours(new WorkHoursForm)
{
    makeRingRoom(*this);
    m_person->setObjectName(QStringLiteral("personWord"));
    for (const QString& word : offeredWords()) {
        m_person->addChip(word, word);
    }
    m_person->addChip(kOther, tr("another word"));

    auto* column = new QVBoxLayout(this);
    column->addWidget(m_nameField);
    column->addWidget(m_jobField);
    column->addWidget(m_person);
    column->addWidget(m_otherField);
    column->addWidget(m_hours);
    spaceOut(*this, *column, {.between = 5});
    setFocusProxy(m_name);
    offerOtherWord(false);

    connect(m_person, &ChipGroup::answered, this, [this](const QStringList& codes) {
        offerOtherWord(codes.contains(kOther));
        if (!codes.contains(kOther)) {
            Q_EMIT edited();
        }
    });
    for (QLineEdit* each : {m_name, m_job, m_otherWord}) {
        connect(each, &QLineEdit::editingFinished, this, &OwnWordsForm::edited);
    }
    for (Field* field : {m_nameField, m_jobField, m_otherField}) {
        auto* control = qobject_cast<QLineEdit*>(&field->control());
        connect(control, &QLineEdit::textEdited, field, &Field::clearProblem);
    }
    connect(m_hours, &WorkHoursForm::edited, this, &OwnWordsForm::edited);
}

void OwnWordsForm::offerOtherWord(bool on)
{
    m_otherField->setVisible(on);
}

void OwnWordsForm::setWords(const OwnWords& words)
{
    m_name->setText(words.ownName);
    m_job->setText(words.jobTitle);
    const bool offered = offeredWords().contains(words.personWord);
    const bool other = !offered && !words.personWord.isEmpty();
    m_person->choose(other ? QStringList{kOther} : QStringList{words.personWord});
    m_otherWord->setText(other ? words.personWord : QString());
    offerOtherWord(other);
    m_hours->setHours(words.hours);
}

OwnWords OwnWordsForm::words() const
{
    const QString chosen = m_person->chosen().value(0);
    return {.ownName = m_name->text().trimmed(),
            .jobTitle = m_job->text().trimmed(),
            .personWord = chosen == kOther ? m_otherWord->text().trimmed() : chosen,
            .hours = m_hours->hours()};
}

void OwnWordsForm::showError(const Error& error)
{
    const QString name = error.detail.section(u' ', 0, 0);
    Field* field = name == Settings::kOwnName      ? m_nameField
                   : name == Settings::kJobTitle   ? m_jobField
                   : name == Settings::kPersonWord ? m_otherField
                                                   : nullptr;
    if (field) {
        field->setProblem(errorText(error).inOneParagraph());
        field->focusControl();
    }
}

} // namespace kithbook
