// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notes/wordingcheck.h"
#include "tests/support/printing.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <catch2/catch_test_macros.hpp>

using namespace kithbook;

namespace {

const WordingCheck& shipped()
{
    static const WordingCheck check = WordingCheck::load().value();
    return check;
}

const WordingContext kAll{{u"en"_qs, u"es"_qs}};

bool finds(const QString& text, const QString& code)
{
    const auto words = shipped().check(text, kAll);
    return words.size() == 1 && words.front().code == code;
}

QJsonArray entriesOf(const QString& language)
{
    QFile file(u":/wording/"_qs + language + u".json"_qs);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QJsonDocument::fromJson(file.readAll()).object().value(u"entries").toArray();
}

QByteArray listWith(const QByteArray& form)
{
    return R"({"format": 1, "wording": "en", "version": 1, "source": "x", "entries":
        [{"code": "a", "reason": "b", "forms": [)" +
           form + "]}]}";
}

} // namespace

TEST_CASE("every form without surroundings is found by itself")
{
    int forms = 0;
    for (const WordingList& list : shipped().lists()) {
        for (const WordingEntry& entry : list.entries) {
            for (const WordingForm& form : entry.forms) {
                if (!form.before.isEmpty() || !form.after.isEmpty()) {
                    continue;
                }
                for (const QString& word : form.words) {
                    INFO(word.toStdString());
                    CHECK(finds(word, entry.code));
                    const auto found = shipped().check(word, kAll);
                    CHECK((found.size() == 1 && found.front().where == Mark{0, word.size()}));
                    ++forms;
                }
            }
        }
    }
    CHECK(forms > 400);
}

TEST_CASE("no choice is itself a word to look at")
{
    for (const WordingList& list : shipped().lists()) {
        for (const WordingEntry& entry : list.entries) {
            for (const WordingForm& form : entry.forms) {
                for (const QString& choice : form.choices) {
                    INFO(choice.toStdString());
                    CHECK(shipped().check(choice, kAll).empty());
                    CHECK(
                        shipped().check(u"She is "_qs + choice + u" since May."_qs, kAll).empty());
                }
            }
        }
    }
}

TEST_CASE("every example of a list is found and every fine sentence is silent")
{
    int examples = 0;
    for (const QString& language : {u"en"_qs, u"es"_qs}) {
        for (const auto& entry : entriesOf(language)) {
            const QString code = entry.toObject().value(u"code").toString();
            for (const auto& form : entry.toObject().value(u"forms").toArray()) {
                const QString example = form.toObject().value(u"example").toString();
                const QString fine = form.toObject().value(u"fine").toString();
                INFO(code.toStdString() << ": " << example.toStdString() << fine.toStdString());
                CHECK((example.isEmpty() || finds(example, code)));
                CHECK((fine.isEmpty() || shipped().check(fine, kAll).empty()));
                examples += example.isEmpty() ? 0 : 1;
            }
        }
    }
    CHECK(examples >= 10);
}

TEST_CASE("reasons and choices fit the card they are shown on")
{
    for (const WordingList& list : shipped().lists()) {
        QStringList codes;
        for (const WordingEntry& entry : list.entries) {
            INFO(entry.code.toStdString());
            CHECK_FALSE(codes.contains(entry.code));
            codes += entry.code;
            CHECK(entry.reason.size() <= 60);
            CHECK(entry.reason.endsWith(u'.'));
            for (const WordingForm& form : entry.forms) {
                for (const QString& choice : form.choices) {
                    CHECK(choice.size() <= 55);
                }
            }
        }
    }
}

TEST_CASE("the pairs of the domain facts are in the English list")
{
    for (const QString& word : {u"addict"_qs,
                                u"alcoholic"_qs,
                                u"drug abuse"_qs,
                                u"drug abuser"_qs,
                                u"clean screen"_qs,
                                u"dirty screen"_qs,
                                u"former addict"_qs,
                                u"opioid replacement"_qs,
                                u"non-compliant"_qs,
                                u"manipulative"_qs,
                                u"attention-seeking"_qs,
                                u"refused"_qs,
                                u"suffers from"_qs,
                                u"committed suicide"_qs,
                                u"schizophrenic"_qs,
                                u"low-functioning"_qs,
                                u"frequent flyer"_qs,
                                u"my cases"_qs,
                                u"the patient is"_qs,
                                u"consumer"_qs,
                                u"client"_qs,
                                u"resistant"_qs,
                                u"unmotivated"_qs,
                                u"in denial"_qs,
                                u"acting out"_qs,
                                u"she is difficult"_qs,
                                u"aggressive"_qs,
                                u"he is dangerous"_qs,
                                u"relapse"_qs,
                                u"symptoms"_qs,
                                u"deficits"_qs,
                                u"no-show"_qs,
                                u"he was clean"_qs,
                                u"she is dirty"_qs}) {
        INFO(word.toStdString());
        CHECK(shipped().check(word, {{u"en"_qs}}).size() == 1);
    }
}

TEST_CASE("a list that says less or more than it should is refused")
{
    const QByteArray good = R"({"words": ["x"], "choices": ["y"]})";
    CHECK(codeOf(parseWordingList(listWith(good))) == std::nullopt);
    const QByteArray bad[] = {
        R"({"words": [], "choices": ["y"]})",
        R"({"words": ["x"], "choices": []})",
        R"({"words": ["x"], "choices": ["a", "b", "c"]})",
        R"({"words": ["x", "x"], "choices": ["y"]})",
        R"({"words": "x", "choices": ["y"]})",
        R"({"words": [7], "choices": ["y"]})",
        R"({"words": ["x"], "choices": ["y"], "near": {"before": ["z"], "within": 1}})",
        R"({"words": ["x"], "choices": ["y"], "unless": ["z"]})",
        R"({"words": ["x"], "choices": ["y"], "colour": "red"})",
    };
    for (const QByteArray& form : bad) {
        INFO(form.toStdString());
        CHECK(codeOf(parseWordingList(listWith(form))) == Code::BadInput);
    }
    CHECK(codeOf(parseWordingList("{")) == Code::BadInput);
}
