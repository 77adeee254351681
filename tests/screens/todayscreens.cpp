// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/screens/todayscreens.h"

#include "core/records/drafts.h"
#include "core/records/plans.h"
#include "tests/screens/hostedpage.h"
#include "ui/find/findbox.h"
#include "ui/notes/notespage.h"
#include "ui/parts/rowlist.h"
#include "ui/today/addplan.h"
#include "ui/today/todaypage.h"

#include <QLineEdit>

namespace kithbook {

namespace {

using test::PageHost;

std::vector<FindCommand> someCommands()
{
    const auto command = [](const char* text, const char* keys) {
        return FindCommand{QString::fromLatin1(text), QString::fromLatin1(text),
                           QString::fromLatin1(keys), [] {}};
    };
    return {command("Log a session", "Ctrl+N"),
            command("Make a backup", ""),
            command("Lock now", "Ctrl+L"),
            command("Hide names", "Ctrl+Shift+H"),
            command("Import people and sessions", ""),
            command("Settings", "Ctrl+,")};
}

void fillADay(PageHost& host)
{
    const PersonId sam = host.addPerson(QStringLiteral("Sam T."));
    host.addCall(sam, 40);
    PlanDraft plan;
    plan.day = host.desk().today();
    plan.minute = 14 * 60;
    plan.person = host.addPerson(QStringLiteral("Marisol R."));
    plan.mode = QStringLiteral("sms_text");
    (void)host.write([&](Book& book, Mutation& mutation) {
        return Plans(book, host.desk().catalogues()).add(mutation, plan);
    });
}

} // namespace

std::unique_ptr<QWidget> todayScreen()
{
    auto hosted = std::make_unique<HostedPage<TodayPage>>(PageHost::Filled::MadeUp);
    (void)hosted->host.ask([](Book& book) {
        return Drafts(book).keep(QLatin1StringView("log"), {0, {}, QByteArray("x")});
    });
    return hosted;
}

std::unique_ptr<QWidget> todayAddScreen()
{
    auto hosted = std::make_unique<HostedPage<TodayPage>>(PageHost::Filled::Empty);
    fillADay(hosted->host);
    hosted->page.findChild<AddPlan*>()->open();
    return hosted;
}

std::unique_ptr<QWidget> todayEmptyScreen()
{
    auto hosted = std::make_unique<HostedPage<TodayPage>>(PageHost::Filled::Empty);
    return hosted;
}

std::unique_ptr<QWidget> notesScreen()
{
    auto hosted = std::make_unique<HostedPage<NotesPage>>(PageHost::Filled::MadeUp);
    hosted->resize(1158, 774);
    hosted->show();
    auto* list = hosted->page.findChild<RowList*>();
    list->setCurrentIndex(list->model()->index(2, 0));
    return hosted;
}

std::unique_ptr<QWidget> findScreen()
{
    auto hosted = std::make_unique<HostedPage<TodayPage>>(PageHost::Filled::MadeUp);
    auto* box = new FindBox(hosted->host.desk(), hosted->host.names, hosted.get());
    box->setCommands(someCommands());
    box->open(FindBox::Mode::Everything);
    box->findChild<QLineEdit*>()->setText(QStringLiteral("ma"));
    return hosted;
}

} // namespace kithbook
