// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/bookdesk.h"
#include "ui/desk/names.h"
#include "ui/desk/navigator.h"

#include <QCborMap>
#include <QSet>
#include <QWidget>

namespace kithbook {

/// What every page works with. All of it outlives the pages.
struct Room
{
    BookDesk& desk;
    Navigator& navigator;
    Names& names;
};

/// One page of the window. It holds no SQL and no truth of its own: it shows the answer to a
/// question and sends an intent (architecture.md section 3). A lock deletes it, whatever it shows;
/// what is typed and not saved must be in a draft by then (keepDraft).
///
/// The base asks for a refresh() when the page comes to the screen for the first time, when records
/// it shows have changed, and when names are hidden or shown; while it is not on the screen, the
/// refresh waits until it is.
class Page : public QWidget
{
    Q_OBJECT

public:
    explicit Page(const Room& room, QWidget* parent = nullptr);

    /// Ctrl+Enter: what the filled button does. False: the page has none now.
    virtual bool doMainAct() { return false; }
    /// Where the focus goes when the page is opened; null: to the first that takes it.
    [[nodiscard]] virtual QWidget* firstFocus() const { return nullptr; }
    /// Puts what is typed and not saved into the book now. Called before a lock and before the
    /// window closes; asynchronous, as every write.
    virtual void keepDraft() {}
    /// What to come back to after a lock: who is shown, which tab. Kept in the book.
    [[nodiscard]] virtual QCborMap place() const { return {}; }
    virtual void goToPlace(const QCborMap&) {}

    /// What it shows that can be printed or exported.
    [[nodiscard]] virtual ExportStart toExport() const { return {}; }

protected:
    /// Numbers of the tables whose changes concern this page.
    [[nodiscard]] virtual QSet<int> concerns() const = 0;
    /// Asks the book for what the page shows.
    virtual void refresh() = 0;

    [[nodiscard]] BookDesk& desk() const { return m_room.desk; }
    [[nodiscard]] Navigator& navigator() const { return m_room.navigator; }
    [[nodiscard]] Names& names() const { return m_room.names; }
    [[nodiscard]] const Room& room() const { return m_room; }

    /// For refresh() now, or when the page is on the screen again.
    void refreshSoon();

    /// True for a value; an error is shown by the shell.
    template <typename T>
    [[nodiscard]] bool worked(const Result<T>& result)
    {
        if (!result) {
            navigator().showError(result.error());
        }
        return result.has_value();
    }

    void showEvent(QShowEvent* event) override;

private:
    const Room m_room;
    bool m_stale = true;
};

} // namespace kithbook
