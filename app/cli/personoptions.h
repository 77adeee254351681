// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/records/person.h"

#include <optional>
#include <string>
#include <vector>

namespace CLI {
class App;
}
namespace kithbook {
class Book;
class Mutation;
} // namespace kithbook

namespace kithbook::cli {

class Desk;

/// What can be said about a person on the command line. Only what was typed is changed.
struct PersonOptions
{
    std::optional<std::string> name;
    std::optional<std::string> otherNames;
    std::optional<std::string> pronouns;
    std::optional<std::string> language;
    std::optional<std::string> since;
    std::optional<std::string> ownWords;
    std::optional<std::string> strengths;
    std::optional<std::string> nextStep;
    std::optional<std::string> nextStepDay;
    std::optional<std::string> usualMode;
    std::optional<std::string> usualMinutes;
    std::vector<std::string> ways; ///< "phone=555 0100"
    std::string waySafe = "ok";
    std::string wayRule;

    void addTo(CLI::App* command);
    /// Errors: BadDate, UnknownChoice.
    [[nodiscard]] Result<void> applyTo(PersonDraft& draft, const Desk& desk) const;
    /// Errors: those of ContactWays::add.
    [[nodiscard]] Result<void> addWays(PersonId person, Mutation& mutation, Book& book,
                                       const Desk& desk) const;
};

} // namespace kithbook::cli
