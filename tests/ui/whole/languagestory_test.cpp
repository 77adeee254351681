// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The language is changed while the window is open (docs/decisions/0015).
#include "tests/support/printing.h"
#include "tests/ui/whole/wholewindow.h"
#include "ui/parts/chipgroup.h"
#include "ui/parts/rowlist.h"
#include "ui/shell/rail.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QFile>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QXmlStreamReader>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace kithbook;
using namespace kithbook::test;

namespace {

constexpr Section kPages[] = {Section::Today,  Section::People,   Section::Notes,  Section::Log,
                              Section::Import, Section::Settings, Section::Groups, Section::Meeting,
                              Section::Write,  Section::Review};

QString plain(QString text)
{
    return text.remove(QLatin1Char('&'));
}

QStringList menusOf(const MainWindow& window)
{
    QStringList titles;
    for (const QAction* action : window.menuBar()->actions()) {
        if (action->isVisible()) {
            titles.append(plain(action->text()));
        }
    }
    return titles;
}

/// What is on the screen: labels, buttons, questions, what fields say while they are empty.
QStringList shownIn(const QWidget& window)
{
    QStringList texts;
    for (const auto* each : window.findChildren<QWidget*>()) {
        if (!each->isVisible()) {
            continue;
        }
        if (const auto* label = qobject_cast<const QLabel*>(each)) {
            texts << label->text();
        } else if (const auto* button = qobject_cast<const QAbstractButton*>(each)) {
            texts << button->text();
        } else if (const auto* question = qobject_cast<const QGroupBox*>(each)) {
            texts << question->title();
        } else if (const auto* field = qobject_cast<const QLineEdit*>(each)) {
            texts << field->placeholderText();
        }
        texts << each->accessibleName() << each->accessibleDescription();
    }
    return texts;
}

/// English sentences that are not the same in Spanish.
QSet<QString> englishOnly()
{
    QFile file(QStringLiteral(KITHBOOK_TRANSLATIONS "/kithbook_es.ts"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    QSet<QString> english;
    QSet<QString> spanish;
    for (QXmlStreamReader ts(&file); !ts.atEnd();) {
        if (ts.readNext() != QXmlStreamReader::StartElement) {
            continue;
        }
        if (ts.name() == u"source") {
            english.insert(plain(ts.readElementText()));
        } else if (ts.name() == u"translation") {
            spanish.insert(plain(ts.readElementText(QXmlStreamReader::IncludeChildElements)));
        }
    }
    REQUIRE(english.size() > 1000);
    return english.subtract(spanish);
}

void openSettingsOfLanguage(WholeWindow& whole)
{
    whole.press(Qt::Key_Comma, Qt::ControlModifier);
    whole.settle();
    whole.find<RowList>("settingGroups").setFocus();
    whole.press(Qt::Key_Home);
    whole.press(Qt::Key_Down);
    whole.find<QComboBox>("language").setFocus();
}

} // namespace

TEST_CASE("another language is there at once, and no word that was typed is lost")
{
    WholeWindow whole;
    whole.unlock();
    whole.press(Qt::Key_N, Qt::ControlModifier);
    whole.settle();
    whole.find<QLineEdit>("line").setFocus();
    whole.type(QStringLiteral("Talked about the b"));
    openSettingsOfLanguage(whole);
    const auto press = [&](const char* language) {
        whole.press(Qt::Key_Down);
        whole.settle();
        CHECK(whole.settings().language() == QString::fromLatin1(language));
        CHECK(whole.view().section() == Section::Settings);
        CHECK(QApplication::focusWidget() == &whole.find<QComboBox>("language"));
    };
    press("en");
    press("es");
    CHECK(menusOf(whole.window()) ==
          QStringList{QStringLiteral("Archivo"), QStringLiteral("Editar"), QStringLiteral("Ver"),
                      QStringLiteral("Sesión"), QStringLiteral("Ayuda")});
    CHECK(whole.window().windowTitle() == QStringLiteral("Kithbook"));
    CHECK(Rail::word(Section::Today) == QStringLiteral("Hoy"));
    CHECK(shownIn(whole.window()).contains(QStringLiteral("Solo en esta computadora")));
    whole.press(Qt::Key_1, Qt::ControlModifier);
    whole.settle();
    CHECK(shownIn(whole.window()).contains(QStringLiteral("martes 5 de mayo")));

    whole.press(Qt::Key_N, Qt::ControlModifier);
    whole.settle();
    CHECK(whole.find<QLineEdit>("line").text() == QStringLiteral("Talked about the b"));
    openSettingsOfLanguage(whole);
    whole.press(Qt::Key_Up);
    whole.settle();
    CHECK(whole.settings().language() == QStringLiteral("en"));
    CHECK(menusOf(whole.window()).first() == QStringLiteral("File"));
    whole.press(Qt::Key_N, Qt::ControlModifier);
    whole.settle();
    CHECK(whole.find<QLineEdit>("line").text() == QStringLiteral("Talked about the b"));
    // The keys of the window are there once, so that each still does something.
    whole.press(Qt::Key_L, Qt::ControlModifier);
    CHECK_FALSE(whole.isOpen());
    whole.waitForLock();
}

TEST_CASE("on the first page the language is chosen before anything is read")
{
    WholeWindow whole(QString{});
    whole.find<ChipGroup>("language").chip(QStringLiteral("es"))->click();
    CHECK(whole.settings().language() == QStringLiteral("es"));
    auto& chips = whole.find<ChipGroup>("language");
    CHECK(chips.chosen() == QStringList{QStringLiteral("es")});
    CHECK(QApplication::focusWidget() == chips.chip(QStringLiteral("es")));
    CHECK(shownIn(whole.window()).contains(QStringLiteral("Le damos la bienvenida a Kithbook")));
}

TEST_CASE("no two commands of a menu have the same Alt letter, in any language")
{
    const QString language = GENERATE(QStringLiteral("en"), QStringLiteral("es"));
    WholeWindow whole;
    whole.settings().setLanguage(language);
    whole.unlock();
    QList<QList<QAction*>> menus{whole.window().menuBar()->actions()};
    for (const QAction* title : menus.first()) {
        menus.append(title->menu()->actions());
    }
    for (const QList<QAction*>& menu : menus) {
        QStringList letters;
        for (const QAction* action : menu) {
            if (action->isSeparator()) {
                continue;
            }
            CAPTURE(language, action->text());
            const QString letter = action->text().section(QLatin1Char('&'), 1).left(1).toLower();
            const bool hasLetter = !letter.isEmpty();
            CHECK((!hasLetter || !letters.contains(letter)));
            letters.append(letter);
        }
    }
}

TEST_CASE("on no page is there a word left in English")
{
    const QSet<QString> english = englishOnly();
    WholeWindow whole;
    whole.settings().setLanguage(QStringLiteral("es"));
    const auto check = [&] {
        for (const QString& text : shownIn(whole.window())) {
            CAPTURE(text);
            CHECK_FALSE(english.contains(plain(text)));
        }
    };
    check();
    whole.unlock();
    for (const Section section : kPages) {
        CAPTURE(static_cast<int>(section));
        whole.view().show(section);
        whole.settle();
        check();
    }
}
