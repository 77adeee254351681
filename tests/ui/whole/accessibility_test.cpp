// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// ux.md section 6: what can be measured of it, on every page of the real window.
#include "core/notes/note.h"
#include "core/notes/notelist.h"
#include "tests/support/printing.h"
#include "tests/ui/whole/wholewindow.h"
#include "ui/parts/label.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAccessible>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>
#include <QTranslator>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace kithbook;
using namespace kithbook::test;

namespace {

constexpr Section kPages[] = {
    Section::Today,    Section::People,   Section::Notes,     Section::Log,   Section::Import,
    Section::Settings, Section::Groups,   Section::Meeting,   Section::Write, Section::Review,
    Section::Export,   Section::Versions, Section::Reflection};

/// Every text a third longer, as another language may be; the ends show whether it is cut.
class LongerWords final : public QTranslator
{
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char*, const char* text, const char*, int) const override
    {
        const QString words = QString::fromUtf8(text);
        if (words.contains(QLatin1StringView("MMM"))) {
            return words; // a format of dates
        }
        const auto more = static_cast<int>(static_cast<double>(words.size()) * 0.35);
        return words + QString(more, QLatin1Char('o'));
    }
};

/// The pages of one note have the newest draft.
void open(WholeWindow& whole, Section section)
{
    if (section == Section::Write || section == Section::Review || section == Section::Versions) {
        NoteFilter drafts;
        drafts.state = noteState::kDraft;
        drafts.limit = 1;
        const auto found = whole.ask([&](Book& book) { return NoteList(book).list(drafts); });
        REQUIRE(found);
        REQUIRE_FALSE(found->empty());
        const NoteId note = found->front().id;
        if (section == Section::Versions) {
            whole.view().showVersions(note);
        } else {
            section == Section::Write ? whole.view().writeNote(note)
                                      : whole.view().reviewNote(note);
        }
        whole.settle();
    } else {
        whole.view().show(section);
    }
    whole.settle();
}

/// The steps of writing together: written, read back with a name to put under it, hidden.
template <typename Check>
void walkTogether(WholeWindow& whole, Check check)
{
    open(whole, Section::Write);
    whole.view().writeTogether();
    whole.settle();
    REQUIRE(whole.view().isAlone());
    check("together");
    whole.press(Qt::Key_Return, Qt::ControlModifier);
    whole.find<QAbstractButton>("persons_agrees").click();
    whole.settle();
    check("read back");
    whole.press(Qt::Key_Escape);
    whole.settle();
    check("hidden");
    whole.press(Qt::Key_Return, Qt::ControlModifier);
    whole.settle();
    REQUIRE_FALSE(whole.view().isAlone());
}

QString called(const QWidget& widget)
{
    return QStringLiteral("%1 %2").arg(QLatin1StringView(widget.metaObject()->className()),
                                       widget.objectName());
}

QList<QWidget*> tabStops(QWidget& window)
{
    QList<QWidget*> stops;
    for (QWidget* each : window.findChildren<QWidget*>()) {
        const bool isStop = each->isVisible() && each->isEnabled() &&
                            (each->focusPolicy() & Qt::TabFocus) != 0 && !each->focusProxy();
        if (isStop && each->window() == &window) {
            stops.append(each);
        }
    }
    return stops;
}

QStringList unnamed(QWidget& window)
{
    QStringList found;
    for (QWidget* each : tabStops(window)) {
        QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(each);
        if (!spoken || spoken->text(QAccessible::Name).trimmed().isEmpty()) {
            found.append(called(*each));
        }
    }
    return found;
}

