// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notes/noteversions.h"
#include "tests/core/notes/signedbook.h"

using namespace kithbook;
using namespace kithbook::test;

namespace {

constexpr qint64 kMinute = 60'000;

/// A note that is written on and on.
class WrittenBook : public SignedBook
{
public:
    WrittenBook() { note = addNote(addPerson(u"Ana"_qs), u"The bus."_qs); }

    void save(const QString& text, qint64 laterMs)
    {
        clock().advanceMs(laterMs);
        Note changed = notes().forEditing(note).value();
        changed.body = {{u"talked"_qs, text}};
        change(Action::Edited, [&](Mutation& m) { REQUIRE(notes().edit(m, changed)); });
    }
    [[nodiscard]] std::vector<NoteVersion> versions()
    {
        auto found = noteVersions(book(), note);
        REQUIRE(codeOf(found) == std::nullopt);
        return *found;
    }
    [[nodiscard]] QStringList texts()
    {
        QStringList all;
        for (const NoteVersion& version : versions()) {
            all += plainWords(version.body);
        }
        return all;
    }

    NoteId note;
};

} // namespace

TEST_CASE("a note that was never changed has one version, and it is what it is now")
{
    WrittenBook book;
    const auto versions = book.versions();
    REQUIRE(versions.size() == 1);
    CHECK(versions.front().body == NoteBody{{u"talked"_qs, u"The bus."_qs}});
    CHECK(versions.front().templateCode == QString(kSharedTemplate));
    CHECK(versions.front().wallMs == kNow);
    CHECK(codeOf(noteVersions(book.book(), NoteId::random())) == Code::NoSuchRecord);
}

TEST_CASE("versions are told newest first, with the time each of them was saved")
{
    WrittenBook book;
    book.save(u"The bus is late."_qs, 60 * kMinute);
    book.save(u"The bus came."_qs, 60 * kMinute);
    CHECK(book.texts() == QStringList{u"The bus came."_qs, u"The bus is late."_qs, u"The bus."_qs});
    const auto versions = book.versions();
    CHECK(versions[0].wallMs == kNow + 120 * kMinute);
    CHECK(versions[2].wallMs == kNow);
    CHECK(versions[0].seq > versions[1].seq);
}

TEST_CASE("what only grew in one sitting is one version")
{
    WrittenBook book;
    book.save(u"The bus. We laughed."_qs, kMinute);
    book.save(u"The bus. We laughed. Then home."_qs, 9 * kMinute);
    CHECK(book.texts() == QStringList{u"The bus. We laughed. Then home."_qs});
    book.save(u"The bus. We laughed. Then home. More."_qs, 11 * kMinute);
    CHECK(book.texts().size() == 2);
}

TEST_CASE("a version with words that were taken away is told however soon that was")
{
    WrittenBook book;
    book.save(u"We laughed a lot."_qs, kMinute);
    book.save(u"We laughed."_qs, 1000);
    CHECK(book.texts() == QStringList{u"We laughed."_qs, u"We laughed a lot."_qs, u"The bus."_qs});
}

TEST_CASE("another template is another version, and a part that went is not lost")
{
    WrittenBook book;
    Note changed = book.notes().forEditing(book.note).value();
    changed.templateCode = u"dap"_qs;
    changed.body = {{u"data"_qs, u"The bus."_qs}};
    book.change(Action::Edited, [&](Mutation& m) { REQUIRE(book.notes().edit(m, changed)); });
    const auto versions = book.versions();
    REQUIRE(versions.size() == 2);
    CHECK(versions[0].templateCode == u"dap"_qs);
    CHECK(versions[1].templateCode == QString(kSharedTemplate));
    CHECK(versions[1].body.front().code == u"talked"_qs);
}

TEST_CASE("a version that is brought back leaves what stood there among the versions")
{
    WrittenBook book;
    book.save(u"Something else."_qs, 60 * kMinute);
    const NoteVersion first = book.versions().back();
    const Note back = withVersion(book.notes().forEditing(book.note).value(), first);
    book.change(Action::Edited, [&](Mutation& m) { REQUIRE(book.notes().edit(m, back)); });
    CHECK(book.texts() == QStringList{u"The bus."_qs, u"Something else."_qs, u"The bus."_qs});
}

TEST_CASE("what a note was before it was signed can be read, and the signature is no version")
{
    WrittenBook book;
    book.save(u"We met."_qs, 60 * kMinute);
    book.change(Action::Signed, [&](Mutation& m) {
        REQUIRE(book.signing().sign(m, book.note, {u"Luz D."_qs, {}}, QLocale()));
    });
    CHECK(book.texts() == QStringList{u"We met."_qs, u"The bus."_qs});
}

TEST_CASE("as many versions are read as were asked for")
{
    WrittenBook book;
    for (int i = 0; i < 5; ++i) {
        book.save(QString::number(i), 60 * kMinute);
    }
    CHECK(noteVersions(book.book(), book.note, 3)->size() == 3);
}
