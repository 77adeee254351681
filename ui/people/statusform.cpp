// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "statusform.h"

#include "core/records/people.h"
#include "ui/parts/button.h"
#include "ui/parts/chipgroup.h"
#include "ui/parts/field.h"
#include "ui/parts/footerbar.h"
#include "ui/parts/label.h"
#include "ui/parts/pageframe.h"
#include "ui/style/looks.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QLocale>

namespace kithbook {

namespace {

bool staysOnCaseload(const Catalogues& catalogues, const QString& status)
{
    const CatalogueEntry* entry = catalogues.at(ListId::PersonStatus).find(status);
    return entry && entry->is(Trait::OnCaseload);
}

QString titleFor(bool isPause)
{
    return isPause ? StatusForm::tr("Pause support") : StatusForm::tr("Close support");
}

} // namespace

StatusForm::StatusForm(const Room& room, const PersonBrief& person, const QString& status)
    : PersonSheet(room, titleFor(staysOnCaseload(room.desk.catalogues(), status)),
                  titleFor(staysOnCaseload(room.desk.catalogues(), status))),
      m_person(person), m_status(status),
      m_isPause(staysOnCaseload(room.desk.catalogues(), status)),
      m_reasons(new ChipGroup({}, ChipGroup::Answers::One)), m_words(new QLineEdit),
      m_reasonField(new Field(tr("Why?"), m_reasons)),
      m_wordsField(new Field(tr("In a few words"), m_words, tr("if you like")))
{
    const auto showTitle = [this] {
        frame().setTitle(titleFor(m_isPause), this->room().names.shown(m_person.name));
    };
    showTitle();
    connect(&room.names, &Names::changed, this, showTitle);
    setColumn(makeBody());
}

QWidget* StatusForm::makeBody()
{
    m_reasons->setObjectName(QStringLiteral("reasons"));
    m_reasons->setAccessibleName(tr("Why?"));
    m_words->setObjectName(QStringLiteral("reasonWords"));
    const ListId list = m_isPause ? ListId::PauseReasons : ListId::CloseReasons;
    for (const CatalogueEntry* reason : room().desk.catalogues().at(list).offered()) {
        m_reasons->addChip(reason->code, withoutMnemonic(reason->label(QLocale())));
    }
    connect(m_reasons, &ChipGroup::answered, m_reasonField, &Field::clearProblem);

    auto* body = new QFrame;
    makeRingRoom(*body);
    auto* column = new QVBoxLayout(body);
    column->addWidget(new Label(m_isPause ? tr("They stay on your list. Start again whenever it "
                                               "is time.")
                                          : tr("Everything you wrote stays. Start again whenever "
                                               "they come back.")));
    column->addWidget(m_reasonField);
    column->addWidget(m_wordsField);
    column->addStretch(1);
    return body;
}

void StatusForm::save()
{
    m_reasonField->clearProblem();
    m_wordsField->clearProblem();
    if (!beginSaving()) {
        return;
    }
    const PersonStatus status{m_status, m_reasons->chosen().value(0), m_words->text().simplified()};
    room().desk.write(
        this, Action::Edited,
        [lists = &room().desk.catalogues(), id = m_person.id, status](Book& book,
                                                                      Mutation& mutation) {
            return People(book, *lists).setStatus(mutation, id, status);
        },
        [this](const Result<void>& written) {
            endSaving();
            if (!written) {
                showProblem(written.error());
                return;
            }
            room().navigator.offerUndo(m_isPause ? tr("Support is paused.")
                                                 : tr("Support is closed."));
            Q_EMIT saved(m_person.id);
        });
}

void StatusForm::showProblem(const Error& error)
{
    Field* field = m_wordsField;
    switch (error.code) {
    case Code::ReasonMissing:
        field = m_reasonField;
        break;
    case Code::OtherNeedsText:
    case Code::TextTooLong:
    case Code::TextNotPlain:
        break;
    default:
        room().navigator.showError(error);
        return;
    }
    field->setProblem(error.code == Code::ReasonMissing ? tr("Choose the reason that fits best.")
                      : error.code == Code::OtherNeedsText
                          ? tr("Write a few words that say what it is.")
                          : problemWords(error));
    field->focusControl();
}

QWidget* StatusForm::firstFocus() const
{
    return m_reasons;
}

} // namespace kithbook
