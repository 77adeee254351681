// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// paper_bench [NOTES]: signed notes of about 250 words each, as PDF, as a web page and as text, the
// way the page of exports makes them: one note a slice, on a thread that is not the window's. Each
// form is one sample; "slowest slice" is how long a question of a page has to wait behind it.
#include "core/book/mutation.h"
#include "core/exchange/exportfile.h"
#include "core/exchange/plaintext.h"
#include "core/exchange/webpage.h"
#include "core/notes/notes.h"
#include "core/notes/signing.h"
#include "core/records/people.h"
#include "tests/bench/benchbook.h"
#include "tests/bench/samples.h"
#include "ui/paper/paperwriter.h"
#include "ui/words/exportwords.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

#include <cstdio>
#include <random>
#include <thread>

namespace {

using namespace kithbook;
using namespace kithbook::bench;

constexpr int kNotesInOneStep = 500;
constexpr qint64 kDayMs = 86'400'000;
constexpr qint64 kNow = 1'777'990'500'000;

QString madeWords(std::mt19937& random, int sentences)
{
    static const QStringList kSentences{
        QStringLiteral("We talked about the bus to the library and what it costs. "),
        QStringLiteral("She said \u201CI can do that, one stop at a time\u201D and laughed. "),
        QStringLiteral("I offered to ride along on Thursday after the art group. "),
        QStringLiteral("We found the timetable together, and wrote down the numbers. ")};
    QString words;
    for (int i = 0; i < sentences; ++i) {
        words += kSentences[static_cast<qsizetype>(random() % 4)];
    }
    return words;
}

void addNotes(BenchBook& bench, int count)
{
    std::mt19937 random(1);
    Notes notes(bench.book(), bench.templates());
    const Signing signing(bench.book(), bench.catalogues(), bench.templates());
    for (int done = 0; done < count; done += kNotesInOneStep) {
        std::vector<NoteId> added;
        Mutation mutation(bench.book(), Action::Added);
        PersonDraft person;
        person.chosenName = QStringLiteral("Sam %1").arg(done);
        const PersonId sam =
            need("person", People(bench.book(), bench.catalogues()).add(mutation, person));
        for (int i = done; i < std::min(count, done + kNotesInOneStep); ++i) {
            NoteDraft draft;
            draft.person = sam;
            draft.writtenMs = kNow - i * kDayMs / 10;
            draft.offsetMinutes = -300;
            draft.body = {{QStringLiteral("talked"), madeWords(random, 14)},
                          {QStringLiteral("offered"), madeWords(random, 6)},
                          {QStringLiteral("next"), madeWords(random, 2)}};
            added.push_back(need("note", notes.add(mutation, draft)));
        }
        need("commit", mutation.commit());
        Mutation signatures(bench.book(), Action::Signed);
        for (const NoteId& note : added) {
            need("sign",
                 signing
                     .sign(signatures, note, {QStringLiteral("Ana D."), QStringLiteral("peer")},
                           QLocale(QLocale::English))
                     .map([] { return true; }));
        }
        need("commit", signatures.commit());
    }
}

using MakeWriter = std::function<std::unique_ptr<NotesWriter>(QIODevice&)>;

void measure(BenchBook& bench, const QString& path, const char* what, ExportFormat format,
             const MakeWriter& makeWriter)
{
    ExportLook look;
    look.nowMs = kNow;
    const auto counts = std::make_shared<NotesExport::Counts>();
    ExportFile job(path, ExportFile::Existing::Replace, [&](QIODevice& device) {
        NotesExport::Asked asked;
        asked.format = format;
        asked.into = counts;
        return std::make_unique<NotesExport>(
            bench.book(), NotesExport::Lists{bench.catalogues(), bench.templates()},
            makeWriter(device), exportWording(bench.catalogues(), look), asked);
    });
    Took slowest;
    const Stopwatch whole;
    bool more = true;
    while (more) {
        const Stopwatch slice;
        more = need(what, job.step());
        const Took took = slice.took();
        slowest = took.us > slowest.us ? took : slowest;
    }
    printSample("paper", what, whole.took(), counts->notes);
    printSample("paper, slowest slice", what, slowest, 1);
    std::printf("# %s: %lld KiB\n", what, static_cast<long long>(QFileInfo(path).size() / 1024));
}

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    const int count = QApplication::arguments().value(1, QStringLiteral("1000")).toInt();
    const QTemporaryDir folder;
    const QDir dir(folder.path());
    BenchBook bench(dir.filePath(QStringLiteral("paper.kithbook")),
                    dir.filePath(QStringLiteral("keys")));
    addNotes(bench, count);
    std::thread([&] {
        measure(bench, dir.filePath(QStringLiteral("notes.pdf")), "pdf", ExportFormat::Pdf,
                [](QIODevice& device) { return PaperWriter::forPdf(device); });
        measure(bench, dir.filePath(QStringLiteral("notes.html")), "web page",
                ExportFormat::WebPage,
                [](QIODevice& device) { return std::make_unique<WebPageWriter>(device); });
        measure(bench, dir.filePath(QStringLiteral("notes.txt")), "text", ExportFormat::PlainText,
                [](QIODevice& device) { return std::make_unique<PlainTextWriter>(device); });
    }).join();
    printPeakMemory("paper");
    return 0;
}
