// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/personfield.h"

#include "core/base/text.h"
#include "core/records/groups.h"
#include "core/records/people.h"
#include "ui/forms/nameline.h"
#include "ui/forms/nameoffer.h"
#include "ui/parts/button.h"
#include "ui/parts/chipgroup.h"
#include "ui/parts/field.h"
#include "ui/parts/label.h"
#include "ui/style/looks.h"
#include "ui/style/measure.h"

#include <QBoxLayout>
#include <QFocusEvent>
#include <QFrame>
#include <QKeyEvent>

#include <algorithm>

namespace kithbook {

PersonField::PersonField(const Room& room, QWidget* parent)
    : PersonField(room, {.label = tr("Who was it with?")}, parent)
{
}

PersonField::PersonField(const Room& room, const Asks& asks, QWidget* parent)
    : RingColumn(1, parent), m_room(room), m_asks(asks), m_line(new NameLine),
      m_field(new Field(asks.label, m_line)),
      m_offer(new NameOffer(room.desk, room.names, *m_line)),
      m_several(new ChipGroup(QString(), ChipGroup::Answers::Any)), m_recentRow(new QFrame),
      m_recentChips(new ChipGroup(QString(), ChipGroup::Answers::One)),
      m_another(new Button(tr("Add another person"), ButtonKind::Link)), m_takesSeveral(asks.always)
{
    m_line->setObjectName(QStringLiteral("who"));
    m_line->installEventFilter(this);
    m_several->setObjectName(QStringLiteral("chosenPeople"));
    m_several->setAccessibleName(tr("Chosen. Take somebody off with Space"));
    m_several->setFilters(true);
    m_several->setChipSize(ControlSize::Small);
    m_recentChips->setObjectName(QStringLiteral("recentPeople"));
    m_recentChips->setAccessibleName(tr("Recent people"));
    m_recentChips->setChipSize(ControlSize::Small);
    m_another->setObjectName(QStringLiteral("anotherPerson"));

    makeRingRoom(*m_recentRow);
    auto* recent = new QHBoxLayout(m_recentRow);
    auto* word = new Label(tr("Recent"), TextRole::Body, Ink::Muted);
    word->setWordWrap(false);
    recent->addWidget(word);
    recent->addWidget(m_recentChips, 1);
    column().addWidget(m_field);
    column().addWidget(m_several);
    column().addWidget(m_recentRow);
    column().addWidget(m_another, 0, Qt::AlignLeading);
    spaceOut(*m_recentRow, *recent, {.between = 2});

    connect(m_line, &QLineEdit::textEdited, this, &PersonField::typed);
    connect(&m_line->clearButton(), &QAbstractButton::clicked, this, &PersonField::clear);
    if (m_asks.always) {
        m_line->clearButton().setAccessibleName(tr("Clear what is typed"));
    }
    connect(m_offer, &NameOffer::chosen, this, &PersonField::take);
    connect(m_offer, &NameOffer::groupChosen, this, &PersonField::takeGroup);
    connect(m_offer, &NameOffer::addAsked, this, &PersonField::add);
    connect(m_several, &ChipGroup::answered, this, &PersonField::drop);
    connect(m_another, &QAbstractButton::clicked, this, &PersonField::takeSeveral);
    connect(m_recentChips, &ChipGroup::answered, this, &PersonField::takeRecent);
    showNames();
}

void PersonField::choose(std::vector<PersonName> people)
{
    m_chosen = std::move(people);
    m_takesSeveral = m_asks.always || m_chosen.size() > 1;
    m_query.clear();
    m_enterWaits = false;
    m_offer->close();
    showWho();
}

void PersonField::setRecent(std::vector<PersonName> people, std::vector<GroupRow> groups)
{
    m_recent = std::move(people);
    m_recentGroups = std::move(groups);
    showRecent();
}

void PersonField::setProblem(const QString& sentence)
{
    m_field->setProblem(sentence);
}

bool PersonField::hasProblem() const
{
    return m_field->hasProblem();
}

QWidget* PersonField::firstFocus() const
{
    return m_line;
}

bool PersonField::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_line && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool plain = (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
        if (plain && pressed(key->key())) {
            return true;
        }
    }
    if (watched == m_line && event->type() == QEvent::FocusOut) {
        leave(static_cast<QFocusEvent*>(event)->reason());
    }
    return RingColumn::eventFilter(watched, event);
}

bool PersonField::pressed(int key)
{
    switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        enter();
        return true;
    case Qt::Key_Down:
    case Qt::Key_Up:
        return step(key == Qt::Key_Down);
    case Qt::Key_Escape:
        if (!m_offer->isOpen()) {
            return false;
        }
        m_offer->close();
        return true;
    default:
        return false;
    }
}

bool PersonField::step(bool down)
{
    if (!m_answered) {
        m_stepsWait.push_back(down);
        return true;
    }
    m_offer->step(down);
    return m_offer->isOpen();
}

// Letters after a name that is chosen begin another one.
void PersonField::typed(const QString& text)
{
    m_field->clearProblem();
    m_enterWaits = false;
    const QString shown = lineText();
    if (m_query.isEmpty() && !shown.isEmpty()) {
        const QString rest = text.startsWith(shown) ? text.mid(shown.size()) : text;
        m_chosen.clear();
        m_query = rest;
        showWho();
        Q_EMIT changed();
    }
    m_query = m_line->text();
    showLine();
    if (m_query.simplified().isEmpty()) {
        m_offer->close();
    } else {
        lookUp(m_query);
    }
}

