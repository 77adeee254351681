// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/workhoursform.h"

#include "ui/parts/chipgroup.h"
#include "ui/parts/field.h"
#include "ui/parts/flowlayout.h"
#include "ui/parts/label.h"
#include "ui/style/looks.h"
#include "ui/style/measure.h"
#include "ui/words/when.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QLocale>

namespace kithbook {

namespace {

constexpr int kStep = 30; // minutes between two choices
constexpr int kDay = 24 * 60;
constexpr int kUsualFrom = 9 * 60;
constexpr int kUsualTo = 17 * 60;

// Midnight at the end of the day is a choice of the end only.
void offerTimes(QComboBox& box, int last)
{
    for (int minute = 0; minute <= last; minute += kStep) {
        box.addItem(minuteWords(minute % kDay), minute);
    }
}

void choose(QComboBox& box, int minute)
{
    int index = box.findData(minute);
    if (index < 0) {
        // Written by another program to the minute.
        box.addItem(minuteWords(minute % kDay), minute);
        index = box.count() - 1;
    }
    box.setCurrentIndex(index);
}

} // namespace

WorkHoursForm::WorkHoursForm(QWidget* parent)
    : QFrame(parent), m_days(new ChipGroup(tr("Days you work"), ChipGroup::Answers::Any)),
      m_from(new QComboBox), m_to(new QComboBox),
      m_more(new Label({}, TextRole::Caption, Ink::Muted))
{
    makeRingRoom(*this);
    m_days->setObjectName(QStringLiteral("workDays"));
    const QLocale locale;
    for (int day = 1; day <= 7; ++day) {
        auto& chip = m_days->addChip(QString::number(day),
                                     locale.standaloneDayName(day, QLocale::ShortFormat));
        chip.setAccessibleName(locale.standaloneDayName(day));
    }
    m_more->hide();
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_days);
    column->addWidget(makeTimes());
    column->addWidget(m_more);
    spaceOut(*this, *column, {.between = 3});

    connect(m_days, &ChipGroup::answered, this, &WorkHoursForm::edited);
    for (QComboBox* box : {m_from, m_to}) {
        connect(box, &QComboBox::activated, this, &WorkHoursForm::edited);
    }
    setHours({});
}

QWidget* WorkHoursForm::makeTimes()
{
    offerTimes(*m_from, kDay - kStep);
    offerTimes(*m_to, kDay);
    m_from->setObjectName(QStringLiteral("workFrom"));
    m_from->setAccessibleName(tr("From"));
    m_to->setObjectName(QStringLiteral("workTo"));
    m_to->setAccessibleName(tr("To"));
    for (QComboBox* box : {m_from, m_to}) {
        keepMinimum(*box, 30, -1);
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    }
    auto* times = new QFrame;
    makeRingRoom(*times);
    auto* flow = new FlowLayout(times);
    flow->addWidget(new Field(tr("From"), m_from));
    flow->addWidget(new Field(tr("To"), m_to));
    spaceOut(*times, *flow, {.between = 4});
    return times;
}

void WorkHoursForm::setHours(const WorkHours& hours)
{
    WorkHours::Span first{.fromMinute = kUsualFrom, .toMinute = kUsualTo};
    m_further.clear();
    if (!hours.isEmpty()) {
        first = hours.spans().front();
        m_further.assign(hours.spans().begin() + 1, hours.spans().end());
    }
    QStringList days;
    for (int day = 0; day < 7; ++day) {
        if (first.days[static_cast<std::size_t>(day)]) {
            days << QString::number(day + 1);
        }
    }
    m_days->choose(days);
    choose(*m_from, first.fromMinute);
    choose(*m_to, first.toMinute);
    //: %1 are further work hours such as "Fri 09:00-13:30"
    m_more->setText(tr("And also: %1").arg(WorkHours(m_further).toText()));
    m_more->setVisible(!m_further.empty());
}

WorkHours WorkHoursForm::hours() const
{
    std::vector<WorkHours::Span> spans;
    const QStringList days = m_days->chosen();
    if (!days.isEmpty()) {
        WorkHours::Span span{.fromMinute = m_from->currentData().toInt(),
                             .toMinute = m_to->currentData().toInt()};
        for (const QString& day : days) {
            span.days[static_cast<std::size_t>(day.toInt() - 1)] = true;
        }
        spans.push_back(span);
    }
    spans.insert(spans.end(), m_further.begin(), m_further.end());
    return WorkHours(std::move(spans));
}

} // namespace kithbook
