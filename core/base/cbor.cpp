// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cbor.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborStreamReader>

namespace kithbook {

namespace {

/// Walks the stream without building anything, so that the caps hold before memory is taken.
class Walker
{
public:
    Walker(QByteArrayView bytes, const CborLimits& limits)
        : m_reader(bytes.data(), bytes.size()), m_size(bytes.size()), m_limits(limits)
    {
    }

    [[nodiscard]] bool accepts() { return value(0) && m_reader.currentOffset() == m_size; }

private:
    bool value(int depth)
    {
        if (++m_items > m_limits.maxItems || depth > m_limits.maxDepth || !m_reader.isValid()) {
            return false;
        }
        switch (m_reader.type()) {
        case QCborStreamReader::Array:
        case QCborStreamReader::Map:
            return container(depth);
        case QCborStreamReader::ByteArray:
            return text([this] { return m_reader.readByteArray().status; });
        case QCborStreamReader::String:
            return text([this] { return m_reader.readString().status; });
        case QCborStreamReader::Tag:
        case QCborStreamReader::Invalid:
            return false;
        default:
            return m_reader.next() && m_reader.lastError() == QCborError::NoError;
        }
    }

    bool container(int depth)
    {
        if (!m_reader.isLengthKnown()) {
            return false;
        }
        const quint64 factor = m_reader.isMap() ? 2 : 1;
        // A forged count is refused here; every item takes at least one byte.
        if (m_reader.length() > static_cast<quint64>(m_size) / factor ||
            !m_reader.enterContainer()) {
            return false;
        }
        while (m_reader.hasNext()) {
            if (!value(depth + 1)) {
                return false;
            }
        }
        return m_reader.lastError() == QCborError::NoError && m_reader.leaveContainer();
    }

    template <typename Read>
    bool text(Read read)
    {
        if (!m_reader.isLengthKnown() || m_reader.length() > static_cast<quint64>(m_size)) {
            return false;
        }
        auto status = read();
        while (status == QCborStreamReader::Ok) {
            status = read();
        }
        return status == QCborStreamReader::EndOfString;
    }

    QCborStreamReader m_reader;
    qsizetype m_size;
    CborLimits m_limits;
    int m_items = 0;
};

} // namespace

Result<QCborValue> readCbor(QByteArrayView bytes, const CborLimits& limits)
{
    if (bytes.isEmpty() || bytes.size() > limits.maxBytes || !Walker(bytes, limits).accepts()) {
        return fail(Code::BadInput, QStringLiteral("cbor"));
    }
    QCborParserError error;
    QCborValue value = QCborValue::fromCbor(bytes.data(), bytes.size(), &error);
    if (error.error != QCborError::NoError) {
        return fail(Code::BadInput, QStringLiteral("cbor"));
    }
    return value;
}

} // namespace kithbook
