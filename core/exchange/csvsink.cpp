// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "csvsink.h"

#include "core/exchange/isotime.h"

#include <algorithm>

namespace kithbook {

void CsvSink::id(QByteArrayView, const RowId& id)
{
    if (id.isNull()) {
        m_csv.empty();
    } else {
        m_csv.bare(QByteArray::fromRawData(id.view().data(), RowId::kSize).toHex());
    }
}

void CsvSink::number(QByteArrayView, const std::optional<qint64>& value)
{
    if (value) {
        m_csv.number(*value);
    } else {
        m_csv.empty();
    }
}

void CsvSink::time(QByteArrayView, const std::optional<qint64>& utcMs, int offsetMinutes)
{
    m_scratch.resize(0);
    if (utcMs) {
        appendIsoTime(m_scratch, *utcMs, offsetMinutes);
    }
    m_csv.bare(m_scratch);
}

void CsvSink::bare(QByteArrayView, QByteArrayView ascii)
{
    m_csv.text(ascii); // it was read from a book: a merge may have brought anything
}

void CsvSink::code(QByteArrayView, ListId list, QByteArrayView code)
{
    m_csv.text(code);
    m_csv.text(m_labels.of(list, code));
}

void CsvSink::codes(QByteArrayView, QByteArrayView codes)
{
    m_csv.text(codes);
}

void CsvSink::text(QByteArrayView, QByteArrayView utf8)
{
    m_csv.text(utf8);
}

void CsvSink::people(const std::vector<PersonLabel>& people, bool withNames)
{
    constexpr PartIn kParts[] = {PartIn::Supported, PartIn::Supporter, PartIn::Absent};
    m_csv.number(std::ranges::count(people, PartIn::Supported, &PersonLabel::part));
    for (const PartIn part : kParts) {
        m_csv.bare(joined(people, &PersonLabel::id, " ", part));
    }
    for (const PartIn part : kParts) {
        if (withNames) {
            m_csv.text(joined(people, &PersonLabel::name, "; ", part));
        }
    }
}

QByteArrayView CsvSink::joined(const std::vector<PersonLabel>& people,
                               QByteArrayView PersonLabel::*said, const char* between, PartIn part)
{
    m_scratch.resize(0);
    for (const PersonLabel& person : people) {
        if (person.part == part) {
            m_scratch.append(m_scratch.isEmpty() ? "" : between).append(person.*said);
        }
    }
    return m_scratch;
}

void CsvSink::sections(const std::vector<SectionText>& sections)
{
    m_scratch.resize(0);
    for (const SectionText& section : sections) {
        m_scratch.append(m_scratch.isEmpty() ? "" : "\n\n")
            .append(section.label)
            .append('\n')
            .append(section.text);
    }
    m_csv.text(m_scratch);
}

// One cell, a paragraph for each, in the order they were made.
void CsvSink::additions(const std::vector<AdditionText>& additions, bool withText)
{
    m_scratch.resize(0);
    const auto line = [this](QByteArrayView text) {
        if (!text.isEmpty()) {
            m_scratch.append('\n').append(text);
        }
    };
    for (const AdditionText& added : additions) {
        m_scratch.append(m_scratch.isEmpty() ? "" : "\n\n");
        appendIsoTime(m_scratch, added.addedMs, added.offsetMinutes);
        m_scratch.append(' ').append(added.signer);
        if (!added.credential.isEmpty()) {
            m_scratch.append(", ").append(added.credential);
        }
        m_scratch.append(added.isGenuine ? "" : " (signature_fits: no)");
        if (withText) {
            line(added.reason);
            if (!added.struck.isEmpty()) {
                m_scratch.append("\n[").append(added.struckSection).append(": ");
                m_scratch.append(added.struck).append(']');
            }
            line(added.text);
        }
    }
    m_csv.text(m_scratch);
}

void CsvHeaderSink::code(QByteArrayView name, ListId, QByteArrayView)
{
    m_csv.bare(name);
    m_csv.bare(QByteArray(name.data(), name.size()) + "_label");
}

void CsvHeaderSink::people(const std::vector<PersonLabel>&, bool withNames)
{
    m_csv.bare("people_count");
    m_csv.bare("people_ids");
    m_csv.bare("supporter_ids");
    m_csv.bare("absent_ids");
    if (withNames) {
        m_csv.bare("people");
        m_csv.bare("supporters");
        m_csv.bare("absent");
    }
}

} // namespace kithbook
