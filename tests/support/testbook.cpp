// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testbook.h"

#include "tests/support/printing.h"

#include <QFile>
#include <QHash>

#include <catch2/catch_test_macros.hpp>

namespace kithbook::test {

namespace {

struct Template
{
    QByteArray file;
    SecretBytes entropy;
};

const Template& templateOf(const Schema& schema)
{
    // The migrations too, and how many: some tests leave out those that they have no use for.
    using Key = std::pair<std::pair<const void*, const void*>, size_t>;
    static QHash<Key, std::shared_ptr<Template>> known;
    std::shared_ptr<Template>& made =
        known[{{schema.tables.data(), schema.migrations.data()}, schema.migrations.size()}];
    if (!made) {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("template.kithbook"));
        const FixedClock clock(kNow, -300);
        auto created =
            Book::create(path, TestBook::passphrase(), kKdfFloor, Book::Setup{schema, clock});
        INFO((created ? std::string() : created.error().detail.toStdString()));
        REQUIRE(codeOf(created) == std::nullopt);
        made = std::make_shared<Template>();
        made->entropy = std::move(created->recoveryEntropy);
        REQUIRE(created->book->lock());
        created->book.reset();
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        made->file = file.readAll();
    }
    return *made;
}

} // namespace

TestBook::TestBook(const Schema& schema)
    : m_schema(schema), m_entropy(templateOf(schema).entropy.clone())
{
    QFile file(path());
    REQUIRE(file.open(QIODevice::WriteOnly, QFile::ReadOwner | QFile::WriteOwner));
    REQUIRE(file.write(templateOf(schema).file) == templateOf(schema).file.size());
    file.close();
    reopen();
}

Book::Setup TestBook::setup() const
{
    return Book::Setup{m_schema, m_clock};
}

Credential TestBook::credential() const
{
    return Credential{SlotKind::RecoveryWords, m_entropy.clone()};
}

QString TestBook::credentialHex() const
{
    return QString::fromLatin1(m_entropy.view().toByteArray().toHex());
}

Result<std::unique_ptr<Book>> TestBook::tryOpen() const
{
    return Book::open(path(), credential(), setup());
}

void TestBook::reopen()
{
    m_book.reset();
    auto opened = tryOpen();
    REQUIRE(codeOf(opened) == std::nullopt);
    m_book = std::move(*opened);
}

SecretBytes TestBook::passphrase()
{
    return SecretBytes::copyOf("seven quiet geese cross the river");
}

} // namespace kithbook::test
