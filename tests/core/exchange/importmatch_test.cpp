// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/choicewords.h"
#include "core/exchange/importmatch.h"
#include "core/exchange/knownpeople.h"
#include "tests/support/printing.h"

#include <catch2/catch_test_macros.hpp>

using namespace kithbook;

namespace {

SheetSummary sheet(const QStringList& header)
{
    SheetSummary summary;
    summary.header.assign(header.begin(), header.end());
    summary.days.resize(summary.header.size());
    return summary;
}

std::vector<ImportField> guessed(ImportKind kind, const QStringList& header)
{
    return guessMatch(kind, sheet(header)).columns;
}

using F = ImportField;

} // namespace

TEST_CASE("columns are matched by what people call them")
{
    CHECK(guessed(ImportKind::People, {u"Client Name"_qs, u"Phone #"_qs, u"E-mail:"_qs,
                                       u"START DATE"_qs, u"Shoe size"_qs}) ==
          std::vector{F::Name, F::Phone, F::Email, F::StartedDay, F::Nothing});
    CHECK(guessed(ImportKind::People,
                  {u"Nombre"_qs, u"Apellidos"_qs, u"Teléfono"_qs, u"Idioma"_qs}) ==
          std::vector{F::FirstName, F::LastName, F::Phone, F::Language});
    CHECK(
        guessed(ImportKind::Sessions, {u"Fecha"_qs, u"Hora de inicio"_qs, u"Duración (minutos)"_qs,
                                       u"Participante"_qs, u"Medio"_qs, u"Resultado"_qs}) ==
        std::vector{F::Day, F::Start, F::Minutes, F::Name, F::Mode, F::Outcome});
    CHECK(guessed(ImportKind::Sessions, {u"Date"_qs, u"Time in"_qs, u"Time out"_qs, u"Client"_qs,
                                         u"Type of contact"_qs, u"Notes"_qs}) ==
          std::vector{F::Day, F::Start, F::End, F::Name, F::Mode, F::Line});
}

TEST_CASE("a header that says more than a field's words is the second choice")
{
    CHECK(guessed(ImportKind::People, {u"Emergency contact name"_qs, u"Name"_qs}) ==
          std::vector{F::Nothing, F::Name});
    CHECK(guessed(ImportKind::People, {u"Name of person"_qs, u"Phone (home)"_qs}) ==
          std::vector{F::Name, F::Phone});
}

TEST_CASE("no field is given twice")
{
    CHECK(guessed(ImportKind::People, {u"Name"_qs, u"Name"_qs, u""_qs}) ==
          std::vector{F::Name, F::Nothing, F::Nothing});
    ImportMatch match = guessMatch(ImportKind::People, sheet({u"Name"_qs, u"x"_qs}));
    match.assign(1, F::Name);
    CHECK(match.columns == std::vector{F::Nothing, F::Name});
    match.assign(1, F::Nothing);
    CHECK_FALSE(match.has(F::Name));
}

TEST_CASE("a sheet with days and lengths is one of sessions, another one of people")
{
    CHECK(guessKind(sheet({u"Date"_qs, u"Client"_qs, u"Minutes"_qs})) == ImportKind::Sessions);
    CHECK(guessKind(sheet({u"Name"_qs, u"Start date"_qs, u"Status"_qs, u"Phone"_qs})) ==
          ImportKind::People);
}

TEST_CASE("every field has a code of its own and is found by it")
{
    for (const ImportKind kind : {ImportKind::People, ImportKind::Sessions}) {
        QSet<QString> codes;
        for (const ImportField field : fieldsOf(kind)) {
            const QString code = codeOf(kind, field);
            INFO(code.toStdString());
            CHECK(fieldFor(kind, code) == field);
            CHECK_FALSE(headersOf(kind, field).empty());
            codes.insert(code);
        }
        CHECK(codes.size() == static_cast<qsizetype>(fieldsOf(kind).size()));
        CHECK(fieldsOf(kind).front() == F::Name);
        CHECK(fieldFor(kind, u"no such"_qs) == F::Nothing);
    }
    CHECK(codeOf(ImportKind::People, F::Minutes).isEmpty());
}

TEST_CASE("no two fields of one kind claim the same header")
{
    for (const ImportKind kind : {ImportKind::People, ImportKind::Sessions}) {
        QHash<QString, QString> claimed;
        for (const ImportField field : fieldsOf(kind)) {
            for (const QLatin1StringView header : headersOf(kind, field)) {
                INFO(header.data());
                CHECK_FALSE(claimed.contains(header));
                claimed.insert(header, codeOf(kind, field));
            }
        }
    }
}

