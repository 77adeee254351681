// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHashFunctions>
#include <QString>

#include <array>
#include <compare>
#include <optional>

namespace kithbook {

/// 16 random bytes naming one record for ever, on every device (architecture.md section 2).
/// Untyped: the book rooms move rows of any table. Records use the typed Id<> below.
class RowId
{
public:
    static constexpr qsizetype kSize = 16;

    constexpr RowId() = default;
    [[nodiscard]] static RowId random();
    /// Empty unless exactly 16 bytes are given.
    [[nodiscard]] static std::optional<RowId> fromBytes(QByteArrayView bytes);
    [[nodiscard]] static std::optional<RowId> fromHex(QStringView hex);
    /// The id of a set element, the same on every device: BLAKE2b-128 over the parts, each led by
    /// its length. Two people ticking the same tag make one element, not two (sync.md 3.2, class
    /// C).
    [[nodiscard]] static RowId ofParts(std::initializer_list<QByteArrayView> parts);

    [[nodiscard]] bool isNull() const;
    [[nodiscard]] QByteArray toBytes() const;
    [[nodiscard]] QByteArrayView view() const;
    /// 32 lower-case hex digits.
    [[nodiscard]] QString toHex() const;

    friend auto operator<=>(const RowId&, const RowId&) = default;

private:
    std::array<char, kSize> m_bytes{};
};

[[nodiscard]] size_t qHash(const RowId& id, size_t seed = 0) noexcept;

/// A RowId that knows what it names, so that a person is never passed for a session.
template <typename Tag>
class Id : public RowId
{
public:
    constexpr Id() = default;
    constexpr explicit Id(const RowId& id) : RowId(id) {}
    [[nodiscard]] static Id random() { return Id(RowId::random()); }
};

} // namespace kithbook
