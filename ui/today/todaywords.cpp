// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "todaywords.h"

#include "core/records/catalogues.h"
#include "core/records/timerange.h"
#include "ui/desk/modeicon.h"
#include "ui/words/modewords.h"
#include "ui/words/when.h"

#include <QCoreApplication>

#include <algorithm>

namespace kithbook {

namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("TodayWords", text);
}

QString say(const char* text, int count)
{
    return QCoreApplication::translate("TodayWords", text, nullptr, count);
}

/// Those that say something, with commas.
QString listed(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(QLatin1StringView(", "));
}

/// "Phone, 25 min. Draft kept 4:12 PM".
QString sentences(const QString& first, const QString& second)
{
    return first.isEmpty() || second.isEmpty() ? first + second
                                               : QStringLiteral("%1. %2").arg(first, second);
}

QString lengthOrNone(int minutes)
{
    return minutes > 0 ? lengthWords(minutes) : QString();
}

} // namespace

TodayWords::TodayWords(const Room& room)
    : m_room(room), m_today(room.desk.today()), m_modes(room.desk.catalogues().at(ListId::Modes))
{
}

QString TodayWords::greeting(const QString& ownName) const
{
    constexpr int kHourMs = 3'600'000;
    constexpr int kNoon = 12;
    constexpr int kEvening = 18;
    const Clock& clock = m_room.desk.clock();
    const qint64 local = clock.nowMs() + clock.offsetMinutes(clock.nowMs()) * 60'000LL;
    const auto hour = static_cast<int>(local / kHourMs % 24);
    const QString words = hour < kNoon      ? say(QT_TRANSLATE_NOOP("TodayWords", "Good morning"))
                          : hour < kEvening ? say(QT_TRANSLATE_NOOP("TodayWords", "Good afternoon"))
                                            : say(QT_TRANSLATE_NOOP("TodayWords", "Good evening"));
    //: 1 is "Good morning", 2 the name of whoever sits there
    return ownName.isEmpty() ? words
                             : say(QT_TRANSLATE_NOOP("TodayWords", "%1, %2"))
                                   .arg(words, m_room.names.shown(ownName));
}

QString TodayWords::day() const
{
    return fullDay(m_today);
}

QString TodayWords::shownText(const QString& text) const
{
    return m_room.names.areHidden() ? QString() : text;
}

QString TodayWords::timeAt(qint64 utcMs) const
{
    return timeWords(utcMs, m_room.desk.clock().offsetMinutes(utcMs));
}

ActRowText TodayWords::draft(qint64 keptMs) const
{
    ActRowText row;
    row.icon = Icon::Pencil;
    const QDate day = dayOf(keptMs, m_room.desk.clock().offsetMinutes(keptMs));
    row.name = day == m_today
                   ? say(QT_TRANSLATE_NOOP("TodayWords", "A session you began to log at %1"))
                         .arg(timeAt(keptMs))
                   : say(QT_TRANSLATE_NOOP("TodayWords", "A session you began to log %1, %2"))
                         .arg(dayWords(day, m_today), timeAt(keptMs));
    row.line = say(QT_TRANSLATE_NOOP("TodayWords", "It is kept and not saved yet."));
    row.act = say(QT_TRANSLATE_NOOP("TodayWords", "Continue"));
    return row;
}

ActRowText TodayWords::note(const NoteRow& note) const
{
    ActRowText row;
    row.icon = note.mode.isEmpty() ? Icon::Note : modeIcon(note.mode);
    row.name = note.people.empty() ? note.group : m_room.names.list(note.people);
    QString about;
    if (!note.session.isNull()) {
        const QDate day = dayOf(note.startMs, note.startOffsetMinutes);
        about = listed(
            {modeWord(m_modes, note.mode), dayWords(day, m_today), lengthOrNone(note.minutes)});
    }
    const QDate written = dayOf(note.writtenMs, note.offsetMinutes);
    const QString when = written == m_today ? timeWords(note.writtenMs, note.offsetMinutes)
                                            : dayWords(written, m_today);
    row.line = sentences(about, say(QT_TRANSLATE_NOOP("TodayWords", "Draft kept %1")).arg(when));
    row.act = say(QT_TRANSLATE_NOOP("TodayWords", "Open"));
    return row;
}

