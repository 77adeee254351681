// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backupnudge.h"

#include "core/records/drafts.h"
#include "core/records/peoplelist.h"
#include "core/records/timerange.h"
#include "ui/desk/backups.h"
#include "ui/parts/banner.h"
#include "ui/parts/button.h"

#include <QVBoxLayout>

namespace kithbook {

namespace {

// Not worth a record that travels: it is about this day and this computer.
constexpr QLatin1StringView kQuiet("backup_nudge");

} // namespace

BackupNudge::BackupNudge(const Room& room, QWidget* parent)
    : QWidget(parent), m_room(room), m_banner(new Banner(BannerKind::Info)),
      m_now(&m_banner->addAction(tr("Back up now"))),
      m_later(&m_banner->addAction(tr("Not today"), ButtonKind::Flat))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_banner);
    m_banner->setObjectName(QStringLiteral("backupBanner"));
    m_now->setObjectName(QStringLiteral("backUpNow"));
    connect(m_now, &QPushButton::clicked, this, &BackupNudge::backUpNow);
    m_later->setObjectName(QStringLiteral("backUpNotToday"));
    connect(m_later, &QPushButton::clicked, this, &BackupNudge::stayQuiet);
    hide();
}

void BackupNudge::refresh()
{
    const BookDesk::About& about = m_room.desk.about();
    if (m_busy || about.madeUp || about.readOnly) {
        return;
    }
    m_room.desk.ask(
        this,
        [&lists = m_room.desk.catalogues(), place = backupPlace(m_room.desk, m_folder)](
            Book& book) { return ask(book, lists, place); },
        [this](const Result<State>& state) {
            if (state && !m_busy) {
                showState(*state);
            }
        });
}

Result<BackupNudge::State> BackupNudge::ask(Book& book, const Catalogues& catalogues,
                                            const QString& place)
{
    const auto people = PeopleList(book, catalogues).count();
    if (!people) {
        return passOn(people);
    }
    const auto quiet = Drafts(book).get(kQuiet);
    if (!quiet) {
        return passOn(quiet);
    }
    State state;
    state.worthIt = *people > 0;
    if (*quiet) {
        state.quietOn = QDate::fromString(QString::fromLatin1((*quiet)->body), Qt::ISODate);
    }
    const QString own = book.id().toHex();
    for (const BackupFile& backup : backupsIn(place)) {
        if (own.startsWith(backup.book)) {
            state.lastUtc = backup.madeUtc;
            break;
        }
    }
    return state;
}

void BackupNudge::showState(const State& state)
{
    const QDate today = m_room.desk.today();
    const qint64 lastMs = state.lastUtc.toMSecsSinceEpoch();
    const QDate last = state.lastUtc.isValid()
                           ? dayOf(lastMs, m_room.desk.clock().offsetMinutes(lastMs))
                           : QDate();
    const auto days = static_cast<int>(last.daysTo(today));
    const bool isRecent = last.isValid() && days < kQuietDays;
    if (!state.worthIt || isRecent || state.quietOn == today) {
        hide();
        return;
    }
    const QString sentence =
        last.isValid()
            ? tr("Last backup was %n days ago. A backup keeps your book safe.", nullptr, days)
            : tr("This book has no backup yet. A backup keeps your book safe.");
    if (isHidden() || m_banner->text() != sentence) {
        m_banner->setText(sentence);
    }
    m_now->show();
    m_later->show();
    show();
}

void BackupNudge::backUpNow()
{
    m_busy = true;
    m_now->hide();
    m_later->hide();
    m_banner->setText(tr("Making a backup..."));
    makeBackup(m_room.desk, this, m_folder, [this](const Result<BackupInfo>& made) {
        m_busy = false;
        if (made) {
            hide();
            m_room.navigator.say(tr("Backup finished."));
            return;
        }
        m_room.navigator.showError(made.error());
        refresh();
    });
}

void BackupNudge::stayQuiet()
{
    hide();
    const QByteArray day = m_room.desk.today().toString(Qt::ISODate).toLatin1();
    m_room.desk.ask(
        this,
        [day](Book& book) {
            return Drafts(book).keep(kQuiet, {0, {}, day});
        },
        [this](const Result<qint64>& kept) {
            if (!kept) {
                m_room.navigator.showError(kept.error());
            }
        });
}

} // namespace kithbook
