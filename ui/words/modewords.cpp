// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "modewords.h"

#include <QCoreApplication>

#include <algorithm>
#include <span>

namespace kithbook {

namespace {

constexpr const char* kContext = "Words";

struct Word
{
    const char* code;
    const char* text;
};

constexpr Word kModes[] = {
    {"phone", QT_TRANSLATE_NOOP("Words", "Phone")},
    {"videoconference", QT_TRANSLATE_NOOP("Words", "Video")},
    {"sms_text", QT_TRANSLATE_NOOP("Words", "Text")},
    {"smartphone_app", QT_TRANSLATE_NOOP("Words", "App")},
    {"social_media", QT_TRANSLATE_NOOP("Words", "Social media")},
    {"video_game", QT_TRANSLATE_NOOP("Words", "Game")},
    {"virtual_reality", QT_TRANSLATE_NOOP("Words", "VR")},
    {"email", QT_TRANSLATE_NOOP("Words", "Email")},
    {"letter_or_mail", QT_TRANSLATE_NOOP("Words", "Letter")},
};

constexpr Word kByMode[] = {
    {"phone", QT_TRANSLATE_NOOP("Words", "by phone")},
    {"videoconference", QT_TRANSLATE_NOOP("Words", "by video")},
    {"sms_text", QT_TRANSLATE_NOOP("Words", "by text")},
    {"smartphone_app", QT_TRANSLATE_NOOP("Words", "in an app")},
    {"social_media", QT_TRANSLATE_NOOP("Words", "on social media")},
    {"video_game", QT_TRANSLATE_NOOP("Words", "in a game")},
    {"virtual_reality", QT_TRANSLATE_NOOP("Words", "in VR")},
    {"in_person", QT_TRANSLATE_NOOP("Words", "in person")},
    {"email", QT_TRANSLATE_NOOP("Words", "by email")},
    {"letter_or_mail", QT_TRANSLATE_NOOP("Words", "by letter")},
    {"other", QT_TRANSLATE_NOOP("Words", "another way")},
};

constexpr Word kOutcomes[] = {
    {"held", QT_TRANSLATE_NOOP("Words", "Yes")},
    {"voicemail", QT_TRANSLATE_NOOP("Words", "Left a message")},
    {"rescheduled", QT_TRANSLATE_NOOP("Words", "Rescheduled")},
    {"cancelled_by_person", QT_TRANSLATE_NOOP("Words", "They canceled")},
    {"cancelled_by_specialist", QT_TRANSLATE_NOOP("Words", "I canceled")},
};

constexpr Word kAttendance[] = {
    {"present", QT_TRANSLATE_NOOP("Words", "Here")},
    {"late", QT_TRANSLATE_NOOP("Words", "Late")},
    {"left_early", QT_TRANSLATE_NOOP("Words", "Left early")},
    {"excused", QT_TRANSLATE_NOOP("Words", "Told us")},
    {"no_show", QT_TRANSLATE_NOOP("Words", "No answer")},
};

QString wordIn(std::span<const Word> words, const Catalogue& list, const QString& code)
{
    const CatalogueEntry* entry = list.find(code);
    const auto word = std::ranges::find_if(
        words, [&](const Word& w) { return code == QLatin1StringView(w.code); });
    const bool isOurs = word != words.end() && (!entry || entry->ownLabels.isEmpty());
    return isOurs ? QCoreApplication::translate(kContext, word->text) : list.label(code, QLocale());
}

} // namespace

QString modeWord(const Catalogue& modes, const QString& code)
{
    return wordIn(kModes, modes, code);
}

QString byMode(const Catalogue& modes, const QString& code)
{
    return wordIn(kByMode, modes, code);
}

QString attendanceWord(const Catalogue& attendance, const QString& code)
{
    return wordIn(kAttendance, attendance, code);
}

QString outcomeWord(const Catalogue& outcomes, const QString& code)
{
    return wordIn(kOutcomes, outcomes, code);
}

} // namespace kithbook
