// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "personwords.h"

#include "core/records/timerange.h"
#include "ui/words/modewords.h"
#include "ui/words/when.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace kithbook {

namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("People", text);
}

/// Sentences after each other, each with one full stop between: "Sam T." has its own.
QString joined(const QStringList& parts)
{
    QString sentences;
    for (const QString& part : parts) {
        if (!sentences.isEmpty() && !part.isEmpty()) {
            sentences += sentences.endsWith(u'.') ? QStringLiteral(" ") : QStringLiteral(". ");
        }
        sentences += part;
    }
    return sentences;
}

// That it took place goes without saying.
bool isSpokenOf(const QString& outcome, const Catalogue& outcomes)
{
    const CatalogueEntry* entry = outcomes.find(outcome);
    return !entry || !entry->is(Trait::Held);
}

QString startedWords(const QDate& day, const QDate& today)
{
    if (!day.isValid()) {
        return {};
    }
    const QLocale locale;
    const QString month = locale.standaloneMonthName(day.month());
    //: %1 is a month, such as January; %2 a year
    const QString since =
        day.year() == today.year()
            ? month
            : say(QT_TRANSLATE_NOOP("People", "%1 %2")).arg(month, QString::number(day.year()));
    //: %1 is a month, such as January, or a month and year
    return say(QT_TRANSLATE_NOOP("People", "Peer support since %1")).arg(since);
}

QString firstUpper(const QString& text)
{
    return text.isEmpty() ? text : QLocale().toUpper(text.left(1)) + text.mid(1);
}

QString meetingWords(const Session& session, PersonId person, const Catalogues& catalogues)
{
    const QString group =
        session.groupName.isEmpty() ? say(QT_TRANSLATE_NOOP("People", "Group")) : session.groupName;
    const auto own = std::ranges::find(session.people, person, &Participant::person);
    const QString attendance = own == session.people.end() ? QString() : own->attendance;
    const bool isPlain = attendance.isEmpty() || attendance == QLatin1StringView("present");
    const QString came =
        isPlain ? QString() : attendanceWord(catalogues.at(ListId::GroupAttendance), attendance);
    if (wasAbsent(attendance)) {
        return joined({group, came});
    }
    //: %1 is a group, such as Tuesday circle; %2 a way, such as "by video"
    const QString held = say(QT_TRANSLATE_NOOP("People", "%1, %2"))
                             .arg(group, byMode(catalogues.at(ListId::Modes), session.mode));
    return came.isEmpty() ? held : joined({held, came});
}

std::optional<TagText> statusTag(const QString& status, const Catalogues& catalogues)
{
    const Catalogue& statuses = catalogues.at(ListId::PersonStatus);
    const CatalogueEntry* entry = statuses.find(status);
    if (!entry || !entry->is(Trait::NeedsReason)) {
        return std::nullopt;
    }
    const Icon icon = entry->is(Trait::OnCaseload) ? Icon::Pause : Icon::Archive;
    return TagText{entry->label(QLocale()), Tone::Neutral, icon};
}

} // namespace

QString contactWords(const PersonLine& line, const BookDesk& desk)
{
    QString contact = say(QT_TRANSLATE_NOOP("People", "No session yet"));
    if (line.row.lastContactMs) {
        const QDate day = dayOf(*line.row.lastContactMs, line.lastOffsetMinutes);
        contact = dayWordsFirst(day, desk.today());
        if (!line.lastMode.isEmpty()) {
            //: %1 is a day, such as Thursday; %2 a way, such as "by text"
            contact = say(QT_TRANSLATE_NOOP("People", "%1, %2"))
                          .arg(contact, byMode(desk.catalogues().at(ListId::Modes), line.lastMode));
        }
    }
    if (line.row.nextStep.isEmpty()) {
        return contact;
    }
    //: %1 is what is next, in own words
    return joined({contact, say(QT_TRANSLATE_NOOP("People", "Next: %1")).arg(line.row.nextStep)});
}

std::optional<TagText> lineTag(const PersonLine& line, const BookDesk& desk)
{
    if (line.row.goneMs) {
        return TagText{say(QT_TRANSLATE_NOOP("People", "In Trash")), Tone::Neutral, Icon::Trash};
    }
    if (line.hasNoteToFinish) {
        return TagText{say(QT_TRANSLATE_NOOP("People", "Note to finish")), Tone::Info, Icon::Note};
    }
    return statusTag(line.row.status, desk.catalogues());
}

QString lineSentence(const PersonLine& line, const Room& room)
{
    const auto tag = lineTag(line, room.desk);
    return joined({room.names.shown(line.row.name), contactWords(line, room.desk),
                   tag ? tag->text : QString()});
}

QString headerWords(const Person& person, const QDate& today)
{
    return joined(
        {firstUpper(person.pronouns), startedWords(person.startedDay, today), person.language});
}

QString statusWords(const Person& person, const BookDesk& desk)
{
    const Catalogues& catalogues = desk.catalogues();
    const CatalogueEntry* status = catalogues.at(ListId::PersonStatus).find(person.status.code);
    if (!status || !status->is(Trait::NeedsReason)) {
        return {};
    }
    const ListId reasons =
        status->is(Trait::OnCaseload) ? ListId::PauseReasons : ListId::CloseReasons;
    const QDate day = dayOf(person.statusSinceMs, desk.clock().offsetMinutes(person.statusSinceMs));
    //: %1 is a status, such as Paused; %2 a day, such as "yesterday" or "Sun May 3"
    const QString since = say(QT_TRANSLATE_NOOP("People", "%1 since %2"))
                              .arg(status->label(QLocale()), dayWords(day, desk.today()));
    return joined({since, catalogues.at(reasons).label(person.status.reason, QLocale()),
                   person.status.words});
}

QString firstName(const QString& shownName)
{
    constexpr qsizetype kLongest = 20;
    const QString first = shownName.section(QChar::Space, 0, 0, QString::SectionSkipEmpty);
    return first.size() > kLongest ? QString() : first;
}

QString sessionWords(const Session& session, PersonId person, const Catalogues& catalogues)
{
    if (!session.group.isNull()) {
        return meetingWords(session, person, catalogues);
    }
    const QString mode = modeWord(catalogues.at(ListId::Modes), session.mode);
    const Catalogue& outcomes = catalogues.at(ListId::Outcomes);
    if (isSpokenOf(session.outcome, outcomes)) {
        return joined({mode, outcomeWord(outcomes, session.outcome)});
    }
    if (session.minutes == 0) {
        return mode;
    }
    //: %1 is a way, such as Phone; %2 a length, such as 20 min
    return say(QT_TRANSLATE_NOOP("People", "%1, %2")).arg(mode, lengthWords(session.minutes));
}

QString dayOfSession(const Session& session, const BookDesk& desk)
{
    return shortDay(dayOf(session.startMs, session.offsetMinutes), desk.today());
}

} // namespace kithbook
