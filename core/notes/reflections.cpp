// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reflections.h"

#include "core/base/cbor.h"
#include "core/base/text.h"
#include "core/book/book.h"
#include "core/book/connection.h"
#include "core/book/lastingkey.h"
#include "core/records/columnvalue.h"

#include <QCborArray>

#include <sodium.h>

namespace kithbook {

namespace {

constexpr int kReflectionVersion = 1;
constexpr QByteArrayView kPurpose("KB-reflection-v1");
constexpr qsizetype kNonce = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype kTag = crypto_aead_xchacha20poly1305_ietf_ABYTES;
static_assert(crypto_aead_xchacha20poly1305_ietf_KEYBYTES == crypto_kdf_KEYBYTES);

constexpr const char* kReflectionColumns =
    "SELECT id, session_id, made_ms, sealed FROM reflection ";

const unsigned char* octets(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.data());
}

/// Ties the words to their row: those of one are not taken for those of another.
QByteArray context(const ReflectionId& id, qint64 madeMs)
{
    return kPurpose.toByteArray() + id.toBytes() + QByteArray::number(madeMs);
}

QByteArray sealed(Book& book, const Reflection& reflection)
{
    QByteArray plain =
        QCborArray{kReflectionVersion, reflection.keptMs, reflection.text}.toCborValue().toCbor();
    const QByteArray bound = context(reflection.id, reflection.madeMs);
    const SecretBytes key = lastingKey(book, LastingKey::Reflection);
    QByteArray bytes(kNonce + plain.size() + kTag, '\0');
    auto* to = reinterpret_cast<unsigned char*>(bytes.data());
    randombytes_buf(to, kNonce);
    crypto_aead_xchacha20poly1305_ietf_encrypt(
        to + kNonce, nullptr, octets(plain), static_cast<unsigned long long>(plain.size()),
        octets(bound), static_cast<unsigned long long>(bound.size()), nullptr, to, key.data());
    wipe(plain);
    return bytes;
}

/// Empty for what was not sealed with this key for this row.
QByteArray opened(const SecretBytes& key, const Reflection& reflection, const QByteArray& bytes)
{
    if (bytes.size() < kNonce + kTag) {
        return {};
    }
    const QByteArray bound = context(reflection.id, reflection.madeMs);
    QByteArray plain(bytes.size() - kNonce - kTag, '\0');
    const int refused = crypto_aead_xchacha20poly1305_ietf_decrypt(
        reinterpret_cast<unsigned char*>(plain.data()), nullptr, nullptr, octets(bytes) + kNonce,
        static_cast<unsigned long long>(bytes.size() - kNonce), octets(bound),
        static_cast<unsigned long long>(bound.size()), octets(bytes), key.data());
    return refused == 0 ? plain : QByteArray();
}

Reflection reflectionAt(const Statement& row, const SecretBytes& key)
{
    Reflection found;
    found.id = row.id<ReflectionId>(0);
    found.session = row.id<SessionId>(1);
    found.madeMs = row.integer(2);
    QByteArray plain = opened(key, found, row.blob(3));
    const auto value = readCbor(plain);
    wipe(plain);
    const QCborArray fields = value ? value->toArray() : QCborArray();
    found.readable = fields.size() == 3 && fields.at(0) == QCborValue(kReflectionVersion) &&
                     fields.at(1).isInteger() && fields.at(2).isString();
    if (found.readable) {
        found.keptMs = fields.at(1).toInteger();
        found.text = fields.at(2).toString();
    }
    return found;
}

/// Whom a session was with: erasing one of them takes the reflection along.
Result<QByteArray> peopleAt(Book& book, SessionId session)
{
    QByteArray ids("");
    Statement rows = book.connection().prepare(
        "SELECT person_id FROM session_person WHERE session_id = ? AND gone IS NULL");
    rows.bind(session);
    auto row = rows.step();
    for (; row && *row; row = rows.step()) {
        ids += rows.blob(0);
    }
    return row ? Result<QByteArray>(ids) : passOn(row);
}

Result<void> put(Book& book, const Reflection& reflection, const QByteArray& about,
                 const QByteArray& bytes)
{
    return book.connection().run(
        "INSERT INTO reflection (id, made_ms, session_id, about, sealed) VALUES (?, ?, ?, ?, ?)"
        " ON CONFLICT (id) DO UPDATE SET made_ms = excluded.made_ms,"
        " session_id = excluded.session_id, about = excluded.about, sealed = excluded.sealed",
        reflection.id, reflection.madeMs, orNull(reflection.session), about, bytes);
}

Result<void> take(Book& book, const ReflectionId& id)
{
    return book.connection().run("DELETE FROM reflection WHERE id = ?", id);
}

/// As Drafts: what is written while an import holds its transaction open outlives its rollback.
template <typename Again>
void doAgainAfterRollback(Book& book, const ReflectionId& id, Again again)
{
    book.redoAfterRollback(QStringLiteral("reflection:") + id.toHex(), std::move(again));
}

} // namespace

