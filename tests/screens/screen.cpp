// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/screens/screen.h"

#include "tests/screens/exportscreens.h"
#include "tests/screens/firstpages.h"
#include "tests/screens/groupscreens.h"
#include "tests/screens/importscreens.h"
#include "tests/screens/logscreens.h"
#include "tests/screens/partspage.h"
#include "tests/screens/peoplepages.h"
#include "tests/screens/signscreens.h"
#include "tests/screens/todayscreens.h"
#include "tests/screens/togetherscreens.h"
#include "tests/screens/windowscreens.h"

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
        {QStringLiteral("write"), {1158, 772}, writeScreen},
        {QStringLiteral("write-codes"), {1158, 772}, writeCodesScreen},
        {QStringLiteral("versions"), {1158, 772}, versionsScreen},
        {QStringLiteral("review"), {1158, 772}, reviewScreen},
        {QStringLiteral("sign-wait"), {1158, 772}, signWaitScreen},
        {QStringLiteral("note-signed"), {1158, 772}, noteSignedScreen},
        {QStringLiteral("note-add"), {1158, 772}, noteAddScreen},
        {QStringLiteral("export"), {1158, 772}, exportScreen},
        {QStringLiteral("export-gate"), {1158, 1100}, exportGateScreen},
        {QStringLiteral("export-narrow"), {800, 560}, exportNarrowScreen},
        {QStringLiteral("together"), {1366, 800}, togetherScreen},
        {QStringLiteral("together-small"), {800, 560}, togetherScreen, false},
        {QStringLiteral("together-read"), {1366, 800}, togetherReadScreen},
        {QStringLiteral("together-done"), {1366, 800}, togetherDoneScreen},
        {QStringLiteral("together-signed"), {1158, 772}, togetherSignedScreen},
        {QStringLiteral("together-review"), {1158, 772}, togetherReviewScreen},
        {QStringLiteral("older-write"), {1158, 772}, olderWriteScreen},
        {QStringLiteral("older-read"), {1366, 1500}, olderReadScreen},
        {QStringLiteral("older-review"), {1158, 900}, olderReviewScreen},
        {QStringLiteral("note-found"), {1158, 772}, noteFoundScreen},
        {QStringLiteral("reflection-first"), {1158, 772}, reflectionFirstScreen},
        {QStringLiteral("reflection"), {1158, 772}, reflectionScreen},
        {QStringLiteral("welcome"), {1366, 800}, welcomeScreen},
        {QStringLiteral("passphrase"), {1366, 800}, passphraseScreen},
        {QStringLiteral("recovery"), {1366, 800}, recoveryScreen},
        {QStringLiteral("yourwords"), {1366, 800}, yourWordsScreen},
        {QStringLiteral("unlock"), {1366, 800}, unlockScreen},
        {QStringLiteral("unlockwords"), {1366, 800}, recoveryWordsScreen},
        {QStringLiteral("people"), {1158, 772}, peopleScreen},
        {QStringLiteral("people-empty"), {1158, 772}, peopleEmptyScreen},
        {QStringLiteral("person-narrow"), {800, 560}, personNarrowScreen},
        {QStringLiteral("person-goals"), {1158, 772}, personGoalsScreen},
        {QStringLiteral("goal-form"), {1158, 772}, goalFormScreen},
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
        {QStringLiteral("settings-notes"), {1158, 800}, notesSettingsScreen},
        {QStringLiteral("settings-language"), {1158, 800}, languageScreen},
        {QStringLiteral("settings-templates"), {1158, 800}, templatesScreen},
        {QStringLiteral("settings-backups"), {1158, 800}, backupsScreen},
        {QStringLiteral("parts"), {1366, 1180}, partsPage},
        {QStringLiteral("find"), {1158, 774}, findScreen},
        {QStringLiteral("window-unlock"), {1366, 830}, windowUnlockScreen, false},
        {QStringLiteral("window-today"), {1366, 830}, windowTodayScreen, false},
        {QStringLiteral("window-people"), {1366, 830}, windowPeopleScreen, false},
        {QStringLiteral("window-views"), {1366, 830}, windowViewsScreen, false},
        {QStringLiteral("window-log"), {1366, 830}, windowLogScreen, false},
        {QStringLiteral("window-notes"), {1366, 830}, windowNotesScreen, false},
        {QStringLiteral("window-together"), {1366, 830}, windowTogetherScreen, false},
        {QStringLiteral("window-settings"), {1366, 830}, windowSettingsScreen, false},
        {QStringLiteral("window-help"), {1366, 830}, windowHelpScreen, false},
        {QStringLiteral("window-small"), {800, 560}, windowTodayScreen, false},
        {QStringLiteral("window-small-help"), {800, 560}, windowHelpScreen, false},
    };
}

} // namespace kithbook
