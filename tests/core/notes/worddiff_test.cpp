// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notes/worddiff.h"
#include "tests/support/printing.h"

#include <QStringList>

#include <catch2/catch_test_macros.hpp>
#include <random>
#include <rapidcheck.h>

using namespace kithbook;

namespace {

/// Removed in square brackets, added in braces.
QString shown(const std::vector<DiffSpan>& spans)
{
    QString all;
    for (const DiffSpan& span : spans) {
        switch (span.kind) {
        case DiffKind::Same:
            all += span.text;
            break;
        case DiffKind::Removed:
            all += u'[' + span.text + u']';
            break;
        case DiffKind::Added:
            all += u'{' + span.text + u'}';
            break;
        }
    }
    return all;
}

QString without(const std::vector<DiffSpan>& spans, DiffKind kind)
{
    QString side;
    for (const DiffSpan& span : spans) {
        side += span.kind == kind ? QString() : span.text;
    }
    return side;
}

/// Both sides come back, and the spans read as the header says.
bool isTrue(const std::vector<DiffSpan>& spans, const QString& before, const QString& after)
{
    bool reads = true;
    for (size_t i = 0; i < spans.size(); ++i) {
        reads = reads && !spans[i].text.isEmpty();
        if (i > 0) {
            reads = reads && spans[i].kind != spans[i - 1].kind &&
                    !(spans[i - 1].kind == DiffKind::Added && spans[i].kind == DiffKind::Removed);
        }
    }
    return reads && without(spans, DiffKind::Added) == before &&
           without(spans, DiffKind::Removed) == after;
}

/// Words of one to seven letters from a vocabulary of the given size.
QString madeText(unsigned seed, qsizetype length, unsigned vocabulary)
{
    std::mt19937 random(seed);
    QString text;
    while (text.size() < length) {
        const auto word = static_cast<unsigned>(random()) % vocabulary;
        text += QString::number(word, 36) + (random() % 60 == 0 ? u'\n' : u' ');
    }
    return text.first(length);
}

} // namespace

TEST_CASE("differences are told in words")
{
    CHECK(shown(wordDiff(u"He refused the bus."_qs, u"He said no to the bus."_qs)) ==
          u"He [refused]{said no to} the bus.");
    CHECK(shown(wordDiff(u"one two"_qs, u"one two three"_qs)) == u"one two{ three}");
    CHECK(shown(wordDiff(u"a\nb\nc"_qs, u"a\nc"_qs)) == u"a\n[b\n]c");
    CHECK(shown(wordDiff(u"word"_qs, u"words"_qs)) == u"[word]{words}");
    CHECK(shown(wordDiff({}, u"all new"_qs)) == u"{all new}");
    CHECK(shown(wordDiff(u"all gone"_qs, {})) == u"[all gone]");
    CHECK(wordDiff({}, {}).empty());
    CHECK(shown(wordDiff(u"same"_qs, u"same"_qs)) == u"same");
}

TEST_CASE("a space between two changes does not tear them apart")
{
    CHECK(shown(wordDiff(u"He left early, today"_qs, u"He came late, today"_qs)) ==
          u"He [left early]{came late}, today");
    CHECK(shown(wordDiff(u"a b\nc d"_qs, u"a x\ny d"_qs)).contains(u'\n'));
}

TEST_CASE("a word is never cut inside of a character")
{
    CHECK(shown(wordDiff(u"Jose\u0301 \U0001F642"_qs, u"Jose \U0001F641"_qs)) ==
          u"[Jose\u0301 \U0001F642]{Jose \U0001F641}");
}

TEST_CASE("both sides come back from the differences")
{
    CHECK(rc::check([] {
        static const QStringList kPieces{u"a"_qs,  u"b"_qs, u" "_qs,          u" "_qs,
                                         u"\n"_qs, u","_qs, u"\U0001F642"_qs, u"\u0301"_qs};
        const auto text = [] {
            QString made;
            for (const int piece :
                 *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, int(kPieces.size())))) {
                made += kPieces[piece];
            }
            return made;
        };
        const QString before = text();
        const QString after = text();
        RC_ASSERT(isTrue(wordDiff(before, after), before, after));
    }));
}

TEST_CASE("the longest notes with nothing in common, or little, still come back")
{
    const QString before = madeText(1, kLongestNote, 5'000);
    for (const QString& after :
         {madeText(2, kLongestNote, 5'000), madeText(3, kLongestNote, 3),
          QString(kLongestNote, u'\n'), madeText(1, kLongestNote / 2, 5'000)}) {
        CHECK(isTrue(wordDiff(before, after), before, after));
        CHECK(isTrue(wordDiff(after, before), after, before));
    }
    QString edited = before;
    for (qsizetype at = 100; at < edited.size(); at += 5'000) {
        edited.insert(at, u" and a few words more "_qs);
    }
    const auto spans = wordDiff(before, edited);
    CHECK(isTrue(spans, before, edited));
    // Found word by word, not told as replaced.
    CHECK(without(spans, DiffKind::Same).size() < 1'000);
}

TEST_CASE("a note's differences are told section by section")
{
    const NoteBody before{
        {u"talked"_qs, u"one"_qs}, {u"offered"_qs, u"gone"_qs}, {u"next"_qs, u"x"_qs}};
    const NoteBody after{
        {u"talked"_qs, u"two"_qs}, {u"landed"_qs, u"new"_qs}, {u"next"_qs, u"x"_qs}};
    QStringList lines;
    for (const SectionDiff& section : noteDiff(before, after)) {
        lines += section.code + u' ' + shown(section.spans);
    }
    CHECK(lines.join(u'|') == u"talked [one]{two}|offered [gone]|landed {new}|next x");

    // In another order, and with one gone behind one that moved.
    const NoteBody moved{{u"next"_qs, u"x"_qs}, {u"talked"_qs, u"one"_qs}};
    QStringList codes;
    for (const SectionDiff& section : noteDiff(before, moved)) {
        codes += section.code;
    }
    CHECK(codes == QStringList{u"next"_qs, u"talked"_qs, u"offered"_qs});
    CHECK(noteDiff({}, {}).empty());
}
