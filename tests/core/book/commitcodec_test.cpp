// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/commitcodec.h"
#include "tests/support/printing.h"

#include <QRandomGenerator>

#include <catch2/catch_test_macros.hpp>

using namespace kithbook;

namespace {

const QByteArray kSelf(8, 's');
const QByteArray kOther(8, 'o');

Commit sample()
{
    Op inserted{1, OpKind::Insert, RowId::random(), {}};
    inserted.cells.push_back({1, QStringLiteral("naïve 😀"), {}});
    inserted.cells.push_back({2, qint64(-7), {}});
    inserted.cells.push_back({3, QByteArray("\0\1\2", 3), {}});
    Op updated{2, OpKind::Update, RowId::random(), {}};
    updated.cells.push_back({0, QVariant(), {Dot{kSelf, 3}, Dot{kOther, 9}}});
    updated.cells.push_back({4, 2.0, {Dot{kOther, 1}}});
    return Commit{kSelf,
                  QByteArray(16, 'd'),
                  4,
                  1'777'824'000'000,
                  qint64(1) << 60,
                  {inserted, updated, {1, OpKind::Erase, RowId::random(), {}}}};
}

} // namespace

TEST_CASE("a commit reads back as it was written")
{
    const Commit commit = sample();
    const auto read = decodeCommit(encodeCommit(commit), kSelf);
    REQUIRE(read);
    CHECK(read->actor == commit.actor);
    CHECK(read->device == commit.device);
    CHECK(read->no == commit.no);
    CHECK(read->wallMs == commit.wallMs);
    CHECK(read->hlc == commit.hlc);
    REQUIRE(read->ops.size() == commit.ops.size());
    for (size_t i = 0; i < commit.ops.size(); ++i) {
        CHECK(read->ops[i].table == commit.ops[i].table);
        CHECK(read->ops[i].kind == commit.ops[i].kind);
        CHECK(read->ops[i].row == commit.ops[i].row);
        REQUIRE(read->ops[i].cells.size() == commit.ops[i].cells.size());
        for (size_t j = 0; j < commit.ops[i].cells.size(); ++j) {
            CHECK(read->ops[i].cells[j].column == commit.ops[i].cells[j].column);
            CHECK(read->ops[i].cells[j].value == commit.ops[i].cells[j].value);
            CHECK(read->ops[i].cells[j].prev == commit.ops[i].cells[j].prev);
        }
    }
}

TEST_CASE("the same commit has one spelling")
{
    const Commit commit = sample();
    const QByteArray bytes = encodeCommit(commit);
    CHECK(encodeCommit(*decodeCommit(bytes, kSelf)) == bytes);
}

TEST_CASE("empty text, empty bytes and NULL stay three different values")
{
    Commit commit = sample();
    commit.ops = {{1, OpKind::Insert, RowId::random(), {}}};
    commit.ops[0].cells = {{1, QStringLiteral(""), {}}, {2, QByteArray(""), {}}, {3, {}, {}}};
    const auto read = decodeCommit(encodeCommit(commit), kSelf);
    REQUIRE(read);
    const std::vector<OpCell>& cells = read->ops[0].cells;
    CHECK(cells[0].value.typeId() == QMetaType::QString);
    CHECK_FALSE(cells[0].value.toString().isNull());
    CHECK(cells[1].value.typeId() == QMetaType::QByteArray);
    CHECK_FALSE(cells[1].value.toByteArray().isNull());
    CHECK_FALSE(cells[2].value.isValid());
}

TEST_CASE("cut or malformed bytes are damage, never a commit")
{
    const QByteArray bytes = encodeCommit(sample());
    for (qsizetype size = 0; size < bytes.size(); ++size) {
        CHECK(codeOf(decodeCommit(bytes.first(size), kSelf)) == Code::Damaged);
    }
    for (const QByteArray& bad :
         {QByteArray("\x00", 1), QByteArray("\x80", 1), QByteArray::fromHex("a1058101"),
          QByteArray::fromHex("a105818401034100a0"), bytes + '\0'}) {
        CHECK(codeOf(decodeCommit(bad, kSelf)) == Code::Damaged);
    }
}

TEST_CASE("flipped bits are read or refused, and what is read can be written again")
{
    const QByteArray bytes = encodeCommit(sample());
    QRandomGenerator random(20260503);
    for (int i = 0; i < 2000; ++i) {
        QByteArray bent = bytes;
        const auto at = random.bounded(static_cast<int>(bent.size()));
        bent[at] = static_cast<char>(bent[at] ^ (1 << random.bounded(8)));
        const auto read = decodeCommit(bent, kSelf);
        CHECK((!read || decodeCommit(encodeCommit(*read), kSelf).has_value()));
    }
}
