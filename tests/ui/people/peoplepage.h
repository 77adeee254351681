// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/people.h"
#include "tests/ui/support/pagehost.h"
#include "tests/ui/support/pixels.h"
#include "ui/people/peoplepage.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QTest>

namespace kithbook::test {

/// The page of people on a book of its own, in a window as wide as in the mock.
class Shown
{
public:
    explicit Shown(PageHost::Filled filled = PageHost::Filled::Empty) : host(filled) {}
    ~Shown() { delete m_page; }

    /// On the screen; what was added before is in the first answer.
    PeoplePage& page()
    {
        if (!m_page) {
            m_page = new PeoplePage(host.room());
            m_page->resize(1158, 772);
            m_page->show();
            m_page->activateWindow();
            host.settle();
        }
        return *m_page;
    }

    template <typename Widget = QWidget>
    Widget& find(const char* name)
    {
        auto* found = page().findChild<Widget*>(QLatin1StringView(name));
        if (!found) {
            qFatal("no widget is called %s", name);
        }
        return *found;
    }
    [[nodiscard]] bool has(const char* name)
    {
        const auto* found = page().findChild<QWidget*>(QLatin1StringView(name));
        return found && found->isVisible();
    }

    QListView& list() { return find<QListView>("people"); }
    QString text(const char* name) { return find<QLabel>(name).text(); }
    QStringList names()
    {
        QStringList names;
        for (int row = 0; row < list().model()->rowCount(); ++row) {
            names.append(list().model()->index(row, 0).data().toString());
        }
        return names;
    }
    void key(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), static_cast<Qt::Key>(key), modifiers);
        host.settle();
    }
    void type(const char* text)
    {
        QTest::keyClicks(QApplication::focusWidget(), QString::fromUtf8(text));
        host.settle();
    }
    void click(const char* name)
    {
        QTest::mouseClick(&find(name), Qt::LeftButton);
        host.settle();
    }
    /// More, and then an act.
    void act(const char* name)
    {
        auto& menu = find<QMenu>("moreMenu");
        Q_EMIT menu.aboutToShow();
        auto* action = menu.findChild<QAction*>(QLatin1StringView(name));
        if (!action) {
            qFatal("More has no %s", name);
        }
        action->trigger();
        host.settle();
    }
    void mainAct()
    {
        (void)page().doMainAct();
        host.settle();
    }

    Person person(PersonId id)
    {
        return host.ask([&](Book& book) { return People(book, host.desk().catalogues()).get(id); })
            .value();
    }
    PersonId add(const char* name, const QString& step = {}, const QDate& day = {})
    {
        return host
            .write([&](Book& book, Mutation& mutation) {
                PersonDraft draft;
                draft.chosenName = QString::fromUtf8(name);
                draft.nextStep = step;
                draft.nextStepDay = day;
                return People(book, host.desk().catalogues()).add(mutation, draft);
            })
            .value();
    }

    Dressed dressed;
    PageHost host;

private:
    PeoplePage* m_page = nullptr;
};

} // namespace kithbook::test
