// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/screens/peoplepages.h"

#include "core/records/goals.h"
#include "core/records/peoplelist.h"
#include "tests/ui/support/pagehost.h"
#include "ui/people/peoplepage.h"

#include <QAbstractButton>
#include <QAction>
#include <QBoxLayout>
#include <QCborMap>
#include <QLineEdit>
#include <QMenu>

namespace kithbook {

namespace {

using test::PageHost;

Result<GoalId> writeGoals(Book& book, Mutation& mutation, PersonId person)
{
    Goals goals(book);
    GoalDraft bus;
    bus.person = person;
    bus.words = QStringLiteral("I want to ride the bus alone");
    bus.startedDay = QDate(2026, 3, 2);
    bus.reviewDay = QDate(2026, 6, 1);
    GoalDraft room = bus;
    room.words = QStringLiteral("A room of my own, with a door I can close");
    room.state = GoalState::Reached;
    room.reviewDay = {};
    const auto id = goals.add(mutation, bus);
    if (auto other = goals.add(mutation, room); !id || !other) {
        return other;
    }
    struct Line
    {
        const char* words;
        const char* who;
        QDate done;
    };
    for (const Line& line : {Line{"Ask for a bus pass", "Ana", QDate(2026, 4, 30)},
                             Line{"Ride to the library together", "both of us", {}},
                             Line{"Ride there alone, and call from the door", "", {}}}) {
        GoalStepDraft step;
        step.goal = *id;
        step.words = QString::fromUtf8(line.words);
        step.who = QString::fromUtf8(line.who);
        step.doneDay = line.done;
        if (auto added = goals.addStep(mutation, step); !added) {
            return passOn(added);
        }
    }
    return id;
}

/// A page with the book it shows; the book goes after it.
class Hosted final : public QWidget
{
public:
    explicit Hosted(PageHost::Filled filled) : m_host(filled), m_page(new PeoplePage(m_host.room()))
    {
        auto* column = new QVBoxLayout(this);
        column->setContentsMargins(0, 0, 0, 0);
        column->addWidget(m_page);
        resize(1366, 860);
        show();
        m_host.settle();
    }
    ~Hosted() override { delete m_page; }

    void settle() { m_host.settle(); }
    /// As Enter on the person who is shown.
    void openShown()
    {
        const QCborMap place = m_page->place();
        m_page->goToPlace(place);
        settle();
    }
    void click(const char* name)
    {
        findChild<QAbstractButton*>(QLatin1StringView(name))->click();
        settle();
    }
    /// The first of the list, also where the list alone has room.
    PersonId openFirst()
    {
        const auto people = m_host.ask(
            [&](Book& book) { return PeopleList(book, m_host.desk().catalogues()).list({}); });
        const PersonId first = people && !people->empty() ? people->front().id : PersonId();
        m_page->showPerson(first);
        settle();
        return first;
    }
    /// Somebody without goals: made-up people may have some.
    void openSomebodyNew()
    {
        m_page->showPerson(m_host.addPerson(QStringLiteral("Sam T.")));
        settle();
    }
    /// Two goals of this person, with steps.
    void addGoals(PersonId person)
    {
        (void)m_host.write(
            [&](Book& book, Mutation& mutation) { return writeGoals(book, mutation, person); });
        settle();
    }
    /// As a click on More and then on an act.
    void act(const char* name)
    {
        auto* menu = m_page->findChild<QMenu*>(QStringLiteral("moreMenu"));
        Q_EMIT menu->aboutToShow();
        menu->findChild<QAction*>(QLatin1StringView(name))->trigger();
        settle();
    }

private:
    PageHost m_host;
    PeoplePage* m_page;
};

} // namespace

std::unique_ptr<QWidget> peopleScreen()
{
    return std::make_unique<Hosted>(PageHost::Filled::MadeUp);
}

std::unique_ptr<QWidget> peopleEmptyScreen()
{
    return std::make_unique<Hosted>(PageHost::Filled::Empty);
}

std::unique_ptr<QWidget> personNarrowScreen()
{
    auto hosted = std::make_unique<Hosted>(PageHost::Filled::MadeUp);
    hosted->openShown();
    return hosted;
}

std::unique_ptr<QWidget> personGoalsScreen()
{
    auto hosted = std::make_unique<Hosted>(PageHost::Filled::MadeUp);
    hosted->addGoals(hosted->openFirst());
    hosted->click("goalsAside");
    return hosted;
}

std::unique_ptr<QWidget> goalFormScreen()
{
    auto hosted = std::make_unique<Hosted>(PageHost::Filled::MadeUp);
    hosted->openSomebodyNew();
    hosted->click("goalsAside");
    hosted->findChild<QLineEdit*>(QStringLiteral("goalWords"))
        ->setText(QStringLiteral("I want to ride the bus alone"));
    return hosted;
}

std::unique_ptr<QWidget> personFormScreen()
{
    auto hosted = std::make_unique<Hosted>(PageHost::Filled::MadeUp);
    hosted->act("edit");
    return hosted;
}

std::unique_ptr<QWidget> personPauseScreen()
{
    auto hosted = std::make_unique<Hosted>(PageHost::Filled::MadeUp);
    hosted->act("paused");
    hosted->findChild<QAbstractButton*>(QStringLiteral("save"))->click();
    hosted->settle();
    return hosted;
}

std::unique_ptr<QWidget> personMergeScreen()
{
    auto hosted = std::make_unique<Hosted>(PageHost::Filled::MadeUp);
    hosted->act("merge");
    auto* name = hosted->findChild<QLineEdit*>(QStringLiteral("mergeName"));
    name->setText(QStringLiteral("v"));
    hosted->settle();
    Q_EMIT name->returnPressed();
    hosted->settle();
    return hosted;
}

} // namespace kithbook
