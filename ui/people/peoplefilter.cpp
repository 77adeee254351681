// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "peoplefilter.h"

#include "ui/parts/besidelayout.h"
#include "ui/parts/button.h"
#include "ui/parts/chipgroup.h"
#include "ui/parts/flowlayout.h"
#include "ui/parts/label.h"
#include "ui/style/looks.h"
#include "ui/style/measure.h"

#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QLocale>

namespace kithbook {

namespace {

constexpr QLatin1StringView kTrash("trash");
constexpr QLatin1StringView kActive("active");

} // namespace

PeopleFilter::PeopleFilter(const Catalogues& catalogues, QWidget* parent)
    : QFrame(parent), m_name(new QLineEdit), m_statuses(new ChipGroup({}, ChipGroup::Answers::Any)),
      m_count(new Label({}, TextRole::Body, Ink::Muted)),
      m_keep(new Button(tr("Save this view"), ButtonKind::Link)), m_sort(new QComboBox)
{
    makeRingRoom(*this);
    auto* row = new BesideLayout(this);
    row->addWidget(makeChoices(catalogues));
    row->addWidget(makeActs());
    spaceOut(*this, *row, {.between = 3});
}

QWidget* PeopleFilter::makeChoices(const Catalogues& catalogues)
{
    m_name->setObjectName(QStringLiteral("filterName"));
    m_name->setAccessibleName(tr("Filter by name"));
    m_name->setPlaceholderText(tr("Filter by name"));
    m_name->addAction(themedIcon(Icon::Search, Ink::Muted), QLineEdit::LeadingPosition);
    keepMinimum(*m_name, 52, -1);
    connect(m_name, &QLineEdit::textChanged, this, &PeopleFilter::changed);

    m_statuses->setObjectName(QStringLiteral("filterStatus"));
    m_statuses->setAccessibleName(tr("Show"));
    m_statuses->setFilters(true);
    for (const CatalogueEntry* entry : catalogues.at(ListId::PersonStatus).offered()) {
        m_statuses->addChip(entry->code, withoutMnemonic(entry->label(QLocale())));
    }
    m_statuses->addChip(kTrash, tr("Trash"));
    m_statuses->choose({kActive});
    connect(m_statuses, &ChipGroup::answered, this, &PeopleFilter::keepTrashAlone);

    m_count->setObjectName(QStringLiteral("shownCount"));
    m_count->setWordWrap(false);
    m_keep->setObjectName(QStringLiteral("saveView"));
    m_keep->hide();
    connect(m_keep, &Button::clicked, this, &PeopleFilter::keepAsked);

    auto* choices = new QFrame;
    makeRingRoom(*choices);
    auto* flow = new FlowLayout(choices);
    flow->addWidget(m_name);
    flow->addWidget(m_statuses);
    flow->addWidget(m_count);
    flow->addWidget(m_keep);
    spaceOut(*choices, *flow, {.between = 3});
    return choices;
}

QWidget* PeopleFilter::makeActs()
{
    m_sort->setObjectName(QStringLiteral("sort"));
    m_sort->addItem(tr("What is next"), static_cast<int>(PersonSort::ByNextStep));
    m_sort->addItem(tr("Name"), static_cast<int>(PersonSort::ByName));
    m_sort->addItem(tr("Last contact"), static_cast<int>(PersonSort::ByLastContact));
    connect(m_sort, &QComboBox::currentIndexChanged, this, &PeopleFilter::changed);
    auto* label = new Label(tr("So&rt by"));
    label->setWordWrap(false);
    label->setBuddy(m_sort);
    auto* add = new Button(Icon::PersonAdd, tr("&Add a person"));
    add->setObjectName(QStringLiteral("addPerson"));
    connect(add, &Button::clicked, this, &PeopleFilter::addAsked);

    auto* groups = new Button(Icon::People, tr("&Groups"));
    groups->setObjectName(QStringLiteral("groupsButton"));
    connect(groups, &Button::clicked, this, &PeopleFilter::groupsAsked);

    auto* acts = new QFrame;
    makeRingRoom(*acts);
    auto* flow = new FlowLayout(acts);
    flow->addWidget(label);
    flow->addWidget(m_sort);
    flow->addWidget(groups);
    flow->addWidget(add);
    spaceOut(*acts, *flow, {.between = 3});
    return acts;
}

ListWish PeopleFilter::wish() const
{
    ListWish wish;
    wish.statuses = m_statuses->chosen();
    wish.trash = wish.statuses.removeAll(kTrash) > 0;
    wish.name = m_name->text();
    wish.sort = static_cast<PersonSort>(m_sort->currentData().toInt());
    return wish;
}

void PeopleFilter::setWish(const ListWish& wish)
{
    {
        const QSignalBlocker quietName(m_name);
        const QSignalBlocker quietSort(m_sort);
        m_name->setText(wish.name);
        setSort(wish.sort);
    }
    m_isTrashShown = wish.trash;
    m_statuses->choose(wish.trash ? QStringList(kTrash) : wish.statuses);
    Q_EMIT changed();
}

void PeopleFilter::clear()
{
    ListWish everybody;
    everybody.sort = wish().sort;
    setWish(everybody);
}

bool PeopleFilter::isUsual() const
{
    ListWish usual;
    usual.statuses = QStringList(kActive);
    return wish() == usual;
}

void PeopleFilter::setOffersKeeping(bool offers)
{
    m_keep->setVisible(offers);
}

void PeopleFilter::setNamesHidden(bool hidden)
{
    m_name->setEchoMode(hidden ? QLineEdit::PasswordEchoOnEdit : QLineEdit::Normal);
}

bool PeopleFilter::clearName()
{
    const bool hadName = !m_name->text().isEmpty();
    m_name->clear();
    return hadName;
}

void PeopleFilter::setSort(PersonSort sort)
{
    m_sort->setCurrentIndex(m_sort->findData(static_cast<int>(sort)));
}

void PeopleFilter::setCount(int count)
{
    m_count->setText(tr("%n shown", "people", count));
}

// The chip that was clicked last wins.
void PeopleFilter::keepTrashAlone(const QStringList& chosen)
{
    const bool hasTrash = chosen.contains(kTrash);
    if (hasTrash && !m_isTrashShown) {
        m_statuses->choose({kTrash});
    } else if (hasTrash && chosen.size() > 1) {
        QStringList others = chosen;
        others.removeAll(kTrash);
        m_statuses->choose(others);
    }
    m_isTrashShown = m_statuses->chosen().contains(kTrash);
    Q_EMIT changed();
}

} // namespace kithbook
