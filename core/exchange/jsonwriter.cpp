// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsonwriter.h"

#include <charconv>
#include <limits>

namespace kithbook {

namespace {

bool needsEscape(char c)
{
    return static_cast<uchar>(c) < 0x20 || c == '"' || c == '\\';
}

void appendEscaped(QByteArray& buffer, char c)
{
    constexpr const char* kHex = "0123456789abcdef";
    switch (c) {
    case '"':
        buffer.append("\\\"");
        break;
    case '\\':
        buffer.append("\\\\");
        break;
    case '\n':
        buffer.append("\\n");
        break;
    case '\t':
        buffer.append("\\t");
        break;
    default:
        buffer.append("\\u00").append(kHex[(c >> 4) & 0xF]).append(kHex[c & 0xF]);
    }
}

} // namespace

void JsonWriter::beforeValue()
{
    if (m_needsComma) {
        m_buffer.append(',');
    }
    m_needsComma = true;
}

void JsonWriter::open(char bracket)
{
    beforeValue();
    m_buffer.append(bracket);
    m_needsComma = false;
}

void JsonWriter::close(char bracket)
{
    m_buffer.append(bracket);
    m_needsComma = true;
}

void JsonWriter::key(QByteArrayView name)
{
    bareText(name);
    m_buffer.append(':');
    m_needsComma = false;
}

void JsonWriter::bareText(QByteArrayView ascii)
{
    beforeValue();
    m_buffer.append('"').append(ascii).append('"');
}

void JsonWriter::text(QByteArrayView utf8)
{
    beforeValue();
    m_buffer.append('"');
    qsizetype plain = 0;
    for (qsizetype i = 0; i < utf8.size(); ++i) {
        if (needsEscape(utf8[i])) {
            m_buffer.append(utf8.sliced(plain, i - plain));
            appendEscaped(m_buffer, utf8[i]);
            plain = i + 1;
        }
    }
    m_buffer.append(utf8.sliced(plain)).append('"');
}

void JsonWriter::number(qint64 value)
{
    beforeValue();
    char digits[std::numeric_limits<qint64>::digits10 + 3];
    const auto end = std::to_chars(std::begin(digits), std::end(digits), value);
    m_buffer.append(digits, end.ptr - digits);
}

void JsonWriter::boolean(bool value)
{
    beforeValue();
    m_buffer.append(value ? "true" : "false");
}

} // namespace kithbook
