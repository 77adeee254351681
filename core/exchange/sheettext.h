// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/sheetform.h"

#include <QIODevice>
#include <QStringDecoder>
#include <QStringEncoder>

namespace kithbook {

/// A text file in whatever encoding, read as UTF-8, a piece at a time. What is no letter in that
/// encoding (half a pair of UTF-16) becomes U+FFFD. Reads on from where `source` is.
class SheetText final : public QIODevice
{
public:
    SheetText(QIODevice& source, SheetEncoding encoding);

    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] bool atEnd() const override;

protected:
    qint64 readData(char* data, qint64 maxSize) override;
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    [[nodiscard]] bool fill();
    [[nodiscard]] QByteArray asUtf8(const QByteArray& bytes);

    QIODevice& m_source;
    const SheetEncoding m_encoding;
    QStringDecoder m_decode;
    QStringEncoder m_encode{QStringEncoder::Utf8};
    QByteArray m_pending;
    qsizetype m_at = 0;
    bool m_ended = false;
};

} // namespace kithbook
