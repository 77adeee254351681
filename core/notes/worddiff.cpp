// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "worddiff.h"

#include "core/base/codepoint.h"
#include "core/notes/sequencediff.h"

#include <QHash>

#include <algorithm>

namespace kithbook {

namespace {

// Steps of changesBetween for one call: some 1,000 changed paragraphs, and 2,400 changed words in
// one passage or more in several. Both used up take some 20 ms.
constexpr qint64 kParagraphEffort = 500'000;
constexpr qint64 kWordEffort = 3'000'000;

using Pieces = std::vector<QStringView>;

/// Paragraphs with their line ends.
Pieces paragraphsOf(QStringView text)
{
    Pieces pieces;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype end = text.indexOf(QChar::LineFeed, at);
        const qsizetype next = end < 0 ? text.size() : end + 1;
        pieces.push_back(text.sliced(at, next - at));
        at = next;
    }
    return pieces;
}

enum class Kind { Letters, Spaces, Other };

Kind kindOf(char32_t c)
{
    if (QChar::isLetterOrNumber(c) || QChar::isMark(c)) {
        return Kind::Letters;
    }
    return QChar::isSpace(c) && c != U'\n' ? Kind::Spaces : Kind::Other;
}

/// Words, runs of spaces, and every other character by itself.
Pieces wordsOf(QStringView text)
{
    Pieces pieces;
    pieces.reserve(static_cast<size_t>(text.size() / 3));
    for (qsizetype at = 0; at < text.size();) {
        CodePoint point = codePointAt(text, at);
        const Kind kind = kindOf(point.value);
        qsizetype end = at + point.units;
        while (kind != Kind::Other && end < text.size()) {
            point = codePointAt(text, end);
            if (kindOf(point.value) != kind) {
                break;
            }
            end += point.units;
        }
        pieces.push_back(text.sliced(at, end - at));
        at = end;
    }
    return pieces;
}

bool hasWord(QStringView text)
{
    return std::any_of(text.begin(), text.end(),
                       [](QChar c) { return c.isLetterOrNumber() || c.isSurrogate(); });
}

/// Equal pieces get equal numbers.
class Numbers
{
public:
    [[nodiscard]] std::vector<int> of(const Pieces& pieces)
    {
        std::vector<int> numbers;
        numbers.reserve(pieces.size());
        for (const QStringView piece : pieces) {
            const auto known = m_known.constFind(piece);
            numbers.push_back(
                known != m_known.cend() ? *known : *m_known.insert(piece, int(m_known.size())));
        }
        return numbers;
    }

private:
    QHash<QStringView, int> m_known;
};

/// The text from piece `start` to piece `end`; pieces of one text follow each other in memory.
QStringView across(const Pieces& pieces, int start, int end)
{
    if (start == end) {
        return {};
    }
    const QStringView first = pieces[static_cast<size_t>(start)];
    const QStringView last = pieces[static_cast<size_t>(end) - 1];
    return {first.begin(), last.end()};
}

class DiffWriter
{
public:
    /// Hands passages to `same` and `changed` as changesBetween finds them.
    template <typename Cut, typename Changed>
    void compare(QStringView before, QStringView after, Cut cut, qint64& effort, Changed changed)
    {
        const Pieces left = cut(before);
        const Pieces right = cut(after);
        Numbers numbers;
        const std::vector<int> leftNumbers = numbers.of(left);
        const std::vector<int> rightNumbers = numbers.of(right);
        int done = 0;
        for (const SequenceChange& change : changesBetween(leftNumbers, rightNumbers, effort)) {
            same(across(left, done, change.beforeStart));
            changed(across(left, change.beforeStart, change.beforeEnd),
                    across(right, change.afterStart, change.afterEnd));
            done = change.beforeEnd;
        }
        same(across(left, done, int(left.size())));
    }

    void same(QStringView text)
    {
        if (!text.isEmpty()) {
            m_passages.push_back({text, text, true});
        }
    }
    void replaced(QStringView before, QStringView after)
    {
        m_passages.push_back({before, after, false});
    }

    [[nodiscard]] std::vector<DiffSpan> spans() const
    {
        std::vector<DiffSpan> spans;
        QString removed;
        QString added;
        for (size_t i = 0; i < m_passages.size(); ++i) {
            const Passage& passage = m_passages[i];
            if (passage.isSame && !joinsChanges(i)) {
                add(spans, DiffKind::Removed, removed);
                add(spans, DiffKind::Added, added);
                QString text = passage.before.toString();
                add(spans, DiffKind::Same, text);
            } else {
                removed += passage.before;
                added += passage.after;
            }
        }
        add(spans, DiffKind::Removed, removed);
        add(spans, DiffKind::Added, added);
        return spans;
    }

private:
    struct Passage
    {
        QStringView before;
        QStringView after;
        bool isSame = false;
    };

    /// A space or comma between two changes would only tear them apart.
    [[nodiscard]] bool joinsChanges(size_t i) const
    {
        const QStringView text = m_passages[i].before;
        return i > 0 && i + 1 < m_passages.size() && !m_passages[i - 1].isSame &&
               !m_passages[i + 1].isSame && !hasWord(text) && !text.contains(QChar::LineFeed);
    }

    static void add(std::vector<DiffSpan>& spans, DiffKind kind, QString& text)
    {
        if (text.isEmpty()) {
            return;
        }
        if (!spans.empty() && spans.back().kind == kind) {
            spans.back().text += text;
        } else {
            spans.push_back({kind, text});
        }
        text.clear();
    }

    std::vector<Passage> m_passages;
};

} // namespace

std::vector<DiffSpan> wordDiff(const QString& before, const QString& after)
{
    DiffWriter writer;
    qint64 paragraphEffort = kParagraphEffort;
    qint64 wordEffort = kWordEffort;
    const auto replaced = [&](QStringView one, QStringView other) { writer.replaced(one, other); };
    const auto words = [&](QStringView one, QStringView other) {
        writer.compare(one, other, wordsOf, wordEffort, replaced);
    };
    writer.compare(before, after, paragraphsOf, paragraphEffort, words);
    return writer.spans();
}

std::vector<SectionDiff> noteDiff(const NoteBody& before, const NoteBody& after)
{
    std::vector<SectionDiff> all;
    all.reserve(before.size() + after.size());
    auto old = before.begin();
    const auto addGone = [&] {
        for (; old != before.end() && !hasSection(after, old->code); ++old) {
            all.push_back({old->code, wordDiff(old->text, {})});
        }
    };
    for (const NoteSection& section : after) {
        addGone();
        all.push_back({section.code, wordDiff(sectionText(before, section.code), section.text)});
        if (old != before.end() && old->code == section.code) {
            ++old;
        }
    }
    // Also what stayed behind a section that changed places.
    for (; old != before.end(); ++old) {
        if (!hasSection(after, old->code)) {
            all.push_back({old->code, wordDiff(old->text, {})});
        }
    }
    return all;
}

} // namespace kithbook
