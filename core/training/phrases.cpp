// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "phrases.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace kithbook {

Result<Phrases> Phrases::load(const QString& resource)
{
    QFile file(resource);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(Code::Internal, resource);
    }
    const QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
    QHash<QString, QStringList> lists;
    for (auto list = object.begin(); list != object.end(); ++list) {
        for (const auto& phrase : list->toArray()) {
            lists[list.key()].append(phrase.toString());
        }
    }
    Phrases phrases(std::move(lists));
    const QString missing = phrases.missingList();
    if (phrases.m_lists.isEmpty() || !missing.isNull()) {
        return fail(Code::Internal, resource + QChar::Space + missing);
    }
    return phrases;
}

/// The first list that is named by a phrase and not there; null if all are.
QString Phrases::missingList() const
{
    for (const QStringList& phrases : m_lists) {
        for (const QString& phrase : phrases) {
            for (qsizetype open = phrase.indexOf(u'{'); open >= 0;
                 open = phrase.indexOf(u'{', open + 1)) {
                QString name = phrase.mid(open + 1, phrase.indexOf(u'}', open) - open - 1);
                if (!m_lists.contains(name)) {
                    return name;
                }
            }
        }
    }
    return {};
}

const QStringList& Phrases::list(QLatin1StringView name) const
{
    static const QStringList none;
    const auto list = m_lists.constFind(name);
    Q_ASSERT(list != m_lists.constEnd());
    return list == m_lists.constEnd() ? none : *list;
}

QString Phrases::filled(const QString& phrase, Rng& rng) const
{
    QString text;
    text.reserve(2 * phrase.size());
    qsizetype start = 0;
    for (qsizetype open = phrase.indexOf(u'{'); open >= 0; open = phrase.indexOf(u'{', start)) {
        const qsizetype close = phrase.indexOf(u'}', open);
        text += QStringView(phrase).sliced(start, open - start);
        text += rng.pick(m_lists[phrase.sliced(open + 1, close - open - 1)]);
        start = close + 1;
    }
    text += QStringView(phrase).sliced(start);
    if (!text.isEmpty()) {
        text[0] = text[0].toUpper();
    }
    return text;
}

QString Phrases::sentence(QLatin1StringView name, Rng& rng) const
{
    return filled(rng.pick(list(name)), rng);
}

QString Phrases::sentences(QLatin1StringView name, int count, Rng& rng) const
{
    const QStringList& phrases = list(name);
    QStringList chosen;
    // Walks the list once and takes each with the chance that leaves `count` in the end.
    for (qsizetype i = 0; i < phrases.size(); ++i) {
        if (rng.below(phrases.size() - i) < count - chosen.size()) {
            chosen.append(filled(phrases[i], rng));
        }
    }
    return chosen.join(QChar::Space);
}

} // namespace kithbook
