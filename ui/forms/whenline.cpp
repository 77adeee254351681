// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/whenline.h"

#include "core/records/sessions.h"
#include "core/records/timerange.h"
#include "ui/parts/button.h"
#include "ui/parts/field.h"
#include "ui/parts/flowlayout.h"
#include "ui/parts/iconmark.h"
#include "ui/parts/label.h"
#include "ui/style/measure.h"
#include "ui/words/typed.h"
#include "ui/words/when.h"

#include <QBoxLayout>
#include <QDateTime>
#include <QLineEdit>

namespace kithbook {

namespace {

constexpr qint64 kMsInMinute = 60'000;

/// Without the seconds: people say minutes.
qint64 wholeMinute(qint64 ms)
{
    return ms - ms % kMsInMinute;
}

int minuteOf(const WhenLine::Start& start)
{
    const qint64 local = start.ms / kMsInMinute + start.offsetMinutes;
    constexpr qint64 kDay = 24 * 60;
    return static_cast<int>((local % kDay + kDay) % kDay);
}

} // namespace

WhenLine::WhenLine(const Clock& clock, QWidget* parent)
    : QWidget(parent), m_clock(clock), m_words(new Label({}, TextRole::Body, Ink::Muted)),
      m_change(new Button(tr("Change"), ButtonKind::Link)), m_fields(new QWidget),
      m_dayText(new QLineEdit), m_timeText(new QLineEdit), m_day(new Field(tr("Day"), m_dayText)),
      m_time(new Field(tr("It began at"), m_timeText))
{
    m_words->setWordWrap(false);
    m_change->setObjectName(QStringLiteral("changeWhen"));
    m_change->setAccessibleName(tr("Change when it was"));
    m_dayText->setObjectName(QStringLiteral("day"));
    m_timeText->setObjectName(QStringLiteral("time"));

    auto* line = new FlowLayout;
    line->addWidget(new IconMark(Icon::Clock, Ink::Muted, 4));
    line->addWidget(m_words);
    line->addWidget(m_change);
    auto* fields = new FlowLayout(m_fields);
    for (Field* field : {m_day, m_time}) {
        keepMinimum(field->control(), 36, -1);
        fields->addWidget(field);
        fields->setAlignment(field, Qt::AlignTop);
    }
    m_fields->hide();
    auto* column = new QVBoxLayout(this);
    column->addLayout(line);
    column->addWidget(m_fields);
    spaceOut(*this, *line, {.between = 2});
    spaceOut(*m_fields, *fields, {.between = 3});
    spaceOut(*this, *column, {.between = 2});

    connect(m_change, &QAbstractButton::clicked, this, &WhenLine::change);
    for (QLineEdit* text : {m_dayText, m_timeText}) {
        connect(text, &QLineEdit::textEdited, this, &WhenLine::typed);
        connect(text, &QLineEdit::editingFinished, this, &WhenLine::checkFields);
    }
}

// The focus leaves a field while it is deleted, when this is only a QWidget any longer.
WhenLine::~WhenLine()
{
    disconnect(m_dayText, nullptr, this, nullptr);
    disconnect(m_timeText, nullptr, this, nullptr);
}

void WhenLine::endAt(qint64 ms)
{
    m_endMs = ms;
    m_said.reset();
    m_fields->hide();
    m_change->show();
    write();
}

void WhenLine::beginAt(const Start& start)
{
    m_said = start;
    if (isOpen()) {
        fillFields();
    }
    write();
}

void WhenLine::setMinutes(int minutes)
{
    m_minutes = minutes;
    if (isOpen() && !m_said) {
        fillFields();
    }
    write();
}

std::optional<WhenLine::Start> WhenLine::start() const
{
    if (isOpen() && m_said) {
        return typedStart();
    }
    return m_said.value_or(startNow());
}

void WhenLine::change()
{
    m_fields->show();
    m_change->hide();
    fillFields();
    m_dayText->setFocus(Qt::OtherFocusReason);
    m_dayText->selectAll();
}

bool WhenLine::check()
{
    if (isOpen() && !checkFields()) {
        (m_day->hasProblem() ? m_day : m_time)->focusControl();
        return false;
    }
    const auto now = start();
    if (now && now->ms > m_clock.nowMs() + Sessions::kClocksDifferMs) {
        change();
        checkFields();
        m_time->focusControl();
        return false;
    }
    return true;
}

std::optional<WhenLine::Start> WhenLine::typedStart() const
{
    const auto day = typedDay(m_dayText->text(), today());
    const auto minute = typedMinute(m_timeText->text());
    if (!day || !minute) {
        return std::nullopt;
    }
    // What was not typed anew keeps the offset it has, in a session from another time zone too.
    if (m_said && *day == dayOf(m_said->ms, m_said->offsetMinutes) &&
        *minute == minuteOf(*m_said)) {
        return m_said;
    }
    const qint64 wall =
        QDateTime(*day, QTime(0, 0), Qt::UTC).toMSecsSinceEpoch() + *minute * kMsInMinute;
    // The offset depends on the moment and the moment on the offset: twice is enough.
    int offset = m_clock.offsetMinutes(wall);
    offset = m_clock.offsetMinutes(wall - offset * kMsInMinute);
    return Start{wall - offset * kMsInMinute, offset};
}

WhenLine::Start WhenLine::startNow() const
{
    const qint64 begin = wholeMinute(m_endMs) - m_minutes * kMsInMinute;
    return {begin, m_clock.offsetMinutes(begin)};
}

QDate WhenLine::today() const
{
    const qint64 now = m_clock.nowMs();
    return dayOf(now, m_clock.offsetMinutes(now));
}

bool WhenLine::isOpen() const
{
    return !m_fields->isHidden();
}

void WhenLine::fillFields()
{
    const Start shown = m_said.value_or(startNow());
    m_dayText->setText(dayWordsFirst(dayOf(shown.ms, shown.offsetMinutes), today()));
    m_timeText->setText(minuteWords(minuteOf(shown)));
    m_day->clearProblem();
    m_time->clearProblem();
}

void WhenLine::typed()
{
    m_day->clearProblem();
    m_time->clearProblem();
    if (!m_said) {
        m_said = startNow();
    }
    if (const auto read = typedStart()) {
        m_said = read;
    }
    write();
    Q_EMIT answered();
}

bool WhenLine::checkFields()
{
    const auto day = typedDay(m_dayText->text(), today());
    const auto minute = typedMinute(m_timeText->text());
    m_day->setProblem(day ? QString() : tr("Write a day, such as yesterday or May 3."));
    m_time->setProblem(minute ? QString() : tr("Write a time, such as 9:40 AM."));
    const auto begin = typedStart();
    if (begin && begin->ms > m_clock.nowMs() + Sessions::kClocksDifferMs) {
        m_time->setProblem(tr("That is still to come. Choose a time up to now."));
        return false;
    }
    return begin.has_value();
}

void WhenLine::write()
{
    const Start shown = m_said.value_or(startNow());
    const QDate day = dayOf(shown.ms, shown.offsetMinutes);
    //: A day and the time of day: "Today, 9:40 to 10:10 AM"
    m_words->setText(tr("%1, %2").arg(dayWordsFirst(day, today()),
                                      spanWords(shown.ms, shown.offsetMinutes, m_minutes)));
}

} // namespace kithbook
