// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/mutation.h"
#include "core/book/recoverywords.h"
#include "core/notes/caseload.h"
#include "core/notes/notes.h"
#include "core/records/people.h"
#include "tests/core/exchange/auditrows.h"
#include "tests/core/training/madeupbook.h"
#include "tests/support/testbook.h"

#include <QFile>
#include <QProcess>

#include <catch2/generators/catch_generators.hpp>

using namespace kithbook;
using namespace kithbook::test;

namespace {

/// kithbook-cli on a book with one note, and then the book itself.
class WayOut
{
public:
    WayOut()
    {
        Mutation mutation(book.book(), Action::Added);
        const auto lists = madeUpLists();
        PersonDraft person;
        person.chosenName = u"Rosa"_qs;
        NoteDraft note;
        note.person = *People(book.book(), lists.catalogues).add(mutation, person);
        note.writtenMs = kNow;
        note.body = {{u"talked"_qs, u"The bus."_qs}};
        REQUIRE(Notes(book.book(), lists.templates).add(mutation, note));
        REQUIRE(mutation.commit());
        QFile words(book.folder() + u"/words"_qs);
        REQUIRE(words.open(QIODevice::WriteOnly, QFile::ReadOwner | QFile::WriteOwner));
        words.write(wordsFor(book.credential().secret).join(u' ').toUtf8());
    }

    /// How it ended; the book is open again.
    int run(const QString& command, const QString& stdoutFile = QProcess::nullDevice())
    {
        book.lock();
        QProcess cli;
        cli.setWorkingDirectory(book.folder());
        cli.setStandardOutputFile(stdoutFile);
        cli.start(QStringLiteral(KITHBOOK_CLI),
                  QStringList{u"--book"_qs, book.path(), u"--recovery-words-file"_qs, u"words"_qs} +
                      command.split(u' '));
        REQUIRE(cli.waitForFinished());
        INFO(cli.readAllStandardError().toStdString());
        book.reopen();
        return cli.exitCode();
    }

    TestBook book{caseloadSchema()};
};

} // namespace

TEST_CASE("whatever the command line lets out of a book is written down: whom for, and why")
{
    struct Way
    {
        const char* command;
        ExportFormat form;
    };
    const auto way =
        GENERATE(Way{"export --what people -o out.csv", ExportFormat::Csv},
                 Way{"export --what people -o -", ExportFormat::Csv},
                 Way{"export --what people --format json", ExportFormat::Json},
                 Way{"note export --drafts -o out.html", ExportFormat::WebPage},
                 Way{"note export --drafts -o -", ExportFormat::WebPage},
                 Way{"note export --drafts --format text -o out.txt", ExportFormat::PlainText},
                 Way{"note export --drafts --format text -o -", ExportFormat::PlainText},
                 Way{"note export --drafts --format csv -o out.csv", ExportFormat::Csv},
                 Way{"note export --drafts --format json -o -", ExportFormat::Json});
    const QString command = QString::fromLatin1(way.command);
    INFO(way.command);
    WayOut out;
    CHECK(out.run(command) == 2);
    CHECK(out.run(command + u" --for court"_qs) == 2);
    CHECK(out.run(command + u" --for anybody --reason required"_qs) == 2);
    CHECK(audited(out.book.book(), Action::Exported) == 0);
    CHECK(out.run(command + u" --for court --reason required"_qs) == 0);
    CHECK(audited(out.book.book(), Action::Exported) == 1);
    const Disclosure toCourt{GivenTo::Court, GivenBecause::Required};
    CHECK(lastAudited(out.book.book(), Action::Exported).detail ==
          exportDetail(1, way.form, toCourt));
}

TEST_CASE("what a pipe took before it broke is written down, what never became a file is not")
{
    const auto command = GENERATE(as<QString>(), u"export --what people"_qs,
                                  u"note export --drafts --format json"_qs,
                                  u"note export --drafts --format text"_qs);
    INFO(command.toStdString());
    const QString gate = u" --for person --reason asked"_qs;
    WayOut out;
    CHECK(out.run(command + u" -o nowhere/out"_qs + gate) == 5);
    CHECK(audited(out.book.book(), Action::Exported) == 0);
    CHECK(out.run(command + u" -o -"_qs + gate, u"/dev/full"_qs) == 7);
    CHECK(audited(out.book.book(), Action::Exported) == 1);
}

TEST_CASE("a backup is not given to anybody: nothing is asked, and it is written down")
{
    WayOut out;
    CHECK(out.run(u"backup --folder backups"_qs) == 0);
    CHECK(audited(out.book.book(), Action::BackedUp) == 1);
    CHECK(audited(out.book.book(), Action::Exported) == 0);
}
