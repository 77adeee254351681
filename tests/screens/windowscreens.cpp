// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/screens/windowscreens.h"

#include "core/notes/note.h"
#include "core/notes/notelist.h"
#include "tests/ui/support/realwindow.h"
#include "ui/people/savedviews.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QVBoxLayout>

namespace kithbook {

namespace {

using test::PageHost;
using test::RealWindow;

/// The window inside a widget, which is what a picture is made of.
class HostedWindow final : public QWidget
{
public:
    HostedWindow() : real(theme(), PageHost::Filled::MadeUp)
    {
        // What the settings say is what their page has the program look like.
        real.settings().setTextPercent(theme().textPercent());
        real.settings().setLook(theme().choice());
        auto* whole = new QVBoxLayout(this);
        whole->setContentsMargins(0, 0, 0, 0);
        whole->addWidget(&real.window());
    }
    ~HostedWindow() override { real.window().setParent(nullptr); }

    RealWindow real;

private:
    static Theme& theme()
    {
        return *qApp->findChild<Theme*>(QString(), Qt::FindDirectChildrenOnly);
    }

protected:
    void showEvent(QShowEvent* event) override
    {
        QWidget::showEvent(event);
        if (real.isOpen()) {
            real.settle();
        }
    }
};

std::unique_ptr<HostedWindow> unlocked()
{
    auto hosted = std::make_unique<HostedWindow>();
    hosted->real.unlock(*hosted->findChild<QWidget*>(QStringLiteral("passphrase")));
    hosted->real.settle();
    return hosted;
}

void keep(HostedWindow& hosted, const char* name, PersonSort sort)
{
    SavedView view{QString::fromLatin1(name), {}};
    view.wish.statuses = {QStringLiteral("active")};
    view.wish.sort = sort;
    (void)hosted.real.ask([&](Book& book) {
        Mutation mutation(book, Action::Added);
        return keepView(book, mutation, view).and_then([&] { return mutation.commit(); });
    });
}

std::unique_ptr<HostedWindow> at(Section section)
{
    auto hosted = unlocked();
    hosted->real.window().view()->show(section);
    return hosted;
}

} // namespace

std::unique_ptr<QWidget> windowUnlockScreen()
{
    return std::make_unique<HostedWindow>();
}

std::unique_ptr<QWidget> windowTodayScreen()
{
    return unlocked();
}

std::unique_ptr<QWidget> windowPeopleScreen()
{
    return at(Section::People);
}

std::unique_ptr<QWidget> windowViewsScreen()
{
    auto hosted = unlocked();
    keep(*hosted, "Who is next", PersonSort::ByNextStep);
    keep(*hosted, "Not heard of for long", PersonSort::ByLastContact);
    hosted->real.window().view()->show(Section::People);
    return hosted;
}

std::unique_ptr<QWidget> windowLogScreen()
{
    return at(Section::Log);
}

std::unique_ptr<QWidget> windowNotesScreen()
{
    return at(Section::Notes);
}

std::unique_ptr<QWidget> windowSettingsScreen()
{
    return at(Section::Settings);
}

std::unique_ptr<QWidget> windowHelpScreen()
{
    auto hosted = unlocked();
    hosted->real.window().view()->showHelp(QStringLiteral("log"));
    return hosted;
}

std::unique_ptr<QWidget> windowTogetherScreen()
{
    auto hosted = unlocked();
    const auto drafts = hosted->real.ask([](Book& book) {
        NoteFilter newest;
        newest.state = noteState::kDraft;
        newest.limit = 1;
        return NoteList(book).list(newest);
    });
    BookView& view = *hosted->real.window().view();
    view.writeNote(drafts->front().id);
    hosted->real.settle();
    view.writeTogether();
    return hosted;
}

} // namespace kithbook
