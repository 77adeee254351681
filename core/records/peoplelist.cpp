// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "peoplelist.h"

#include "core/base/text.h"
#include "core/book/book.h"
#include "core/book/connection.h"
#include "core/records/catalogues.h"
#include "core/records/columnvalue.h"
#include "core/records/recordfunctions.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace kithbook {

namespace {

constexpr const char* kFiltered = "FROM person WHERE gone IS NULL AND instr(name_key, ?) > 0"
                                  " AND status IN (SELECT value FROM json_each(?)) ";

const char* order(PersonSort sort)
{
    switch (sort) {
    case PersonSort::ByName:
        return "ORDER BY name_key, id LIMIT ? OFFSET ?";
    case PersonSort::ByLastContact:
        return "ORDER BY last_contact_ms NULLS FIRST, name_key, id LIMIT ? OFFSET ?";
    case PersonSort::ByNextStep:
        return "ORDER BY next_step_day NULLS LAST, name_key, id LIMIT ? OFFSET ?";
    }
    Q_UNREACHABLE();
}

Statement preparePeople(Connection& connection, const QByteArray& rest)
{
    const QByteArray columns = "SELECT id, chosen_name, other_names, pronouns, status,"
                               " last_contact_ms, last_held_ms, next_step, next_step_day, gone ";
    return connection.prepare((columns + rest).constData());
}

PersonRow rowAt(const Statement& row)
{
    return PersonRow{row.id<PersonId>(0), row.text(1),        row.text(2),        row.text(3),
                     row.text(4),         timeOrNone(row, 5), timeOrNone(row, 6), row.text(7),
                     dayAt(row, 8),       timeOrNone(row, 9)};
}

/// One ? for any number of codes.
QString asJson(const QStringList& codes)
{
    return QString::fromUtf8(
        QJsonDocument(QJsonArray::fromStringList(codes)).toJson(QJsonDocument::Compact));
}

QString onCaseload(const Catalogues& catalogues)
{
    QStringList codes;
    for (const CatalogueEntry& entry : catalogues.at(ListId::PersonStatus).entries()) {
        if (entry.is(Trait::OnCaseload)) {
            codes.append(entry.code);
        }
    }
    return asJson(codes);
}

QString statusesOf(const PersonFilter& filter, const Catalogues& catalogues)
{
    return filter.statuses.isEmpty() ? onCaseload(catalogues) : asJson(filter.statuses);
}

/// An id may be shortened to this many hex digits: enough to be told from a name, and one person
/// among 5,000 to nearly certain.
constexpr qsizetype kShortestId = 8;

std::optional<std::pair<RowId, RowId>> idsBeginning(const QString& hex)
{
    constexpr qsizetype digits = 2 * RowId::kSize;
    if (hex.size() < kShortestId || hex.size() > digits) {
        return std::nullopt;
    }
    const auto first = RowId::fromHex(hex.leftJustified(digits, u'0'));
    const auto last = RowId::fromHex(hex.leftJustified(digits, u'f'));
    return first && last ? std::optional(std::pair(*first, *last)) : std::nullopt;
}

Result<PersonId> onlyOne(const std::vector<PersonRow>& people)
{
    if (people.empty()) {
        return fail(Code::NoSuchRecord);
    }
    return people.size() == 1 ? Result<PersonId>(people.front().id) : fail(Code::AmbiguousName);
}

} // namespace

Result<std::vector<PersonRow>> PeopleList::list(const PersonFilter& filter) const
{
    Statement rows = preparePeople(m_book.connection(), QByteArray(kFiltered) + order(filter.sort));
    rows.bind(folded(filter.nameContains)).bind(statusesOf(filter, m_catalogues));
    rows.bind(filter.limit).bind(filter.offset);
    return collect(rows, rowAt);
}

Result<int> PeopleList::count(const PersonFilter& filter) const
{
    const QByteArray sql = QByteArray("SELECT count(*) ") + kFiltered;
    return m_book.connection()
        .integer(sql.constData(), folded(filter.nameContains), statusesOf(filter, m_catalogues))
        .map([](qint64 count) { return static_cast<int>(count); });
}

Result<std::vector<PersonRow>> PeopleList::named(const QString& text, int limit) const
{
    const QString key = nameKey(text, {});
    if (key.size() < 2) {
        return std::vector<PersonRow>();
    }
    // Between two separators stands either the whole chosen name or all the other names.
    constexpr QChar separator(0x1f);
    Statement rows = preparePeople(
        m_book.connection(),
        "FROM person WHERE gone IS NULL AND instr(name_key, ?) > 0"
        " ORDER BY instr(char(31) || name_key || char(31), ?) = 0, name_key, id LIMIT ?");
    rows.bind(key).bind(QString(separator + key + separator)).bind(limit);
    return collect(rows, rowAt);
}

Result<PersonId> PeopleList::one(const QString& text) const
{
    constexpr int enoughToTell = 20;
    const auto candidates = named(text, enoughToTell);
    if (!candidates) {
        return passOn(candidates);
    }
    const QString wanted = folded(text);
    std::vector<PersonRow> exact;
    std::copy_if(candidates->begin(), candidates->end(), std::back_inserter(exact),
                 [&](const PersonRow& row) {
                     return folded(row.name) == wanted || folded(row.otherNames) == wanted;
                 });
    if (!exact.empty() || !candidates->empty()) {
        return onlyOne(exact.empty() ? *candidates : exact);
    }
    const auto range = idsBeginning(text.trimmed().toLower());
    if (!range) {
        return fail(Code::NoSuchRecord);
    }
    Statement rows =
        preparePeople(m_book.connection(), "FROM person WHERE id BETWEEN ? AND ? LIMIT 2");
    rows.bind(range->first.toBytes()).bind(range->second.toBytes());
    return collect(rows, rowAt).and_then(onlyOne);
}

Result<std::vector<PersonRow>> PeopleList::nextStepsUntil(const QDate& day) const
{
    Statement rows =
        preparePeople(m_book.connection(), "FROM person WHERE next_step_day <= ? AND gone IS NULL"
                                           " AND status IN (SELECT value FROM json_each(?))"
                                           " ORDER BY next_step_day, name_key");
    rows.bind(day.toString(Qt::ISODate)).bind(onCaseload(m_catalogues));
    return collect(rows, rowAt);
}

Result<std::vector<PersonRow>> PeopleList::trash() const
{
    Statement rows = preparePeople(m_book.connection(),
                                   "FROM person WHERE gone IS NOT NULL ORDER BY gone DESC, id");
    return collect(rows, rowAt);
}

} // namespace kithbook
