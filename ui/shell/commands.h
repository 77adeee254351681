// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QKeySequence>
#include <QObject>
#include <QStringList>

#include <functional>
#include <vector>

class QMenuBar;
class QWidget;

namespace kithbook {

/// The menus, in the order of the bar.
enum class MenuId { File, Edit, View, Session, Help };

/// Something the window can do, told once: menus, the sheet of shortcuts and the find box are all
/// made from these.
struct Command
{
    const char* id; ///< stable, also the object name of the action: "logSession"
    MenuId menu;
    QString text; ///< with an Alt letter
    QList<QKeySequence> keys;
    std::function<void()> run;
    /// Whether it makes sense now; empty: always. Asked again by Commands::refresh().
    std::function<bool()> enabled{};
    /// Whether it is on; empty: it is nothing that can be on.
    std::function<bool()> checked{};
    bool startsGroup = false; ///< a line above it in the menu
    QAction::MenuRole role = QAction::NoRole;
};

/// Every command of the window. UI thread.
class Commands final : public QObject
{
    Q_OBJECT

public:
    /// The actions are added to `window`, so that their keys work wherever the focus is.
    explicit Commands(QWidget& window);

    void add(Command command);
    /// Makes the menus; a menu without a command that is visible is left out.
    void fill(QMenuBar& bar);
    /// Takes the menus and commands away, to be added again in another language. Not from a
    /// command.
    void clear();
    /// Asks every command again whether it is enabled and on. A command that makes no sense now is
    /// hidden from the menus where the whole menu would be dead otherwise.
    void refresh();
    /// Nothing but these can be done, whatever their own conditions say; empty: everything again.
    void allowOnly(const QStringList& ids);

    [[nodiscard]] const std::vector<Command>& all() const { return m_commands; }
    [[nodiscard]] QAction* action(const char* id) const;
    /// "Log a session": the text without its Alt letter and dots.
    [[nodiscard]] static QString plainText(const Command& command);

private:
    QWidget& m_window;
    std::vector<Command> m_commands;
    std::vector<QMenu*> m_menus;
    QStringList m_allowed; ///< empty: all
};

} // namespace kithbook
