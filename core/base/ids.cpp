// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ids.h"

#include <QtEndian>

#include <algorithm>
#include <sodium.h>

namespace kithbook {

RowId RowId::random()
{
    RowId id;
    randombytes_buf(id.m_bytes.data(), id.m_bytes.size());
    return id;
}

std::optional<RowId> RowId::fromBytes(QByteArrayView bytes)
{
    if (bytes.size() != kSize) {
        return std::nullopt;
    }
    RowId id;
    std::copy(bytes.begin(), bytes.end(), id.m_bytes.begin());
    return id;
}

std::optional<RowId> RowId::fromHex(QStringView hex)
{
    const QByteArray latin1 = hex.toLatin1();
    const QByteArray bytes = QByteArray::fromHex(latin1);
    // fromHex skips what it cannot read: only a faithful round trip is an id.
    return bytes.toHex() == latin1.toLower() ? fromBytes(bytes) : std::nullopt;
}

RowId RowId::ofParts(std::initializer_list<QByteArrayView> parts)
{
    crypto_generichash_state state;
    crypto_generichash_init(&state, nullptr, 0, kSize);
    for (const QByteArrayView part : parts) {
        const quint64 length = qToLittleEndian(static_cast<quint64>(part.size()));
        crypto_generichash_update(&state, reinterpret_cast<const unsigned char*>(&length),
                                  sizeof length);
        crypto_generichash_update(&state, reinterpret_cast<const unsigned char*>(part.data()),
                                  static_cast<unsigned long long>(part.size()));
    }
    RowId id;
    crypto_generichash_final(&state, reinterpret_cast<unsigned char*>(id.m_bytes.data()), kSize);
    return id;
}

bool RowId::isNull() const
{
    return std::all_of(m_bytes.begin(), m_bytes.end(), [](char byte) { return byte == 0; });
}

QByteArray RowId::toBytes() const
{
    return QByteArray(m_bytes.data(), kSize);
}

QByteArrayView RowId::view() const
{
    return QByteArrayView(m_bytes.data(), kSize);
}

QString RowId::toHex() const
{
    return QString::fromLatin1(toBytes().toHex());
}

size_t qHash(const RowId& id, size_t seed) noexcept
{
    return qHash(id.view(), seed);
}

} // namespace kithbook
