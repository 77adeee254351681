// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importrow.h"

#include "core/base/clock.h"
#include "core/records/timerange.h"

#include <QDateTime>

#include <algorithm>

namespace kithbook {

namespace {

constexpr qint64 kMinuteMs = 60'000;
constexpr int kNoon = 12 * 60;
/// A time before the start is one of the next day, if that makes no longer a session than this.
constexpr int kLongestOverMidnight = 6 * 60;

/// Cells behind the last one that holds something do not count.
size_t filled(const std::vector<QString>& cells)
{
    const auto last = std::find_if(cells.rbegin(), cells.rend(),
                                   [](const QString& cell) { return !cell.isEmpty(); });
    return static_cast<size_t>(cells.rend() - last);
}

QStringList namesIn(const QString& text)
{
    QStringList names;
    for (const QString& name : text.split(u';')) {
        if (!name.trimmed().isEmpty()) {
            names += name.simplified();
        }
    }
    return names;
}

} // namespace

ImportRow::ImportRow(const ChoiceWords& words, const ImportMatch& match, const Clock& clock,
                     const std::vector<QString>& cells, qint64 number, RowProblems& problems)
    : m_words(words), m_match(match), m_clock(clock), m_cells(cells), m_number(number),
      m_problems(problems)
{
    if (cells.size() < match.columns.size() || filled(cells) > match.columns.size()) {
        problem(ImportField::Nothing, Code::BadInput, QStringLiteral("cells"));
    }
}

void ImportRow::problem(ImportField field, Code code, const QString& detail)
{
    m_problems.push_back(RowProblem{m_number, field, Error{code, detail}});
}

QString ImportRow::text(ImportField field) const
{
    const int column = m_match.columnOf(field);
    return column >= 0 && static_cast<size_t>(column) < m_cells.size()
               ? m_cells[static_cast<size_t>(column)].trimmed()
               : QString();
}

QString ImportRow::name() const
{
    const QString whole = text(ImportField::Name);
    return whole.isEmpty()
               ? (text(ImportField::FirstName) + u' ' + text(ImportField::LastName)).simplified()
               : whole;
}

QDate ImportRow::day(ImportField field)
{
    const QString written = text(field);
    if (written.isEmpty()) {
        return {};
    }
    const auto moment = writtenMoment(written, m_match.dayOrder);
    if (!moment) {
        problem(field, Code::BadDate);
        return {};
    }
    return moment->day;
}

QString ImportRow::choice(ImportField field, ListId list)
{
    const QString written = text(field);
    QString code = m_words.code(list, written);
    if (code.isEmpty() && !written.isEmpty()) {
        problem(field, Code::UnknownChoice, catalogueName(list));
    }
    return code;
}

QStringList ImportRow::choices(ImportField field, ListId list)
{
    const auto codes = m_words.codes(list, text(field));
    if (!codes) {
        problem(field, codes.error().code, codes.error().detail);
        return {};
    }
    return *codes;
}

std::optional<int> ImportRow::number(ImportField field)
{
    const QString written = text(field);
    if (written.isEmpty()) {
        return std::nullopt;
    }
    bool isNumber = false;
    const int number = written.toInt(&isNumber);
    if (!isNumber) {
        problem(field, Code::BadInput, QStringLiteral("number"));
        return std::nullopt;
    }
    return number;
}

std::optional<int> ImportRow::length(ImportField field)
{
    const QString written = text(field);
    const auto minutes = writtenLength(written);
    if (!minutes && !written.isEmpty()) {
        problem(field, Code::BadInput, QStringLiteral("length"));
    }
    return minutes;
}

std::vector<PersonId> ImportRow::ids(ImportField field)
{
    std::vector<PersonId> ids;
    for (const QString& hex : text(field).split(u' ', Qt::SkipEmptyParts)) {
        if (const auto id = RowId::fromHex(hex)) {
            ids.emplace_back(*id);
        }
    }
    return ids;
}

ImportedPerson ImportRow::person()
{
    ImportedPerson person;
    PersonDraft& draft = person.draft;
    draft.chosenName = name();
    draft.otherNames = text(ImportField::OtherNames);
    draft.pronouns = text(ImportField::Pronouns);
    draft.language = text(ImportField::Language);
    draft.startedDay = day(ImportField::StartedDay);
    draft.ownWords = text(ImportField::OwnWords);
    draft.strengths = text(ImportField::Strengths);
    draft.nextStep = text(ImportField::NextStep);
    draft.nextStepDay = day(ImportField::NextStepDay);
    draft.usualMode = choice(ImportField::UsualMode, ListId::Modes);
    draft.usualMinutes = length(ImportField::UsualMinutes);
    if (const auto known = ids(ImportField::PersonKey); known.size() == 1) {
        person.id = known.front();
    }
    readStatus(person.status);
    readWays(person.ways);
    return person;
}

void ImportRow::readStatus(PersonStatus& status)
{
    status.code = choice(ImportField::Status, ListId::PersonStatus);
    status.words = text(ImportField::StatusWords);
    const QString written = text(ImportField::StatusReason);
    if (status.code.isEmpty() || written.isEmpty()) {
        return;
    }
    // The reasons to pause and to close are two lists; a few are in both.
    const bool isClosed = status.code == QLatin1StringView("closed");
    status.reason = m_words.code(isClosed ? ListId::CloseReasons : ListId::PauseReasons, written);
    if (status.reason.isEmpty() && status.words.isEmpty()) {
        status.reason = QStringLiteral("other");
        status.words = written;
    }
}

void ImportRow::readWays(std::vector<ContactWayDraft>& ways)
{
    struct Way
    {
        ImportField field;
        const char* kind;
    };
    constexpr Way kWays[] = {{ImportField::Phone, "phone"},
                             {ImportField::MobileText, "mobile_text"},
                             {ImportField::Email, "email"},
                             {ImportField::Post, "post"}};
    for (const Way& way : kWays) {
        ContactWayDraft draft;
        draft.kind = QString::fromLatin1(way.kind);
        draft.address = text(way.field);
        if (!draft.address.isEmpty()) {
            ways.push_back(std::move(draft));
        }
    }
}

ImportedSession ImportRow::session(const QString& usualMode)
{
    ImportedSession session;
    SessionDraft& draft = session.draft;
    session.people = namesIn(name());
    session.supporters = namesIn(text(ImportField::Supporters));
    session.peopleIds = ids(ImportField::PersonKey);
    session.supporterIds = ids(ImportField::SupporterKeys);
    readTimes(draft);
    readChoices(draft);
    draft.mode = text(ImportField::Mode).isEmpty() ? usualMode : draft.mode;
    draft.messages = number(ImportField::Messages);
    draft.modeOther = text(ImportField::ModeOther);
    draft.line = text(ImportField::Line);
    draft.platform = text(ImportField::Platform);
    draft.othersPresent = text(ImportField::OthersPresent);
    draft.emergencyPlace = text(ImportField::EmergencyPlace);
    return session;
}

void ImportRow::readChoices(SessionDraft& draft)
{
    draft.mode = choice(ImportField::Mode, ListId::Modes);
    draft.furtherModes = choices(ImportField::FurtherModes, ListId::Modes);
    draft.timing = choice(ImportField::Timing, ListId::Timing);
    draft.delivery = choice(ImportField::Delivery, ListId::Delivery);
    draft.outcome = choice(ImportField::Outcome, ListId::Outcomes);
    draft.place = choice(ImportField::Place, ListId::Places);
    draft.format = choice(ImportField::Format, ListId::Formats);
    draft.programArea = choice(ImportField::ProgramArea, ListId::ProgrammeAreas);
    draft.audioOnlyReason = choice(ImportField::AudioOnlyReason, ListId::AudioOnlyReasons);
    draft.activities = choices(ImportField::Activities, ListId::Activities);
}

/// The day from its own column or, with a time or alone, from that of the start.
std::optional<WrittenMoment> ImportRow::start()
{
    const QString dayText = text(ImportField::Day);
    const QString startText = text(ImportField::Start);
    const bool hasDay = !dayText.isEmpty();
    auto moment = writtenMoment(hasDay ? dayText : startText, m_match.dayOrder);
    if (!moment) {
        problem(m_match.has(ImportField::Day) ? ImportField::Day : ImportField::Start,
                Code::BadDate);
        return std::nullopt;
    }
    if (!hasDay || startText.isEmpty()) {
        return moment;
    }
    if (const auto minute = writtenMinute(startText)) {
        moment->minute = minute;
    } else if (const auto whole = writtenMoment(startText, m_match.dayOrder)) {
        moment = whole;
    } else {
        problem(ImportField::Start, Code::BadDate);
        return std::nullopt;
    }
    return moment;
}

void ImportRow::readTimes(SessionDraft& draft)
{
    const auto moment = start();
    const auto minutes = length(ImportField::Minutes);
    if (!moment) {
        return;
    }
    if (moment->minute && moment->offsetMinutes) {
        draft.offsetMinutes = *moment->offsetMinutes;
        draft.startMs = QDateTime(moment->day, QTime(0, 0), Qt::UTC).toMSecsSinceEpoch() +
                        (*moment->minute - draft.offsetMinutes) * kMinuteMs;
    } else {
        // A day alone: at noon, which is that day wherever it is read; today not later than now.
        draft.startMs = localMinute(moment->day, moment->minute.value_or(kNoon), m_clock);
        const bool isToday =
            kithbook::dayOf(m_clock.nowMs(), m_clock.offsetMinutes(m_clock.nowMs())) == moment->day;
        if (!moment->minute && isToday) {
            draft.startMs = qMin(draft.startMs, m_clock.nowMs());
        }
        draft.offsetMinutes = m_clock.offsetMinutes(draft.startMs);
    }
    draft.minutes = minutes.value_or(0);
    const auto end = minutes ? std::nullopt : endMs(draft, moment->day);
    if (end) {
        draft.minutes = minutesBetween(draft.startMs, *end);
        if (draft.minutes < 0) {
            problem(ImportField::End, Code::EndBeforeStart);
        }
    }
}

std::optional<qint64> ImportRow::endMs(const SessionDraft& draft, const QDate& startDay)
{
    const QString written = text(ImportField::End);
    if (written.isEmpty()) {
        return std::nullopt;
    }
    if (const auto minute = writtenMinute(written)) {
        const qint64 end = localMinute(startDay, *minute, m_clock);
        const qint64 next = localMinute(startDay.addDays(1), *minute, m_clock);
        const bool isOverMidnight =
            end < draft.startMs && minutesBetween(draft.startMs, next) <= kLongestOverMidnight;
        return isOverMidnight ? next : end;
    }
    const auto moment = writtenMoment(written, m_match.dayOrder);
    if (!moment || !moment->minute) {
        problem(ImportField::End, Code::BadDate);
        return std::nullopt;
    }
    if (moment->offsetMinutes) {
        return QDateTime(moment->day, QTime(0, 0), Qt::UTC).toMSecsSinceEpoch() +
               (*moment->minute - *moment->offsetMinutes) * kMinuteMs;
    }
    return localMinute(moment->day, *moment->minute, m_clock);
}

} // namespace kithbook
