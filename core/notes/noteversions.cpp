// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "noteversions.h"

#include "core/book/book.h"
#include "core/book/history.h"
#include "core/notes/worddiff.h"
#include "core/records/tables.h"

#include <algorithm>
#include <utility>

namespace kithbook {

namespace {

/// The value of a column at a commit, from its past, newest first; null before there was any.
const PastValue* valueAt(const std::vector<PastValue>& past, qint64 seq)
{
    const auto found = std::find_if(past.begin(), past.end(),
                                    [seq](const PastValue& each) { return each.seq <= seq; });
    return found == past.end() ? nullptr : &*found;
}

/// Every commit that wrote one of the two, newest first: when, by number. Of a past that was cut
/// off only those after the cut, where both values are known.
std::vector<std::pair<qint64, qint64>> commitsOf(const std::vector<PastValue>& bodies,
                                                 const std::vector<PastValue>& templates, int limit)
{
    std::vector<std::pair<qint64, qint64>> commits;
    commits.reserve(bodies.size() + templates.size());
    for (const auto* past : {&bodies, &templates}) {
        for (const PastValue& each : *past) {
            commits.emplace_back(each.seq, each.wallMs);
        }
    }
    for (const auto* past : {&bodies, &templates}) {
        if (static_cast<int>(past->size()) == limit) {
            std::erase_if(commits, [oldest = past->back().seq](const auto& each) {
                return each.first < oldest;
            });
        }
    }
    std::sort(commits.rbegin(), commits.rend());
    commits.erase(std::unique(commits.begin(), commits.end()), commits.end());
    return commits;
}

bool hasEveryWordOf(const NoteVersion& later, const NoteVersion& earlier)
{
    const std::vector<SectionDiff> sections = noteDiff(earlier.body, later.body);
    return std::all_of(sections.begin(), sections.end(), [](const SectionDiff& section) {
        return std::none_of(section.spans.begin(), section.spans.end(),
                            [](const DiffSpan& span) { return span.kind == DiffKind::Removed; });
    });
}

/// `previousMs`: of the save just after it, whether it is in the list or not.
bool belongsTo(const NoteVersion& later, qint64 previousMs, const NoteVersion& earlier)
{
    return later.templateCode == earlier.templateCode && previousMs - earlier.wallMs < kSittingMs &&
           hasEveryWordOf(later, earlier);
}

} // namespace

Result<std::vector<NoteVersion>> noteVersions(Book& book, NoteId note, int limit)
{
    const auto bodies = pastValues(book, tables::kNote, note, tables::note::kBody, limit);
    const auto templates = pastValues(book, tables::kNote, note, tables::note::kTemplate, limit);
    if (!bodies || !templates) {
        return bodies ? passOn(templates) : passOn(bodies);
    }
    std::vector<NoteVersion> versions;
    qint64 previousMs = 0;
    for (const auto& [seq, wallMs] : commitsOf(*bodies, *templates, limit)) {
        const PastValue* body = valueAt(*bodies, seq);
        const PastValue* code = valueAt(*templates, seq);
        const QByteArray bytes = body ? body->value.toByteArray() : QByteArray();
        auto words = bytes.isEmpty() ? Result<NoteBody>(NoteBody()) : decodeNote(bytes);
        if (!words) {
            continue;
        }
        NoteVersion version{seq, wallMs, code ? code->value.toString() : QString(),
                            std::move(*words)};
        if (versions.empty() || !belongsTo(versions.back(), previousMs, version)) {
            versions.push_back(std::move(version));
        }
        previousMs = wallMs;
    }
    return versions;
}

Note withVersion(Note note, const NoteVersion& version)
{
    note.templateCode = version.templateCode;
    note.body = version.body;
    return note;
}

} // namespace kithbook
