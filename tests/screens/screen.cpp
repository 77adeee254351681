// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/screens/screen.h"

#include "tests/screens/firstpages.h"
#include "tests/screens/groupscreens.h"
#include "tests/screens/importscreens.h"
#include "tests/screens/logscreens.h"
#include "tests/screens/partspage.h"
#include "tests/screens/peoplepages.h"
#include "tests/screens/todayscreens.h"

#include <QWidget>

namespace kithbook {

std::vector<Screen> allScreens()
{
    return {
        {QStringLiteral("log"), {1158, 772}, logScreen},
        {QStringLiteral("log-more"), {1158, 772}, logMoreScreen},
        {QStringLiteral("log-names"), {1158, 772}, logNamesScreen},
        {QStringLiteral("today"), {1158, 774}, todayScreen},
        {QStringLiteral("today-add"), {1158, 774}, todayAddScreen},
        {QStringLiteral("today-empty"), {1158, 774}, todayEmptyScreen},
        {QStringLiteral("notes"), {1158, 774}, notesScreen},
        {QStringLiteral("welcome"), {1366, 800}, welcomeScreen},
        {QStringLiteral("passphrase"), {1366, 800}, passphraseScreen},
        {QStringLiteral("recovery"), {1366, 800}, recoveryScreen},
        {QStringLiteral("yourwords"), {1366, 800}, yourWordsScreen},
        {QStringLiteral("unlock"), {1366, 800}, unlockScreen},
        {QStringLiteral("unlockwords"), {1366, 800}, recoveryWordsScreen},
        {QStringLiteral("people"), {1158, 772}, peopleScreen},
        {QStringLiteral("people-empty"), {1158, 772}, peopleEmptyScreen},
        {QStringLiteral("person-narrow"), {800, 560}, personNarrowScreen},
        {QStringLiteral("person-form"), {1158, 772}, personFormScreen},
        {QStringLiteral("person-pause"), {1158, 772}, personPauseScreen},
        {QStringLiteral("person-merge"), {1158, 772}, personMergeScreen},
        {QStringLiteral("meeting"), {1158, 772}, meetingScreen},
        {QStringLiteral("meeting-care"), {1158, 772}, meetingCareScreen},
        {QStringLiteral("group"), {1158, 772}, groupScreen},
        {QStringLiteral("group-form"), {1158, 772}, groupFormScreen},
        {QStringLiteral("import-start"), {1158, 772}, importStartScreen},
        {QStringLiteral("import-columns"), {1158, 772}, importColumnsScreen},
        {QStringLiteral("import-checked"), {1158, 772}, importCheckedScreen},
        {QStringLiteral("import-done"), {1158, 772}, importDoneScreen},
        {QStringLiteral("settings"), {1158, 800}, privacyScreen},
        {QStringLiteral("settings-comfort"), {1158, 800}, comfortScreen},
        {QStringLiteral("settings-backups"), {1158, 800}, backupsScreen},
        {QStringLiteral("parts"), {1366, 1180}, partsPage},
        {QStringLiteral("find"), {1158, 774}, findScreen},
    };
}

} // namespace kithbook
