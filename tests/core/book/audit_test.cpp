// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/audit.h"
#include "tests/core/book/things.h"

#include <array>

using namespace kithbook;
using namespace kithbook::test;

namespace {

AuditRow sample()
{
    return {5, 1000, 20, "actor", "device", 6, "subject", "detail", 3, "hash", "prev", {}};
}

} // namespace

TEST_CASE("the seal of an audit row covers every field, and where one ends and the next begins")
{
    const SecretBytes key = SecretBytes::copyOf(QByteArray(32, 'k'));
    const QByteArray mac = auditMac(sample(), key);
    CHECK(mac.size() == 32);
    CHECK(auditMac(sample(), key) == mac);
    CHECK(auditMac(sample(), SecretBytes::copyOf(QByteArray(32, 'l'))) != mac);
    using Change = void (*)(AuditRow&);
    constexpr std::array<Change, 12> changes{
        [](AuditRow& row) { row.seq = 6; },
        [](AuditRow& row) { row.tsMs = 1001; },
        [](AuditRow& row) { row.monoMs = 21; },
        [](AuditRow& row) { row.actor = "actoR"; },
        [](AuditRow& row) { row.device = "devicE"; },
        [](AuditRow& row) { row.action = 7; },
        [](AuditRow& row) { row.subject = ""; },
        [](AuditRow& row) { row.detail = "detaiL"; },
        [](AuditRow& row) { row.logSeq = 4; },
        [](AuditRow& row) { row.logHash = "hasH"; },
        [](AuditRow& row) { row.prev = "preV"; },
        [](AuditRow& row) {
            row.actor = "actord";
            row.device = "evice";
        },
    };
    for (size_t i = 0; i < changes.size(); ++i) {
        AuditRow row = sample();
        changes[i](row);
        INFO("change " << i);
        CHECK(auditMac(row, key) != mac);
    }
}

TEST_CASE("a change and its audit row are both there or neither")
{
    TestBook book(smallSchema());
    const qint64 before = countOf(book.book(), "SELECT count(*) FROM audit");
    {
        Mutation failing(book.book(), Action::Edited);
        failing.insert(kThing, RowId::random(), {{kTitle, QStringLiteral("x")}});
        failing.update(kThing, RowId::random(), {{kTitle, QStringLiteral("nobody")}});
        CHECK(codeOf(failing.commit()) == Code::NoSuchRecord);
    }
    CHECK(countOf(book.book(), "SELECT count(*) FROM audit") == before);
    const RowId id = addThing(book.book(), QStringLiteral("y"));
    CHECK(countOf(book.book(), "SELECT count(*) FROM audit") == before + 1);
    CHECK(book->connection().integer("SELECT count(*) FROM audit WHERE subject = ? AND action = 5"
                                     " AND log_seq = (SELECT max(seq) FROM commit_log)",
                                     id) == 1);
    CHECK(verdictOf(book.book()).isSound());
}

TEST_CASE("what changes nothing can be told all the same, in numbers")
{
    TestBook book(smallSchema());
    Mutation told(book.book(), Action::Searched);
    told.auditAnyway();
    told.describe(1, 42);
    const auto committed = told.commit();
    REQUIRE(committed);
    CHECK(committed->step == 0);
    Statement row = book->connection().prepare("SELECT action, detail, subject FROM audit"
                                               " ORDER BY seq DESC LIMIT 1");
    REQUIRE(row.step() == true);
    CHECK(row.integer(0) == static_cast<int>(Action::Searched));
    CHECK(QCborValue::fromCbor(row.blob(1)).toMap().value(1).toInteger() == 42);
    CHECK(row.isNull(2));
}

TEST_CASE("no word of a record is in the audit chain")
{
    TestBook book(smallSchema());
    const RowId id = addThing(book.book(), QStringLiteral("sensitive"));
    setTitle(book.book(), id, QStringLiteral("sensitive still"));
    CHECK(countOf(book.book(),
                  "SELECT count(*) FROM audit"
                  " WHERE instr(detail, CAST('sensitive' AS BLOB)) > 0"
                  " OR instr(coalesce(subject, x''), CAST('sensitive' AS BLOB)) > 0") == 0);
}
