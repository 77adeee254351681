// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/jsonwriter.h"
#include "core/exchange/listlabels.h"
#include "core/exchange/recordsink.h"

namespace kithbook {

/// Records as objects of an array that the caller opens and closes. Fields that are empty are left
/// out.
class JsonSink final : public RecordSink
{
public:
    JsonSink(JsonWriter& json, const ListLabels& labels) : m_json(json), m_labels(labels) {}

    void beginRecord() override { m_json.beginObject(); }
    void endRecord() override;
    void id(QByteArrayView name, const RowId& id) override;
    void number(QByteArrayView name, const std::optional<qint64>& value) override;
    void time(QByteArrayView name, const std::optional<qint64>& utcMs, int offsetMinutes) override;
    void bare(QByteArrayView name, QByteArrayView ascii) override { text(name, ascii); }
    void code(QByteArrayView name, ListId list, QByteArrayView code) override;
    void codes(QByteArrayView name, QByteArrayView codes) override;
    void text(QByteArrayView name, QByteArrayView utf8) override;
    void people(const std::vector<PersonLabel>& people, bool withNames) override;
    void sections(const std::vector<SectionText>& sections) override;
    void additions(const std::vector<AdditionText>& additions, bool withText) override;

private:
    JsonWriter& m_json;
    const ListLabels& m_labels;
    QByteArray m_scratch;
};

} // namespace kithbook