void PersonField::lookUp(const QString& text)
{
    const QString wanted = text.simplified();
    m_answered = false;
    m_stepsWait.clear();
    const Catalogues& lists = m_room.desk.catalogues();
    m_room.desk.ask(
        this,
        [wanted, &lists, withGroups = m_asks.groups](Book& book) -> Result<Found> {
            auto people = PeopleList(book, lists).named(wanted);
            auto groups = withGroups ? Groups(book, lists).named(wanted)
                                     : Result<std::vector<GroupRow>>(std::vector<GroupRow>());
            return Found{people.value_or(std::vector<PersonRow>()),
                         groups.value_or(std::vector<GroupRow>())};
        },
        [this](const Result<Found>& found) { offer(found.value_or(Found())); }, &m_question);
}

void PersonField::offer(const Found& found)
{
    m_answered = true;
    const bool enterWaited = std::exchange(m_enterWaits, false);
    if (m_query.simplified().isEmpty() || (!enterWaited && !m_line->hasFocus())) {
        return; // chosen, cleared or left meanwhile
    }
    std::vector<PersonRow> others;
    std::ranges::copy_if(found.people, std::back_inserter(others), [this](const PersonRow& row) {
        return std::ranges::find(m_chosen, row.id, &PersonName::id) == m_chosen.end();
    });
    const QString name = m_query.simplified();
    const bool known = std::ranges::any_of(
        found.people, [&](const PersonRow& row) { return folded(row.name) == folded(name); });
    m_offer->open(others, found.groups, known ? QString() : name);
    for (const bool down : std::exchange(m_stepsWait, {})) {
        m_offer->step(down);
    }
    if (enterWaited) {
        if (m_offer->isOpen()) {
            enter();
        }
        settle();
    }
}

void PersonField::enter()
{
    if (m_query.simplified().isEmpty()) {
        return;
    }
    if (!m_answered) {
        m_enterWaits = true;
        return;
    }
    if (!m_offer->isOpen()) {
        m_enterWaits = true; // closed with Esc, and wanted after all
        lookUp(m_query);
    } else if (!m_offer->take()) {
        m_field->setProblem(tr("Nobody has that name yet. Check the letters, or add them below."));
    }
}

// Tab goes on with the name that is marked, as it does in every list that completes.
void PersonField::leave(Qt::FocusReason reason)
{
    if (reason == Qt::TabFocusReason && !m_query.simplified().isEmpty()) {
        enter();
    }
    m_offer->close();
    if (m_takesSeveral && !m_asks.always && m_chosen.size() == 1 && m_query.isEmpty() &&
        reason != Qt::ActiveWindowFocusReason) {
        m_takesSeveral = false;
        showWho();
    }
}

void PersonField::take(const PersonName& person)
{
    if (!m_takesSeveral) {
        m_chosen.clear();
    }
    if (std::ranges::find(m_chosen, person.id, &PersonName::id) == m_chosen.end()) {
        m_chosen.push_back(person);
    }
    m_query.clear();
    m_enterWaits = false;
    m_field->clearProblem();
    m_offer->close();
    showWho();
    Q_EMIT changed();
}

void PersonField::takeGroup(GroupId group)
{
    m_query.clear();
    m_enterWaits = false;
    showWho();
    Q_EMIT groupChosen(group);
}

void PersonField::takeRecent(const QStringList& codes)
{
    const auto isMeant = [&](const auto& each) { return codes.contains(each.id.toHex()); };
    if (const auto person = std::ranges::find_if(m_recent, isMeant); person != m_recent.end()) {
        take(*person);
        return;
    }
    const auto group = std::ranges::find_if(m_recentGroups, isMeant);
    if (group != m_recentGroups.end()) {
        markRecent();
        Q_EMIT groupChosen(group->id);
    }
}

void PersonField::add(const QString& name)
{
    m_adding = true;
    const Catalogues& lists = m_room.desk.catalogues();
    m_room.desk.write(
        this, Action::Added,
        [name, &lists](Book& book, Mutation& mutation) {
            PersonDraft draft;
            draft.chosenName = name;
            return People(book, lists).add(mutation, draft);
        },
        [this, name](const Result<PersonId>& added) {
            m_adding = false;
            if (added) {
                take({*added, name, {}});
                m_room.navigator.offerUndo(tr("%1 is added.").arg(m_room.names.shown(name)));
            } else {
                m_room.navigator.showError(added.error());
            }
            settle();
        });
}

void PersonField::drop(const QStringList& kept)
{
    std::erase_if(m_chosen,
                  [&](const PersonName& person) { return !kept.contains(person.id.toHex()); });
    m_takesSeveral = m_asks.always || m_chosen.size() > 1;
    showWho();
    m_line->setFocus(Qt::OtherFocusReason);
    Q_EMIT changed();
}

void PersonField::takeSeveral()
{
    m_takesSeveral = true;
    showWho();
    m_line->setFocus(Qt::OtherFocusReason);
}

void PersonField::clear()
{
    choose(m_asks.always ? m_chosen : std::vector<PersonName>());
    m_field->clearProblem();
    m_line->setFocus(Qt::OtherFocusReason);
    Q_EMIT changed();
}

void PersonField::settle()
{
    if (!isDeciding()) {
        Q_EMIT decided();
    }
}

} // namespace kithbook
