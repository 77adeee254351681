// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mergeform.h"

#include "core/records/people.h"
#include "core/records/timerange.h"
#include "ui/desk/linecover.h"
#include "ui/parts/button.h"
#include "ui/parts/card.h"
#include "ui/parts/chipgroup.h"
#include "ui/parts/field.h"
#include "ui/parts/label.h"
#include "ui/parts/pageframe.h"
#include "ui/parts/rowlist.h"
#include "ui/people/peoplemodel.h"
#include "ui/people/personwords.h"
#include "ui/style/looks.h"
#include "ui/words/when.h"

#include <QAbstractButton>
#include <QBoxLayout>
#include <QLineEdit>

namespace kithbook {

namespace {

constexpr QLatin1StringView kOne("one");
constexpr QLatin1StringView kOther("other");

using Fact = std::pair<QString, QString>;

/// What tells two entries apart; facts that are not known are left out.
std::vector<Fact> factsOf(const PersonPicture& picture, const Room& room)
{
    const Person& person = picture.person;
    const BookDesk& desk = room.desk;
    QString last;
    if (!picture.sessions.empty()) {
        last = dayOfSession(picture.sessions.front(), desk) + QStringLiteral(". ") +
               sessionWords(picture.sessions.front(), picture.person.id, desk.catalogues());
    }
    QStringList ways;
    for (const ContactWay& way : picture.ways) {
        ways.append(room.names.areHidden() ? QString() : way.address);
    }
    ways.removeAll(QString());
    std::vector<Fact> facts{
        {MergeForm::tr("Other names"), room.names.areHidden() ? QString() : person.otherNames},
        {MergeForm::tr("Pronouns"), person.pronouns},
        {MergeForm::tr("Languages"), person.language},
        {MergeForm::tr("Peer support since"),
         person.startedDay.isValid() ? shortDay(person.startedDay, desk.today()) : QString()},
        {MergeForm::tr("Last session"), last},
        {MergeForm::tr("Next step"), person.nextStep},
        {MergeForm::tr("Ways to connect"), ways.join(QStringLiteral(", "))}};
    std::erase_if(facts, [](const Fact& fact) { return fact.second.isEmpty(); });
    return facts;
}

} // namespace

MergeForm::MergeForm(const Room& room, PersonId person)
    : PersonSheet(room, tr("Merge two entries"), tr("Merge")), m_first(person),
      m_name(new QLineEdit),
      m_nameField(new Field(tr("The other entry of the same person"), m_name)),
      m_found(new RowList(tr("People found"))), m_model(new PeopleModel(room, this)),
      m_noneFound(new Label(tr("Nobody else has a name like that."), TextRole::Body, Ink::Muted)),
      m_keep(new ChipGroup(tr("Which entry do you keep?"), ChipGroup::Answers::One)),
      m_what(new Label({}))
{
    setColumn(makeBody());
    load(person, false);
    connect(&room.names, &Names::changed, this, &MergeForm::showNames);
}

QWidget* MergeForm::makeBody()
{
    m_name->setObjectName(QStringLiteral("mergeName"));
    new LineCover(room().names, *m_nameField);
    m_found->setObjectName(QStringLiteral("mergeFound"));
    m_found->setModel(m_model);
    m_found->hide();
    m_noneFound->hide();
    keepMinimum(*m_found, -1, 3 * 15.5);
    connect(m_name, &QLineEdit::textChanged, this, &MergeForm::find);
    const auto choose = [this](const QModelIndex& index) {
        load(m_model->lineAt(index).row.id, true);
    };
    connect(m_found, &RowList::opened, this, choose);
    connect(m_found, &RowList::clicked, this, choose);
    // Enter takes the first one, as in every field that completes a name.
    connect(m_name, &QLineEdit::returnPressed, this, [this, choose] {
        if (m_model->rowCount() > 0) {
            choose(m_model->index(0, 0));
        }
    });
    m_comparison = makeComparison();
    auto* body = new QFrame;
    makeRingRoom(*body);
    auto* column = new QVBoxLayout(body);
    for (QWidget* part :
         std::initializer_list<QWidget*>{m_nameField, m_found, m_noneFound, m_comparison}) {
        column->addWidget(part);
    }
    column->addStretch(1);
    return body;
}

QWidget* MergeForm::makeComparison()
{
    m_keep->setObjectName(QStringLiteral("keepWhich"));
    m_what->setObjectName(QStringLiteral("whatHappens"));
    connect(m_keep, &ChipGroup::answered, this, &MergeForm::explain);
    auto* comparison = new QFrame;
    makeRingRoom(*comparison);
    m_cards = new QBoxLayout(QBoxLayout::LeftToRight);
    auto* column = new QVBoxLayout(comparison);
    column->addLayout(m_cards);
    column->addWidget(m_keep);
    column->addWidget(m_what);
    spaceOut(*comparison, *m_cards, {.between = 4});
    spaceOut(*comparison, *column, {.between = 4});
    comparison->hide();
    return comparison;
}

void MergeForm::find(const QString& text)
{
    m_nameField->clearProblem();
    room().desk.ask(
        this,
        [lists = BookDesk::Lists{room().desk.catalogues(), room().desk.templates()}, text,
         except = m_first](Book& book) { return askNamed(book, lists, text, except); },
        [this, typed = !text.trimmed().isEmpty()](Result<ListAnswer> answer) {
            if (!answer) {
                room().navigator.showError(answer.error());
                return;
            }
            m_found->setHidden(answer->lines.empty());
            m_noneFound->setVisible(answer->lines.empty() && typed);
            m_model->show(std::move(*answer));
        },
        &m_finding);
}

void MergeForm::load(PersonId person, bool isOther)
{
    room().desk.ask(
        this,
        [lists = BookDesk::Lists{room().desk.catalogues(), room().desk.templates()},
         person](Book& book) { return askPerson(book, lists, person); },
        [this, isOther](Result<PersonPicture> answer) {
            if (!answer) {
                room().navigator.showError(answer.error());
            } else if (isOther) {
                showOther(std::move(*answer));
            } else {
                m_one = std::move(*answer);
                showNames();
            }
        },
        isOther ? &m_loading : nullptr);
}

void MergeForm::showOther(PersonPicture picture)
{
    if (!m_one) {
        return;
    }
    m_other = std::move(picture);
    m_nameField->clearProblem();
    m_found->hide();
    m_keep->clear();
    m_keep->addChip(kOne, {});
    m_keep->addChip(kOther, {});
    m_keep->choose({kOne});
    showNames();
    m_comparison->show();
    m_keep->setFocus();
}

void MergeForm::showNames()
{
    m_found->viewport()->update();
    if (m_one) {
        frame().setTitle(tr("Merge two entries"), room().names.shown(m_one->person.chosenName));
    }
    if (m_other) {
        showEntry(m_oneCard, *m_one);
        showEntry(m_otherCard, *m_other);
        const auto chipName = [this](const PersonPicture& picture) {
            return withoutMnemonic(room().names.shown(picture.person.chosenName));
        };
        m_keep->chip(kOne)->setText(chipName(*m_one));
        m_keep->chip(kOther)->setText(chipName(*m_other));
        explain();
    }
}

void MergeForm::showEntry(Card*& card, const PersonPicture& picture)
{
    delete card;
    card = new Card(Icon::Person, room().names.shown(picture.person.chosenName));
    auto* facts = new QVBoxLayout;
    for (const auto& [name, value] : factsOf(picture, room())) {
        facts->addWidget(new Label(name, TextRole::Caption, Ink::Muted));
        facts->addWidget(new Label(value));
    }
    facts->addStretch(1);
    card->body().addLayout(facts, 1);
    spaceOut(*card, *facts, {.between = 1});
    m_cards->addWidget(card, 1);
}

bool MergeForm::keepsOther() const
{
    return m_keep->chosen().value(0) == kOther;
}

void MergeForm::explain()
{
    const QString one = room().names.shown(m_one->person.chosenName);
    const QString other = room().names.shown(m_other->person.chosenName);
    const bool swapped = keepsOther();
    m_what->setText(tr("Sessions, notes, plans and ways to connect of %2 go to %1. What is empty "
                       "there is filled in. The entry %2 goes to Trash. You can undo this.")
                        .arg(swapped ? other : one, swapped ? one : other));
}

void MergeForm::save()
{
    if (!m_one || !m_other) {
        m_nameField->setProblem(tr("Find the other entry first."));
        m_nameField->focusControl();
        return;
    }
    if (!beginSaving()) {
        return;
    }
    const PersonId keep = keepsOther() ? m_other->person.id : m_first;
    const PersonId duplicate = keepsOther() ? m_first : m_other->person.id;
    room().desk.write(
        this, Action::Edited,
        [lists = &room().desk.catalogues(), keep, duplicate](Book& book, Mutation& mutation) {
            return People(book, *lists).merge(mutation, keep, duplicate);
        },
        [this, keep](const Result<void>& merged) {
            endSaving();
            if (!merged) {
                room().navigator.showError(merged.error());
                return;
            }
            room().navigator.offerUndo(tr("Both entries are one now."));
            Q_EMIT saved(keep);
        });
}

QWidget* MergeForm::firstFocus() const
{
    return m_name;
}

} // namespace kithbook
