// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/csvwriter.h"
#include "core/exchange/listlabels.h"
#include "core/exchange/recordsink.h"

namespace kithbook {

/// Records as rows. The first cell of every row says what the row is ("kithbook-sessions-4", and
/// FICTIONAL in a book of made-up people), so that a row says so wherever it is copied.
class CsvSink final : public RecordSink
{
public:
    CsvSink(CsvWriter& csv, QByteArray schema, const ListLabels& labels)
        : m_csv(csv), m_schema(std::move(schema)), m_labels(labels)
    {
    }

    void beginRecord() override { m_csv.bare(m_schema); }
    void endRecord() override { m_csv.endRow(); }
    void id(QByteArrayView name, const RowId& id) override;
    void number(QByteArrayView name, const std::optional<qint64>& value) override;
    void time(QByteArrayView name, const std::optional<qint64>& utcMs, int offsetMinutes) override;
    void bare(QByteArrayView name, QByteArrayView ascii) override;
    void code(QByteArrayView name, ListId list, QByteArrayView code) override;
    void codes(QByteArrayView name, QByteArrayView codes) override;
    void text(QByteArrayView name, QByteArrayView utf8) override;
    void people(const std::vector<PersonLabel>& people, bool withNames) override;
    void sections(const std::vector<SectionText>& sections) override;
    void additions(const std::vector<AdditionText>& additions, bool withText) override;

private:
    [[nodiscard]] QByteArrayView joined(const std::vector<PersonLabel>& people,
                                        QByteArrayView PersonLabel::*said, const char* between,
                                        PartIn part);

    CsvWriter& m_csv;
    const QByteArray m_schema;
    const ListLabels& m_labels;
    QByteArray m_scratch;
};

/// The header row of a CsvSink: the same fields, their names alone.
class CsvHeaderSink final : public RecordSink
{
public:
    explicit CsvHeaderSink(CsvWriter& csv) : m_csv(csv) {}

    void beginRecord() override { m_csv.bare("schema"); }
    void endRecord() override { m_csv.endRow(); }
    void id(QByteArrayView name, const RowId&) override { m_csv.bare(name); }
    void number(QByteArrayView name, const std::optional<qint64>&) override { m_csv.bare(name); }
    void time(QByteArrayView name, const std::optional<qint64>&, int) override { m_csv.bare(name); }
    void bare(QByteArrayView name, QByteArrayView) override { m_csv.bare(name); }
    void code(QByteArrayView name, ListId list, QByteArrayView code) override;
    void codes(QByteArrayView name, QByteArrayView) override { m_csv.bare(name); }
    void text(QByteArrayView name, QByteArrayView) override { m_csv.bare(name); }
    void people(const std::vector<PersonLabel>& people, bool withNames) override;
    void sections(const std::vector<SectionText>&) override { m_csv.bare("text"); }
    void additions(const std::vector<AdditionText>&, bool) override { m_csv.bare("additions"); }

private:
    CsvWriter& m_csv;
};

} // namespace kithbook
