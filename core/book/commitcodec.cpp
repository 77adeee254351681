// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commitcodec.h"

#include "core/base/cbor.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborStreamWriter>

namespace kithbook {

namespace {

// Far above what Mutation makes of one chunk (see Mutation::kChunkBytes), and under LIMIT_LENGTH.
constexpr CborLimits kCommitLimits{.maxBytes = 15 << 20, .maxDepth = 8, .maxItems = 2'000'000};

enum Key { No = 1, WallMs = 2, Hlc = 3, Ops = 5, Device = 6 };

void writeValue(QCborStreamWriter& out, const QVariant& value)
{
    switch (value.typeId()) {
    case QMetaType::UnknownType:
        out.appendNull();
        break;
    case QMetaType::QString:
        out.append(QStringView(*static_cast<const QString*>(value.constData())));
        break;
    case QMetaType::QByteArray:
        out.append(*static_cast<const QByteArray*>(value.constData()));
        break;
    case QMetaType::Double:
        out.append(value.toDouble());
        break;
    default:
        out.append(value.toLongLong());
    }
}

void writeDot(QCborStreamWriter& out, const Dot& dot, const QByteArray& self)
{
    if (dot.actor == self) {
        out.append(dot.no);
        return;
    }
    out.startArray(2);
    out.append(dot.actor);
    out.append(dot.no);
    out.endArray();
}

void writeOp(QCborStreamWriter& out, const Op& op, const QByteArray& self)
{
    out.startArray(4);
    out.append(op.table);
    out.append(static_cast<int>(op.kind));
    out.append(op.row.toBytes());
    out.startMap(op.cells.size());
    for (const OpCell& cell : op.cells) {
        out.append(cell.column);
        out.startArray(1 + cell.prev.size());
        writeValue(out, cell.value);
        for (const Dot& dot : cell.prev) {
            writeDot(out, dot, self);
        }
        out.endArray();
    }
    out.endMap();
    out.endArray();
}

/// What was empty must not come back as null: undo would write NULL for it.
QVariant readValue(const QCborValue& value)
{
    if (value.isString()) {
        const QString text = value.toString();
        return text.isNull() ? QStringLiteral("") : text;
    }
    if (value.isByteArray()) {
        const QByteArray bytes = value.toByteArray();
        return bytes.isNull() ? QByteArray("") : bytes;
    }
    return value.isNull() ? QVariant() : value.toVariant();
}

Dot readDot(const QCborValue& value, const QByteArray& self)
{
    if (value.isArray()) {
        const QCborArray pair = value.toArray();
        return Dot{pair.at(0).toByteArray(), pair.at(1).toInteger()};
    }
    return Dot{self, value.toInteger()};
}

std::optional<Op> readOp(const QCborArray& fields, const QByteArray& self)
{
    const auto row = RowId::fromBytes(fields.at(2).toByteArray());
    const auto kind = fields.at(1).toInteger(-1);
    if (fields.size() != 4 || !row || kind < 0 || kind > 2) {
        return std::nullopt;
    }
    Op op{static_cast<int>(fields.at(0).toInteger()), static_cast<OpKind>(kind), *row, {}};
    const QCborMap cells = fields.at(3).toMap();
    for (const auto& [column, content] : cells) {
        const QCborArray parts = content.toArray();
        if (parts.isEmpty()) {
            return std::nullopt;
        }
        OpCell cell{static_cast<int>(column.toInteger()), readValue(parts.at(0)), {}};
        for (qsizetype i = 1; i < parts.size(); ++i) {
            cell.prev.push_back(readDot(parts.at(i), self));
        }
        op.cells.push_back(std::move(cell));
    }
    return op;
}

} // namespace

QByteArray encodeCommit(const Commit& commit)
{
    QByteArray bytes;
    QCborStreamWriter out(&bytes);
    out.startMap(commit.device.isEmpty() ? 4 : 5);
    out.append(Key::No);
    out.append(commit.no);
    out.append(Key::WallMs);
    out.append(commit.wallMs);
    out.append(Key::Hlc);
    out.append(commit.hlc);
    out.append(Key::Ops);
    out.startArray(commit.ops.size());
    for (const Op& op : commit.ops) {
        writeOp(out, op, commit.actor);
    }
    out.endArray();
    if (!commit.device.isEmpty()) {
        out.append(Key::Device);
        out.append(commit.device);
    }
    out.endMap();
    return bytes;
}

Result<Commit> decodeCommit(QByteArrayView bytes, const QByteArray& actor)
{
    const auto value = readCbor(bytes, kCommitLimits);
    if (!value || !value->isMap()) {
        return fail(Code::Damaged, QStringLiteral("commit"));
    }
    const QCborMap map = value->toMap();
    Commit commit{actor,
                  map.value(Key::Device).toByteArray(),
                  map.value(Key::No).toInteger(),
                  map.value(Key::WallMs).toInteger(),
                  map.value(Key::Hlc).toInteger(),
                  {}};
    const QCborArray ops = map.value(Key::Ops).toArray();
    commit.ops.reserve(static_cast<size_t>(ops.size()));
    for (const auto& fields : ops) {
        auto op = readOp(fields.toArray(), actor);
        if (!op) {
            return fail(Code::Damaged, QStringLiteral("commit"));
        }
        commit.ops.push_back(std::move(*op));
    }
    return commit;
}

} // namespace kithbook
