// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notes/templateswitch.h"
#include "tests/support/printing.h"

#include <catch2/catch_test_macros.hpp>
#include <rapidcheck.h>

using namespace kithbook;

namespace {

const NoteTemplates& lists()
{
    static const NoteTemplates all = NoteTemplates::load().value();
    return all;
}

/// "talked: a|next: b", line breaks as "/".
QString shown(const NoteBody& body)
{
    QStringList sections;
    for (const NoteSection& section : body) {
        sections += section.code + u": "_qs + QString(section.text).replace(u'\n', u'/');
    }
    return sections.join(u'|');
}

QString switched(const NoteBody& body, const QString& to)
{
    const auto result = switchTemplate(lists(), body, to);
    REQUIRE(codeOf(result) == std::nullopt);
    return shown(*result);
}

NoteBody sharedNote()
{
    return {{u"talked"_qs, u"a"_qs},
            {u"offered"_qs, u"b"_qs},
            {u"landed"_qs, u"c"_qs},
            {u"next"_qs, u"d"_qs}};
}

QString anyTemplate()
{
    const auto& all = lists().templates().entries();
    return all[*rc::gen::inRange<size_t>(0, all.size())].code;
}

/// Some sections of a template written, each text unlike any other.
NoteBody anyBody(const QString& templateCode)
{
    NoteBody body;
    int number = *rc::gen::inRange(0, 1000) * 10;
    for (const QString& section : lists().templates().find(templateCode)->links) {
        if (*rc::gen::arbitrary<bool>()) {
            body.push_back({section, u"<%1\n \u00E9>"_qs.arg(number++)});
        }
    }
    return body;
}

bool holdsOnce(const NoteBody& body, const QString& text)
{
    qsizetype count = 0;
    for (const NoteSection& section : body) {
        count += section.text.count(text);
    }
    return count == 1;
}

CatalogueOverlay overlay(const QByteArray& json)
{
    const auto parsed = parseOverlay(json);
    REQUIRE(codeOf(parsed) == std::nullopt);
    return *parsed;
}

} // namespace

TEST_CASE("sections go where their field is")
{
    CHECK(switched(sharedNote(), u"dap"_qs) == u"data: a//b|assessment: c|plan: d");
    CHECK(switched(sharedNote(), u"birp"_qs) == u"behavior: a|intervention: b|response: c|plan: d");
    CHECK(switched(sharedNote(), u"soap"_qs) ==
          u"subjective: a|objective: b|assessment: c|plan: d");
    CHECK(switched(sharedNote(), u"pirp"_qs) == u"problem: a|intervention: b|response: c|plan: d");
    CHECK(switched(sharedNote(), u"pie"_qs) == u"problem: a|intervention: b|evaluation: c//d");
    CHECK(switched(sharedNote(), u"narrative"_qs) == u"story: a//b//c//d");
    CHECK(switched(sharedNote(), u"shared"_qs) == shown(sharedNote()));
    CHECK(codeOf(switchTemplate(lists(), sharedNote(), u"haiku"_qs)) == Code::UnknownChoice);
}

TEST_CASE("text whose field the template has not is carried, and comes back")
{
    const NoteBody girp{{u"goal"_qs, u"g"_qs}, {u"plan"_qs, u"p"_qs}};
    CHECK(switched(girp, u"dap"_qs) == u"plan: p|carried_goal: g");
    const NoteBody dap = switchTemplate(lists(), girp, u"dap"_qs).value();
    CHECK(switched(dap, u"birp"_qs) == u"plan: p|carried_goal: g");
    CHECK(switched(dap, u"girp"_qs) == shown(girp));
    // What was written in the meantime stands after it, in the order of the note.
    NoteBody more = dap;
    more.insert(more.begin(), {u"data"_qs, u"x"_qs});
    CHECK(switched(more, u"girp"_qs) == u"goal: g|plan: p|carried_data: x");
    CHECK(switched({{u"goal"_qs, u"1"_qs}, {u"carried_goal"_qs, u"2"_qs}}, u"dap"_qs) ==
          u"carried_goal: 1//2");
    // Also of a section that no list has any more.
    CHECK(switched({{u"old_one"_qs, u"x"_qs}}, u"dap"_qs) == u"carried_old_one: x");
    CHECK(switched({{u"carried_old_one"_qs, u"x"_qs}}, u"shared"_qs) == u"carried_old_one: x");
}

TEST_CASE("no chain of templates loses or changes a character")
{
    CHECK(rc::check([] {
        const QString first = anyTemplate();
        const NoteBody written = anyBody(first);
        NoteBody body = written;
        for (const int step : *rc::gen::container<std::vector<int>>(rc::gen::just(0))) {
            RC_ASSERT(step == 0);
            const QString to = anyTemplate();
            const CatalogueEntry* target = lists().templates().find(to);
            const NoteBody before = body;
            body = switchTemplate(lists(), before, to).value();
            RC_ASSERT(tidied(body) == body);
            for (const NoteSection& section : body) {
                RC_ASSERT(mayHold(*target, section.code));
            }
            RC_ASSERT(switchTemplate(lists(), body, to).value() == body);
        }
        for (const NoteSection& section : written) {
            RC_ASSERT(holdsOnce(body, section.text));
        }
    }));
}

TEST_CASE("texts that come together keep their order")
{
    CHECK(rc::check([] {
        const NoteBody written = anyBody(anyTemplate());
        const NoteBody body = switchTemplate(lists(), written, anyTemplate()).value();
        for (const NoteSection& section : body) {
            qsizetype last = -1;
            for (const NoteSection& piece : written) {
                const qsizetype at = section.text.indexOf(piece.text);
                RC_ASSERT(at < 0 || at > last);
                last = std::max(last, at);
            }
        }
    }));
}

