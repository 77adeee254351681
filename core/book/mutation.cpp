// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mutation.h"

#include "core/book/book.h"
#include "core/book/connection.h"
#include "core/book/guard.h"

#include <algorithm>
#include <utility>

namespace kithbook {

namespace {

qsizetype weight(const Values& values)
{
    qsizetype bytes = 0;
    for (const auto& [column, value] : values) {
        bytes += value.typeId() == QMetaType::QString      ? value.toString().size()
                 : value.typeId() == QMetaType::QByteArray ? value.toByteArray().size()
                                                           : 8;
    }
    return bytes;
}

/// A null text is NULL in the row, so it must be NULL in the change log as well: a QVariant does
/// not look into what it holds.
void spellNulls(Values& values)
{
    for (auto& [column, value] : values) {
        const bool isNull =
            (value.typeId() == QMetaType::QString && value.toString().isNull()) ||
            (value.typeId() == QMetaType::QByteArray && value.toByteArray().isNull());
        if (isNull) {
            value = QVariant();
        }
    }
}

bool speaksOfTrash(const Values& values)
{
    return std::any_of(values.begin(), values.end(),
                       [](const Value& value) { return value.first == kGone; });
}

void mergeInto(Values& earlier, Values later)
{
    for (Value& value : later) {
        const auto known = std::find_if(earlier.begin(), earlier.end(), [&](const Value& other) {
            return other.first == value.first;
        });
        if (known == earlier.end()) {
            earlier.push_back(std::move(value));
        } else {
            known->second = std::move(value.second);
        }
    }
}

} // namespace

Mutation::Mutation(Book& book, Action action, const RowId& subject)
    : m_book(book), m_action(action), m_subject(subject), m_startedMs(book.clock().nowMs()),
      m_rows(book.connection(), book.log())
{
    if (book.isReadOnly()) {
        m_error = Error{Code::ReadOnly, {}};
    }
}

Mutation::~Mutation()
{
    abandon();
}

void Mutation::insert(const Table& table, const RowId& id, Values values)
{
    record(Change{&table, OpKind::Insert, id, std::move(values), {}});
}

void Mutation::insertElement(const Table& table, const RowId& id, Values values)
{
    if (const auto pending = m_changeOf.constFind(id); pending != m_changeOf.constEnd()) {
        // Asked for twice in one go, or taken away and added again.
        if (m_changes[*pending].kind == OpKind::Update) {
            putBack(table, id);
        }
        return;
    }
    const QByteArray sql = QByteArray("SELECT count(*) FROM ") + table.name + " WHERE id = ?";
    const auto known = m_book.connection().integer(sql.constData(), id);
    if (!known) {
        note(passOn(known));
    } else if (*known == 0) {
        insert(table, id, std::move(values));
    } else {
        putBack(table, id);
    }
}

void Mutation::update(const Table& table, const RowId& id, Values values, const Versions& seen)
{
    record(Change{&table, OpKind::Update, id, std::move(values), seen});
}

void Mutation::moveToTrash(const Table& table, const RowId& id)
{
    update(table, id, {{kGone, m_startedMs}});
}

void Mutation::putBack(const Table& table, const RowId& id)
{
    update(table, id, {{kGone, QVariant()}});
}

void Mutation::erase(const Table& table, const RowId& id)
{
    if (m_changeOf.contains(id)) {
        flush(); // what was recorded of this row must be in the log, so that it is scrubbed too
    }
    m_erased.insert(id);
    record(Change{&table, OpKind::Erase, id, {}, {}});
}

void Mutation::describe(int key, qint64 value)
{
    m_detail.insert(key, value);
}

void Mutation::record(Change change)
{
    if (m_error) {
        return;
    }
    spellNulls(change.values);
    auto earlier = m_changeOf.constFind(change.row);
    if (earlier != m_changeOf.constEnd() && speaksOfTrash(change.values)) {
        flush(); // an insert has no place for it: Trash comes after, in a commit of its own
        earlier = m_changeOf.constEnd();
    }
    m_bytes += weight(change.values);
    if (earlier != m_changeOf.constEnd() && change.kind == OpKind::Update) {
        // One commit writes a column of a row once.
        mergeInto(m_changes[*earlier].values, std::move(change.values));
    } else {
        m_changeOf.insert(change.row, m_changes.size());
        m_changes.push_back(std::move(change));
    }
    if (m_changes.size() >= kChunkRows || m_bytes >= kChunkBytes) {
        flush();
    }
}

void Mutation::note(const Result<void>& result)
{
    if (!result && !m_error) {
        m_error = result.error();
    }
}

void Mutation::begin()
{
    if (m_transaction || m_error) {
        return;
    }
    m_transaction = std::make_unique<Transaction>(m_book.connection());
    m_writing = std::make_unique<WritingScope>(m_book.guard(), Writing::Mutation);
    note(m_transaction->begin());
}

void Mutation::flush()
{
    if (m_changes.empty()) {
        return;
    }
    begin();
    const qint64 seq = m_book.log().nextSeq();
    std::vector<Op> ops;
    ops.reserve(m_changes.size());
    for (const Change& change : m_changes) {
        if (m_error) {
            break;
        }
        auto op = m_rows.write(change, seq);
        if (!op) {
            m_error = op.error();
        } else if (op->kind != OpKind::Update || !op->cells.empty()) {
            m_done.tables.insert(op->table);
            ops.push_back(std::move(*op));
        }
    }
    m_changes.clear();
    m_changeOf.clear();
    m_bytes = 0;
    if (m_error || ops.empty()) {
        return;
    }
    const auto appended = m_book.log().append(ops, m_done.step, m_undoes);
    if (!appended) {
        m_error = appended.error();
        return;
    }
    m_done.step = m_done.step == 0 ? *appended : m_done.step;
    m_done.changes += static_cast<qint64>(ops.size());
    note(indexInserted());
}

Result<void> Mutation::indexInserted()
{
    const QHash<int, qint64> inserted = m_rows.takeInserted();
    const Schema& schema = m_book.schema();
    if (schema.rowsInserted == nullptr) {
        return {};
    }
    for (const auto& [number, firstRid] : inserted.asKeyValueRange()) {
        if (auto done = schema.rowsInserted(m_book.connection(), *schema.table(number), firstRid);
            !done) {
            return done;
        }
    }
    return {};
}

Result<void> Mutation::finish()
{
    if (!m_erased.isEmpty()) {
        const WritingScope erasing(m_book.guard(), Writing::Erasing);
        if (auto scrubbed = m_book.log().scrub(m_erased); !scrubbed) {
            return scrubbed;
        }
    }
    if (auto audited = m_book.audit().append(m_action, m_subject, m_detail); !audited) {
        return audited;
    }
    return m_transaction->commit();
}

Result<Committed> Mutation::commit()
{
    flush();
    if (!m_error && (m_done.step != 0 || m_auditAnyway)) {
        begin();
        if (!m_error) {
            note(finish());
        }
    }
    if (m_error) {
        const Error error = *m_error;
        abandon();
        return tl::unexpected(error);
    }
    m_writing.reset();
    if (std::exchange(m_transaction, nullptr)) {
        m_book.committed();
    }
    if (!m_done.tables.isEmpty()) {
        m_book.tellChanged(m_done);
    }
    return m_done;
}

void Mutation::abandon()
{
    if (!m_transaction) {
        return;
    }
    m_writing.reset();
    m_transaction.reset();
    m_book.rolledBack();
}

} // namespace kithbook
