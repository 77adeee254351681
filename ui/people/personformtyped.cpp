// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What was typed: read out of the fields, and told where it cannot stay so.
#include "ui/forms/dayfield.h"
#include "ui/parts/chipgroup.h"
#include "ui/parts/field.h"
#include "ui/parts/textbox.h"
#include "ui/people/personform.h"
#include "ui/people/wayeditor.h"

#include <QLineEdit>

namespace kithbook {

namespace {

constexpr int kDayMinutes = 24 * 60;

} // namespace

void PersonForm::clearProblems()
{
    for (Field* field : std::as_const(m_fields)) {
        field->clearProblem();
    }
    for (WayEditor* way : m_ways) {
        if (way) {
            way->clearProblems();
        }
    }
}

bool PersonForm::gather(Problems problems)
{
    PersonDraft& person = m_data.typed;
    person.chosenName = m_name->text().simplified();
    person.otherNames = m_otherNames->text().simplified();
    person.pronouns = m_pronouns->text().simplified();
    person.language = m_language->text().simplified();
    person.ownWords = m_ownWords->toPlainText().trimmed();
    person.strengths = m_strengths->toPlainText().trimmed();
    person.nextStep = m_nextStep->text().simplified();
    // A mode that is hidden by now has no chip: what was loaded stays.
    if (const QStringList mode = m_usualMode->chosen(); !mode.isEmpty()) {
        person.usualMode = mode.first() == QLatin1StringView("none") ? QString() : mode.first();
    }
    gatherWays();
    // The first one that cannot be read is marked last, and so keeps the focus.
    const bool minutes = gatherMinutes(problems);
    const bool next = gatherDay(*m_nextStepDay, "next day", person.nextStepDay, problems);
    const bool started = gatherDay(*m_started, "started", person.startedDay, problems);
    return minutes && next && started;
}

void PersonForm::tell(const char* field, const QString& problem, Problems problems)
{
    if (problems == Problems::Told) {
        Field* about = m_fields[QLatin1StringView(field)];
        about->setProblem(problem);
        about->focusControl();
    }
}

bool PersonForm::gatherDay(DayField& edit, const char* name, QDate& day, Problems problems)
{
    const auto read = edit.day();
    if (!read) {
        tell(name, DayField::hint(), problems);
        return false;
    }
    day = *read;
    return true;
}

bool PersonForm::gatherMinutes(Problems problems)
{
    const QString text = m_usualMinutes->text().trimmed();
    if (text.isEmpty()) {
        m_data.typed.usualMinutes.reset();
        return true;
    }
    bool isNumber = false;
    const int minutes = text.toInt(&isNumber);
    if (!isNumber || minutes < 1 || minutes > kDayMinutes) {
        tell("usual minutes", tr("Write a number of minutes, such as 30."), problems);
        return false;
    }
    m_data.typed.usualMinutes = minutes;
    return true;
}

void PersonForm::gatherWays()
{
    for (size_t i = 0; i < m_ways.size(); ++i) {
        if (m_ways[i]) {
            PersonFormData::Way& way = m_data.ways[i];
            way.typed = m_ways[i]->way(way.typed);
            way.isRemoved = way.id.isNull() && m_ways[i]->isEmpty();
        }
    }
}

void PersonForm::showProblem(const Error& error)
{
    const QStringList parts = error.detail.split(QChar::Space);
    if (parts.first() == QLatin1StringView("way")) {
        const auto place = static_cast<size_t>(parts.value(1).toInt());
        const QString detail = parts.mid(2).join(QChar::Space);
        m_ways[place]->setProblem(error.code, detail, problemWords({error.code, detail}));
        return;
    }
    Field* field = fieldOf(error);
    if (!field) {
        room().navigator.showError(error);
        return;
    }
    field->setProblem(problemWords(error));
    field->focusControl();
}

Field* PersonForm::fieldOf(const Error& error) const
{
    if (error.code == Code::NameMissing) {
        return m_fields.value(QStringLiteral("chosen name"));
    }
    for (auto field = m_fields.begin(); field != m_fields.end(); ++field) {
        if (error.detail.startsWith(field.key())) {
            return field.value();
        }
    }
    return nullptr;
}

} // namespace kithbook
