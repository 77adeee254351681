// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "carryforward.h"

#include "core/notes/templateswitch.h"

namespace kithbook {

namespace {

QStringList linesOf(const QString& text)
{
    QStringList lines;
    for (const QString& line : text.split(QChar::LineFeed)) {
        if (const QString words = line.trimmed(); !words.isEmpty()) {
            lines += words;
        }
    }
    return lines;
}

} // namespace

FromLastTime fromLastTime(const NoteTemplates& lists, const NoteBody& last)
{
    FromLastTime found;
    for (const NoteSection& section : last) {
        const CatalogueEntry* entry = lists.sections().find(originOf(section.code));
        const QString field = entry ? entry->links.front() : QString();
        if (field == u"next_steps") {
            found.nextSteps += linesOf(section.text);
        } else if (field == u"goal") {
            found.goals += linesOf(section.text);
        }
    }
    return found;
}

} // namespace kithbook
