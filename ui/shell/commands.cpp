// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"

#include <QMenu>
#include <QMenuBar>

#include <algorithm>
#include <utility>

namespace kithbook {

namespace {

QString menuTitle(MenuId id)
{
    switch (id) {
    case MenuId::File:
        return Commands::tr("&File");
    case MenuId::Edit:
        return Commands::tr("&Edit");
    case MenuId::View:
        return Commands::tr("&View");
    case MenuId::Session:
        return Commands::tr("&Session");
    case MenuId::Help:
        return Commands::tr("&Help");
    }
    return {};
}

} // namespace

Commands::Commands(QWidget& window) : QObject(&window), m_window(window) {}

void Commands::add(Command command)
{
    auto* action = new QAction(command.text, this);
    action->setObjectName(QLatin1StringView(command.id));
    action->setShortcuts(command.keys);
    action->setShortcutContext(Qt::WindowShortcut);
    action->setMenuRole(command.role);
    action->setCheckable(static_cast<bool>(command.checked));
    connect(action, &QAction::triggered, this, [this, run = command.run] {
        run();
        refresh();
    });
    m_window.addAction(action);
    m_commands.push_back(std::move(command));
}

void Commands::fill(QMenuBar& bar)
{
    for (const MenuId id :
         {MenuId::File, MenuId::Edit, MenuId::View, MenuId::Session, MenuId::Help}) {
        QMenu* menu = bar.addMenu(menuTitle(id));
        m_menus.push_back(menu);
        for (const Command& command : m_commands) {
            if (command.menu != id) {
                continue;
            }
            if (command.startsGroup) {
                menu->addSeparator();
            }
            menu->addAction(action(command.id));
        }
    }
    refresh();
}

void Commands::clear()
{
    qDeleteAll(std::exchange(m_menus, {}));
    for (const Command& command : std::exchange(m_commands, {})) {
        delete action(command.id);
    }
}

void Commands::refresh()
{
    for (const Command& command : m_commands) {
        QAction* action = this->action(command.id);
        const bool isAllowed =
            m_allowed.isEmpty() || m_allowed.contains(QLatin1StringView(command.id));
        action->setEnabled(isAllowed && (!command.enabled || command.enabled()));
        if (command.checked) {
            action->setChecked(command.checked());
        }
    }
    // While the book is locked the bar is File, View and Help (mock 02).
    for (QMenu* menu : m_menus) {
        const auto actions = menu->actions();
        menu->menuAction()->setVisible(std::ranges::any_of(actions, [](const QAction* action) {
            return !action->isSeparator() && action->isEnabled();
        }));
    }
}

void Commands::allowOnly(const QStringList& ids)
{
    m_allowed = ids;
    refresh();
}

QAction* Commands::action(const char* id) const
{
    return findChild<QAction*>(QLatin1StringView(id), Qt::FindDirectChildrenOnly);
}

QString Commands::plainText(const Command& command)
{
    QString text = command.text;
    text.remove(QLatin1Char('&'));
    text.remove(QChar(0x2026)); // the dots that promise a further step
    return text;
}

} // namespace kithbook
