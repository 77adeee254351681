// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/secretbytes.h"

#include <QByteArray>
#include <QString>

#include <catch2/catch_test_macros.hpp>

using namespace kithbook;

static_assert(!std::is_copy_constructible_v<SecretBytes>);
static_assert(!std::is_copy_assignable_v<SecretBytes>);

TEST_CASE("a secret moves and leaves nothing behind")
{
    SecretBytes first = SecretBytes::copyOf("river stone");
    const SecretBytes copy = first.clone();
    SecretBytes second = std::move(first);
    CHECK(first.isEmpty()); // NOLINT(bugprone-use-after-move): that is what is tested
    CHECK(second.equals(copy));
    second = SecretBytes::copyOf("other");
    CHECK_FALSE(second.equals(copy));
    CHECK(SecretBytes().equals(SecretBytes()));
}

TEST_CASE("random secrets differ; a sized one starts as zeros")
{
    CHECK_FALSE(SecretBytes::random(32).equals(SecretBytes::random(32)));
    CHECK(SecretBytes(3).equals(SecretBytes::copyOf(QByteArrayView("\0\0\0", 3))));
}

TEST_CASE("wiping reaches the shared buffer, not a copy of it")
{
    QString typed = QStringLiteral("a passphrase ") + QString::number(7);
    const QString other = typed;
    wipe(typed);
    CHECK(typed.isEmpty());
    CHECK(other.at(0) == QChar::Null);

    QByteArray bytes = QByteArray("passphrase") + '7';
    const QByteArray shared = bytes;
    wipe(bytes);
    CHECK(shared.at(0) == '\0');
}

TEST_CASE("wiping a literal, which no memory of ours holds, leaves it as it is")
{
    QString text = QStringLiteral("a literal");
    wipe(text);
    CHECK(text.isEmpty());
    QByteArray bytes = QByteArrayLiteral("a literal");
    wipe(bytes);
    CHECK(bytes.isEmpty());
    QString nothing;
    wipe(nothing);
    CHECK(nothing.isEmpty());
}
