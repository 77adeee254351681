// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/screens/importscreens.h"

#include "tests/ui/support/pagehost.h"
#include "ui/import/importpage.h"
#include "ui/parts/chipgroup.h"

#include <QAbstractButton>
#include <QBoxLayout>
#include <QCoreApplication>
#include <QFile>

namespace kithbook {

namespace {

using test::PageHost;

constexpr const char* kPeople = "Client Name,Preferred pronouns,Phone,Start date,Shoe size\n"
                                "Rosa Marquez,she/her,555-0100,1/2/2026,38\n"
                                "Omar bin Said,he/him,555-0101,3/4/2026,41\n"
                                "Zoë,,,5/6/2026,\n";

constexpr const char* kSessions =
    "Date;Start;Minutes;Client;Type of contact;Outcome;Notes\n"
    "13/4/2026;14:30;25;Rosa Marquez;Call;Completed;How to get a bus ticket\n"
    "14/4/2026;9:00;50;Omar bin Said;Zoom;Completed;\n"
    "31/4/2026;9:00;50;Omar bin Said;Zoom;Completed;\n"
    "15/4/2026;half past ten;;Rosa Marquez;Carrier pigeon;;\n"
    "16/4/2026;10:00;10;Rosa Marquez;Text;No response;\n"
    "17/4/2026;10:00;10;;Text;No response;\n";

/// The page with the book it writes to, and a file that was chosen.
class HostedImport final : public QWidget
{
public:
    explicit HostedImport(const char* sheet)
    {
        ImportPage::FileDialogs dialogs{[this](QWidget*) { return m_file; },
                                        [](QWidget*) { return QString(); }};
        m_file = m_host.folder() + QStringLiteral("/caseload.csv");
        QFile out(m_file);
        if (!out.open(QIODevice::WriteOnly) || out.write(sheet) < 0) {
            qFatal("no sheet was written");
        }
        out.close();
        m_page = std::make_unique<ImportPage>(m_host.room(), std::move(dialogs), this);
        auto* whole = new QVBoxLayout(this);
        whole->setContentsMargins(0, 0, 0, 0);
        whole->addWidget(m_page.get());
        show();
        m_host.settle();
    }

    /// What the filled button does, to its end.
    void act()
    {
        (void)m_page->doMainAct();
        const auto* busy = m_page->findChild<QWidget*>(QStringLiteral("busy"));
        while (!busy->isHidden()) {
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        }
    }

    void addPeople()
    {
        m_page->findChild<ChipGroup*>(QStringLiteral("newcomers"))
            ->chip(QStringLiteral("add"))
            ->click();
    }

private:
    PageHost m_host;
    QString m_file;
    std::unique_ptr<ImportPage> m_page; ///< after the host: it goes first
};

std::unique_ptr<HostedImport> after(const char* sheet, int acts)
{
    auto hosted = std::make_unique<HostedImport>(sheet);
    for (int i = 0; i < acts; ++i) {
        if (i == 1) {
            hosted->addPeople();
        }
        hosted->act();
    }
    return hosted;
}

} // namespace

std::unique_ptr<QWidget> importStartScreen()
{
    return after(kPeople, 0);
}

std::unique_ptr<QWidget> importColumnsScreen()
{
    return after(kPeople, 1);
}

std::unique_ptr<QWidget> importCheckedScreen()
{
    return after(kSessions, 2);
}

std::unique_ptr<QWidget> importDoneScreen()
{
    return after(kSessions, 3);
}

} // namespace kithbook
