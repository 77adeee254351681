// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/backupsettings.h"

#include "core/records/timerange.h"
#include "ui/desk/askfile.h"
#include "ui/desk/backups.h"
#include "ui/parts/banner.h"
#include "ui/parts/busyline.h"
#include "ui/parts/button.h"
#include "ui/parts/card.h"
#include "ui/parts/label.h"
#include "ui/settings/settingline.h"
#include "ui/style/measure.h"
#include "ui/words/errortext.h"
#include "ui/words/when.h"

#include <QBoxLayout>
#include <QDir>
#include <QLocale>

namespace kithbook {

namespace {

constexpr std::size_t kMostShown = 10;

} // namespace

BackupSettings::BackupSettings(const Room& room, MachineSettings& settings, QWidget* parent)
    : SettingsGroup(parent), m_room(room), m_settings(settings), m_askFolder([](QWidget* asking) {
          return askFolder(asking, {BackupSettings::tr("Where backups go"), {}, {}});
      }),
      m_now(new Button(Icon::Archive, tr("Back up now"), ButtonKind::Second)), m_busy(new BusyLine),
      m_done(new Banner(BannerKind::Good)), m_trouble(new Banner(BannerKind::Care)),
      m_list(new QVBoxLayout)
{
    auto* change = new Button(Icon::Folder, tr("Change"));
    change->setObjectName(QStringLiteral("changeBackupFolder"));
    change->setAccessibleName(tr("Change where backups go"));
    m_place = new SettingLine(tr("Where backups go"), {}, change);
    m_now->setObjectName(QStringLiteral("backUpNow"));
    m_done->setObjectName(QStringLiteral("backupDone"));
    m_trouble->setObjectName(QStringLiteral("backupTrouble"));
    m_busy->setCancellable(false);
    m_busy->setProgress(tr("Making a backup and checking it…"));
    m_busy->hide();
    m_done->hide();
    m_trouble->hide();

    auto* card = new Card(Icon::Archive, tr("Backups"));
    card->body().addWidget(m_place);
    card->body().addWidget(new Divider);
    card->body().addWidget(new SettingLine(
        tr("A copy of the whole book"),
        tr("Each copy is opened and checked before it counts. It opens with the passphrase the "
           "book has on that day."),
        m_now));
    card->body().addWidget(m_busy);
    card->body().addWidget(m_done);
    card->body().addWidget(m_trouble);
    auto* made = new Card(Icon::History, tr("Backups there are"));
    made->body().addLayout(m_list);
    spaceOut(*made, *m_list, {.between = 1});
    auto* column = new QVBoxLayout(this);
    column->addWidget(card);
    column->addWidget(made);
    spaceOut(*this, *column, {.between = 4});

    connect(change, &QPushButton::clicked, this, &BackupSettings::chooseFolder);
    connect(m_now, &QPushButton::clicked, this, &BackupSettings::backUpNow);
    connect(&settings, &MachineSettings::changed, this, &BackupSettings::refresh);
}

QString BackupSettings::place() const
{
    return backupPlace(m_room.desk, m_settings.backupFolder());
}

void BackupSettings::refresh()
{
    m_place->setWhy(QDir::toNativeSeparators(place()));
    m_room.desk.ask(
        this,
        [where = place()](Book&) -> Result<std::vector<BackupFile>> { return backupsIn(where); },
        [this](const Result<std::vector<BackupFile>>& backups) {
            list(backups.value_or(std::vector<BackupFile>()));
        });
}

void BackupSettings::list(const std::vector<BackupFile>& backups)
{
    while (QLayoutItem* item = m_list->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    if (backups.empty()) {
        m_list->addWidget(new Label(tr("None yet."), TextRole::Body, Ink::Muted));
    }
    const Clock& clock = m_room.desk.clock();
    for (std::size_t i = 0; i < std::min(backups.size(), kMostShown); ++i) {
        const qint64 made = backups[i].madeUtc.toMSecsSinceEpoch();
        const int offset = clock.offsetMinutes(made);
        //: A backup: Yesterday, 9:15 AM
        auto* line = new Label(tr("%1, %2").arg(
            dayWordsFirst(dayOf(made, offset), m_room.desk.today()), timeWords(made, offset)));
        line->setObjectName(QStringLiteral("backup%1").arg(i));
        m_list->addWidget(line);
    }
    if (backups.size() > kMostShown) {
        m_list->addWidget(new Label(
            tr("And %1 older ones.")
                .arg(QLocale().toString(static_cast<qulonglong>(backups.size() - kMostShown))),
            TextRole::Caption, Ink::Muted));
    }
}

void BackupSettings::chooseFolder()
{
    const QString chosen = m_askFolder(this);
    if (!chosen.isEmpty()) {
        m_settings.setBackupFolder(chosen);
    }
}

void BackupSettings::backUpNow()
{
    m_now->setEnabled(false);
    m_done->hide();
    m_trouble->hide();
    m_busy->show();
    makeBackup(m_room.desk, this, m_settings.backupFolder(),
               [this](const Result<BackupInfo>& made) { tell(made); });
}

void BackupSettings::tell(const Result<BackupInfo>& made)
{
    m_now->setEnabled(true);
    m_busy->hide();
    if (!made) {
        m_trouble->setText(errorText(made.error()).inOneParagraph());
        m_trouble->show();
        return;
    }
    //: %1 is a number of records
    m_done->setText(tr("The backup is made and checked: %1 records, all there.")
                        .arg(QLocale().toString(made->rows)));
    m_done->show();
    refresh();
}

void BackupSettings::putBackUsual()
{
    m_settings.setBackupFolder({});
}

} // namespace kithbook
