// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/recordsink.h"
#include "core/records/rosternames.h"

#include <deque>

namespace kithbook {

/// Covers the names it knows in what was written, on the way to another sink. Who signed stays.
/// `sink` and `cover` outlive it.
class CoveringSink final : public RecordSink
{
public:
    CoveringSink(RecordSink& sink, const NameCover& cover) : m_sink(sink), m_cover(cover) {}

    void beginRecord() override { m_sink.beginRecord(); }
    void endRecord() override { m_sink.endRecord(); }
    void id(QByteArrayView name, const RowId& id) override { m_sink.id(name, id); }
    void number(QByteArrayView name, const std::optional<qint64>& value) override
    {
        m_sink.number(name, value);
    }
    void time(QByteArrayView name, const std::optional<qint64>& utcMs, int offsetMinutes) override
    {
        m_sink.time(name, utcMs, offsetMinutes);
    }
    void bare(QByteArrayView name, QByteArrayView ascii) override { m_sink.bare(name, ascii); }
    void code(QByteArrayView name, ListId list, QByteArrayView code) override
    {
        m_sink.code(name, list, code);
    }
    void codes(QByteArrayView name, QByteArrayView codes) override { m_sink.codes(name, codes); }
    void text(QByteArrayView name, QByteArrayView utf8) override;
    void people(const std::vector<PersonLabel>& people, bool withNames) override
    {
        m_sink.people(people, withNames);
    }
    void sections(const std::vector<SectionText>& sections) override;
    void additions(const std::vector<AdditionText>& additions, bool withText) override;

private:
    [[nodiscard]] QByteArrayView covered(QByteArrayView utf8);

    RecordSink& m_sink;
    const NameCover& m_cover;
    std::deque<QByteArray> m_bytes; ///< of one call
};

} // namespace kithbook
