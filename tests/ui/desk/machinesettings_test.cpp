// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/guiprinting.h"
#include "tests/ui/support/pixels.h"
#include "ui/desk/machinesettings.h"

#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

using namespace kithbook;

namespace {

struct File
{
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("settings/kithbook.ini"));

    void write(const QByteArray& text) const
    {
        REQUIRE(QDir(folder.path()).mkpath(QStringLiteral("settings")));
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(text) == text.size());
    }
};

} // namespace

TEST_CASE("A computer without settings has the usual ones", "[ui][desk]")
{
    const File file;
    const MachineSettings settings(file.path);
    CHECK(settings.bookPath().isEmpty());
    CHECK(settings.look() == Theme::Choice::SameAsComputer);
    CHECK(settings.textPercent() == 100);
    CHECK(settings.lockAfterMinutes() == 5);
    CHECK_FALSE(settings.startsWithNamesHidden());
    CHECK(settings.backupFolder().isEmpty());
}

TEST_CASE("Machine settings are there again at the next start", "[ui][desk]")
{
    const File file;
    {
        MachineSettings settings(file.path);
        settings.setBookPath(QStringLiteral("/home/ana/Año nuevo, %1.kithbook"));
        settings.setLook(Theme::Choice::HighContrast);
        settings.setTextPercent(150);
        settings.setFontFamily(QStringLiteral("Andika"));
        settings.setLockAfterMinutes(12);
        settings.setStartsWithNamesHidden(true);
        settings.setBackupFolder(QStringLiteral("/media/stick"));
        settings.setWindowGeometry(QByteArray("\0\1\xff", 3));
    }
    const MachineSettings settings(file.path);
    CHECK(settings.bookPath() == QStringLiteral("/home/ana/Año nuevo, %1.kithbook"));
    CHECK(settings.look() == Theme::Choice::HighContrast);
    CHECK(settings.textPercent() == 150);
    CHECK(settings.fontFamily() == QStringLiteral("Andika"));
    CHECK(settings.lockAfterMinutes() == 12);
    CHECK(settings.startsWithNamesHidden());
    CHECK(settings.backupFolder() == QStringLiteral("/media/stick"));
    CHECK(settings.windowGeometry() == QByteArray("\0\1\xff", 3));
}

TEST_CASE("A book always locks within an hour", "[ui][desk]")
{
    const File file;
    MachineSettings settings(file.path);
    settings.setLockAfterMinutes(0);
    CHECK(settings.lockAfterMinutes() == 1);
    settings.setLockAfterMinutes(100'000);
    CHECK(settings.lockAfterMinutes() == 60);
}

TEST_CASE("What somebody wrote into the settings file is brought within bounds", "[ui][desk]")
{
    const File file;
    SECTION("too much")
    {
        file.write("[privacy]\nlock_after_minutes=99999\n[comfort]\ntext_percent=9000\n");
        const MachineSettings settings(file.path);
        CHECK(settings.lockAfterMinutes() == 60);
        CHECK(settings.textPercent() == 200);
    }
    SECTION("nonsense")
    {
        file.write("[privacy]\nlock_after_minutes=never\n[comfort]\nlook=pink\n");
        const MachineSettings settings(file.path);
        CHECK(settings.lockAfterMinutes() == 5);
        CHECK(settings.look() == Theme::Choice::SameAsComputer);
    }
}

TEST_CASE("Only its owner can read the settings file", "[ui][desk]")
{
    constexpr QFile::Permissions kOthers =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    const File file;
    SECTION("when it is made") {}
    SECTION("when it was open to all before")
    {
        file.write("[privacy]\n");
        REQUIRE(QFile::setPermissions(file.path, QFile::ReadOwner | QFile::WriteOwner | kOthers));
    }
    MachineSettings settings(file.path);
    settings.setLockAfterMinutes(7);
    REQUIRE(QFile::exists(file.path));
    CHECK_FALSE(QFileInfo(file.path).permissions() & kOthers);
}

TEST_CASE("Machine settings tell of a change, and only of a change", "[ui][desk]")
{
    const File file;
    MachineSettings settings(file.path);
    const QSignalSpy spy(&settings, &MachineSettings::changed);
    settings.setLockAfterMinutes(7);
    CHECK(spy.count() == 1);
    settings.setLockAfterMinutes(7);
    settings.setWindowGeometry("somewhere");
    CHECK(spy.count() == 1);
}

TEST_CASE("The program looks as it was left", "[ui][desk]")
{
    const File file;
    MachineSettings settings(file.path);
    settings.setLook(Theme::Choice::Dark);
    settings.setTextPercent(130);
    Dressed dressed;
    dress(dressed.theme, settings);
    CHECK(dressed.theme.look() == Look::Dark);
    CHECK(dressed.theme.textPercent() == 130);
}
