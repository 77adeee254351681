// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "personlist.h"

#include "ui/parts/button.h"
#include "ui/parts/card.h"
#include "ui/parts/emptystate.h"
#include "ui/parts/rowlist.h"
#include "ui/people/peoplemodel.h"
#include "ui/style/measure.h"

#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>
#include <QStackedLayout>

#include <algorithm>

namespace kithbook {

PersonList::PersonList(const Room& room, PersonActs& acts, QWidget* parent)
    : QWidget(parent), m_room(room), m_acts(acts), m_model(new PeopleModel(room, this)),
      m_list(new RowList(tr("People"))), m_stack(new QStackedLayout(this))
{
    m_list->setObjectName(QStringLiteral("people"));
    m_list->setModel(m_model);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->installEventFilter(this);
    keepMinimum(*m_list, 60, 3 * 15.5);
    m_stack->addWidget(m_list);
    m_nobody = makeEmpty(tr("Nobody here yet"),
                         tr("People you support will be here. A first name is enough to begin."));
    m_noMatch = makeEmpty({}, tr("Nobody fits these filters."));
    m_emptyTrash =
        makeEmpty(tr("Trash is empty"), tr("People you move to Trash stay here for 30 days."));
    Button& add = m_nobody->setAction(tr("Add a person"));
    add.setObjectName(QStringLiteral("addFirst"));
    connect(&add, &Button::clicked, this, &PersonList::addAsked);
    Button& clear = m_noMatch->setAction(tr("Clear filters"));
    clear.setObjectName(QStringLiteral("clearFilters"));
    connect(&clear, &Button::clicked, this, &PersonList::clearAsked);

    connect(m_model, &PeopleModel::moreAsked, this, &PersonList::moreAsked);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& now) {
                if (now.isValid()) {
                    Q_EMIT chosen(idAt(now));
                }
            });
    connect(m_list, &RowList::opened, this,
            [this](const QModelIndex& index) { Q_EMIT opened(idAt(index)); });
    connect(m_list, &RowList::clicked, this,
            [this](const QModelIndex& index) { Q_EMIT clicked(idAt(index)); });
    connect(m_list, &RowList::customContextMenuRequested, this, &PersonList::openMenu);
}

EmptyState* PersonList::makeEmpty(const QString& title, const QString& why)
{
    auto* empty = new EmptyState(title, why);
    auto* card = new Card;
    card->body().addStretch(1);
    card->body().addWidget(empty);
    card->body().addStretch(1);
    m_stack->addWidget(card);
    return empty;
}

PersonId PersonList::idAt(const QModelIndex& index) const
{
    return m_model->lineAt(index).row.id;
}

void PersonList::show(ListAnswer answer, const ListWish& wish)
{
    const QModelIndex before = m_list->currentIndex();
    const PersonId person = before.isValid() ? idAt(before) : PersonId();
    const int row = before.row();
    const int scrolled = m_list->verticalScrollBar()->value();
    const bool hadFocus = isAncestorOf(focusWidget()) && focusWidget()->hasFocus();

    sayEmpty(answer, wish);
    m_model->show(std::move(answer));
    m_list->verticalScrollBar()->setValue(scrolled);
    if (!person.isNull() && !choose(person) && m_model->rowCount() > 0) {
        m_list->setCurrentIndex(m_model->index(std::min(row, m_model->rowCount() - 1), 0));
    }
    if (hadFocus) {
        takeFocus();
    }
}

// To what can be done now: the list, or the one button in its place.
void PersonList::takeFocus()
{
    QWidget* shown = m_stack->currentWidget();
    auto* button = shown->findChild<Button*>();
    if (shown == m_list) {
        m_list->setFocus();
    } else if (button) {
        button->setFocus();
    }
}

void PersonList::append(ListAnswer answer)
{
    m_model->append(std::move(answer));
}

void PersonList::sayEmpty(const ListAnswer& answer, const ListWish& wish)
{
    if (answer.count > 0) {
        m_stack->setCurrentWidget(m_list);
        return;
    }
    const EmptyState* empty = answer.anybody || wish.trash ? m_noMatch : m_nobody;
    if (wish.trash && wish.name.isEmpty()) {
        empty = m_emptyTrash;
    }
    m_stack->setCurrentWidget(empty->parentWidget());
}

int PersonList::linesToAsk() const
{
    return std::max(kLinesAtOnce, m_model->rowCount());
}

std::optional<PersonBrief> PersonList::current() const
{
    const QModelIndex index = m_list->currentIndex();
    if (!index.isValid()) {
        return std::nullopt;
    }
    const PersonRow& row = m_model->lineAt(index).row;
    return PersonBrief{row.id, row.name, row.status, row.goneMs.has_value()};
}

bool PersonList::choose(PersonId person)
{
    const QModelIndex index = m_model->indexOf(person);
    const QSignalBlocker quiet(this);
    m_list->setCurrentIndex(index);
    return index.isValid();
}

QWidget* PersonList::listWidget() const
{
    return m_list;
}

bool PersonList::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        return takeKey(key->key(), key->modifiers());
    }
    return QWidget::eventFilter(watched, event);
}

bool PersonList::takeKey(int key, Qt::KeyboardModifiers modifiers)
{
    if (key == Qt::Key_Escape) {
        Q_EMIT escaped();
        return true;
    }
    const auto person = current();
    if (!person) {
        return false;
    }
    if (key == Qt::Key_F10 && modifiers == Qt::ShiftModifier) {
        openMenu(m_list->visualRect(m_list->currentIndex()).center());
        return true;
    }
    if (key == Qt::Key_Delete && !person->isInTrash) {
        m_acts.moveToTrash(person->id);
        return true;
    }
    if (key == Qt::Key_F2 && !person->isInTrash) {
        Q_EMIT m_acts.editAsked(person->id);
        return true;
    }
    return false;
}

// The same acts as More has for the person on the page.
void PersonList::openMenu(const QPoint& inList)
{
    const auto person = current();
    if (!person) {
        return;
    }
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("personMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    m_acts.fill(*menu, *person);
    menu->popup(m_list->viewport()->mapToGlobal(inList));
}

} // namespace kithbook