QString TodayWords::nameOf(const Plan& plan) const
{
    const QString title = shownText(plan.title);
    switch (plan.kind) {
    case PlanKind::Session:
        return m_room.names.shown(plan.who.name);
    case PlanKind::Break: {
        const QString word = say(QT_TRANSLATE_NOOP("TodayWords", "Break"));
        return title.isEmpty() ? word : QStringLiteral("%1: %2").arg(word, title);
    }
    case PlanKind::Task:
        return title.isEmpty() ? say(QT_TRANSLATE_NOOP("TodayWords", "Task")) : title;
    }
    return {};
}

QString TodayWords::lineOf(const Plan& plan) const
{
    const QString mode = plan.mode.isEmpty() ? QString() : modeWord(m_modes, plan.mode);
    const QString how = listed({mode, lengthOrNone(plan.minutes.value_or(0))});
    switch (plan.kind) {
    case PlanKind::Session:
        return sentences(how, shownText(plan.title));
    case PlanKind::Break:
        return how;
    case PlanKind::Task:
        return plan.person.isNull() ? how : sentences(m_room.names.shown(plan.who.name), how);
    }
    return {};
}

ActRowText TodayWords::plan(const Plan& plan) const
{
    ActRowText row;
    row.time =
        plan.minute ? minuteWords(*plan.minute) : say(QT_TRANSLATE_NOOP("TodayWords", "Any time"));
    row.icon = plan.kind == PlanKind::Break  ? Icon::Cup
               : plan.kind == PlanKind::Task ? Icon::Flag
               : plan.mode.isEmpty()         ? Icon::Person
                                             : modeIcon(plan.mode);
    row.name = nameOf(plan);
    row.line = lineOf(plan);
    row.act = plan.kind == PlanKind::Session ? say(QT_TRANSLATE_NOOP("TodayWords", "Log this"))
                                             : say(QT_TRANSLATE_NOOP("TodayWords", "Done"));
    return row;
}

ActRowText TodayWords::session(const Session& session) const
{
    ActRowText row;
    row.time = timeWords(session.startMs, session.offsetMinutes);
    row.icon = modeIcon(session.mode);
    row.name = m_room.names.list(session.names);
    const Catalogue& outcomes = m_room.desk.catalogues().at(ListId::Outcomes);
    const CatalogueEntry* outcome = outcomes.find(session.outcome);
    const bool held = outcome && outcome->is(Trait::Held);
    row.line = sentences(listed({modeWord(m_modes, session.mode), lengthOrNone(session.minutes),
                                 held ? QString() : outcomeWord(outcomes, session.outcome)}),
                         shownText(session.line));
    row.act = say(QT_TRANSLATE_NOOP("TodayWords", "Open"));
    return row;
}

QString TodayWords::logged(int count, int minutes) const
{
    const QString sessions = count == 1
                                 ? say(QT_TRANSLATE_NOOP("TodayWords", "1 session"))
                                 : say(QT_TRANSLATE_N_NOOP("TodayWords", "%n sessions"), count);
    return minutes == 0 ? sessions
           : count == 1 ? listed({sessions, lengthWords(minutes)})
                        //: 1 is "2 sessions", 2 is "1 h 10 min"
                        : say(QT_TRANSLATE_NOOP("TodayWords", "%1, %2 together"))
                              .arg(sessions, lengthWords(minutes));
}

std::vector<TodayWords::Coming> TodayWords::comingUp(const Today& today) const
{
    std::vector<Coming> all;
    const auto add = [&](const QDate& day, const QString& what) {
        // A weekday alone would be read as one to come.
        const QString when = day < m_today ? shortDay(day, m_today) : dayWordsFirst(day, m_today);
        all.push_back({day, when, what});
    };
    for (const Plan& plan : today.upcoming) {
        const QString time = plan.minute ? minuteWords(*plan.minute) : QString();
        const QString mode = plan.mode.isEmpty() ? QString() : byMode(m_modes, plan.mode);
        add(plan.day, listed({nameOf(plan), time, mode}));
    }
    for (const PersonRow& person : today.nextSteps) {
        const QString name = m_room.names.shown(person.name);
        const QString step = shownText(person.nextStep);
        //: 1 is a name, 2 what was agreed on
        add(person.nextStepDay,
            step.isEmpty()
                ? say(QT_TRANSLATE_NOOP("TodayWords", "Next step with %1")).arg(name)
                : say(QT_TRANSLATE_NOOP("TodayWords", "Next step with %1: %2")).arg(name, step));
    }
    std::stable_sort(all.begin(), all.end(),
                     [](const Coming& a, const Coming& b) { return a.day < b.day; });
    return all;
}

} // namespace kithbook
