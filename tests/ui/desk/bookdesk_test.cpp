// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notes/owntemplates.h"
#include "core/records/people.h"
#include "core/records/peoplelist.h"
#include "core/records/tables.h"
#include "tests/support/printing.h"
#include "tests/ui/support/pagehost.h"
#include "ui/desk/longwork.h"

#include <QSignalSpy>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

using namespace kithbook;
using namespace kithbook::test;

namespace {

Result<int> countPeople(Book& book, const Catalogues& lists)
{
    return PeopleList(book, lists).count();
}

class Endless final : public LongJob
{
public:
    [[nodiscard]] Result<bool> step() override { return true; }
    [[nodiscard]] Progress progress() const override { return {1, 4}; }
};

} // namespace

TEST_CASE("an answer never comes before the question was asked to the end")
{
    PageHost host;
    bool asked = false;
    bool inOrder = false;
    bool arrived = false;
    QObject context;
    host.desk().ask(
        &context, [](Book&) -> Result<int> { return 1; },
        [&](const Result<int>&) {
            inOrder = asked;
            arrived = true;
        });
    // The worker may be through by now; the answer still waits for the event loop.
    asked = true;
    host.settle();
    CHECK(arrived);
    CHECK(inOrder);
}

TEST_CASE("what was written is told with its tables, after it is on the disk")
{
    PageHost host;
    QSignalSpy changed(&host.desk(), &BookDesk::changed);
    host.addPerson(QStringLiteral("Sam T."));
    host.settle();
    REQUIRE(changed.count() == 1);
    CHECK(changed.first().first().value<QSet<int>>().contains(tables::kPerson.number));
    CHECK(host.ask([&](Book& book) { return countPeople(book, host.desk().catalogues()); }) == 1);
}

TEST_CASE("a step that does not check out writes nothing and says why")
{
    PageHost host;
    const auto added = host.write([&](Book& book, Mutation& mutation) {
        return People(book, host.desk().catalogues()).add(mutation, PersonDraft());
    });
    CHECK(codeOf(added) == Code::NameMissing);
    CHECK(host.ask([&](Book& book) { return countPeople(book, host.desk().catalogues()); }) == 0);
}

TEST_CASE("of a question asked again only the last answer comes")
{
    PageHost host;
    QObject context;
    Question question;
    QList<int> answers;
    for (int letter = 1; letter <= 3; ++letter) {
        host.desk().ask(
            &context, [letter](Book&) -> Result<int> { return letter; },
            [&](Result<int> answer) { answers.append(answer.value_or(-1)); }, &question);
    }
    host.settle();
    CHECK(answers == QList<int>{3});
}

TEST_CASE("nobody gets an answer who is gone, or from before a lock")
{
    PageHost host;
    int answers = 0;
    const auto count = [&](const Result<int>&) { ++answers; };
    const auto one = [](Book&) -> Result<int> { return 1; };
    {
        QObject gone;
        host.desk().ask(&gone, one, count);
    }
    host.settle();
    CHECK(answers == 0);

    QObject context;
    host.desk().ask(&context, one, count);
    QSignalSpy locked(&host.desk(), &BookDesk::locked);
    host.desk().lock();
    CHECK(host.desk().state() == BookDesk::State::Locking);
    REQUIRE(locked.wait());
    CHECK(host.desk().state() == BookDesk::State::Closed);
    CHECK(answers == 0);
}

TEST_CASE("what was written before a lock is in the book after it")
{
    PageHost host;
    QObject context;
    host.desk().write(
        &context, Action::Added,
        [&](Book& book, Mutation& mutation) {
            PersonDraft draft;
            draft.chosenName = QStringLiteral("Sam T.");
            return People(book, host.desk().catalogues()).add(mutation, draft);
        },
        [](const Result<PersonId>&) {});
    QSignalSpy locked(&host.desk(), &BookDesk::locked);
    host.desk().lock();
    REQUIRE(locked.wait());
    QSignalSpy opened(&host.desk(), &BookDesk::opened);
    host.desk().open(host.path(), {SlotKind::Passphrase, PageHost::passphrase()});
    REQUIRE(opened.wait());
    CHECK(host.ask([&](Book& book) { return countPeople(book, host.desk().catalogues()); }) == 1);
}

TEST_CASE("templates that an agency keeps in the book are there at once, and after it is opened")
{
    PageHost host;
    host.write([&](Book& book, Mutation& mutation) {
        return keepTemplateFile(book, mutation, host.desk().shippedTemplates(),
                                R"({"format": 1, "overlay": "note_templates", "version": 1,
            "based_on": 1, "source": "Agency", "add": [{"code": "ours",
            "label": {"en": "Ours"}, "links": ["story"]}]})")
            .map([](const NoteTemplates&) {});
    });
    host.settle();
    CHECK(host.desk().templates().templates().find(QStringLiteral("ours")) != nullptr);
    QSignalSpy locked(&host.desk(), &BookDesk::locked);
    host.desk().lock();
    REQUIRE(QTest::qWaitFor([&] { return locked.count() == 1; }));
    QSignalSpy opened(&host.desk(), &BookDesk::opened);
    host.desk().open(host.path(), {SlotKind::Passphrase, PageHost::passphrase()});
    REQUIRE(QTest::qWaitFor([&] { return opened.count() == 1; }, 60'000));
    CHECK(host.desk().templates().templates().find(QStringLiteral("ours")) != nullptr);
    CHECK(host.desk().shippedTemplates().templates().find(QStringLiteral("ours")) == nullptr);
}

TEST_CASE("a passphrase that does not open says so and leaves the desk closed")
{
    PageHost host;
    QSignalSpy locked(&host.desk(), &BookDesk::locked);
    host.desk().lock();
    REQUIRE(locked.wait());
    QSignalSpy failed(&host.desk(), &BookDesk::openingFailed);
    host.desk().open(host.path(), {SlotKind::Passphrase, SecretBytes::copyOf("another one")});
    REQUIRE(failed.wait());
    CHECK(failed.first().first().value<Error>().code == Code::WrongPassphrase);
    CHECK(host.desk().state() == BookDesk::State::Closed);
}

TEST_CASE("long work tells how far it is and ends when it is cancelled")
{
    PageHost host;
    auto* work =
        host.desk().runLong(&host.names, [](Book&) { return std::make_unique<Endless>(); });
    QSignalSpy progressed(work, &LongWork::progressed);
    QSignalSpy ended(work, &LongWork::ended);
    const auto quarterDone = [&] {
        return !progressed.isEmpty() && progressed.last() == QVariantList{250, 1000};
    };
    REQUIRE(QTest::qWaitFor(quarterDone));
    CHECK(host.ask([](Book&) -> Result<int> { return 7; }) == 7); // a page comes in between
    work->cancel();
    REQUIRE(ended.wait());
    const auto error = ended.first().first().value<std::optional<Error>>();
    REQUIRE(error);
    CHECK(error->code == Code::Cancelled);
}
