// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/screens/screen.h"
#include "ui/desk/language.h"
#include "ui/style/systemlook.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QFontDatabase>
#include <QLocale>
#include <QScrollArea>
#include <QTextStream>
#include <QWidget>

// kithbook-screens DIR [--only PAGE] [--dark|--contrast] [--scale 2] [--text 200]
// [--language es] [--rtl]
// Draws every page to a PNG, without a display, with made-up people. No part of the product.
using namespace kithbook;

namespace {

// A picture must not depend on the look of the computer it is made on.
class NoWish final : public SystemLook
{
public:
    [[nodiscard]] Wish wish() const override { return {}; }
    void readPlatformPalette() override {}
};

// The scale is read by Qt before anything else runs.
void takeScale(int argc, char** argv)
{
    for (int i = 1; i + 1 < argc; ++i) {
        if (qstrcmp(argv[i], "--scale") == 0) {
            qputenv("QT_SCALE_FACTOR", argv[i + 1]);
        }
    }
}

// The mocks are drawn in Noto Sans, 11 points.
QFont mockFont()
{
    const QString noto = QStringLiteral("Noto Sans");
    QFont font = QApplication::font();
    if (QFontDatabase::families().contains(noto)) {
        font.setFamilies({noto});
    }
    font.setPointSizeF(11);
    return font;
}

// The whole page, and not only what fits: as much higher as its body would have to scroll.
void growToContents(QWidget& page)
{
    for (const QScrollArea* area : page.findChildren<QScrollArea*>()) {
        if (area->widget() && area->isVisible()) {
            const int hidden = area->widget()->height() - area->viewport()->height();
            page.resize(page.width(), page.height() + std::max(0, hidden));
        }
    }
}

bool draw(const Screen& screen, const QString& path)
{
    const std::unique_ptr<QWidget> page = screen.make();
    page->resize(screen.size);
    page->show();
    QCoreApplication::processEvents();
    if (screen.grows) {
        growToContents(*page);
    }
    QCoreApplication::processEvents();
    return page->grab().save(path);
}

} // namespace

int main(int argc, char** argv)
{
    takeScale(argc, argv);
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    QApplication app(argc, argv);
    QApplication::setFont(mockFont());

    QCommandLineParser line;
    const auto option = [&line](const char* name, const char* value = nullptr) {
        line.addOption({QString::fromLatin1(name), {}, QString::fromLatin1(value)});
    };
    option("only", "page");
    option("dark");
    option("contrast");
    option("scale", "factor");
    option("text", "percent");
    option("language", "code");
    option("rtl");
    line.addPositionalArgument(QStringLiteral("DIR"), QStringLiteral("where the pictures go"));
    line.addHelpOption();
    line.process(app);
    if (line.positionalArguments().size() != 1) {
        line.showHelp(2);
    }

    Language language;
    const QString code = line.value(QStringLiteral("language"));
    language.speak(code.isEmpty() ? QStringLiteral("en") : code);
    QLocale::setDefault(QLocale(QLocale().language(), QLocale::UnitedStates));
    NoWish system;
    Theme theme(app, system, &app); // pages that change it find it there
    QString suffix = code.isEmpty() ? QString() : QStringLiteral("-") + code;
    if (line.isSet(QStringLiteral("dark"))) {
        theme.choose(Theme::Choice::Dark);
        suffix += QStringLiteral("-dark");
    }
    if (line.isSet(QStringLiteral("contrast"))) {
        theme.choose(Theme::Choice::HighContrast);
        suffix += QStringLiteral("-contrast");
    }
    if (line.isSet(QStringLiteral("rtl"))) {
        QApplication::setLayoutDirection(Qt::RightToLeft);
        suffix += QStringLiteral("-rtl");
    }
    if (const QString percent = line.value(QStringLiteral("text")); !percent.isEmpty()) {
        theme.setTextPercent(percent.toInt());
        suffix += QStringLiteral("-") + percent;
    }

    if (line.isSet(QStringLiteral("scale"))) {
        suffix += QStringLiteral("@%1x").arg(line.value(QStringLiteral("scale")));
    }

    const QDir dir(line.positionalArguments().first());
    QTextStream out(stdout);
    for (const Screen& screen : allScreens()) {
        if (line.isSet(QStringLiteral("only")) &&
            line.value(QStringLiteral("only")) != screen.name) {
            continue;
        }
        const QString path = dir.filePath(screen.name + suffix + QStringLiteral(".png"));
        if (!dir.mkpath(QStringLiteral(".")) || !draw(screen, path)) {
            out << "cannot write " << path << '\n';
            return 1;
        }
        out << path << '\n';
    }
    return 0;
}
