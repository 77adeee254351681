// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/hardening.h"
#include "core/book/selftest.h"
#include "ui/shell/mainwindow.h"
#include "ui/style/systemlook.h"
#include "ui/style/theme.h"
#include "ui/words/errortext.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFileInfo>
#include <QIcon>
#include <QMessageBox>

#include <cstdio>

// kithbook [BOOK]: the window. Puts the parts together and does nothing else.
namespace {

using namespace kithbook;

struct StartUp
{
    QString book;
    bool madeUp = false;
};

StartUp readCommandLine(const QApplication& app)
{
    QCommandLineParser line;
    line.setApplicationDescription(
        QStringLiteral("A private place for your caseload and session notes."));
    line.addHelpOption();
    line.addVersionOption();
    const QCommandLineOption madeUp(QStringLiteral("made-up"),
                                    QStringLiteral("Look around in a new book of made-up people."));
    line.addOption(madeUp);
    line.addPositionalArgument(QStringLiteral("book"),
                               QStringLiteral("The book to open; without it, the last one."),
                               QStringLiteral("[BOOK]"));
    line.process(app);
    const QStringList books = line.positionalArguments();
    return {books.isEmpty() ? QString() : QFileInfo(books.first()).absoluteFilePath(),
            line.isSet(madeUp)};
}

int giveUp(const Error& error)
{
    QMessageBox box(QMessageBox::Warning, QStringLiteral("Kithbook"),
                    errorText(error).inOneParagraph());
    box.setTextFormat(Qt::PlainText);
    box.exec();
    return EXIT_FAILURE;
}

int runWindow(QApplication& app)
{
    const StartUp startUp = readCommandLine(app);
    MachineSettings settings;
    Language language;
    language.speak(settings.language());
    if (const auto safe = checkLibrary(); !safe) {
        return giveUp(safe.error());
    }
    const auto catalogues = Catalogues::load();
    const auto templates = NoteTemplates::load();
    if (!catalogues || !templates) {
        return giveUp(catalogues ? templates.error() : catalogues.error());
    }
    const SystemClock clock;
    const std::unique_ptr<SystemLook> look = makeSystemLook();
    Theme theme(app, *look);
    dress(theme, settings);
    const std::unique_ptr<ComputerEvents> computer = makeComputerEvents();
    BookDesk desk({*catalogues, *templates}, clock);
    MainWindow window({desk, settings, theme, *computer, language});
    if (startUp.madeUp) {
        window.startMadeUp();
    } else if (!window.start(startUp.book.isEmpty() ? settings.bookPath() : startUp.book)) {
        return EXIT_SUCCESS; // the window that has this book is in front now
    }
    QObject::connect(&window, &MainWindow::finished, &app, &QApplication::quit);
    QApplication::setQuitOnLastWindowClosed(false); // not before the book is locked
    window.show();
    return QApplication::exec();
}

} // namespace

int main(int argc, char** argv)
{
    if (const auto safe = hardenProcess(); !safe) {
        const QByteArray words = errorText(safe.error()).inOneParagraph().toUtf8();
        std::fprintf(stderr, "%s\n", words.constData());
        return EXIT_FAILURE;
    }
    QApplication app(argc, argv);
    QApplication::setApplicationName(QStringLiteral("kithbook"));
    QApplication::setApplicationDisplayName(QStringLiteral("Kithbook"));
    QApplication::setApplicationVersion(QStringLiteral(KITHBOOK_VERSION));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/kithbook.svg")));
    return runWindow(app);
}
