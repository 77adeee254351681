// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/screens/logscreens.h"

#include "core/records/contactways.h"
#include "core/records/peoplelist.h"
#include "tests/ui/support/pagehost.h"
#include "ui/forms/personfield.h"
#include "ui/log/logpage.h"

#include <QAbstractButton>
#include <QBoxLayout>
#include <QLineEdit>

namespace kithbook {

namespace {

using test::PageHost;

/// The page and the book it lives on; the page goes first.
class HostedLog final : public QWidget
{
public:
    HostedLog() : m_host(PageHost::Filled::MadeUp), page(new LogPage(m_host.room(), this))
    {
        auto* layout = new QVBoxLayout(this);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(page);
        setFocusProxy(page->firstFocus());
    }
    ~HostedLog() override { delete page; }

    [[nodiscard]] std::vector<PersonRow> people()
    {
        return m_host
            .ask([this](Book& book) { return PeopleList(book, m_host.desk().catalogues()).list(); })
            .value();
    }
    /// Somebody who asks not to be called is what the gentle line is for.
    void avoidPhone(PersonId person)
    {
        (void)m_host.write([&](Book& book, Mutation& mutation) {
            ContactWayDraft way;
            way.person = person;
            way.kind = QStringLiteral("email");
            way.safe = QStringLiteral("no");
            way.safeRule = QStringLiteral("somebody else reads it");
            return ContactWays(book, m_host.desk().catalogues()).add(mutation, way);
        });
    }
    void start(PersonId person)
    {
        page->start({.person = person, .plan = {}, .session = {}});
        settle();
    }
    void settle()
    {
        m_host.settle();
        m_host.settle();
    }
    void click(const char* name)
    {
        if (auto* button = findChild<QAbstractButton*>(QString::fromLatin1(name))) {
            button->click();
        }
        settle();
    }
    void fillLine(const char* name, const QString& text)
    {
        auto* line = findChild<QLineEdit*>(QString::fromLatin1(name));
        line->setText(text);
        Q_EMIT line->textEdited(text);
    }

private:
    PageHost m_host;

public:
    LogPage* page;
};

} // namespace

std::unique_ptr<QWidget> logScreen()
{
    auto made = std::make_unique<HostedLog>();
    made->start(made->people().at(2).id);
    made->fillLine("line", QStringLiteral("Talked about the first week of art group"));
    made->page->keepDraft();
    made->settle();
    return made;
}

std::unique_ptr<QWidget> logMoreScreen()
{
    auto made = std::make_unique<HostedLog>();
    const auto people = made->people();
    made->avoidPhone(people.at(1).id);
    made->start(people.at(1).id);
    made->click("more");
    made->fillLine("platform", QStringLiteral("The agency's own"));
    made->page->keepDraft();
    made->settle();
    made->start(people.at(1).id);
    auto* who = made->findChild<PersonField*>(QStringLiteral("whoField"));
    who->choose(
        {{people.at(1).id, people.at(1).name, {}}, {people.at(4).id, people.at(4).name, {}}});
    made->click("changeWhen");
    return made;
}

std::unique_ptr<QWidget> logNamesScreen()
{
    auto made = std::make_unique<HostedLog>();
    made->page->start({});
    made->resize(1150, 772);
    made->show();
    made->activateWindow();
    made->page->firstFocus()->setFocus();
    made->settle();
    made->fillLine("who", QStringLiteral("a"));
    made->settle();
    return made;
}

} // namespace kithbook
