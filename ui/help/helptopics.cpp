// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "helptopics.h"

#include <QFile>
#include <QLocale>
#include <QStringList>

#include <iterator>

namespace kithbook {

namespace {

constexpr const char* kOrder[] = {"first-run", "today",    "log",     "people",     "person",
                                  "groups",    "notes",    "writing", "reflection", "export",
                                  "import",    "find",     "names",   "unlock",     "forgot",
                                  "safe",      "settings", "backups", "keys"};

HelpTopic read(const char* id)
{
    HelpTopic topic;
    topic.id = QLatin1StringView(id);
    const QString language = QLocale::languageToCode(QLocale().language());
    for (const QString& spoken : {language, QStringLiteral("en")}) {
        QFile file(QStringLiteral(":/help/%1/%2.md").arg(spoken, topic.id));
        if (file.open(QIODevice::ReadOnly)) {
            topic.markdown = QString::fromUtf8(file.readAll());
            break;
        }
    }
    const QStringList lines = topic.markdown.split(u'\n', Qt::SkipEmptyParts);
    topic.title = lines.value(0).mid(2); // behind "# "
    topic.line = lines.value(1);
    return topic;
}

} // namespace

std::vector<HelpTopic> helpTopics()
{
    std::vector<HelpTopic> topics;
    topics.reserve(std::size(kOrder));
    for (const char* id : kOrder) {
        topics.push_back(read(id));
    }
    return topics;
}

} // namespace kithbook
