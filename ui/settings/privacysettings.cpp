// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/privacysettings.h"

#include "ui/parts/card.h"
#include "ui/parts/label.h"
#include "ui/settings/passphrasepart.h"
#include "ui/settings/recoverypart.h"
#include "ui/settings/settingline.h"
#include "ui/style/measure.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QLocale>

namespace kithbook {

namespace {

constexpr int kMinutes[] = {1, 2, 3, 5, 10, 15, 20, 30, 45, 60};

QString minutesWords(int minutes)
{
    return minutes == 1 ? PrivacySettings::tr("1 minute")
                        : PrivacySettings::tr("%1 minutes").arg(QLocale().toString(minutes));
}

} // namespace

PrivacySettings::PrivacySettings(const Room& room, MachineSettings& settings, QWidget* parent)
    : SettingsGroup(parent), m_room(room), m_settings(settings), m_minutes(new QComboBox),
      m_startHidden(new QCheckBox(tr("Start with names hidden"))),
      m_hiddenNow(new QCheckBox(tr("Hide names now"))), m_recovery(new RecoveryPart(room))
{
    auto* column = new QVBoxLayout(this);
    column->addWidget(makeLock());
    column->addWidget(makeKeys());
    column->addWidget(makeNames());
    spaceOut(*this, *column, {.between = 4});
    connect(&settings, &MachineSettings::changed, this, &PrivacySettings::follow);
    connect(&room.names, &Names::changed, this, &PrivacySettings::follow);
    follow();
}

QWidget* PrivacySettings::makeLock()
{
    m_minutes->setObjectName(QStringLiteral("lockAfter"));
    for (const int minutes : kMinutes) {
        m_minutes->addItem(minutesWords(minutes), minutes);
    }
    connect(m_minutes, &QComboBox::activated, this,
            [this] { m_settings.setLockAfterMinutes(m_minutes->currentData().toInt()); });
    auto* card = new Card(Icon::Lock, tr("Lock"));
    card->body().addWidget(new SettingLine(tr("Lock when I stop using Kithbook for"),
                                           tr("What you were writing is always kept."), m_minutes));
    return card;
}

QWidget* PrivacySettings::makeKeys()
{
    auto* card = new Card(Icon::Key, tr("Passphrase"));
    card->body().addWidget(new PassphrasePart(m_room));
    card->body().addWidget(new Divider);
    card->body().addWidget(m_recovery);
    return card;
}

QWidget* PrivacySettings::makeNames()
{
    m_hiddenNow->setObjectName(QStringLiteral("hideNames"));
    m_startHidden->setObjectName(QStringLiteral("startHidden"));
    auto* card = new Card(Icon::EyeSlash, tr("Names"));
    card->body().addWidget(m_hiddenNow);
    card->body().addWidget(new Divider);
    card->body().addWidget(m_startHidden);
    card->body().addWidget(
        new Label(tr("Initials and a color shape show instead. Ctrl+Shift+H at any time."),
                  TextRole::Caption, Ink::Muted));
    connect(m_hiddenNow, &QCheckBox::clicked, this,
            [this](bool hidden) { m_room.names.setHidden(hidden); });
    connect(m_startHidden, &QCheckBox::clicked, &m_settings,
            &MachineSettings::setStartsWithNamesHidden);
    return card;
}

void PrivacySettings::follow()
{
    const int minutes = m_settings.lockAfterMinutes();
    int index = m_minutes->findData(minutes);
    if (index < 0) {
        // Written into the file by hand.
        m_minutes->addItem(minutesWords(minutes), minutes);
        index = m_minutes->count() - 1;
    }
    m_minutes->setCurrentIndex(index);
    m_startHidden->setChecked(m_settings.startsWithNamesHidden());
    m_hiddenNow->setChecked(m_room.names.areHidden());
}

void PrivacySettings::refresh()
{
    m_recovery->refresh();
}

void PrivacySettings::putBackUsual()
{
    m_settings.setLockAfterMinutes(MachineSettings::kUsualLock);
    m_settings.setStartsWithNamesHidden(false);
}

} // namespace kithbook
