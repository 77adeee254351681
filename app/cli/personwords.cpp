// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "personwords.h"

#include "app/cli/console.h"
#include "app/cli/desk.h"
#include "app/cli/typedtime.h"
#include "app/cli/wording.h"
#include "core/records/timerange.h"

#include <QJsonArray>

namespace kithbook::cli {

namespace {

QJsonValue timeOrNull(const std::optional<qint64>& utcMs, const Clock& clock)
{
    return utcMs ? QJsonValue(isoTime(*utcMs, clock.offsetMinutes(*utcMs))) : QJsonValue();
}

QString dayOrNothing(const std::optional<qint64>& utcMs, const Clock& clock, const QString& nothing)
{
    return utcMs ? dayText(dayOf(*utcMs, clock.offsetMinutes(*utcMs)), today(clock)) : nothing;
}

QString nextStepText(const QString& step, const QDate& day, const Clock& clock)
{
    return day.isValid() ? QStringLiteral("%1 (%2)").arg(step, dayText(day, today(clock))) : step;
}

/// A named line, unless there is nothing to say.
void tellField(Console& console, const char* name, const QString& text)
{
    constexpr int kWidth = 14;
    if (text.isEmpty()) {
        return;
    }
    if (text.contains(QChar::LineFeed)) {
        console.line(QString::fromLatin1(name));
        console.block(text, 2);
        return;
    }
    console.line(QStringLiteral("%1%2").arg(QString::fromLatin1(name), -kWidth).arg(text));
}

QString statusText(const PersonStatus& status, const Catalogues& lists)
{
    const QString label = lists.at(ListId::PersonStatus).label(status.code, spoken());
    const CatalogueEntry* entry = lists.at(ListId::PersonStatus).find(status.code);
    const bool stays = entry != nullptr && entry->is(Trait::OnCaseload);
    const ListId reasons = stays ? ListId::PauseReasons : ListId::CloseReasons;
    QStringList parts{label};
    if (!status.reason.isEmpty()) {
        parts += lists.at(reasons).label(status.reason, spoken());
    }
    if (!status.words.isEmpty()) {
        parts += status.words;
    }
    return parts.join(QLatin1StringView(": "));
}

QJsonObject wayJson(const ContactWay& way)
{
    return {{QStringLiteral("id"), way.id.toHex()},
            {QStringLiteral("kind"), way.kind},
            {QStringLiteral("address"), way.address},
            {QStringLiteral("label"), textOrNull(way.label)},
            {QStringLiteral("safe"), way.safe},
            {QStringLiteral("rule"), textOrNull(way.safeRule)},
            {QStringLiteral("preferred"), way.preferred}};
}

QJsonObject fullJson(const Person& person, const std::vector<ContactWay>& ways, const Desk& desk)
{
    QJsonArray contact;
    for (const ContactWay& way : ways) {
        contact.append(wayJson(way));
    }
    return {{QStringLiteral("id"), person.id.toHex()},
            {QStringLiteral("name"), person.chosenName},
            {QStringLiteral("otherNames"), textOrNull(person.otherNames)},
            {QStringLiteral("pronouns"), textOrNull(person.pronouns)},
            {QStringLiteral("language"), textOrNull(person.language)},
            {QStringLiteral("since"), isoDay(person.startedDay)},
            {QStringLiteral("status"), person.status.code},
            {QStringLiteral("statusReason"), textOrNull(person.status.reason)},
            {QStringLiteral("statusWords"), textOrNull(person.status.words)},
            {QStringLiteral("ownWords"), textOrNull(person.ownWords)},
            {QStringLiteral("strengths"), textOrNull(person.strengths)},
            {QStringLiteral("nextStep"), textOrNull(person.nextStep)},
            {QStringLiteral("nextStepDay"), isoDay(person.nextStepDay)},
            {QStringLiteral("usualMode"), textOrNull(person.usualMode)},
            {QStringLiteral("usualMinutes"), numberOrNull(person.usualMinutes)},
            {QStringLiteral("lastContact"), timeOrNull(person.lastContactMs, desk.clock())},
            {QStringLiteral("lastHeld"), timeOrNull(person.lastHeldMs, desk.clock())},
            {QStringLiteral("inTrash"), person.goneMs.has_value()},
            {QStringLiteral("contactWays"), contact}};
}

void tellWay(const ContactWay& way, const Desk& desk)
{
    const Catalogues& lists = desk.catalogues();
    QString text = QStringLiteral("%1: %2").arg(
        way.label.isEmpty() ? lists.at(ListId::ContactKinds).label(way.kind, spoken()) : way.label,
        way.address);
    const CatalogueEntry* safe = lists.at(ListId::SafeContact).find(way.safe);
    if (safe != nullptr && safe->is(Trait::Warns)) {
        text += QStringLiteral("  [%1]").arg(safe->label(spoken()));
    }
    if (!way.safeRule.isEmpty()) {
        text += QStringLiteral("  %1").arg(way.safeRule);
    }
    tellField(desk.console(), "Reach", text);
}

} // namespace

QJsonObject nameJson(const PersonName& person)
{
    return {{QStringLiteral("id"), person.id.toHex()},
            {QStringLiteral("name"), person.name},
            {QStringLiteral("pronouns"), textOrNull(person.pronouns)}};
}

QJsonObject personJson(const PersonRow& row, const Desk& desk)
{
    return {{QStringLiteral("id"), row.id.toHex()},
            {QStringLiteral("name"), row.name},
            {QStringLiteral("otherNames"), textOrNull(row.otherNames)},
            {QStringLiteral("pronouns"), textOrNull(row.pronouns)},
            {QStringLiteral("status"), row.status},
            {QStringLiteral("lastContact"), timeOrNull(row.lastContactMs, desk.clock())},
            {QStringLiteral("lastHeld"), timeOrNull(row.lastHeldMs, desk.clock())},
            {QStringLiteral("nextStep"), textOrNull(row.nextStep)},
            {QStringLiteral("nextStepDay"), isoDay(row.nextStepDay)},
            {QStringLiteral("inTrash"), row.goneMs.has_value()}};
}

void tellPeople(const std::vector<PersonRow>& rows, const Desk& desk)
{
    Console& console = desk.console();
    if (console.isJson()) {
        QJsonArray people;
        for (const PersonRow& row : rows) {
            people.append(personJson(row, desk));
        }
        console.answer(QJsonDocument(QJsonObject{{QStringLiteral("people"), people}}));
        return;
    }
    constexpr int kName = 24;
    constexpr int kDay = 16;
    for (const PersonRow& row : rows) {
        const QString next = nextStepText(row.nextStep, row.nextStepDay, desk.clock());
        const QString line = QStringLiteral("%1  %2 %3 %4")
                                 .arg(shortId(row.id))
                                 .arg(shortened(row.name, kName), -kName)
                                 .arg(dayOrNothing(row.lastContactMs, desk.clock(),
                                                   QStringLiteral("no contact yet")),
                                      -kDay)
                                 .arg(next);
        console.line(line.trimmed());
    }
    if (rows.empty()) {
        console.line(QStringLiteral("Nobody here yet."));
    }
}

void tellPerson(const Person& person, const std::vector<ContactWay>& ways, const Desk& desk)
{
    Console& console = desk.console();
    if (console.isJson()) {
        console.answer(QJsonDocument(fullJson(person, ways, desk)));
        return;
    }
    const Clock& clock = desk.clock();
    const auto day = [&](const QDate& date) {
        return date.isValid() ? dayText(date, today(clock)) : QString();
    };
    tellField(console, "Name", namesText({{person.id, person.chosenName, person.pronouns}}));
    tellField(console, "Also", person.otherNames);
    tellField(console, "Id", shortId(person.id));
    tellField(console, "Status", statusText(person.status, desk.catalogues()));
    tellField(console, "Since", day(person.startedDay));
    tellField(console, "Language", person.language);
    for (const ContactWay& way : ways) {
        tellWay(way, desk);
    }
    tellField(console, "Usually",
              desk.catalogues().at(ListId::Modes).label(person.usualMode, spoken()));
    tellField(console, "Last contact",
              dayOrNothing(person.lastContactMs, clock, QStringLiteral("none yet")));
    tellField(console, "Next step", nextStepText(person.nextStep, person.nextStepDay, clock));
    tellField(console, "Own words", person.ownWords);
    tellField(console, "Strengths", person.strengths);
}

} // namespace kithbook::cli
