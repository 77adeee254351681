// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "choices.h"

#include "app/cli/console.h"
#include "app/cli/desk.h"
#include "app/cli/wording.h"
#include "core/base/text.h"
#include "core/records/peoplelist.h"

#include <limits>

namespace kithbook::cli {

namespace {

QString foldedLabel(const CatalogueEntry& entry)
{
    return folded(entry.label(spoken()));
}

bool beginsWith(const CatalogueEntry& entry, const QString& wanted)
{
    return entry.code.startsWith(wanted) || foldedLabel(entry).startsWith(wanted);
}

/// The entry that `fits` holds for; null unless there is exactly one.
template <typename Fits>
const CatalogueEntry* theOne(const Catalogue& list, Fits fits)
{
    const CatalogueEntry* found = nullptr;
    for (const CatalogueEntry* entry : list.offered()) {
        if (fits(*entry)) {
            if (found != nullptr) {
                return nullptr;
            }
            found = entry;
        }
    }
    return found;
}

const CatalogueEntry* entryFor(const QString& typed, const Catalogue& list)
{
    if (const CatalogueEntry* exact = list.find(typed)) {
        return exact;
    }
    const QString wanted = folded(typed);
    if (const auto* same = theOne(
            list, [&](const CatalogueEntry& entry) { return foldedLabel(entry) == wanted; })) {
        return same;
    }
    return theOne(list, [&](const CatalogueEntry& entry) { return beginsWith(entry, wanted); });
}

/// Those that begin as typed; all of them when none does.
void hintChoices(const QString& typed, const Catalogue& list, Console& console)
{
    QStringList codes;
    QStringList close;
    for (const CatalogueEntry* entry : list.offered()) {
        codes += entry->code;
        if (beginsWith(*entry, folded(typed))) {
            close += entry->code;
        }
    }
    console.hint(QStringLiteral("The choices: %1")
                     .arg((close.isEmpty() ? codes : close).join(QLatin1StringView(", "))));
}

void hintPeople(const std::vector<PersonRow>& rows, Console& console)
{
    for (const PersonRow& row : rows) {
        console.hint(QStringLiteral("  %1  %2%3")
                         .arg(shortId(row.id), row.name,
                              row.otherNames.isEmpty()
                                  ? QString()
                                  : QStringLiteral(" (%1)").arg(row.otherNames)));
    }
    console.hint(QStringLiteral("The letters and digits in front name one person: type them in the "
                                "place of the name."));
}

Result<PersonId> personByShortId(const QString& typed, const PeopleList& people, const Desk& desk)
{
    PersonFilter everybody;
    everybody.limit = std::numeric_limits<int>::max();
    for (const CatalogueEntry& status : desk.catalogues().at(ListId::PersonStatus).entries()) {
        everybody.statuses += status.code;
    }
    const auto rows = people.list(everybody);
    if (!rows) {
        return passOn(rows);
    }
    return idBeginning(typed, *rows, [](const PersonRow& row) { return row.id; });
}

} // namespace

QString typedText(const std::string& text)
{
    return QString::fromStdString(text);
}

Result<QString> typedChoice(const std::string& typed, const Catalogue& list, const Desk& desk)
{
    if (typed.empty()) {
        return QString();
    }
    if (const CatalogueEntry* entry = entryFor(typedText(typed).trimmed(), list)) {
        return entry->code;
    }
    hintChoices(typedText(typed).trimmed(), list, desk.console());
    return fail(Code::UnknownChoice, list.info().name);
}

Result<QStringList> typedChoices(const std::vector<std::string>& typed, const Catalogue& list,
                                 const Desk& desk)
{
    QStringList codes;
    for (const std::string& one : typed) {
        const auto code = typedChoice(one, list, desk);
        if (!code) {
            return passOn(code);
        }
        codes += *code;
    }
    return codes;
}

Result<PersonId> typedPerson(const std::string& typed, Book& book, const Desk& desk)
{
    const QString text = typedText(typed).trimmed();
    const PeopleList people(book, desk.catalogues());
    auto person = people.one(text);
    if (!person && person.error().code == Code::NoSuchRecord) {
        person = personByShortId(text, people, desk);
    }
    if (!person && person.error().code == Code::AmbiguousName) {
        if (const auto candidates = people.named(text)) {
            hintPeople(*candidates, desk.console());
        }
    }
    return person;
}

} // namespace kithbook::cli
