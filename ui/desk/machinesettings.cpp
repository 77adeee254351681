// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "machinesettings.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>
#include <iterator>

namespace kithbook {

namespace {

constexpr QLatin1StringView kBookPath("book/path");
constexpr QLatin1StringView kBackupFolder("book/backup_folder");
constexpr QLatin1StringView kLook("comfort/look");
constexpr QLatin1StringView kTextPercent("comfort/text_percent");
constexpr QLatin1StringView kFontFamily("comfort/font");
constexpr QLatin1StringView kLanguage("comfort/language");
constexpr QLatin1StringView kLockAfter("privacy/lock_after_minutes");
constexpr QLatin1StringView kNamesHidden("privacy/start_with_names_hidden");
constexpr QLatin1StringView kGeometry("window/geometry");

// In the order of Theme::Choice. Words, so that the file can be read and put right by hand.
constexpr QLatin1StringView kLooks[] = {QLatin1StringView("computer"), QLatin1StringView("light"),
                                        QLatin1StringView("dark"),
                                        QLatin1StringView("high_contrast")};

QString usualFile()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation);
    return QDir(folder).filePath(QStringLiteral("kithbook/kithbook.ini"));
}

// QSettings gives a file it makes to everybody, and leaves one that is there as it is.
QString closedToOthers(const QString& name)
{
    constexpr QFile::Permissions kOwner = QFile::ReadOwner | QFile::WriteOwner;
    QFile file(name);
    (void)QDir().mkpath(QFileInfo(name).path());
    if (!file.open(QIODevice::NewOnly | QIODevice::WriteOnly, kOwner)) {
        (void)file.setPermissions(kOwner);
    }
    return name;
}

} // namespace

MachineSettings::MachineSettings(const QString& iniFile, QObject* parent)
    : QObject(parent),
      m_file(closedToOthers(iniFile.isEmpty() ? usualFile() : iniFile), QSettings::IniFormat)
{
}

QString MachineSettings::bookPath() const
{
    return m_file.value(kBookPath).toString();
}

void MachineSettings::setBookPath(const QString& path)
{
    keep(kBookPath, path);
}

Theme::Choice MachineSettings::look() const
{
    const auto* const found =
        std::find(std::begin(kLooks), std::end(kLooks), m_file.value(kLook).toString());
    return found == std::end(kLooks)
               ? Theme::Choice::SameAsComputer
               : static_cast<Theme::Choice>(std::distance(std::begin(kLooks), found));
}

void MachineSettings::setLook(Theme::Choice look)
{
    keep(kLook, QString(kLooks[static_cast<int>(look)]));
}

int MachineSettings::textPercent() const
{
    const int percent = m_file.value(kTextPercent, kUsualText).toInt();
    return std::clamp(percent, Theme::kSmallestText, Theme::kLargestText);
}

void MachineSettings::setTextPercent(int percent)
{
    keep(kTextPercent, std::clamp(percent, Theme::kSmallestText, Theme::kLargestText));
}

QString MachineSettings::fontFamily() const
{
    return m_file.value(kFontFamily).toString();
}

void MachineSettings::setFontFamily(const QString& family)
{
    keep(kFontFamily, family);
}

QString MachineSettings::language() const
{
    return m_file.value(kLanguage).toString();
}

void MachineSettings::setLanguage(const QString& language)
{
    keep(kLanguage, language);
}

// What is not a number is not a wish to lock after a minute.
int MachineSettings::lockAfterMinutes() const
{
    bool isNumber = false;
    const int minutes = m_file.value(kLockAfter).toInt(&isNumber);
    return isNumber ? std::clamp(minutes, kSoonestLock, kLatestLock) : kUsualLock;
}

void MachineSettings::setLockAfterMinutes(int minutes)
{
    keep(kLockAfter, std::clamp(minutes, kSoonestLock, kLatestLock));
}

bool MachineSettings::startsWithNamesHidden() const
{
    return m_file.value(kNamesHidden).toBool();
}

void MachineSettings::setStartsWithNamesHidden(bool hidden)
{
    keep(kNamesHidden, hidden);
}

QString MachineSettings::backupFolder() const
{
    return m_file.value(kBackupFolder).toString();
}

void MachineSettings::setBackupFolder(const QString& folder)
{
    keep(kBackupFolder, folder);
}

QByteArray MachineSettings::windowGeometry() const
{
    return QByteArray::fromBase64(m_file.value(kGeometry).toByteArray());
}

void MachineSettings::setWindowGeometry(const QByteArray& geometry)
{
    write(kGeometry, geometry.toBase64());
}

void MachineSettings::keep(QLatin1StringView key, const QVariant& value)
{
    // Read back from a file, a number is a text.
    if (m_file.value(key).toString() == value.toString()) {
        return;
    }
    write(key, value);
    Q_EMIT changed();
}

void MachineSettings::write(QLatin1StringView key, const QVariant& value)
{
    m_file.setValue(key, value);
    m_file.sync();
}

void dress(Theme& theme, const MachineSettings& settings)
{
    theme.choose(settings.look());
    theme.setTextPercent(settings.textPercent());
    theme.setFontFamily(settings.fontFamily());
}

} // namespace kithbook
