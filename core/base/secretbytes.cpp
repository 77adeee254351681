// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "secretbytes.h"

#include <QByteArray>
#include <QString>

#include <cstring>
#include <new>
#include <sodium.h>
#include <utility>

namespace kithbook {

namespace {

unsigned char* allocate(qsizetype size)
{
    // sodium_malloc needs sodium_init; calling it again is free, so no caller has to remember.
    if (sodium_init() < 0) {
        throw std::bad_alloc();
    }
    auto* data = static_cast<unsigned char*>(sodium_malloc(static_cast<size_t>(size)));
    if (data == nullptr) {
        throw std::bad_alloc();
    }
    return data;
}

} // namespace

SecretBytes::SecretBytes(qsizetype size) : m_data(size > 0 ? allocate(size) : nullptr), m_size(size)
{
    if (m_data != nullptr) {
        sodium_memzero(m_data, static_cast<size_t>(size));
    }
}

SecretBytes::SecretBytes(SecretBytes&& other) noexcept
    : m_data(std::exchange(other.m_data, nullptr)), m_size(std::exchange(other.m_size, 0))
{
}

SecretBytes& SecretBytes::operator=(SecretBytes&& other) noexcept
{
    // Swapping alone would keep the old secret alive inside the moved-from object.
    SecretBytes taken(std::move(other));
    std::swap(m_data, taken.m_data);
    std::swap(m_size, taken.m_size);
    return *this;
}

SecretBytes::~SecretBytes()
{
    sodium_free(m_data);
}

SecretBytes SecretBytes::random(qsizetype size)
{
    SecretBytes secret(size);
    if (secret.m_data != nullptr) {
        randombytes_buf(secret.m_data, static_cast<size_t>(size));
    }
    return secret;
}

SecretBytes SecretBytes::copyOf(QByteArrayView bytes)
{
    SecretBytes secret(bytes.size());
    if (secret.m_data != nullptr) {
        std::memcpy(secret.m_data, bytes.data(), static_cast<size_t>(bytes.size()));
    }
    return secret;
}

SecretBytes SecretBytes::clone() const
{
    return copyOf(view());
}

QByteArrayView SecretBytes::view() const
{
    return QByteArrayView(m_data, m_size);
}

bool SecretBytes::equals(const SecretBytes& other) const
{
    return m_size == other.m_size &&
           (m_size == 0 || sodium_memcmp(m_data, other.m_data, static_cast<size_t>(m_size)) == 0);
}

// Bytes without a header are a literal, which lies in memory nobody may write to, or somebody
// else's: neither is a secret of ours.
void wipe(QByteArray& bytes)
{
    if (bytes.data_ptr().d_ptr()) {
        // Not data(): that would detach a shared buffer and wipe the copy.
        sodium_memzero(const_cast<char*>(bytes.constData()), static_cast<size_t>(bytes.size()));
    }
    bytes.clear();
}

void wipe(QString& text)
{
    if (text.data_ptr().d_ptr()) {
        sodium_memzero(const_cast<QChar*>(text.constData()),
                       static_cast<size_t>(text.size()) * sizeof(QChar));
    }
    text.clear();
}

} // namespace kithbook
