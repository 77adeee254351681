// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/envelope.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborValue>
#include <QDir>
#include <QFile>
#include <QStringEncoder>

#include <cstdio>

// fuzz_seeds FOLDER: writes the first inputs for every target, one folder each. Made here and not
// kept as files, so that they cannot fall behind the formats.

using namespace kithbook;

namespace {

bool write(const QDir& folder, const QString& name, const QByteArray& bytes)
{
    QFile file(folder.filePath(name));
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

bool writeCborSeeds(const QDir& folder)
{
    QCborArray nested;
    for (int depth = 0; depth < 12; ++depth) {
        nested = QCborArray{nested, depth};
    }
    const QCborMap map{{1, QCborArray{1, -1, 1.5, true, QCborValue::Null}},
                       {QStringLiteral("na\u00efve"), QByteArray("\0\xff", 2)},
                       {QByteArray("key"), QCborMap{{0, QStringLiteral("")}}}};
    return write(folder, QStringLiteral("integer"), QCborValue(1LL << 40).toCbor()) &&
           write(folder, QStringLiteral("text"),
                 QCborValue(QStringLiteral("\u0142ucja ").repeated(40)).toCbor()) &&
           write(folder, QStringLiteral("nested"), nested.toCborValue().toCbor()) &&
           write(folder, QStringLiteral("map"), map.toCborValue().toCbor()) &&
           write(folder, QStringLiteral("endless_array"), QByteArray::fromHex("9f0102ff")) &&
           write(folder, QStringLiteral("forged_count"), QByteArray::fromHex("9affffffff00")) &&
           write(folder, QStringLiteral("tagged"), QByteArray::fromHex("c11a514b67b0"));
}

QByteArray fileOf(const Envelope& a, const Envelope& b)
{
    const SecretBytes key(32);
    return serializeHead(a) + serializeCopy(a, key) + serializeCopy(b, key);
}

bool writeEnvelopeSeeds(const QDir& folder)
{
    Envelope small{.bookId = *RowId::fromBytes("sixteen bytes id"), .generation = 1};
    small.slots = {{.id = 1, .kind = SlotKind::Passphrase, .kdf = kKdfFloor},
                   {.id = 2, .kind = SlotKind::RecoveryWords}};
    Envelope full = small;
    full.generation = 2;
    for (quint8 id = 3; id <= kMaxSlots; ++id) {
        full.slots.push_back({.id = id, .kind = SlotKind::RecoveryWords});
    }
    Envelope newer = small;
    newer.formatVersion = kFormatVersion + 1;
    QByteArray halfGone = fileOf(small, full);
    halfGone.replace(copyOffset(1), kCopySize, QByteArray(kCopySize, 'x'));
    return write(folder, QStringLiteral("healthy"), fileOf(small, full)) &&
           write(folder, QStringLiteral("newer"), fileOf(small, newer)) &&
           write(folder, QStringLiteral("half_gone"), halfGone) &&
           write(folder, QStringLiteral("sqlite"), QByteArray("SQLite format 3\0", 16));
}

bool writeSheetSeeds(const QDir& folder)
{
    const QString table =
        QStringLiteral("Name;Started\r\n\"Ro\u00edo, \"\"R\"\"\";3/5/2026 2:30 PM\r\n"
                       "'=Omar;May 3, 2026\r\n");
    return write(folder, QStringLiteral("utf8"), "\xEF\xBB\xBF" + table.toUtf8()) &&
           write(folder, QStringLiteral("utf16"),
                 QByteArray(QStringEncoder(QStringEncoder::Utf16LE)(table))) &&
           write(folder, QStringLiteral("latin1"), table.toLatin1()) &&
           write(folder, QStringLiteral("ours"),
                 "schema,person_id,name\r\nkithbook-people-1,,Ana\r\n") &&
           write(folder, QStringLiteral("sep"),
                 "sep=|\rDate|Start|Minutes\r2026-05-03|14:30|1h 10\r") &&
           write(folder, QStringLiteral("ragged"), "a,b\n\n1\n1,2,3\n6\" pipe,\n");
}

} // namespace

int main(int argc, char** argv)
{
    if (argc != 2) {
        std::fputs("usage: fuzz_seeds FOLDER\n", stderr);
        return 2;
    }
    const QDir root(QFile::decodeName(argv[1]));
    const bool written = root.mkpath(QStringLiteral("cbor")) &&
                         root.mkpath(QStringLiteral("envelope")) &&
                         writeCborSeeds(QDir(root.filePath(QStringLiteral("cbor")))) &&
                         root.mkpath(QStringLiteral("sheet")) &&
                         writeEnvelopeSeeds(QDir(root.filePath(QStringLiteral("envelope")))) &&
                         writeSheetSeeds(QDir(root.filePath(QStringLiteral("sheet"))));
    if (!written) {
        std::fputs("fuzz_seeds: cannot write there\n", stderr);
        return 1;
    }
    return 0;
}
