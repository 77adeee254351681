// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QSet>
#include <QStringList>

#include <functional>

namespace kithbook {

/// Reads JSON objects strictly: every value has the kind asked for, and every key is asked for.
/// The first thing that does not fit is written to a note shared by all readers of one document;
/// reading goes on with empty values, and whoever started it looks at the note once at the end.
/// The note says where ("entries 3 label en"); it never repeats what stands there.
class JsonReader
{
public:
    using Read = std::function<void(JsonReader&)>;

    /// Hands `object` to `read`, then notes the keys `read` did not ask for. The answer is the
    /// note: null when everything fitted.
    [[nodiscard]] static QString problemIn(const QJsonObject& object, const Read& read);

    /// One line of plain text, at most 1,000 characters. Absent is empty.
    [[nodiscard]] QString text(QLatin1StringView key);
    [[nodiscard]] QString neededText(QLatin1StringView key);
    /// The shape of isCodeShaped. Absent is empty.
    [[nodiscard]] QString code(QLatin1StringView key);
    [[nodiscard]] QString neededCode(QLatin1StringView key);
    [[nodiscard]] QStringList codes(QLatin1StringView key);
    /// An array of lines like text(), at most 1,000 and none twice. Absent is none.
    [[nodiscard]] QStringList texts(QLatin1StringView key);
    /// A whole number from 1 to a million.
    [[nodiscard]] int neededNumber(QLatin1StringView key);
    /// From 0 to 100.
    [[nodiscard]] double neededPercent(QLatin1StringView key);
    /// Absent is false.
    [[nodiscard]] bool flag(QLatin1StringView key);

    /// Every element of an array of objects, at most 1,000. Absent is none.
    void eachObject(QLatin1StringView key, const Read& read);
    /// The object at that key, when it is there.
    void object(QLatin1StringView key, const Read& read);
    /// The keys of an object in which they are data and not names of fields.
    [[nodiscard]] QStringList keys() const { return m_object.keys(); }

    void note(const QString& where);

private:
    JsonReader(QJsonObject object, QString where, QString& problem);

    [[nodiscard]] QJsonValue take(QLatin1StringView key);
    [[nodiscard]] QJsonArray array(QLatin1StringView key);
    [[nodiscard]] QString lineIn(const QJsonValue& value, QLatin1StringView where);
    [[nodiscard]] QString codeIn(const QJsonValue& value, const QString& where);
    void readPart(const QJsonValue& value, const QString& where, const Read& read);
    void noteLeftOver();

    QJsonObject m_object;
    QString m_where;
    QString& m_problem;
    QSet<QString> m_asked;
};

/// The one object in a file of at most 1 MiB whose "format" is 1, read by `read`. Errors: BadInput,
/// with where as detail.
[[nodiscard]] Result<void> readJsonFile(const QByteArray& json, const JsonReader::Read& read);

} // namespace kithbook
