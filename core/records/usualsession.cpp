// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "usualsession.h"

#include <algorithm>
#include <utility>

namespace kithbook {

namespace {

/// The most frequent one, of equals the one that comes first; nothing without any.
template <typename T>
std::optional<T> mostOf(const std::vector<T>& newestFirst)
{
    std::vector<std::pair<T, int>> counts;
    for (const T& each : newestFirst) {
        const auto known = std::ranges::find(counts, each, &std::pair<T, int>::first);
        if (known == counts.end()) {
            counts.emplace_back(each, 1);
        } else {
            ++known->second;
        }
    }
    const auto most = std::ranges::max_element(counts, {}, &std::pair<T, int>::second);
    return most == counts.end() ? std::nullopt : std::optional(most->first);
}

std::vector<QString> modesOf(const std::vector<Session>& sessions)
{
    std::vector<QString> modes;
    modes.reserve(sessions.size());
    for (const Session& session : sessions) {
        if (session.group.isNull()) {
            modes.push_back(session.mode);
        }
    }
    return modes;
}

std::vector<int> lengthsOf(const std::vector<Session>& sessions)
{
    std::vector<int> lengths;
    for (const Session& session : sessions) {
        if (session.minutes > 0 && session.group.isNull()) {
            lengths.push_back(session.minutes);
        }
    }
    return lengths;
}

} // namespace

UsualSession usualSession(const PersonDraft& person, const std::vector<Session>& last)
{
    using Source = UsualSession::Source;
    UsualSession usual;
    if (!person.usualMode.isEmpty()) {
        usual.mode = person.usualMode;
        usual.modeFrom = Source::Said;
    } else if (const auto mode = mostOf(modesOf(last))) {
        usual.mode = *mode;
        usual.modeFrom = Source::Counted;
    }
    if (person.usualMinutes) {
        usual.minutes = person.usualMinutes;
        usual.minutesFrom = Source::Said;
    } else if (const auto minutes = mostOf(lengthsOf(last))) {
        usual.minutes = minutes;
        usual.minutesFrom = Source::Counted;
    }
    return usual;
}

} // namespace kithbook
