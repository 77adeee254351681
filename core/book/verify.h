// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/book/longjob.h"
#include "core/book/verdict.h"

#include <QByteArray>

#include <memory>

namespace kithbook {

class Book;
class LogReplay;
struct AuditRow;

/// The whole proof, slice by slice: every page's seal, the structure, the audit chain and its
/// anchor, the change log's chain, and every value of every record against what the log last wrote
/// there. The last finds an old page put back, which no check of SQLCipher sees (security.md
/// finding 4). Reads everything once: seconds for a year's work, longer for a large caseload.
class Verifier final : public LongJob
{
public:
    explicit Verifier(Book& book);
    ~Verifier() override;

    [[nodiscard]] Result<bool> step() override;
    [[nodiscard]] Progress progress() const override;
    [[nodiscard]] const Verdict& verdict() const { return m_verdict; }

private:
    enum class Phase { Pages, Structure, Audit, Log, End, Done };

    [[nodiscard]] Result<void> checkPages();
    [[nodiscard]] Result<void> checkStructure();
    [[nodiscard]] Result<bool> checkAudit();
    [[nodiscard]] Result<bool> tellsOfCommits(const AuditRow& row);
    [[nodiscard]] Result<bool> checkLog();
    [[nodiscard]] Result<void> checkEnd();

    Book& m_book;
    Phase m_phase = Phase::Pages;
    Verdict m_verdict;
    Progress m_progress;
    qint64 m_auditSeq = 0;
    QByteArray m_auditMac = QByteArray(32, '\0');
    qint64 m_logSeq = 0;
    QByteArray m_logHash = QByteArray(32, '\0');
    qint64 m_auditedLog = 0; ///< newest change-log entry the audit chain has told of
    std::unique_ptr<LogReplay> m_replay;
};

} // namespace kithbook
