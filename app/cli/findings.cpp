// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings.h"

#include "core/notes/caseload.h"

namespace kithbook::cli {

namespace {

struct KindWords
{
    Finding::Kind kind;
    const char* name;
    const char* sentence; ///< %1: number of an entry or a row count; %2: which record
};

constexpr KindWords kWords[] = {
    {Finding::Kind::UnreadablePage, "UnreadablePage",
     "A part of the file does not read back (page %1)."},
    {Finding::Kind::UnusedAreaTorn, "UnusedAreaTorn",
     "An unused part of the file is damaged, perhaps by a power cut. No record is in it."},
    {Finding::Kind::StructureBroken, "StructureBroken",
     "The inner structure of the book is damaged."},
    {Finding::Kind::AuditLinkBroken, "AuditLinkBroken",
     "Entry %1 of the history does not follow from the one before."},
    {Finding::Kind::AuditShorter, "AuditShorter",
     "The history is shorter than when the book was last closed."},
    {Finding::Kind::LogLinkBroken, "LogLinkBroken",
     "Change %1 does not follow from the one before."},
    {Finding::Kind::RowMissing, "RowMissing",
     "A record that was written in change %1 is not there: %2."},
    {Finding::Kind::RowUnlogged, "RowUnlogged",
     "There are %1 more records than were ever written: %2."},
    {Finding::Kind::ValueDiffers, "ValueDiffers",
     "A record holds something else than was last written in change %1: %2."},
    {Finding::Kind::ErasedCameBack, "ErasedCameBack",
     "A record that was erased for ever is there again: %2."},
    {Finding::Kind::NotAsSigned, "NotAsSigned",
     "A signed note, or what was added to it, is not what was signed: %2."},
};

const KindWords& wordsOf(Finding::Kind kind)
{
    return kWords[static_cast<std::size_t>(kind)];
}

constexpr bool inOrder()
{
    for (std::size_t i = 0; i < std::size(kWords); ++i) {
        if (kWords[i].kind != static_cast<Finding::Kind>(i)) {
            return false;
        }
    }
    return std::size(kWords) == static_cast<std::size_t>(Finding::Kind::NotAsSigned) + 1;
}
static_assert(inOrder(), "one row for each kind, in its order");

QString tableName(int number)
{
    const Schema schema = caseloadSchema();
    const Table* table = schema.table(number);
    return table == nullptr ? QString() : QString::fromLatin1(table->name);
}

QString recordName(const Finding& finding)
{
    const QString table = tableName(finding.table);
    return finding.row.isNull() ? table : table + QChar::Space + finding.row.toHex();
}

} // namespace

QString findingText(const Finding& finding)
{
    QString sentence = QString::fromLatin1(wordsOf(finding.kind).sentence);
    sentence.replace(QLatin1StringView("%1"), QString::number(finding.seq));
    return sentence.replace(QLatin1StringView("%2"), recordName(finding));
}

QJsonObject findingJson(const Finding& finding)
{
    QJsonObject json{{QStringLiteral("kind"), QLatin1StringView(wordsOf(finding.kind).name)},
                     {QStringLiteral("seq"), finding.seq}};
    if (finding.table != 0) {
        json.insert(QStringLiteral("table"), tableName(finding.table));
    }
    if (!finding.row.isNull()) {
        json.insert(QStringLiteral("row"), finding.row.toHex());
    }
    return json;
}

} // namespace kithbook::cli