Result<qint64> Reflections::keep(const Reflection& reflection)
{
    if (reflection.id.isNull() || reflection.madeMs <= 0) {
        return fail(Code::BadInput, QStringLiteral("reflection"));
    }
    if (m_book.isReadOnly()) {
        return fail(Code::ReadOnly);
    }
    auto text = plainText(reflection.text, kLongest, QLatin1StringView("reflection"));
    if (!text) {
        return passOn(text);
    }
    Reflection kept = reflection;
    kept.text = std::move(*text);
    kept.keptMs = m_book.clock().nowMs();
    if (kept.text.trimmed().isEmpty()) {
        return erase(kept.id).map([&] { return kept.keptMs; });
    }
    const auto about = peopleAt(m_book, kept.session);
    if (!about) {
        return passOn(about);
    }
    const QByteArray bytes = sealed(m_book, kept);
    kept.text.clear(); // what may be written again has no word in the plain
    if (const auto written = put(m_book, kept, *about, bytes); !written) {
        return passOn(written);
    }
    doAgainAfterRollback(m_book, kept.id, [&book = m_book, kept, about = *about, bytes] {
        (void)put(book, kept, about, bytes);
    });
    return kept.keptMs;
}

Result<std::optional<Reflection>> Reflections::ofSession(SessionId session) const
{
    const QByteArray sql =
        QByteArray(kReflectionColumns) + "WHERE session_id = ? ORDER BY made_ms DESC LIMIT 1";
    Statement row = m_book.connection().prepare(sql.constData());
    return row.bind(session).step().map([&](bool found) {
        return found ? std::optional(reflectionAt(row, lastingKey(m_book, LastingKey::Reflection)))
                     : std::nullopt;
    });
}

Result<std::vector<Reflection>> Reflections::newest(int limit) const
{
    const QByteArray sql = QByteArray(kReflectionColumns) + "ORDER BY made_ms DESC, id LIMIT ?";
    Statement rows = m_book.connection().prepare(sql.constData());
    rows.bind(limit);
    const SecretBytes key = lastingKey(m_book, LastingKey::Reflection);
    return collect(rows, [&](const Statement& row) { return reflectionAt(row, key); });
}

Result<bool> Reflections::hasAny() const
{
    return m_book.connection()
        .integer("SELECT EXISTS (SELECT 1 FROM reflection)")
        .map([](qint64 any) { return any != 0; });
}

Result<void> Reflections::erase(ReflectionId id)
{
    if (m_book.isReadOnly()) {
        return fail(Code::ReadOnly);
    }
    auto taken = take(m_book, id);
    if (taken) {
        doAgainAfterRollback(m_book, id, [&book = m_book, id] { (void)take(book, id); });
    }
    return taken;
}

} // namespace kithbook
