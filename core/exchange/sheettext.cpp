// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheettext.h"

#include <array>

namespace kithbook {

namespace {

constexpr qint64 kReadAtOnce = 64 << 10;

/// 0x80 to 0x9F of Windows-1252, as the Encoding Standard of the WHATWG has them: bytes without a
/// letter stay the control characters they are in Latin-1.
constexpr std::array<char16_t, 32> kWindowsLetters{
    0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0x008D, 0x017D, 0x008F, 0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178};

QByteArray fromWindows1252(const QByteArray& bytes)
{
    QString text = QString::fromLatin1(bytes);
    for (QChar& letter : text) {
        if (letter.unicode() >= 0x80 && letter.unicode() < 0xA0) {
            letter = kWindowsLetters[letter.unicode() - 0x80U];
        }
    }
    return text.toUtf8();
}

QStringDecoder decoderFor(SheetEncoding encoding)
{
    return QStringDecoder(encoding == SheetEncoding::Utf16Be ? QStringDecoder::Utf16BE
                                                             : QStringDecoder::Utf16LE);
}

} // namespace

SheetText::SheetText(QIODevice& source, SheetEncoding encoding)
    : m_source(source), m_encoding(encoding), m_decode(decoderFor(encoding))
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

bool SheetText::atEnd() const
{
    return m_ended && m_at == m_pending.size();
}

QByteArray SheetText::asUtf8(const QByteArray& bytes)
{
    switch (m_encoding) {
    case SheetEncoding::Utf8:
        return bytes;
    case SheetEncoding::Windows1252:
        return fromWindows1252(bytes);
    case SheetEncoding::Utf16Le:
    case SheetEncoding::Utf16Be:
        // Both keep what is cut in two by the end of a chunk, pairs of surrogates too.
        return m_encode(QString(m_decode(bytes)));
    }
    Q_UNREACHABLE();
}

bool SheetText::fill()
{
    m_at = 0;
    m_pending.clear();
    while (m_pending.isEmpty() && !m_ended) {
        QByteArray bytes(kReadAtOnce, Qt::Uninitialized);
        const qint64 got = m_source.read(bytes.data(), kReadAtOnce);
        if (got < 0 && (!m_source.isReadable() || !m_source.atEnd())) {
            return false;
        }
        m_ended = got <= 0;
        bytes.resize(qMax<qint64>(got, 0));
        m_pending = asUtf8(bytes);
    }
    return true;
}

qint64 SheetText::readData(char* data, qint64 maxSize)
{
    if (m_at == m_pending.size() && !fill()) {
        return -1;
    }
    const qint64 size = qMin<qint64>(maxSize, m_pending.size() - m_at);
    std::copy_n(m_pending.constData() + m_at, size, data);
    m_at += size;
    return size;
}

} // namespace kithbook
