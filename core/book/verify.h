// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/ids.h"
#include "core/book/commitcodec.h"
#include "core/book/longjob.h"

#include <QHash>
#include <QSet>

#include <vector>

namespace kithbook {

class Book;
struct AuditRow;
struct Table;

/// One thing that does not fit. No words of a record in it.
struct Finding
{
    enum class Kind {
        UnreadablePage,  ///< the cipher check found a page whose seal is broken
        UnusedAreaTorn,  ///< as above, but only in pages that hold nothing (after a power cut)
        StructureBroken, ///< quick_check
        AuditLinkBroken, ///< row `seq` of the audit chain does not follow from the one before
        AuditShorter,    ///< the chain is shorter than the anchor in the envelope
        LogLinkBroken,   ///< entry `seq` of the change log does not follow
        RowMissing,      ///< a row the log wrote is not there, and was not erased
        RowUnlogged,     ///< `seq` rows more than the log wrote
        ValueDiffers,    ///< a row holds something else than was last written
        ErasedCameBack   ///< an erased row is there again
    };
    Kind kind;
    qint64 seq = 0;
    int table = 0;
    RowId row;
};

struct Verdict
{
    qint64 auditRows = 0;
    qint64 commits = 0;
    qint64 rows = 0;
    qint64 problems = 0;           ///< all of them
    std::vector<Finding> findings; ///< the first 100

    [[nodiscard]] bool isSound() const { return problems == 0; }
};

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
    enum class Phase { Pages, Structure, Audit, Log, Counts, Done };

    [[nodiscard]] Result<void> checkPages();
    [[nodiscard]] Result<void> checkStructure();
    [[nodiscard]] Result<bool> checkAudit();
    [[nodiscard]] Result<bool> tellsOfCommits(const AuditRow& row);
    [[nodiscard]] Result<bool> checkLog();
    [[nodiscard]] Result<bool> holdsErased(const Commit& commit);
    [[nodiscard]] Result<void> checkOp(const Op& op, qint64 seq);
    [[nodiscard]] Result<void> checkErased(const Table& table, const Op& op, qint64 seq);
    [[nodiscard]] Result<void> checkCell(const Table& table, const Op& op, const OpCell& cell,
                                         qint64 rid, const QVariant& live, qint64 seq);
    [[nodiscard]] Result<void> checkInserted(const Table& table, const Op& op, qint64 seq);
    [[nodiscard]] Result<void> checkUpdated(const Table& table, const Op& op, qint64 seq);
    [[nodiscard]] Result<void> checkCounts();
    [[nodiscard]] Result<bool> isErased(const RowId& row);
    [[nodiscard]] Result<void> takeReplaced(const Op& op, const OpCell& cell);
    void find(Finding finding);

    Book& m_book;
    Phase m_phase = Phase::Pages;
    Verdict m_verdict;
    Progress m_progress;
    qint64 m_auditSeq = 0;
    QByteArray m_auditMac = QByteArray(32, '\0');
    qint64 m_logSeq = 0;
    QByteArray m_logHash = QByteArray(32, '\0');
    /// One written value: row, column, commit.
    struct Written
    {
        RowId row;
        int column;
        qint64 seq;

        friend bool operator==(const Written&, const Written&) = default;
        friend size_t qHash(const Written& written, size_t seed = 0) noexcept
        {
            return qHashMulti(seed, written.row, written.column, written.seq);
        }
    };

    qint64 m_auditedLog = 0;     ///< newest change-log entry the audit chain has told of
    QHash<int, qint64> m_rowsOf; ///< table number -> rows the log says are there
    qint64 m_erasures = 0;       ///< ids the log says were erased
    qint64 m_cells = 0;          ///< cell entries that a commit accounts for
    qint64 m_shownCells = 0;     ///< those of them that the row shows
    QSet<Written> m_replaced;    ///< values not there any more, until a later commit says why
};

} // namespace kithbook
