// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/page.h"

#include <QDateTime>

namespace kithbook {

class Banner;
class Button;

/// "Last backup was 9 days ago", with the button that makes one. Shown after a week without, at
/// most once a day (ux.md section 8, 11), never for made-up people and never when there is nothing
/// to lose yet. Hides itself. UI thread.
class BackupNudge final : public QWidget
{
    Q_OBJECT

public:
    static constexpr int kQuietDays = 7; ///< ux.md section 8, 11

    explicit BackupNudge(const Room& room, QWidget* parent = nullptr);

    /// Empty: defaultBackupFolder() of the book.
    void setFolder(const QString& folder) { m_folder = folder; }
    /// Looks again whether there is something to say.
    void refresh();

private:
    struct State
    {
        bool worthIt = false; ///< somebody is in the book
        QDateTime lastUtc;    ///< of the newest backup; invalid: there is none
        QDate quietOn;        ///< "Not today" was said on that day
    };

    [[nodiscard]] static Result<State> ask(Book& book, const Catalogues& catalogues,
                                           const QString& place);
    void showState(const State& state);
    void backUpNow();
    void stayQuiet();

    const Room m_room;
    QString m_folder;
    Banner* m_banner;
    Button* m_now;
    Button* m_later;
    bool m_busy = false;
};

} // namespace kithbook
