// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "personformdata.h"

#include "core/records/contactways.h"
#include "core/records/people.h"

#include <QCborArray>

#include <algorithm>

namespace kithbook {

namespace {

// Each record is a list of fields, in an order that stays: a draft is read by the same program or a
// newer one.

/// Calls f(field of a, field of b, field of c) for each field.
template <typename A, typename B, typename C, typename F>
void forEachField(A& a, B& b, C& c,
                  F f) requires std::is_base_of_v<PersonDraft, std::remove_const_t<A>>
{
    f(a.chosenName, b.chosenName, c.chosenName);
    f(a.otherNames, b.otherNames, c.otherNames);
    f(a.pronouns, b.pronouns, c.pronouns);
    f(a.language, b.language, c.language);
    f(a.startedDay, b.startedDay, c.startedDay);
    f(a.ownWords, b.ownWords, c.ownWords);
    f(a.strengths, b.strengths, c.strengths);
    f(a.nextStep, b.nextStep, c.nextStep);
    f(a.nextStepDay, b.nextStepDay, c.nextStepDay);
    f(a.usualMode, b.usualMode, c.usualMode);
    f(a.usualMinutes, b.usualMinutes, c.usualMinutes);
}

template <typename A, typename B, typename C, typename F>
void forEachField(A& a, B& b, C& c,
                  F f) requires std::is_base_of_v<ContactWayDraft, std::remove_const_t<A>>
{
    f(a.kind, b.kind, c.kind);
    f(a.address, b.address, c.address);
    f(a.label, b.label, c.label);
    f(a.safe, b.safe, c.safe);
    f(a.safeRule, b.safeRule, c.safeRule);
    f(a.preferred, b.preferred, c.preferred);
}

/// What was typed in place of what is now, field by field, where it differs from what was loaded.
template <typename Now, typename Draft>
void putOver(Now& now, const Draft& loaded, const Draft& typed)
{
    forEachField(now, loaded, typed, [](auto& field, const auto& before, const auto& after) {
        if (before != after) {
            field = after;
        }
    });
}

QCborValue toValue(const QString& text)
{
    return text;
}

QCborValue toValue(const QDate& day)
{
    return day.isValid() ? QCborValue(day.toJulianDay()) : QCborValue(nullptr);
}

QCborValue toValue(const std::optional<int>& number)
{
    return number ? QCborValue(*number) : QCborValue(nullptr);
}

QCborValue toValue(bool on)
{
    return QCborValue(on);
}

void fromValue(const QCborValue& value, QString& text)
{
    text = value.toString();
}

void fromValue(const QCborValue& value, QDate& day)
{
    day = value.isInteger() ? QDate::fromJulianDay(value.toInteger()) : QDate();
}

void fromValue(const QCborValue& value, std::optional<int>& number)
{
    number = value.isInteger() ? std::optional(static_cast<int>(value.toInteger())) : std::nullopt;
}

void fromValue(const QCborValue& value, bool& on)
{
    on = value.toBool();
}

template <typename Draft>
QCborArray fieldsOf(const Draft& draft)
{
    QCborArray fields;
    forEachField(draft, draft, draft, [&](const auto& field, const auto&, const auto&) {
        fields.append(toValue(field));
    });
    return fields;
}

template <typename Draft>
Draft readFields(const QCborValue& value)
{
    const QCborArray fields = value.toArray();
    Draft draft;
    qsizetype at = 0;
    forEachField(draft, draft, draft,
                 [&](auto& field, auto&, auto&) { fromValue(fields.at(at++), field); });
    return draft;
}

template <typename IdT>
IdT idFrom(const QCborValue& value)
{
    const auto id = RowId::fromBytes(value.toByteArray());
    return id ? IdT(*id) : IdT();
}

// Keys of a draft.
constexpr QLatin1StringView kId("id");
constexpr QLatin1StringView kLoaded("loaded");
constexpr QLatin1StringView kTyped("typed");
constexpr QLatin1StringView kWays("ways");
constexpr QLatin1StringView kRemoved("removed");

Error inWay(const Error& error, size_t place)
{
    return {error.code, QStringLiteral("way %1 %2").arg(place).arg(error.detail).trimmed()};
}

Result<void> saveWay(ContactWays& ways, Mutation& mutation, PersonId person,
                     const PersonFormData::Way& way)
{
    if (way.isRemoved) {
        if (!way.id.isNull()) {
            ways.moveToTrash(mutation, way.id);
        }
        return {};
    }
    if (way.id.isNull()) {
        ContactWayDraft draft = way.typed;
        draft.person = person;
        return ways.add(mutation, draft).map([](ContactWayId) {});
    }
    return ways.forEditing(way.id).and_then([&](ContactWay now) {
        putOver(now, way.loaded, way.typed);
        now.seen = way.seen;
        return ways.edit(mutation, now);
    });
}

Result<PersonId> savePerson(People& people, Mutation& mutation, const PersonFormData& form)
{
    if (form.id.isNull()) {
        return people.add(mutation, form.typed);
    }
    return people.get(form.id)
        .and_then([&](Person now) {
            putOver(now, form.loaded, form.typed);
            now.seen = form.seen;
            return people.edit(mutation, now);
        })
        .map([&] { return form.id; });
}

} // namespace

bool PersonFormData::isChanged() const
{
    return loaded != typed || std::ranges::any_of(ways, [](const Way& way) {
               return way.id.isNull() ? !way.isRemoved : way.isRemoved || way.loaded != way.typed;
           });
}

QCborMap PersonFormData::toCbor() const
{
    QCborArray list;
    for (const Way& way : ways) {
        list.append(QCborMap{{kId, way.id.toBytes()},
                             {kLoaded, fieldsOf(way.loaded)},
                             {kTyped, fieldsOf(way.typed)},
                             {kRemoved, way.isRemoved}});
    }
    return {
        {kId, id.toBytes()}, {kLoaded, fieldsOf(loaded)}, {kTyped, fieldsOf(typed)}, {kWays, list}};
}

void PersonFormData::takeDraft(const QCborMap& draft)
{
    if (idFrom<PersonId>(draft.value(kId)) != id) {
        return;
    }
    putOver(typed, readFields<PersonDraft>(draft.value(kLoaded)),
            readFields<PersonDraft>(draft.value(kTyped)));
    for (const QCborValue& value : draft.value(kWays).toArray()) {
        const QCborMap kept = value.toMap();
        const auto wayId = idFrom<ContactWayId>(kept.value(kId));
        const auto before = readFields<ContactWayDraft>(kept.value(kLoaded));
        const auto after = readFields<ContactWayDraft>(kept.value(kTyped));
        const bool removed = kept.value(kRemoved).toBool();
        if (wayId.isNull()) {
            ways.push_back({{}, before, after, {}, removed});
            continue;
        }
        const auto there = std::ranges::find(ways, wayId, &Way::id);
        if (there != ways.end()) {
            putOver(there->typed, before, after);
            there->isRemoved = removed;
        }
    }
}

Result<PersonFormData> loadForm(Book& book, const Catalogues& catalogues, PersonId id)
{
    const auto person = People(book, catalogues).forEditing(id);
    const ContactWays ways(book, catalogues);
    const auto listed = ways.of(id);
    if (!person || !listed) {
        return person ? passOn(listed) : passOn(person);
    }
    PersonFormData form{id, *person, *person, person->seen, {}};
    for (const ContactWay& way : *listed) {
        const auto loaded = ways.forEditing(way.id);
        if (!loaded) {
            return passOn(loaded);
        }
        form.ways.push_back({way.id, *loaded, *loaded, loaded->seen});
    }
    return form;
}

Result<PersonId> saveForm(Book& book, Mutation& mutation, const Catalogues& catalogues,
                          const PersonFormData& form)
{
    People people(book, catalogues);
    ContactWays ways(book, catalogues);
    const auto person = savePerson(people, mutation, form);
    if (!person) {
        return person;
    }
    for (size_t i = 0; i < form.ways.size(); ++i) {
        const auto saved = saveWay(ways, mutation, *person, form.ways[i]);
        if (!saved) {
            return tl::unexpected(inWay(saved.error(), i));
        }
    }
    return person;
}

} // namespace kithbook
