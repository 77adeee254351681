// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/groups/groupwords.h"

#include "core/records/timerange.h"
#include "ui/words/modewords.h"
#include "ui/words/when.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace kithbook {

namespace {

constexpr const char* kGroupWords = "GroupWords";

QString sayCount(const char* text, qsizetype count)
{
    return QCoreApplication::translate(kGroupWords, text, nullptr, static_cast<int>(count));
}

QString inOneLine(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(QLatin1StringView(", "));
}

QString placesWords(int places)
{
    return places == 1 ? QCoreApplication::translate("GroupWords", "1 place")
                       : sayCount(QT_TRANSLATE_N_NOOP("GroupWords", "%n places"), places);
}

struct Answer
{
    const char* code;
    const char* counted;
};

constexpr Answer kAnswers[] = {{"present", QT_TRANSLATE_N_NOOP("GroupWords", "%n here")},
                               {"late", QT_TRANSLATE_N_NOOP("GroupWords", "%n late")},
                               {"left_early", QT_TRANSLATE_N_NOOP("GroupWords", "%n left early")},
                               {"excused", QT_TRANSLATE_N_NOOP("GroupWords", "%n told us")},
                               {"no_show", QT_TRANSLATE_N_NOOP("GroupWords", "%n no answer")}};

} // namespace

QString usualWords(const GroupDraft& group, const Catalogues& catalogues)
{
    return inOneLine(
        {group.mode.isEmpty() ? QString() : modeWord(catalogues.at(ListId::Modes), group.mode),
         group.minutes ? lengthWords(*group.minutes) : QString(),
         group.places ? placesWords(*group.places) : QString()});
}

QString groupLine(const GroupRow& group, const BookDesk& desk)
{
    QString met;
    if (group.lastMeetingMs) {
        const qint64 ms = *group.lastMeetingMs;
        //: %1 is a day, such as "yesterday"
        met = QCoreApplication::translate("GroupWords", "last met %1")
                  .arg(dayWords(dayOf(ms, desk.clock().offsetMinutes(ms)), desk.today()));
    }
    const QString members =
        group.members == 1
            ? QCoreApplication::translate("GroupWords", "1 person")
            : sayCount(QT_TRANSLATE_N_NOOP("GroupWords", "%n people"), group.members);
    return inOneLine({members, met});
}

QString countWords(const std::vector<Participant>& people)
{
    QStringList parts;
    for (const Answer& answer : kAnswers) {
        const auto count =
            std::ranges::count(people, QString::fromLatin1(answer.code), &Participant::attendance);
        parts.append(count > 0 ? sayCount(answer.counted, count) : QString());
    }
    return inOneLine(parts);
}

QString firstWord(const QString& shownName)
{
    return shownName.section(QChar::Space, 0, 0, QString::SectionSkipEmpty);
}

} // namespace kithbook
