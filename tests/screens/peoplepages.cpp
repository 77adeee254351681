// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/screens/peoplepages.h"

#include "tests/ui/support/pagehost.h"
#include "ui/people/peoplepage.h"

#include <QAbstractButton>
#include <QAction>
#include <QBoxLayout>
#include <QLineEdit>
#include <QMenu>

namespace kithbook {

namespace {

using test::PageHost;

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