/// Tab from where the focus is, until it is there again.
QStringList unreached(QWidget& window)
{
    QList<QWidget*> stops = tabStops(window);
    QWidget* const first = QApplication::focusWidget();
    constexpr int kMost = 400;
    int presses = 0;
    do {
        stops.removeAll(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    } while (QApplication::focusWidget() != first && ++presses < kMost);
    QStringList found;
    if (presses == kMost) {
        found.append(QStringLiteral("Tab does not come back to ") + called(*first));
    }
    for (const QWidget* each : stops) {
        found.append(called(*each));
    }
    return found;
}

QStringList cut(QWidget& window)
{
    QStringList found;
    for (const auto* area : window.findChildren<QScrollArea*>()) {
        if (area->isVisible() && area->horizontalScrollBar()->maximum() > 0) {
            found.append(QStringLiteral("scrolls sideways: ") + called(*area->widget()));
            for (const auto* each : area->widget()->findChildren<QWidget*>()) {
                if (each->isVisible() &&
                    each->minimumSizeHint().width() >
                        area->viewport()->width() - each->mapTo(area->widget(), QPoint()).x()) {
                    found.append(QStringLiteral("  too wide: ") + called(*each));
                }
            }
        }
    }
    for (const auto* text : window.findChildren<QPlainTextEdit*>()) {
        const bool cannotScroll = text->verticalScrollBarPolicy() == Qt::ScrollBarAlwaysOff;
        if (text->isVisible() && cannotScroll && text->verticalScrollBar()->maximum() > 0) {
            found.append(QStringLiteral("cut: ") + called(*text));
        }
    }
    for (const auto* button : window.findChildren<QAbstractButton*>()) {
        // Qt's own cross in a field has no words.
        const bool hasWords = button->isVisible() && !button->text().isEmpty();
        if (hasWords && button->width() < button->minimumSizeHint().width()) {
            found.append(QStringLiteral("cut: %1 %2 (%3 of %4)")
                             .arg(called(*button), button->text())
                             .arg(button->width())
                             .arg(button->minimumSizeHint().width()));
        }
    }
    for (const auto* label : window.findChildren<Label*>()) {
        if (label->isVisible() && label->wordWrap() &&
            label->height() < label->heightForWidth(label->width())) {
            found.append(QStringLiteral("cut: %1 (%2 of %3)")
                             .arg(label->text())
                             .arg(label->height())
                             .arg(label->heightForWidth(label->width())));
        }
        const QPoint end = label->mapTo(&window, QPoint(label->width(), 0));
        if (label->isVisible() && (end.x() > window.width() || end.x() < label->width())) {
            found.append(QStringLiteral("outside of the window: ") + label->text());
        }
    }
    return found;
}

QStringList small(QWidget& window)
{
    constexpr int kLeast = 24; // pixels, WCAG 2.2 SC 2.5.8
    QStringList found;
    for (const QWidget* each : tabStops(window)) {
        if (each->width() < kLeast || each->height() < kLeast) {
            found.append(called(*each));
        }
    }
    return found;
}

/// A part that is shown before it has a place flashes up as a window of its own.
class WindowWatch final : public QObject
{
public:
    WindowWatch() { qApp->installEventFilter(this); }
    QStringList seen;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        const auto* widget = qobject_cast<QWidget*>(watched);
        if (event->type() == QEvent::Show && widget && widget->isWindow() &&
            !qobject_cast<const MainWindow*>(widget)) {
            seen.append(called(*widget));
        }
        return false;
    }
};

QString all(const QStringList& problems)
{
    return problems.join(QLatin1Char('\n'));
}

} // namespace

TEST_CASE("on every page each control has a name, Tab comes by all of them and back")
{
    WholeWindow whole;
    CHECK(all(unnamed(whole.window())) == QString());
    whole.unlock();
    const WindowWatch windows;
    for (const Section section : kPages) {
        CAPTURE(static_cast<int>(section));
        open(whole, section);
        CHECK(all(unnamed(whole.window())) == QString());
        CHECK(all(unreached(whole.window())) == QString());
        CHECK(all(small(whole.window())) == QString());
        CHECK(all(windows.seen) == QString());
    }
    walkTogether(whole, [&](const char* step) {
        CAPTURE(step);
        CHECK(all(unnamed(whole.window())) == QString());
        CHECK(all(unreached(whole.window())) == QString());
        CHECK(all(small(whole.window())) == QString());
        CHECK(all(windows.seen) == QString());
    });
    whole.press(Qt::Key_F1);
    whole.settle();
    CHECK(all(unnamed(whole.window())) == QString());
    CHECK(all(unreached(whole.window())) == QString());
    CHECK(all(small(whole.window())) == QString());
}

TEST_CASE("no page scrolls sideways or cuts words: small window, large text, other languages")
{
    const QString language =
        GENERATE(QStringLiteral("en"), QStringLiteral("longer"), QStringLiteral("es"));
    CAPTURE(language);
    LongerWords words;
    {
        WholeWindow whole;
        if (language == QLatin1StringView("longer")) {
            QCoreApplication::installTranslator(&words);
        } else {
            whole.settings().setLanguage(language);
        }
        whole.unlock();
        for (const auto& [size, percent] :
             {std::pair{QSize(1366, 768), 100}, std::pair{QSize(1366, 768), 200},
              std::pair{QSize(800, 560), 100}, std::pair{QSize(800, 560), 200}}) {
            whole.theme().setTextPercent(percent);
            whole.window().resize(size);
            for (const Section section : kPages) {
                CAPTURE(static_cast<int>(section), size.width(), percent);
                open(whole, section);
                CHECK(all(cut(whole.window())) == QString());
            }
            CAPTURE(size.width(), percent);
            walkTogether(whole, [&](const char* step) {
                CAPTURE(step);
                CHECK(all(cut(whole.window())) == QString());
            });
            whole.press(Qt::Key_F1);
            whole.settle();
            CHECK(all(cut(whole.window())) == QString());
        }
        whole.theme().setTextPercent(100);
    }
    QCoreApplication::removeTranslator(&words);
}

TEST_CASE("the first page is whole in a small window with large text, in every language")
{
    const QString language = GENERATE(QStringLiteral("en"), QStringLiteral("es"));
    CAPTURE(language);
    WholeWindow whole(QString{});
    whole.settings().setLanguage(language);
    CHECK(all(unnamed(whole.window())) == QString());
    for (const int percent : {100, 160, 200}) {
        CAPTURE(percent);
        whole.theme().setTextPercent(percent);
        whole.window().resize(800, 560);
        QCoreApplication::processEvents();
        CHECK(all(cut(whole.window())) == QString());
        CHECK(whole.window().width() == 800);
    }
    whole.theme().setTextPercent(100);
}
