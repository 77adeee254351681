// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/records/session.h"

#include <optional>
#include <string>
#include <vector>

namespace CLI {
class App;
}
namespace kithbook {
class Book;
}

namespace kithbook::cli {

class Desk;

/// What can be said about a session on the command line.
struct SessionOptions
{
    std::vector<std::string> people;
    std::vector<std::string> supporters;
    std::string at;
    std::string minutes;
    std::string mode;
    std::string modeOther;
    std::vector<std::string> furtherModes;
    std::string platform;
    std::string timing;
    std::string delivery;
    std::string outcome;
    std::string place;
    std::string emergencyPlace;
    std::string format;
    std::string others;
    std::string programArea;
    std::vector<std::string> activities;
    std::string line;
    std::optional<int> messages;
    std::string audioOnlyReason;

    void addTo(CLI::App* command);
    /// Not validated yet. Without --at it starts now. Errors: NoSuchRecord, AmbiguousName,
    /// UnknownChoice, BadDate.
    [[nodiscard]] Result<SessionDraft> draft(Book& book, const Desk& desk) const;

private:
    [[nodiscard]] Result<void> takePeople(SessionDraft& draft, Book& book, const Desk& desk) const;
    [[nodiscard]] Result<void> takeChoices(SessionDraft& draft, const Desk& desk) const;
};

} // namespace kithbook::cli
