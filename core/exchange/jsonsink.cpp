// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsonsink.h"

#include "core/exchange/isotime.h"

namespace kithbook {

void JsonSink::endRecord()
{
    m_json.endObject();
    m_json.newLine();
}

void JsonSink::id(QByteArrayView name, const RowId& id)
{
    if (!id.isNull()) {
        m_json.key(name);
        m_json.bareText(QByteArray::fromRawData(id.view().data(), RowId::kSize).toHex());
    }
}

void JsonSink::number(QByteArrayView name, const std::optional<qint64>& value)
{
    if (value) {
        m_json.key(name);
        m_json.number(*value);
    }
}

void JsonSink::time(QByteArrayView name, const std::optional<qint64>& utcMs, int offsetMinutes)
{
    if (utcMs) {
        m_scratch.resize(0);
        appendIsoTime(m_scratch, *utcMs, offsetMinutes);
        m_json.key(name);
        m_json.bareText(m_scratch);
    }
}

void JsonSink::code(QByteArrayView name, ListId list, QByteArrayView code)
{
    if (!code.isEmpty()) {
        text(name, code);
        m_scratch.resize(0);
        m_json.key(m_scratch.append(name).append("_label"));
        m_json.text(m_labels.of(list, code));
    }
}

void JsonSink::codes(QByteArrayView name, QByteArrayView codes)
{
    if (codes.isEmpty()) {
        return;
    }
    m_json.key(name);
    m_json.beginArray();
    for (qsizetype start = 0; start < codes.size();) {
        const qsizetype space = codes.indexOf(' ', start);
        const qsizetype end = space < 0 ? codes.size() : space;
        m_json.text(codes.sliced(start, end - start));
        start = end + 1;
    }
    m_json.endArray();
}

void JsonSink::text(QByteArrayView name, QByteArrayView utf8)
{
    if (!utf8.isEmpty()) {
        m_json.key(name);
        m_json.text(utf8);
    }
}

void JsonSink::people(const std::vector<PersonLabel>& people, bool withNames)
{
    m_json.key("people");
    m_json.beginArray();
    for (const PersonLabel& person : people) {
        m_json.beginObject();
        text("id", person.id);
        if (withNames) {
            text("name", person.name);
        }
        if (person.part != PartIn::Supported) {
            text("role", person.part == PartIn::Supporter ? "supporter" : "absent");
        }
        m_json.endObject();
    }
    m_json.endArray();
}

void JsonSink::sections(const std::vector<SectionText>& sections)
{
    m_json.key("sections");
    m_json.beginArray();
    for (const SectionText& section : sections) {
        m_json.beginObject();
        text("section", section.code);
        text("label", section.label);
        text("text", section.text);
        m_json.endObject();
    }
    m_json.endArray();
}

void JsonSink::additions(const std::vector<AdditionText>& additions, bool withText)
{
    if (additions.empty()) {
        return;
    }
    m_json.key("additions");
    m_json.beginArray();
    for (const AdditionText& added : additions) {
        m_json.beginObject();
        time("added", added.addedMs, added.offsetMinutes);
        text("signer", added.signer);
        text("credential", added.credential);
        text("signature_fits", added.isGenuine ? "yes" : "no");
        if (withText) {
            text("reason", added.reason);
            text("marked_as_error", added.struck);
            text("marked_in", added.struckSection);
            text("text", added.text);
        }
        m_json.endObject();
    }
    m_json.endArray();
}

} // namespace kithbook
