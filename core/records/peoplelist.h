// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/records/person.h"

#include <QStringList>

#include <vector>

namespace kithbook {

class Book;
class Catalogues;

enum class PersonSort {
    ByName,        ///< chosen name, case and accents folded
    ByLastContact, ///< not heard of for longest first, never before all
    ByNextStep     ///< earliest day first, none last
};

struct PersonFilter
{
    QStringList statuses; ///< codes; empty: every status that is on the caseload
    QString nameContains; ///< in the chosen or other names, case and accents folded
    PersonSort sort = PersonSort::ByName;
    int limit = 100;
    int offset = 0;
};

/// One line of a list of people.
struct PersonRow
{
    PersonId id;
    QString name;
    QString otherNames;
    QString pronouns;
    QString status;
    std::optional<qint64> lastContactMs;
    std::optional<qint64> lastHeldMs;
    QString nextStep;
    QDate nextStepDay;
    std::optional<qint64> goneMs;
};

/// Questions about the caseload as a whole. Reads only; on the book's thread.
class PeopleList
{
public:
    PeopleList(Book& book, const Catalogues& catalogues) : m_book(book), m_catalogues(catalogues) {}

    [[nodiscard]] Result<std::vector<PersonRow>> list(const PersonFilter& filter = {}) const;
    /// How many list() would give without limit and offset.
    [[nodiscard]] Result<int> count(const PersonFilter& filter = {}) const;

    /// People of any status whose chosen or other names have a word that begins with `text`, those
    /// whose name is exactly that first, then by name: for completion. Nothing for empty text.
    [[nodiscard]] Result<std::vector<PersonRow>> named(const QString& text, int limit = 20) const;
    /// The one person meant by `text`: an id of 32 hex digits, else the only one so called, else
    /// the only one it is the beginning of. Errors: NoSuchRecord, AmbiguousName.
    [[nodiscard]] Result<PersonId> one(const QString& text) const;

    /// On the caseload, with a next step on `day` or before; earliest first.
    [[nodiscard]] Result<std::vector<PersonRow>> nextStepsUntil(const QDate& day) const;
    /// Newest first.
    [[nodiscard]] Result<std::vector<PersonRow>> trash() const;

private:
    Book& m_book;
    const Catalogues& m_catalogues;
};

} // namespace kithbook
