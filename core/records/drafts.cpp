// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "drafts.h"

#include "core/book/book.h"
#include "core/book/connection.h"

namespace kithbook {

namespace {

QByteArray idsOf(const std::vector<PersonId>& people)
{
    QByteArray ids("");
    for (const PersonId& person : people) {
        ids += person.toBytes();
    }
    return ids;
}

std::vector<PersonId> peopleIn(const QByteArray& ids)
{
    std::vector<PersonId> people;
    for (qsizetype at = 0; at + RowId::kSize <= ids.size(); at += RowId::kSize) {
        if (const auto id = RowId::fromBytes(QByteArrayView(ids).sliced(at, RowId::kSize))) {
            people.emplace_back(*id);
        }
    }
    return people;
}

Result<void> put(Book& book, const QString& form, const Draft& draft)
{
    return book.connection().run("INSERT INTO draft (form, kept_ms, about, body)"
                                 " VALUES (?, ?, ?, ?) ON CONFLICT (form) DO UPDATE SET"
                                 " kept_ms = excluded.kept_ms, about = excluded.about,"
                                 " body = excluded.body",
                                 form, draft.keptMs, idsOf(draft.about), draft.body);
}

Result<void> take(Book& book, const QString& form)
{
    return book.connection().run("DELETE FROM draft WHERE form = ?", form);
}

} // namespace

Result<qint64> Drafts::keep(QLatin1StringView form, const Draft& draft)
{
    if (draft.body.size() > kLargest) {
        return fail(Code::TextTooLong, QStringLiteral("draft %1").arg(kLargest));
    }
    if (m_book.isReadOnly()) {
        return fail(Code::ReadOnly);
    }
    Draft kept = draft;
    kept.keptMs = m_book.clock().nowMs();
    if (const auto written = put(m_book, form, kept); !written) {
        return passOn(written);
    }
    m_book.redoAfterRollback(
        form, [&book = m_book, form = QString(form), kept] { (void)put(book, form, kept); });
    return kept.keptMs;
}

Result<std::optional<Draft>> Drafts::get(QLatin1StringView form) const
{
    Statement row =
        m_book.connection().prepare("SELECT kept_ms, about, body FROM draft WHERE form = ?");
    return row.bind(QString(form)).step().map([&](bool found) {
        return found ? std::optional(Draft{row.integer(0), peopleIn(row.blob(1)), row.blob(2)})
                     : std::nullopt;
    });
}

Result<std::optional<qint64>> Drafts::keptAt(QLatin1StringView form) const
{
    Statement row = m_book.connection().prepare("SELECT kept_ms FROM draft WHERE form = ?");
    return row.bind(QString(form)).step().map([&](bool found) {
        return found ? std::optional(row.integer(0)) : std::nullopt;
    });
}

Result<void> Drafts::drop(QLatin1StringView form)
{
    auto taken = take(m_book, form);
    if (taken) {
        m_book.redoAfterRollback(
            form, [&book = m_book, form = QString(form)] { (void)take(book, form); });
    }
    return taken;
}

QByteArray noteDraftForm(const RowId& note)
{
    return QByteArray("note:") + note.toHex().toLatin1();
}

} // namespace kithbook
