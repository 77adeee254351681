// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// window_probe start|browse BOOK SPAWNED: the real window, built and started as
// app/desktop/main.cpp does, on a book of the bench. SPAWNED: see WatchedApplication::printStart.
// window_probe workday BOOK SPAWNED: fills Today; keys on stdin (benchbook.h).
#include "kithbookwindow.h"
#include "workday.h"

#include "core/base/hardening.h"

#include <QFile>
#include <QIcon>
#include <QLocale>
#include <QStandardPaths>

namespace {

using namespace kithbook;
using namespace kithbook::bench;

/// Takes the peak of memory back to what is resident now (proc(5), clear_refs). Opened before
/// hardenProcess(), which shuts the door.
class PeakReset
{
public:
    PeakReset() : m_file(QStringLiteral("/proc/self/clear_refs"))
    {
        if (!m_file.open(QIODevice::WriteOnly | QIODevice::Unbuffered)) {
            giveUp("clear_refs", Error{Code::IoFailed, {}});
        }
    }
    void reset() { m_file.write("5"); }

private:
    QFile m_file;
};

qint64 rowsOfToday(KithbookWindow& kithbook)
{
    return kithbook.count("noteRow") + kithbook.count("planRow") + kithbook.count("loggedRow");
}

/// Until Today is there, without the key derivation.
void start(KithbookWindow& kithbook)
{
    kithbook.app().printStart("start", "lock window", 0);
    printMemory("start", "lock window");
    const Moment enter = Moment::now();
    kithbook.unlock();
    kithbook.app().printStart("start", "today", rowsOfToday(kithbook), keyDerivation());
    const Took derivation = keyDerivation();
    const Took took = kithbook.app().lastPaint() - enter;
    printSample("unlock", "key derivation", derivation, 1);
    printSample("unlock", "without key derivation", {took.us - derivation.us, took.cpuUs}, 1);
    printMemory("start", "today");
}

void browse(KithbookWindow& kithbook, PeakReset& peak)
{
    kithbook.unlock();
    peak.reset(); // that of the key derivation
    openings(kithbook);
    printMemory("memory", "pages");
    typing(kithbook);
    printMemory("memory", "pages and finding");
    kithbook.view().show(Section::Today); // where the next run begins
    kithbook.settle();
    kithbook.lock();
    printMemory("memory", "locked again");
}

} // namespace

int main(int argc, char** argv)
{
    PeakReset peak;
    need("hardening", hardenProcess());
    WatchedApplication app(argc, argv);
    const QString operation = QApplication::arguments().value(1);
    const QString book = QApplication::arguments().value(2);
    if (operation == u"workday") {
        BenchBook bench(book, BenchKeys::read());
        addWorkday(bench);
        return 0;
    }
    QApplication::setApplicationName(QStringLiteral("kithbook"));
    QApplication::setApplicationDisplayName(QStringLiteral("Kithbook"));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/kithbook.svg")));
    QStandardPaths::setTestModeEnabled(true);
    QApplication::setCursorFlashTime(0); // a blinking cursor is a painting, too
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    KithbookWindow kithbook(app, book);
    if (operation == u"start") {
        start(kithbook);
    } else {
        browse(kithbook, peak);
    }
    return 0;
}
