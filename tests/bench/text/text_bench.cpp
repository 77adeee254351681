// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// text_bench [TIMES]: what happens while a note is written, on made-up notes. Prints samples as
// kithbook_bench does (tests/bench/samples.h), one for each time.
#include "core/base/hiddencharacters.h"
#include "core/notes/notebody.h"
#include "core/notes/spelling.h"
#include "core/notes/undotrail.h"
#include "core/notes/worddiff.h"
#include "core/notes/wordingcheck.h"
#include "tests/bench/samples.h"

#include <QCoreApplication>
#include <QStringList>

#include <random>

namespace {

using namespace kithbook;
using namespace kithbook::bench;

/// Sentences as notes have them, with words to look at in every fourth and words no dictionary
/// knows in some.
QString madeNote(unsigned seed, qsizetype words)
{
    static const QStringList kSentences{
        QStringLiteral("We talked about the bus to the library and what it costs."),
        QStringLiteral("She said \u201CI can do that, one stop at a time\u201D and laughed."),
        QStringLiteral("He refused to call the office and has been clean since March."),
        QStringLiteral("I offered to ride along on Thursday after the art group."),
        QStringLiteral("Ella cont\u00F3 que su hermana viene el martes con los ni\u00F1os."),
        QStringLiteral("We found the timetable together, and wrote down teh numbers."),
        QStringLiteral("The adress of the shelter is known; the kitchen there is clean."),
        QStringLiteral("Acordamos el pr\u00F3ximo paso: llamar a la oficina el viernes."),
    };
    std::mt19937 random(seed);
    QString note;
    for (qsizetype count = 0; count < words; count += 11) {
        note +=
            kSentences[static_cast<qsizetype>(random() % 8)] + (random() % 6 == 0 ? u'\n' : u' ');
    }
    return note;
}

QString differentText(unsigned seed)
{
    std::mt19937 random(seed);
    QString text;
    while (text.size() < kLongestNote) {
        text += QString::number(static_cast<quint32>(random()) % 5'000, 36);
        text += random() % 60 == 0 ? u'\n' : u' ';
    }
    return text.first(kLongestNote);
}

/// Every fiftieth word replaced, all over the text.
QString edited(const QString& text)
{
    QStringList words = text.split(QChar::Space);
    for (qsizetype i = 7; i < words.size(); i += 50) {
        words[i] = QStringLiteral("changed");
    }
    return words.join(QChar::Space);
}

template <typename Work>
void time(const char* operation, const char* what, int times, Work work)
{
    for (int i = 0; i < times; ++i) {
        const Stopwatch watch;
        const qint64 rows = work();
        printSample(operation, what, watch.took(), rows);
    }
}

void checks(int times)
{
    const WordingCheck wording = need("wording", WordingCheck::load());
    const WordingContext context{{QStringLiteral("en"), QStringLiteral("es")}};
    const QString thousand = madeNote(1, 1'000);
    const QString longest = madeNote(2, 12'000).first(kLongestNote);
    time("wording", "1,000 words", times,
         [&] { return qint64(wording.check(thousand, context).size()); });
    time("wording", "50,000 characters", times,
         [&] { return qint64(wording.check(longest, context).size()); });

    Spelling spelling({QStringLiteral("en_US"), QStringLiteral("es_US")});
    time("spelling", "load", 1, [&] { return qint64(spelling.languages().size()); });
    time("spelling", "1,000 words", times, [&] { return qint64(spelling.check(thousand).size()); });
    time("spelling", "50,000 characters", times,
         [&] { return qint64(spelling.check(longest).size()); });
    time("spelling", "suggestions", times,
         [&] { return qint64(spelling.suggestions(u"adress").size()); });
    time("visible", "50,000 characters", times,
         [&] { return qint64(visibleForm(longest).text.size()); });
}

void differences(int times)
{
    const QString longest = madeNote(3, 12'000).first(kLongestNote);
    const QString changed = edited(longest);
    const QString one = differentText(4);
    const QString other = differentText(5);
    time("diff", "50,000 characters, edited", times,
         [&] { return qint64(wordDiff(longest, changed).size()); });
    time("diff", "50,000 characters, nothing in common", times,
         [&] { return qint64(wordDiff(one, other).size()); });
}

/// A pause in typing in the middle of the longest note, and its whole trail read back.
void steps(int times)
{
    const QString longest = madeNote(6, 12'000).first(kLongestNote);
    const auto note = [](const QString& text) {
        return NoteBody{{QStringLiteral("talked"), text}};
    };
    UndoTrail trail(note(longest));
    QString text = longest;
    time("undo", "a step in 50,000 characters", times, [&] {
        text[text.size() / 2] = QChar(u'a' + static_cast<char16_t>(trail.steps().size() % 26));
        trail.follow(note(text));
        return qint64(trail.steps().size());
    });
    time("undo", "read back", times,
         [&] { return qint64(UndoTrail::fromCbor(trail.toCbor(), note(text)).steps().size()); });
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const int times = QCoreApplication::arguments().value(1, QStringLiteral("20")).toInt();
    checks(times);
    differences(times);
    steps(times);
    kithbook::bench::printPeakMemory("text");
    return 0;
}
