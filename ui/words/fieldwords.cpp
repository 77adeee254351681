// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fieldwords.h"

#include <QCoreApplication>

#include <algorithm>

namespace kithbook {

namespace {

struct KnownWord
{
    QLatin1StringView code;
    const char* word;
};

// Fields and lists as the forms call them; what is not here is simply not named.
constexpr KnownWord kWords[] = {
    {QLatin1StringView("access"), QT_TRANSLATE_NOOP("Fields", "Access needs")},
    {QLatin1StringView("activities"), QT_TRANSLATE_NOOP("Fields", "Activity")},
    {QLatin1StringView("audio_only_reasons"), QT_TRANSLATE_NOOP("Fields", "Why by voice only")},
    {QLatin1StringView("close_reasons"), QT_TRANSLATE_NOOP("Fields", "Reason")},
    {QLatin1StringView("contact"), QT_TRANSLATE_NOOP("Fields", "Contact")},
    {QLatin1StringView("contact_kinds"), QT_TRANSLATE_NOOP("Fields", "Way to reach them")},
    {QLatin1StringView("delivery"), QT_TRANSLATE_NOOP("Fields", "Delivery")},
    {QLatin1StringView("digital_competencies"), QT_TRANSLATE_NOOP("Fields", "Digital competency")},
    {QLatin1StringView("fidelity_items"), QT_TRANSLATE_NOOP("Fields", "What you did")},
    {QLatin1StringView("formats"), QT_TRANSLATE_NOOP("Fields", "Format")},
    {QLatin1StringView("group_attendance"), QT_TRANSLATE_NOOP("Fields", "Attendance")},
    {QLatin1StringView("language"), QT_TRANSLATE_NOOP("Fields", "Language")},
    {QLatin1StringView("line"), QT_TRANSLATE_NOOP("Fields", "One line")},
    {QLatin1StringView("modes"), QT_TRANSLATE_NOOP("Fields", "How you met")},
    {QLatin1StringView("name"), QT_TRANSLATE_NOOP("Fields", "Name")},
    {QLatin1StringView("note"), QT_TRANSLATE_NOOP("Fields", "Note")},
    {QLatin1StringView("other_names"), QT_TRANSLATE_NOOP("Fields", "Other names")},
    {QLatin1StringView("outcomes"), QT_TRANSLATE_NOOP("Fields", "How it went")},
    {QLatin1StringView("own_words"), QT_TRANSLATE_NOOP("Fields", "In their words")},
    {QLatin1StringView("pause_reasons"), QT_TRANSLATE_NOOP("Fields", "Reason")},
    {QLatin1StringView("person_status"), QT_TRANSLATE_NOOP("Fields", "Status")},
    {QLatin1StringView("places"), QT_TRANSLATE_NOOP("Fields", "Where the person was")},
    {QLatin1StringView("platform"), QT_TRANSLATE_NOOP("Fields", "Platform")},
    {QLatin1StringView("programme_areas"), QT_TRANSLATE_NOOP("Fields", "Program area")},
    {QLatin1StringView("pronouns"), QT_TRANSLATE_NOOP("Fields", "Pronouns")},
    {QLatin1StringView("reason"), QT_TRANSLATE_NOOP("Fields", "Reason")},
    {QLatin1StringView("safe_contact"), QT_TRANSLATE_NOOP("Fields", "Safe to contact")},
    {QLatin1StringView("samhsa_competencies"), QT_TRANSLATE_NOOP("Fields", "Core competency")},
    {QLatin1StringView("settings"), QT_TRANSLATE_NOOP("Fields", "Setting")},
    {QLatin1StringView("strengths"), QT_TRANSLATE_NOOP("Fields", "Strengths")},
    {QLatin1StringView("timing"), QT_TRANSLATE_NOOP("Fields", "Timing")},
    {QLatin1StringView("title"), QT_TRANSLATE_NOOP("Fields", "Title")},
    {QLatin1StringView("who_else"), QT_TRANSLATE_NOOP("Fields", "Who else was there")},
};

} // namespace

QString fieldWord(const QString& code)
{
    const auto found = std::find_if(std::begin(kWords), std::end(kWords),
                                    [&code](const KnownWord& word) { return code == word.code; });
    return found == std::end(kWords) ? QString()
                                     : QCoreApplication::translate("Fields", found->word);
}

} // namespace kithbook
