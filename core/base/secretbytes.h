// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <span>

namespace kithbook {

/// Bytes that open something: keys and passphrases. Kept in memory that libsodium guards, keeps out
/// of core dumps where it can, and wipes when the last owner lets go. Moves, never copies: a secret
/// has one owner, and a second copy is asked for by name with clone().
class SecretBytes
{
public:
    SecretBytes() = default;
    /// `size` zero bytes.
    explicit SecretBytes(qsizetype size);
    SecretBytes(SecretBytes&& other) noexcept;
    SecretBytes& operator=(SecretBytes&& other) noexcept;
    SecretBytes(const SecretBytes&) = delete;
    SecretBytes& operator=(const SecretBytes&) = delete;
    ~SecretBytes();

    [[nodiscard]] static SecretBytes random(qsizetype size);
    /// Takes a copy; the caller wipes the original with wipe() below.
    [[nodiscard]] static SecretBytes copyOf(QByteArrayView bytes);
    [[nodiscard]] SecretBytes clone() const;

    [[nodiscard]] qsizetype size() const { return m_size; }
    [[nodiscard]] bool isEmpty() const { return m_size == 0; }
    [[nodiscard]] unsigned char* data() { return m_data; }
    [[nodiscard]] const unsigned char* data() const { return m_data; }
    [[nodiscard]] QByteArrayView view() const;
    /// Constant-time comparison.
    [[nodiscard]] bool equals(const SecretBytes& other) const;

private:
    unsigned char* m_data = nullptr;
    qsizetype m_size = 0;
};

/// Overwrites bytes that held a secret in ordinary memory, in place.
void wipe(QByteArray& bytes);
void wipe(QString& text);

} // namespace kithbook
