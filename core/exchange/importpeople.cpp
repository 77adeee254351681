// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importpeople.h"

#include "core/exchange/importer.h"

namespace kithbook {

namespace {

/// The field that People::validate speaks of.
ImportField fieldOf(const Error& error)
{
    struct Place
    {
        const char* detail;
        ImportField field;
    };
    constexpr Place kRows[] = {
        {"other names", ImportField::OtherNames},    {"pronouns", ImportField::Pronouns},
        {"language", ImportField::Language},         {"own words", ImportField::OwnWords},
        {"strengths", ImportField::Strengths},       {"next step", ImportField::NextStep},
        {"usual minutes", ImportField::UsualMinutes}};
    for (const Place& row : kRows) {
        if (error.detail.startsWith(QLatin1StringView(row.detail))) {
            return row.field;
        }
    }
    return ImportField::Name;
}

ImportField fieldOfStatus(const Error& error)
{
    return error.code == Code::UnknownChoice || error.code == Code::ReasonMissing
               ? ImportField::StatusReason
               : ImportField::StatusWords;
}

ImportField fieldOfWay(const QString& kind)
{
    return kind == QLatin1StringView("email")         ? ImportField::Email
           : kind == QLatin1StringView("post")        ? ImportField::Post
           : kind == QLatin1StringView("mobile_text") ? ImportField::MobileText
                                                      : ImportField::Phone;
}

/// People are added as active: saying so again would be a change of its own.
bool saysMore(const PersonStatus& status)
{
    return !status.code.isEmpty() && status.code != QLatin1StringView("active");
}

} // namespace

ImportPeople::ImportPeople(Book& book, const Catalogues& catalogues, KnownPeople& known,
                           SameName sameName)
    : m_people(book, catalogues), m_ways(book, catalogues), m_known(known), m_sameName(sameName)
{
}

void ImportPeople::check(const ImportedPerson& person, qint64 row, RowProblems& problems) const
{
    if (const auto valid = m_people.validate(person.draft); !valid) {
        problems.push_back({row, fieldOf(valid.error()), valid.error()});
    }
    if (saysMore(person.status)) {
        if (const auto valid = m_people.validate(person.status); !valid) {
            problems.push_back({row, fieldOfStatus(valid.error()), valid.error()});
        }
    }
    for (ContactWayDraft way : person.ways) {
        way.person = PersonId::random(); // whoever it will be
        if (const auto valid = m_ways.validate(way); !valid) {
            problems.push_back({row, fieldOfWay(way.kind), valid.error()});
        }
    }
}

RowOutcome ImportPeople::take(const ImportedPerson& person, Mutation* mutation, qint64 row,
                              RowProblems& problems)
{
    const QString& name = person.draft.chosenName;
    if (m_known.has(person.id) || (m_sameName == SameName::Skip && m_known.hasChosenName(name))) {
        return RowOutcome::AlreadyThere;
    }
    check(person, row, problems);
    if (!problems.empty()) {
        return RowOutcome::LeftOut;
    }
    const auto id = mutation != nullptr ? write(person, *mutation) : PersonId::random();
    if (!id) {
        problems.push_back({row, ImportField::Nothing, id.error()});
        return RowOutcome::LeftOut;
    }
    m_known.add(*id, name, person.draft.otherNames);
    return RowOutcome::Added;
}

Result<PersonId> ImportPeople::write(const ImportedPerson& person, Mutation& mutation)
{
    auto id = m_people.add(mutation, person.draft);
    if (!id) {
        return id;
    }
    if (saysMore(person.status)) {
        if (auto set = m_people.setStatus(mutation, *id, person.status); !set) {
            return passOn(set);
        }
    }
    for (ContactWayDraft way : person.ways) {
        way.person = *id;
        if (auto added = m_ways.add(mutation, way); !added) {
            return passOn(added);
        }
    }
    return id;
}

} // namespace kithbook
