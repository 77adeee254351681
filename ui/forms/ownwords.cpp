// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/ownwords.h"

#include "core/records/settings.h"

#include <array>
#include <utility>

namespace kithbook {

Result<OwnWords> readOwnWords(Book& book)
{
    const Settings settings(book);
    OwnWords words;
    QString hours;
    const std::array<std::pair<QLatin1StringView, QString*>, 4> places{
        std::pair{Settings::kOwnName, &words.ownName},
        {Settings::kJobTitle, &words.jobTitle},
        {Settings::kPersonWord, &words.personWord},
        {Settings::kWorkHours, &hours}};
    for (const auto& [name, place] : places) {
        const auto value = settings.get(name);
        if (!value) {
            return passOn(value);
        }
        *place = *value;
    }
    words.hours = WorkHours::parse(hours).value_or(WorkHours());
    return words;
}

Result<void> writeOwnWords(Book& book, Mutation& mutation, const OwnWords& words)
{
    Settings settings(book);
    return settings.set(mutation, Settings::kOwnName, words.ownName)
        .and_then([&] { return settings.set(mutation, Settings::kJobTitle, words.jobTitle); })
        .and_then([&] { return settings.set(mutation, Settings::kPersonWord, words.personWord); })
        .and_then(
            [&] { return settings.set(mutation, Settings::kWorkHours, words.hours.toText()); });
}

} // namespace kithbook
