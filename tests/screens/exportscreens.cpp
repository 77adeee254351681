// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/screens/exportscreens.h"

#include "core/notes/notelist.h"
#include "tests/screens/hostedpage.h"
#include "ui/export/exportpage.h"

#include <QAbstractButton>

namespace kithbook {

namespace {

using test::PageHost;

/// From the newest note of made-up people.
std::unique_ptr<HostedPage<ExportPage>> exporting()
{
    auto hosted = std::make_unique<HostedPage<ExportPage>>(PageHost::Filled::MadeUp);
    PageHost& host = hosted->host;
    const auto notes = host.ask([](Book& book) {
        NoteFilter newest;
        newest.limit = 1;
        return NoteList(book).list(newest);
    });
    hosted->show();
    hosted->page.start({notes->front().id, {}});
    host.settle();
    host.settle();
    return hosted;
}

void click(HostedPage<ExportPage>& hosted, const char* name)
{
    hosted.page.findChild<QAbstractButton*>(QString::fromLatin1(name))->click();
    hosted.host.settle();
    hosted.host.settle();
}

} // namespace

std::unique_ptr<QWidget> exportScreen()
{
    auto hosted = exporting();
    click(*hosted, "exportPerson");
    click(*hosted, "exportDrafts");
    return hosted;
}

std::unique_ptr<QWidget> exportGateScreen()
{
    auto hosted = exporting();
    click(*hosted, "exportWeb");
    click(*hosted, "exportHideNames");
    click(*hosted, "exportMain");
    return hosted;
}

std::unique_ptr<QWidget> exportNarrowScreen()
{
    auto hosted = exporting();
    click(*hosted, "exportTo3");
    click(*hosted, "exportWhy2");
    return hosted;
}

} // namespace kithbook
