// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "people.h"

#include "core/book/book.h"
#include "core/book/connection.h"
#include "core/book/mutation.h"
#include "core/records/catalogues.h"
#include "core/records/columnvalue.h"
#include "core/records/draftcheck.h"
#include "core/records/tables.h"

namespace kithbook {

namespace {

Result<PersonDraft> validated(PersonDraft draft, const Catalogue& modes)
{
    DraftCheck check;
    check.line(draft.chosenName, People::kLongestName, QLatin1StringView("chosen name"));
    check.that(!draft.chosenName.isEmpty(), Code::NameMissing);
    check.line(draft.otherNames, People::kLongestLine, QLatin1StringView("other names"));
    check.line(draft.pronouns, People::kLongestLine, QLatin1StringView("pronouns"));
    check.line(draft.language, People::kLongestLine, QLatin1StringView("language"));
    check.text(draft.ownWords, People::kLongestText, QLatin1StringView("own words"));
    check.text(draft.strengths, People::kLongestText, QLatin1StringView("strengths"));
    check.line(draft.nextStep, People::kLongestLine, QLatin1StringView("next step"));
    check.choice(draft.usualMode, modes);
    check.that(!draft.usualMinutes ||
                   (*draft.usualMinutes >= 1 && *draft.usualMinutes <= kDayMinutes),
               Code::BadInput, QLatin1StringView("usual minutes"));
    return check.result().map([&] { return std::move(draft); });
}

Values valuesOf(const PersonDraft& draft)
{
    using namespace tables::person;
    return {{kChosenName, draft.chosenName},
            {kOtherNames, orNull(draft.otherNames)},
            {kPronouns, orNull(draft.pronouns)},
            {kLanguage, orNull(draft.language)},
            {kStartedDay, orNull(draft.startedDay)},
            {kOwnWords, orNull(draft.ownWords)},
            {kStrengths, orNull(draft.strengths)},
            {kNextStep, orNull(draft.nextStep)},
            {kNextStepDay, orNull(draft.nextStepDay)},
            {kUsualMode, orNull(draft.usualMode)},
            {kUsualMinutes, orNull(draft.usualMinutes)}};
}

Person personAt(const Statement& row)
{
    Person person;
    person.id = row.id<PersonId>(0);
    person.chosenName = row.text(1);
    person.otherNames = row.text(2);
    person.pronouns = row.text(3);
    person.language = row.text(4);
    person.startedDay = dayAt(row, 5);
    person.ownWords = row.text(6);
    person.strengths = row.text(7);
    person.nextStep = row.text(8);
    person.nextStepDay = dayAt(row, 9);
    person.usualMode = row.text(10);
    person.usualMinutes = numberOrNone(row, 11);
    person.status = PersonStatus{row.text(12), row.text(13), row.text(14)};
    person.statusSinceMs = row.integer(15);
    person.lastContactMs = timeOrNone(row, 16);
    person.lastHeldMs = timeOrNone(row, 17);
    person.goneMs = timeOrNone(row, 18);
    person.mergedInto = row.id<PersonId>(19);
    return person;
}

} // namespace

Result<PersonDraft> People::validate(const PersonDraft& draft) const
{
    return validated(draft, m_catalogues.at(ListId::Modes));
}

Result<PersonId> People::add(Mutation& mutation, const PersonDraft& draft)
{
    const auto valid = validate(draft);
    if (!valid) {
        return passOn(valid);
    }
    const auto id = PersonId::random();
    Values values = valuesOf(*valid);
    values.emplace_back(tables::person::kStatus, QStringLiteral("active"));
    values.emplace_back(tables::person::kStatusMs, m_book.clock().nowMs());
    mutation.insert(tables::kPerson, id, std::move(values));
    return id;
}

Result<void> People::edit(Mutation& mutation, const Person& changed)
{
    const auto valid = validated(changed, m_catalogues.at(ListId::Modes));
    if (!valid) {
        return passOn(valid);
    }
    mutation.update(tables::kPerson, changed.id, valuesOf(*valid), changed.seen);
    return {};
}

Result<PersonStatus> People::validate(const PersonStatus& status) const
{
    const auto known = m_catalogues.at(ListId::PersonStatus).known(status.code);
    if (!known) {
        return passOn(known);
    }
    const Catalogue& reasons = m_catalogues.at(
        (*known)->is(Trait::OnCaseload) ? ListId::PauseReasons : ListId::CloseReasons);
    PersonStatus tidy = status;
    DraftCheck check;
    check.that(!status.reason.isEmpty() || !(*known)->is(Trait::NeedsReason), Code::ReasonMissing);
    check.choice(status.reason, reasons);
    check.line(tidy.words, kLongestLine, QLatin1StringView("status reason"));
    check.explained(status.reason, tidy.words, reasons);
    return check.result().map([&] { return std::move(tidy); });
}

Result<void> People::setStatus(Mutation& mutation, PersonId id, const PersonStatus& status)
{
    using namespace tables::person;
    return validate(status).map([&](const PersonStatus& valid) {
        mutation.update(tables::kPerson, id,
                        {{kStatus, valid.code},
                         {kStatusReason, orNull(valid.reason)},
                         {kStatusWords, orNull(valid.words)},
                         {kStatusMs, m_book.clock().nowMs()}});
    });
}

void People::moveToTrash(Mutation& mutation, PersonId id)
{
    mutation.moveToTrash(tables::kPerson, id);
}

void People::putBack(Mutation& mutation, PersonId id)
{
    // A duplicate that comes back is a person of their own again.
    mutation.update(tables::kPerson, id,
                    {{kGone, QVariant()}, {tables::person::kMergedInto, QVariant()}});
}

Result<Person> People::get(PersonId id) const
{
    Statement row = m_book.connection().prepare(
        "SELECT id, chosen_name, other_names, pronouns, language, started_day, own_words,"
        " strengths, next_step, next_step_day, usual_mode, usual_minutes, status, status_reason,"
        " status_words, status_ms, last_contact_ms, last_held_ms, gone, merged_into"
        " FROM person WHERE id = ?");
    const auto found = row.bind(id).step();
    if (!found) {
        return passOn(found);
    }
    if (!*found) {
        return fail(Code::NoSuchRecord);
    }
    return personAt(row);
}

Result<Person> People::forEditing(PersonId id) const
{
    return get(id).and_then([&](Person person) -> Result<Person> {
        auto seen = versionsOf(m_book.connection(), tables::kPerson, id);
        if (!seen) {
            return passOn(seen);
        }
        person.seen = std::move(*seen);
        return person;
    });
}

} // namespace kithbook
