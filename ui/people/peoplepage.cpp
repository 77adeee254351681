// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "peoplepage.h"

#include "core/records/tables.h"
#include "ui/parts/findbutton.h"
#include "ui/parts/listandpage.h"
#include "ui/parts/pageframe.h"
#include "ui/people/goalform.h"
#include "ui/people/mergeform.h"
#include "ui/people/peoplefilter.h"
#include "ui/people/personform.h"
#include "ui/people/personlist.h"
#include "ui/people/personview.h"
#include "ui/people/statusform.h"
#include "ui/people/viewbar.h"
#include "ui/style/looks.h"
#include "ui/style/measure.h"
#include "ui/words/when.h"

#include <QAbstractButton>
#include <QBoxLayout>
#include <QFrame>
#include <QKeyEvent>
#include <QStackedLayout>

namespace kithbook {

namespace {

constexpr double kListWidth = 86; // u, mock 04

constexpr QLatin1StringView kPersonKey("person");
constexpr QLatin1StringView kFormKey("form");
constexpr QLatin1StringView kTabKey("tab");
constexpr QLatin1StringView kSortKey("sort");

} // namespace

PeoplePage::PeoplePage(const Room& room, QWidget* parent)
    : Page(room, parent), m_acts(room, this), m_stack(new QStackedLayout(this)),
      m_frame(new PageFrame(tr("People"))), m_above(new QFrame),
      m_filter(new PeopleFilter(room.desk.catalogues())), m_views(new ViewBar(room)),
      m_list(new PersonList(room, m_acts)), m_view(new PersonView(room, m_acts)),
      m_split(new ListAndPage(m_list, m_view, kListWidth))
{
    auto* find = new FindButton;
    connect(find, &QAbstractButton::clicked, this, &PeoplePage::findAsked);
    m_frame->setTitleAside(find);
    m_frame->setBody(makeBody());
    m_stack->addWidget(m_frame);
    connectList();
    connectViews();
    connectActs();
}

QWidget* PeoplePage::makeBody()
{
    auto* body = new QWidget;
    auto* column = new QVBoxLayout(body);
    column->addWidget(makeAbove());
    column->addWidget(m_split, 1);
    return body;
}

QWidget* PeoplePage::makeAbove()
{
    makeRingRoom(*m_above);
    auto* column = new QVBoxLayout(m_above);
    column->addWidget(m_filter);
    column->addWidget(m_views);
    spaceOut(*m_above, *column, {.between = 2});
    return m_above;
}

void PeoplePage::connectList()
{
    connect(m_split, &ListAndPage::wentBack, this, &PeoplePage::goToList);
    connect(m_split, &ListAndPage::arranged, this,
            [this] { m_above->setHidden(m_split->isPageAlone()); });
    connect(m_filter, &PeopleFilter::changed, this, [this] { askAll(kLinesAtOnce); });
    connect(m_filter, &PeopleFilter::addAsked, this, &PeoplePage::addPerson);
    connect(m_filter, &PeopleFilter::groupsAsked, this,
            [this] { navigator().show(Section::Groups); });
    connect(m_list, &PersonList::moreAsked, this, &PeoplePage::askMore);
    connect(m_list, &PersonList::addAsked, this, &PeoplePage::addPerson);
    connect(m_list, &PersonList::clearAsked, m_filter, &PeopleFilter::clear);
    connect(m_list, &PersonList::escaped, this, [this] { (void)m_filter->clearName(); });
    connect(m_list, &PersonList::chosen, this, &PeoplePage::select);
    connect(m_list, &PersonList::opened, this, &PeoplePage::open);
    connect(m_list, &PersonList::clicked, this, [this](PersonId person) {
        if (!m_split->showsBoth()) {
            open(person);
        }
    });
    connect(m_view, &PersonView::editAsked, this, &PeoplePage::editPerson);
    connect(m_view, &PersonView::goalAsked, this, &PeoplePage::editGoal);
}

void PeoplePage::connectViews()
{
    connect(m_filter, &PeopleFilter::changed, this, [this] { m_views->setWish(m_filter->wish()); });
    connect(m_filter, &PeopleFilter::keepAsked, m_views, &ViewBar::startSaving);
    connect(m_views, &ViewBar::chosen, m_filter, &PeopleFilter::setWish);
    connect(m_views, &ViewBar::viewsChanged, this,
            [this] { m_filter->setOffersKeeping(!m_views->isKept() && !m_filter->isUsual()); });
    connect(m_views, &ViewBar::namingEnded, this, [this] { m_list->listWidget()->setFocus(); });
    connect(&names(), &Names::changed, this,
            [this] { m_filter->setNamesHidden(names().areHidden()); });
    m_filter->setNamesHidden(names().areHidden());
    m_views->setWish(m_filter->wish());
}

void PeoplePage::connectActs()
{
    connect(&m_acts, &PersonActs::editAsked, this, &PeoplePage::editPerson);
    connect(&m_acts, &PersonActs::statusAsked, this, &PeoplePage::changeStatus);
    connect(&m_acts, &PersonActs::mergeAsked, this,
            [this](PersonId person) { openSheet(new MergeForm(room(), person)); });
}

QSet<int> PeoplePage::concerns() const
{
    return {tables::kPerson.number,        tables::kContactWay.number, tables::kSession.number,
            tables::kSessionPerson.number, tables::kNote.number,       tables::kSetting.number,
            tables::kPeerGroup.number,     tables::kGoal.number,       tables::kGoalStep.number};
}

void PeoplePage::refresh()
{
    askAll(m_list->linesToAsk());
    m_views->refresh();
    if (!m_view->person().isNull()) {
        m_view->show(m_view->person());
    }
}

void PeoplePage::askAll(int limit)
{
    const ListWish wish = m_filter->wish();
    desk().ask(
        this,
        [lists = BookDesk::Lists{desk().catalogues(), desk().templates()}, wish,
         limit](Book& book) { return askList(book, lists, wish, 0, limit); },
        [this, wish](Result<ListAnswer> answer) {
            if (!worked(answer)) {
                return;
            }
            m_filter->setCount(answer->count);
            m_split->setHasPage(answer->count > 0 || !m_view->person().isNull());
            const auto first = answer->lines.empty() ? PersonId() : answer->lines.front().row.id;
            m_list->show(std::move(*answer), wish);
            if (!m_view->person().isNull()) {
                m_list->choose(m_view->person());
            } else if (m_split->showsBoth() && !first.isNull()) {
                m_list->choose(first);
                select(first);
            }
        },
        &m_question);
}

void PeoplePage::askMore(int offset)
{
    desk().ask(
        this,
        [lists = BookDesk::Lists{desk().catalogues(), desk().templates()}, wish = m_filter->wish(),
         offset](Book& book) { return askList(book, lists, wish, offset); },
        [this](Result<ListAnswer> answer) {
            if (worked(answer)) {
                m_list->append(std::move(*answer));
            }
        },
        &m_moreQuestion);
}

void PeoplePage::select(PersonId person)
{
    m_view->show(person);
}

void PeoplePage::open(PersonId person)
{
    m_view->show(person);
    m_split->setHasPage(true);
    m_split->openPage();
    if (m_split->isPageAlone()) {
        m_split->wayBack().setFocus();
    }
}

void PeoplePage::goToList()
{
    m_split->backToList();
    m_list->listWidget()->setFocus();
}

void PeoplePage::showPerson(PersonId person)
{
    closeSheet();
    m_list->choose(person);
    open(person);
}

void PeoplePage::addPerson()
{
    openSheet(new PersonForm(room(), {}));
}

void PeoplePage::editPerson(PersonId person)
{
    openSheet(new PersonForm(room(), person));
}

void PeoplePage::editGoal(PersonId person, GoalId goal)
{
    const auto& picture = m_view->picture();
    const bool isShown = picture && picture->person.id == person;
    auto* form = new GoalForm(
        room(), {person, isShown ? picture->person.chosenName : QString(), {}, false}, goal);
    connect(form, &PersonSheet::saved, m_view, [this] { m_view->setTab(PersonView::goalsTab()); });
    openSheet(form);
}

void PeoplePage::changeStatus(PersonId person, const QString& status)
{
    QString name;
    if (const auto& picture = m_view->picture(); picture && picture->person.id == person) {
        name = picture->person.chosenName;
    } else if (const auto current = m_list->current()) {
        name = current->name;
    }
    openSheet(new StatusForm(room(), {person, name, {}, false}, status));
}

void PeoplePage::openSheet(PersonSheet* sheet)
{
    closeSheet();
    m_sheet = sheet;
    m_stack->addWidget(sheet);
    m_stack->setCurrentWidget(sheet);
    connect(sheet, &PersonSheet::cancelled, this, [this] {
        closeSheet();
        if (QWidget* focus = firstFocus()) {
            focus->setFocus();
        }
    });
    connect(sheet, &PersonSheet::saved, this, [this](PersonId person) {
        const qint64 now = desk().clock().nowMs();
        navigator().say(tr("Saved %1").arg(timeWords(now, desk().clock().offsetMinutes(now))));
        showPerson(person);
        if (QWidget* focus = firstFocus()) {
            focus->setFocus();
        }
    });
    sheet->firstFocus()->setFocus();
}

void PeoplePage::closeSheet()
{
    if (PersonSheet* sheet = std::exchange(m_sheet, nullptr)) {
        m_stack->setCurrentWidget(m_frame);
        m_stack->removeWidget(sheet);
        sheet->hide();
        sheet->deleteLater();
    }
}

bool PeoplePage::doMainAct()
{
    if (m_sheet) {
        m_sheet->save();
        return true;
    }
    const auto& picture = m_view->picture();
    if (!picture || picture->person.goneMs || !m_split->showsPage()) {
        return false;
    }
    navigator().logSession({picture->person.id, {}, {}});
    return true;
}

QWidget* PeoplePage::firstFocus() const
{
    if (m_sheet) {
        return m_sheet->firstFocus();
    }
    return m_split->isPageAlone() ? &m_split->wayBack() : m_list->listWidget();
}

void PeoplePage::keepDraft()
{
    m_view->keepDraft();
    if (m_sheet) {
        m_sheet->keepDraft();
    }
}

ExportStart PeoplePage::toExport() const
{
    return {{}, m_view->person()};
}

QCborMap PeoplePage::place() const
{
    QCborMap place = m_sheet ? m_sheet->place() : QCborMap();
    if (!place.contains(kPersonKey)) {
        place.insert(kPersonKey, m_view->person().toBytes());
    }
    place.insert(kTabKey, m_view->tab());
    place.insert(kSortKey, static_cast<int>(m_filter->wish().sort));
    return place;
}

void PeoplePage::goToPlace(const QCborMap& place)
{
    const auto id = RowId::fromBytes(place.value(kPersonKey).toByteArray());
    const PersonId person = id ? PersonId(*id) : PersonId();
    const qint64 sort = place.value(kSortKey).toInteger();
    if (sort >= 0 && sort <= static_cast<int>(PersonSort::ByNextStep) && place.contains(kSortKey)) {
        m_filter->setSort(static_cast<PersonSort>(sort));
    }
    m_view->setTab(place.value(kTabKey).toString());
    if (!person.isNull()) {
        showPerson(person);
    }
    if (place.value(kFormKey).toString() == QLatin1StringView("person")) {
        openSheet(new PersonForm(room(), person));
    } else if (place.value(kFormKey).toString() == QLatin1StringView("goal")) {
        const auto goal = RowId::fromBytes(place.value(QStringLiteral("goal")).toByteArray());
        editGoal(person, GoalId(goal.value_or(RowId())));
    }
}

// Esc goes one step back: out of the page of a narrow window, then out of the filter.
void PeoplePage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        if (m_split->isPageAlone()) {
            goToList();
            return;
        }
        if (m_filter->clearName()) {
            return;
        }
    }
    Page::keyPressEvent(event);
}

} // namespace kithbook
