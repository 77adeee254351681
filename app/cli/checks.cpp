// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks.h"

#include "app/cli/choices.h"
#include "app/cli/typedtime.h"

#include <map>

namespace kithbook::cli {

CLI::Validator isLength()
{
    return CLI::Validator(
        [](std::string& text) {
            return typedLength(typedText(text)) ? std::string()
                                                : "write " + text + " as minutes: 25 or 1:10";
        },
        "");
}

CLI::Validator isLengthOrEmpty()
{
    return CLI::Validator(
        [](std::string& text) { return text.empty() ? std::string() : isLength()(text); }, "");
}

CLI::Validator isTimeOfDay()
{
    return CLI::Validator(
        [](std::string& text) {
            return typedMinute(typedText(text)) ? std::string()
                                                : "write " + text + " as a time: 14:30 or 2 pm";
        },
        "");
}

CLI::Validator hasEqualsSign()
{
    return CLI::Validator(
        [](std::string& text) {
            const size_t sign = text.find('=');
            return sign == std::string::npos || sign == 0 ? "write it as CODE=TEXT" : std::string();
        },
        "");
}

CLI::Option* addTyped(CLI::App* command, const char* name, std::optional<std::string>& field,
                      const char* description)
{
    return command->add_option_function<std::string>(
        name, [&field](const std::string& text) { field = text; }, description);
}

CLI::Option* addNoteState(CLI::App* command, std::string& field)
{
    const std::map<std::string, std::string> states{
        {"draft", "draft"}, {"to-sign", "ready"}, {"signed", "signed"}};
    return command->add_option("--state", field, "Only notes that are draft, to-sign or signed")
        ->transform(CLI::CheckedTransformer(states, CLI::ignore_case))
        ->type_name("STATE");
}

} // namespace kithbook::cli
