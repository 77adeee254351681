// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/ids.h"
#include "ui/desk/bookdesk.h"
#include "ui/find/findrows.h"

#include <QFrame>
#include <QPointer>

class QLineEdit;
class QListView;

namespace kithbook {

class FindModel;
class Label;
class Names;

/// Ctrl+K: people, groups, sessions, notes and commands in one list over the window; empty, it
/// offers whom there was contact with last. The focus stays in the field: Up and Down choose, Enter
/// opens, Esc closes and gives the focus back. What was typed is private: it is gone when the box
/// closes. One for the window, above its pages; UI thread.
class FindBox final : public QFrame
{
    Q_OBJECT

public:
    enum class Mode {
        Everything, ///< Ctrl+K
        Commands    ///< Ctrl+Shift+P; also what Ctrl+K offers while no book is open
    };

    /// Desk and names must outlive this.
    FindBox(BookDesk& desk, Names& names, QWidget* parent);

    /// In the order to be offered before anything is typed.
    void setCommands(std::vector<FindCommand> commands);

    void open(Mode mode);
    /// Closes it and forgets what was typed and found. A lock calls this.
    void clear();

Q_SIGNALS:
    void personChosen(kithbook::PersonId person);
    void groupChosen(kithbook::GroupId group);
    void sessionChosen(kithbook::SessionId session);
    /// `words`: what it was found by, as typed.
    void noteChosen(kithbook::NoteId note, const QString& words);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void refresh();
    void askRecent();
    void askWords(const QString& typed);
    void takeRows(std::vector<FindRow> rows);
    void tellCount();
    void place();

    [[nodiscard]] bool handleKey(int key);
    void step(int by);
    void choose(int row);
    void openChosen();
    void close(bool giveFocusBack);
    void writeDown();

    BookDesk& m_desk;
    Names& m_names;
    std::vector<FindCommand> m_commands;
    Mode m_mode = Mode::Everything;
    QLineEdit* m_field;
    FindModel* m_model;
    QListView* m_list;
    Label* m_count;
    Question m_question;
    bool m_waits = false;      ///< for the answer to what is in the field
    bool m_enterWaits = false; ///< Enter was quicker than the answer
    int m_seen = -1;           ///< hits shown for the last words; -1: nothing was looked for
    QPointer<QWidget> m_before;
};

} // namespace kithbook
