// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsonreader.h"

#include "core/base/text.h"
#include "core/records/catalogue.h"

#include <QJsonDocument>

#include <algorithm>

namespace kithbook {

namespace {

constexpr qsizetype kLongestLine = 1000;
constexpr qsizetype kMostElements = 1000;
constexpr qint64 kLargestNumber = 1'000'000;
constexpr qsizetype kLargestFile = 1 << 20;
constexpr int kKnownFormat = 1;

bool hasControl(const QString& line)
{
    // A label is printed on terminals too, where ESC starts a command.
    return std::any_of(line.begin(), line.end(),
                       [](QChar c) { return c.category() == QChar::Other_Control; });
}

} // namespace

JsonReader::JsonReader(QJsonObject object, QString where, QString& problem)
    : m_object(std::move(object)), m_where(std::move(where)), m_problem(problem)
{
}

QString JsonReader::problemIn(const QJsonObject& object, const Read& read)
{
    QString problem;
    JsonReader reader(object, {}, problem);
    read(reader);
    reader.noteLeftOver();
    return problem;
}

QString JsonReader::text(QLatin1StringView key)
{
    const QJsonValue value = take(key);
    return value.isUndefined() ? QString() : lineIn(value, key);
}

QString JsonReader::neededText(QLatin1StringView key)
{
    QString line = text(key);
    if (line.isEmpty()) {
        note(key);
    }
    return line;
}

QString JsonReader::code(QLatin1StringView key)
{
    const QJsonValue value = take(key);
    return value.isUndefined() ? QString() : codeIn(value, key);
}

QString JsonReader::neededCode(QLatin1StringView key)
{
    return codeIn(take(key), key);
}

QStringList JsonReader::codes(QLatin1StringView key)
{
    QStringList found;
    for (const auto& value : array(key)) {
        const QString one = codeIn(value, key);
        if (found.contains(one)) {
            note(key + QStringLiteral(" twice"));
        }
        found.append(one);
    }
    return found;
}

QStringList JsonReader::texts(QLatin1StringView key)
{
    QStringList found;
    for (const auto& value : array(key)) {
        const QString one = lineIn(value, key);
        if (found.contains(one)) {
            note(key + QStringLiteral(" twice"));
        }
        found.append(one);
    }
    return found;
}

int JsonReader::neededNumber(QLatin1StringView key)
{
    const qint64 number = take(key).toInteger(0);
    if (number < 1 || number > kLargestNumber) {
        note(key);
        return 0;
    }
    return static_cast<int>(number);
}

double JsonReader::neededPercent(QLatin1StringView key)
{
    const double percent = take(key).toDouble(-1);
    if (!(percent >= 0 && percent <= 100)) {
        note(key);
        return 0;
    }
    return percent;
}

bool JsonReader::flag(QLatin1StringView key)
{
    const QJsonValue value = take(key);
    if (!value.isUndefined() && !value.isBool()) {
        note(key);
    }
    return value.toBool(false);
}

void JsonReader::eachObject(QLatin1StringView key, const Read& read)
{
    qsizetype place = 0;
    for (const auto& value : array(key)) {
        readPart(value, key + QChar::Space + QString::number(place++), read);
    }
}

void JsonReader::object(QLatin1StringView key, const Read& read)
{
    const QJsonValue value = take(key);
    if (!value.isUndefined()) {
        readPart(value, key, read);
    }
}

void JsonReader::note(const QString& where)
{
    if (m_problem.isNull()) {
        m_problem = m_where.isEmpty() ? where : m_where + QChar::Space + where;
    }
}

QJsonValue JsonReader::take(QLatin1StringView key)
{
    m_asked.insert(key);
    return m_object.value(key);
}

QJsonArray JsonReader::array(QLatin1StringView key)
{
    const QJsonValue value = take(key);
    QJsonArray elements = value.toArray();
    if ((!value.isUndefined() && !value.isArray()) || elements.size() > kMostElements) {
        note(key);
        return {};
    }
    return elements;
}

QString JsonReader::lineIn(const QJsonValue& value, QLatin1StringView where)
{
    const auto line = plainLine(value.toString(), kLongestLine, where);
    if (!line || line->isEmpty() || hasControl(*line)) {
        note(where);
        return {};
    }
    return *line;
}

QString JsonReader::codeIn(const QJsonValue& value, const QString& where)
{
    QString text = value.toString();
    if (!isCodeShaped(text)) {
        note(where);
        return {};
    }
    return text;
}

void JsonReader::readPart(const QJsonValue& value, const QString& where, const Read& read)
{
    if (!value.isObject()) {
        note(where);
        return;
    }
    const QString place = m_where.isEmpty() ? where : m_where + QChar::Space + where;
    JsonReader part(value.toObject(), place, m_problem);
    read(part);
    part.noteLeftOver();
}

void JsonReader::noteLeftOver()
{
    const QStringList present = m_object.keys();
    if (std::any_of(present.begin(), present.end(),
                    [this](const QString& key) { return !m_asked.contains(key); })) {
        note(QStringLiteral("unknown key"));
    }
}

Result<void> readJsonFile(const QByteArray& json, const JsonReader::Read& read)
{
    if (json.size() > kLargestFile) {
        return fail(Code::BadInput, QStringLiteral("size"));
    }
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(json, &fault);
    if (fault.error != QJsonParseError::NoError) {
        return fail(Code::BadInput, QStringLiteral("byte %1").arg(fault.offset));
    }
    if (!document.isObject()) {
        return fail(Code::BadInput, QStringLiteral("not an object"));
    }
    const QString problem = JsonReader::problemIn(document.object(), [&](JsonReader& reader) {
        const QLatin1StringView format("format");
        if (reader.neededNumber(format) != kKnownFormat) {
            reader.note(format);
        }
        read(reader);
    });
    if (!problem.isNull()) {
        return fail(Code::BadInput, problem);
    }
    return {};
}

} // namespace kithbook