TEST_CASE("a trail of templates leads back to every division that was not written in")
{
    CHECK(rc::check([] {
        std::vector<std::pair<QString, NoteBody>> seen{{anyTemplate(), {}}};
        seen.front().second = anyBody(seen.front().first);
        TemplateTrail trail;
        NoteBody body = seen.front().second;
        QString now = seen.front().first;
        for (int step = *rc::gen::inRange(0, 6); step > 0; --step) {
            const QString to = anyTemplate();
            body = trail.change(lists(), body, now, to).value();
            now = to;
        }
        RC_ASSERT(trail.change(lists(), body, now, seen.front().first).value() ==
                  seen.front().second);
    }));
}

TEST_CASE("a trail ends where something is written")
{
    TemplateTrail trail;
    NoteBody body = trail.change(lists(), sharedNote(), u"shared"_qs, u"narrative"_qs).value();
    CHECK(shown(body) == u"story: a//b//c//d");
    body.front().text += u" e"_qs;
    body = trail.change(lists(), body, u"narrative"_qs, u"shared"_qs).value();
    CHECK(shown(body) == u"talked: a//b//c//d e");
    CHECK(codeOf(trail.change(lists(), body, u"shared"_qs, u"haiku"_qs)) == Code::UnknownChoice);
    CHECK(trail.change(lists(), body, u"shared"_qs, u"shared"_qs) == body);
}

TEST_CASE("a full note stays within its limit or in its template")
{
    const auto noteOf = [](qsizetype length) {
        NoteBody body = sharedNote();
        body.front().text = QString(length - 3, u'a');
        return body;
    };
    const auto narrative = [](const NoteBody& body) {
        return switchTemplate(lists(), body, u"narrative"_qs);
    };
    CHECK(narrative(noteOf(kLongestNote - 6))->front().text.endsWith(u"a\n\nb\n\nc\n\nd"));
    CHECK(narrative(noteOf(kLongestNote - 5))->front().text.endsWith(u"a\nb\nc\nd"));
    CHECK(narrative(noteOf(kLongestNote - 3))->front().text.size() == kLongestNote);
    CHECK(codeOf(narrative(noteOf(kLongestNote - 2))) == Code::TextTooLong);
    CHECK(codeOf(switchTemplate(lists(), noteOf(kLongestNote), u"birp"_qs)) == std::nullopt);
}

TEST_CASE("an agency adds a template of its own, with a section of its own")
{
    NoteTemplates own = NoteTemplates::load().value();
    const CatalogueOverlay sections = overlay(R"({
        "format": 1, "overlay": "note_sections", "version": 1, "based_on": 1, "source": "Agency",
        "add": [{"code": "welcome", "label": {"en": "Arriving"}, "links": ["purpose"]}]})");
    const CatalogueOverlay templates = overlay(R"({
        "format": 1, "overlay": "note_templates", "version": 1, "based_on": 1, "source": "Agency",
        "add": [{"code": "ours", "label": {"en": "Ours"}, "links": ["welcome", "story", "plan"]}],
        "hide": ["soap"], "order": ["ours"]})");
    // The template is made of a section that is not there yet.
    CHECK(codeOf(own.apply(templates)) == Code::BadInput);
    CHECK(own.templates().find(u"ours"_qs) == nullptr);
    REQUIRE(codeOf(own.apply(sections)) == std::nullopt);
    REQUIRE(codeOf(own.apply(templates)) == std::nullopt);
    CHECK(own.templates().offered().front()->code == u"ours");
    CHECK(own.sectionsOf(u"ours"_qs)->size() == 3);
    CHECK(shown(switchTemplate(own, sharedNote(), u"ours"_qs).value()) ==
          u"story: a//b//c|plan: d");
    // A note in a hidden template still changes.
    const NoteBody note{{u"welcome"_qs, u"w"_qs}, {u"plan"_qs, u"p"_qs}};
    CHECK(shown(switchTemplate(own, note, u"soap"_qs).value()) == u"plan: p|carried_welcome: w");
    CHECK(shown(switchTemplate(own, note, u"pirp"_qs).value()) == u"problem: w|plan: p");
}

TEST_CASE("an overlay that would break the templates is refused whole")
{
    NoteTemplates own = NoteTemplates::load().value();
    const auto refuses = [&own](const QByteArray& list, const QByteArray& rest) {
        return codeOf(own.apply(overlay(R"({"format": 1, "version": 1, "based_on": 1, "source": "A",
            "overlay": ")" + list + "\", " +
                                        rest + '}'))) == Code::BadInput;
    };
    CHECK(refuses("modes", R"("hide": ["phone"])"));
    CHECK(refuses("note_templates", R"("add": [{"code": "x", "label": {"en": "X"}}])"));
    CHECK(refuses("note_sections",
                  R"("add": [{"code": "x", "label": {"en": "X"}, "links": ["nowhere"]}])"));
    CHECK(refuses("note_sections",
                  R"("add": [{"code": "carried_x", "label": {"en": "X"}, "links": ["goal"]}])"));
    CHECK(
        refuses("note_sections", R"("add": [{"label": {"en": "X"}, "links": ["goal"], "code": ")" +
                                     QByteArray(kLongestSectionCode + 1, 'x') + "\"}]"));
    CHECK(own.templates() == NoteTemplates::load()->templates());
    CHECK(own.sections() == NoteTemplates::load()->sections());
}
