// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/peoplelist.h"
#include "core/records/person.h"

#include <QJsonObject>

#include <vector>

namespace kithbook::cli {

class Desk;

// How people are told: a line each, a page for one, and the same as JSON.

void tellPeople(const std::vector<PersonRow>& rows, const Desk& desk);
void tellPerson(const Person& person, const std::vector<ContactWay>& ways, const Desk& desk);
/// {"id", "name", "status", ...}, the keys of `person list`.
[[nodiscard]] QJsonObject personJson(const PersonRow& row, const Desk& desk);
/// {"id", "name", "pronouns"}.
[[nodiscard]] QJsonObject nameJson(const PersonName& person);

} // namespace kithbook::cli