TEST_CASE("the order of days is asked for when the matched columns do not tell")
{
    SheetSummary summary = sheet({u"Date"_qs, u"Client"_qs, u"Remark"_qs});
    const ImportMatch match = guessMatch(ImportKind::Sessions, summary);
    CHECK(dayOrderSaid(summary, match) == DayOrderSaid::NothingToRead);
    summary.days[0].either = 5;
    summary.days[2].dayFirst = 9; // of a column that nobody reads
    CHECK(dayOrderSaid(summary, match) == DayOrderSaid::Unclear);
    summary.days[0].dayFirst = 1;
    CHECK(dayOrderSaid(summary, match) == DayOrderSaid::DayFirst);
    CHECK(guessMatch(ImportKind::Sessions, summary).dayOrder == DayOrder::DayFirst);
    summary.days[0].monthFirst = 1;
    CHECK(dayOrderSaid(summary, match) == DayOrderSaid::Unclear);
    summary.days[0].dayFirst = 0;
    CHECK(dayOrderSaid(summary, match) == DayOrderSaid::MonthFirst);
}

TEST_CASE("what is missing is named before anything is read")
{
    const auto missing = [](ImportKind kind, const QStringList& header) {
        const auto checked = checkMatch(guessMatch(kind, sheet(header)));
        return checked ? QString() : checked.error().detail;
    };
    CHECK(missing(ImportKind::People, {u"Phone"_qs}) == u"match name"_qs);
    CHECK(missing(ImportKind::People, {u"Last name"_qs}).isEmpty());
    CHECK(missing(ImportKind::Sessions, {u"Date"_qs}) == u"match people"_qs);
    CHECK(missing(ImportKind::Sessions, {u"Client"_qs}) == u"match date"_qs);
    CHECK(missing(ImportKind::Sessions, {u"Client"_qs, u"Start"_qs}).isEmpty());
}

TEST_CASE("a choice is found by code, label or what people say, in both languages")
{
    const Catalogues catalogues = *Catalogues::load();
    const ChoiceWords words(catalogues);
    for (const QString& text : {u"phone"_qs, u"PHONE CALLS"_qs, u" Llamadas  telefonicas "_qs,
                                u"Call"_qs, u"teléfono"_qs}) {
        INFO(text.toStdString());
        CHECK(words.code(ListId::Modes, text) == u"phone"_qs);
    }
    CHECK(words.code(ListId::Outcomes, u"No-show"_qs) == u"no_show"_qs);
    CHECK(words.code(ListId::Outcomes, u"canceled"_qs).isEmpty());
    CHECK(words.code(ListId::Modes, u"carrier pigeon"_qs).isEmpty());
    CHECK(words.code(ListId::Modes, u""_qs).isEmpty());
    CHECK(words.codes(ListId::Modes, u"sms_text email"_qs) ==
          QStringList{u"sms_text"_qs, u"email"_qs});
    CHECK(words.codes(ListId::Modes, u"Zoom; In person"_qs) ==
          QStringList{u"videoconference"_qs, u"in_person"_qs});
    CHECK(codeOf(words.codes(ListId::Modes, u"zoom, pigeon"_qs)) == Code::UnknownChoice);
}

TEST_CASE("other words for a choice lead to codes that are in its list")
{
    const Catalogues catalogues = *Catalogues::load();
    const ChoiceWords words(catalogues);
    for (const auto& [list, text] :
         {std::pair(ListId::Modes, u"vr"_qs), std::pair(ListId::Places, u"er"_qs),
          std::pair(ListId::Formats, u"1:1"_qs),
          std::pair(ListId::PersonStatus, u"discharged"_qs)}) {
        CHECK(catalogues.at(list).find(words.code(list, text)) != nullptr);
    }
}

TEST_CASE("people are found by name however it is written, and two of one name are told")
{
    KnownPeople people;
    const auto rosa = PersonId::random();
    const auto omar = PersonId::random();
    people.add(rosa, u"Rosa Marquez"_qs, u"Chita, R. M."_qs);
    people.add(omar, u"Omar"_qs);
    CHECK(people.named(u"ROSA  MÁRQUEZ"_qs) == rosa);
    CHECK(people.named(u"Marquez, Rosa"_qs) == rosa);
    CHECK(people.named(u"chita"_qs) == rosa);
    CHECK(people.has(omar));
    CHECK(codeOf(people.named(u"Ros"_qs)) == Code::NoSuchRecord);
    people.add(PersonId::random(), u"omar"_qs);
    CHECK(codeOf(people.named(u"Omar"_qs)) == Code::AmbiguousName);
}
