// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace kithbook {

/// Writes one JSON document (RFC 8259) to the end of the caller's buffer, piece by piece, and never
/// holds more than that: QJsonDocument would hold all of it. Commas are its own business; that
/// every object and array is closed is the caller's.
class JsonWriter
{
public:
    explicit JsonWriter(QByteArray& buffer) : m_buffer(buffer) {}

    void beginObject() { open('{'); }
    void endObject() { close('}'); }
    void beginArray() { open('['); }
    void endArray() { close(']'); }

    /// One of our own names: ASCII without anything to escape.
    void key(QByteArrayView name);
    void text(QByteArrayView utf8);
    /// Of our own, as key().
    void bareText(QByteArrayView ascii);
    void number(qint64 value);
    void boolean(bool value);
    /// A line break between two elements, for those who look at the file.
    void newLine() { m_buffer.append('\n'); }

private:
    void open(char bracket);
    void close(char bracket);
    void beforeValue();

    QByteArray& m_buffer;
    bool m_needsComma = false;
};

} // namespace kithbook
