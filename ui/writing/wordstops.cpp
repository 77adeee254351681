// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/writing/wordstops.h"

#include "ui/parts/textbox.h"
#include "ui/writing/notesections.h"
#include "ui/writing/notespelling.h"

#include <algorithm>

namespace kithbook {

namespace {

bool overlap(const Mark& one, const Mark& other)
{
    return one.at < other.end() && other.at < one.end();
}

std::vector<WordStop> stopsIn(const QString& section, const QString& text,
                              const std::vector<WordInPart>& words,
                              const std::vector<Mark>& misspelled)
{
    std::vector<WordStop> stops;
    for (const WordInPart& word : words) {
        if (word.section == section) {
            stops.push_back(WordStop{section, word.word.where, word.shown, word.word});
        }
    }
    const size_t toLookAt = stops.size();
    for (const Mark& mark : misspelled) {
        const auto end = stops.begin() + static_cast<std::ptrdiff_t>(toLookAt);
        const bool isTold = std::any_of(
            stops.begin(), end, [&](const WordStop& stop) { return overlap(stop.where, mark); });
        if (!isTold) {
            stops.push_back(WordStop{section, mark, text.mid(mark.at, mark.length), {}});
        }
    }
    std::sort(stops.begin(), stops.end(), [](const WordStop& one, const WordStop& other) {
        return one.where.at < other.where.at;
    });
    return stops;
}

} // namespace

std::vector<WordStop> wordStops(const NoteSections& sections, const std::vector<WordInPart>& words,
                                const NoteSpelling& spelling)
{
    std::vector<WordStop> all;
    for (const QString& code : sections.codes()) {
        const QString text = sections.edit(code)->toPlainText();
        const std::vector<WordStop> stops = stopsIn(code, text, words, spelling.found(code));
        all.insert(all.end(), stops.begin(), stops.end());
    }
    return all;
}

} // namespace kithbook
