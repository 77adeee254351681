// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/catalogues.h"
#include "tests/support/printing.h"

#include <QDir>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <cmath>

using namespace kithbook;

namespace {

const QLocale kEnglish(QLocale::English);

Catalogues loaded()
{
    auto all = Catalogues::load();
    REQUIRE(all);
    return *std::move(all);
}

QStringList words(const char* spaced)
{
    return QString::fromUtf8(spaced).simplified().split(u' ');
}

QStringList codes(const Catalogue& catalogue)
{
    QStringList found;
    for (const CatalogueEntry& entry : catalogue.entries()) {
        found.append(entry.code);
    }
    return found;
}

QStringList labels(const Catalogue& catalogue)
{
    QStringList found;
    for (const CatalogueEntry& entry : catalogue.entries()) {
        found.append(entry.label(kEnglish));
    }
    return found;
}

QStringList codesThat(const Catalogue& catalogue, Trait trait)
{
    QStringList found;
    for (const CatalogueEntry& entry : catalogue.entries()) {
        if (entry.is(trait)) {
            found.append(entry.code);
        }
    }
    return found;
}

QStringList numbered(const char* prefix, int count)
{
    QStringList made;
    for (int i = 1; i <= count; ++i) {
        made.append(QString::fromLatin1(prefix) + QString::number(i));
    }
    return made;
}

QStringList lines(std::initializer_list<const char*> texts)
{
    QStringList made;
    for (const char* text : texts) {
        made.append(QString::fromUtf8(text));
    }
    return made;
}

Share share(const char* sample, int count, double percent)
{
    return {QString::fromLatin1(sample), count, percent};
}

} // namespace

TEST_CASE("every list is in the program under its name, and nothing else is")
{
    const Catalogues all = loaded();
    QStringList names;
    for (const ListId list : allLists()) {
        const QString name = catalogueName(list);
        CAPTURE(name);
        names.append(name + QStringLiteral(".json"));
        CHECK(all.at(list).info().name == name);
        CHECK(all.find(name) == &all.at(list));
    }
    names.sort();
    CHECK(QDir(QStringLiteral(":/catalogues")).entryList(QDir::Files, QDir::Name) == names);
    CHECK(all.find(QStringLiteral("moods")) == nullptr);
}

TEST_CASE("every shipped entry has an English and a Spanish label, each its own in its list")
{
    const Catalogues all = loaded();
    for (const ListId list : allLists()) {
        QStringList english;
        QStringList spanish;
        for (const CatalogueEntry& entry : all.at(list).entries()) {
            CAPTURE(entry.code);
            CHECK_FALSE(entry.labels.value(QStringLiteral("en")).isEmpty());
            CHECK_FALSE(entry.labels.value(QStringLiteral("es")).isEmpty());
            english.append(entry.labels.value(QStringLiteral("en")));
            spanish.append(entry.labels.value(QStringLiteral("es")));
        }
        CHECK(english.removeDuplicates() == 0);
        CHECK(spanish.removeDuplicates() == 0);
    }
}

TEST_CASE("every published percent fits its count and its sample")
{
    const Catalogues all = loaded();
    int checked = 0;
    for (const ListId list : allLists()) {
        for (const CatalogueEntry& entry : all.at(list).entries()) {
            for (const Share& published : entry.shares) {
                CAPTURE(entry.code, published.sample);
                const auto& samples = all.at(list).info().samples;
                const auto sample =
                    std::find_if(samples.begin(), samples.end(),
                                 [&](const Sample& s) { return s.id == published.sample; });
                REQUIRE(sample != samples.end());
                CHECK(std::abs(100.0 * published.count / sample->size - published.percent) < 0.5);
                ++checked;
            }
        }
    }
    CHECK(checked == 8 + 7 + 10);
}

TEST_CASE("modes are those of the survey in its order, with what is not digital beside them")
{
    const Catalogues all = loaded();
    const Catalogue& modes = all.at(ListId::Modes);
    CHECK(codes(modes) ==
          words("smartphone_app sms_text phone videoconference social_media video_game "
                "virtual_reality in_person email letter_or_mail other"));
    CHECK(labels(modes) ==
          lines({"Smartphone apps", "SMS text messaging", "Phone calls", "Videoconference",
                 "Social media", "Video games", "Virtual reality", "In person", "Email",
                 "Letter or mail", "Other"}));
    CHECK(codesThat(modes, Trait::Digital) ==
          words("smartphone_app sms_text phone videoconference social_media video_game "
                "virtual_reality email other"));
    CHECK(codesThat(modes, Trait::AsksText) == words("other"));
    CHECK(codesThat(modes, Trait::Asynchronous) ==
          words("smartphone_app sms_text social_media email letter_or_mail"));
    for (const CatalogueEntry& entry : modes.entries()) {
        const bool extra = words("email letter_or_mail").contains(entry.code);
        CHECK(entry.countsAs == (extra ? QStringLiteral("other") : QString()));
    }
}

TEST_CASE("modes carry both published columns")
{
    const char* const survey = "fortuna2022";
    const char* const groups = "collins_pisano2021";
    const std::vector<std::pair<const char*, std::vector<Share>>> expected = {
        {"smartphone_app", {share(survey, 68, 23.2), share(groups, 15, 25)}},
        {"sms_text", {share(survey, 123, 42.0), share(groups, 21, 36)}},
        {"phone", {share(survey, 182, 62.1), share(groups, 25, 42)}},
        {"videoconference", {share(survey, 160, 54.6), share(groups, 24, 41)}},
        {"social_media", {share(survey, 65, 22.2), share(groups, 5, 8)}},
        {"video_game", {share(survey, 6, 2.0)}},
        {"virtual_reality", {share(survey, 11, 3.8), share(groups, 2, 3)}},
        {"in_person", {}},
        {"email", {}},
        {"letter_or_mail", {}},
        {"other", {share(survey, 29, 9.9), share(groups, 2, 3)}}};
    const Catalogues all = loaded();
    const Catalogue& modes = all.at(ListId::Modes);
    REQUIRE(modes.entries().size() == expected.size());
    for (const auto& [code, shares] : expected) {
        CAPTURE(code);
        const CatalogueEntry* entry = modes.find(QString::fromLatin1(code));
        REQUIRE(entry);
        CHECK(entry->shares == shares);
    }
    const auto& samples = modes.info().samples;
    REQUIRE(samples.size() == 2);
    CHECK((samples[0].size == 293 && samples[0].multiSelect));
    CHECK((samples[1].size == 59 && samples[1].multiSelect));
}

TEST_CASE("lists of our own have their agreed codes in their order")
{
    struct Expected
    {
        ListId list;
        const char* codes;
    };
    const Expected expected = GENERATE(values<Expected>({
        {ListId::Timing, "synchronous asynchronous mixed"},
        {ListId::Delivery, "live automated"},
        {ListId::AudioOnlyReasons, "no_device no_data declined_video preference technical_failure"},
        {ListId::Outcomes, "held no_answer voicemail cancelled_by_person cancelled_by_specialist "
                           "no_show disconnected rescheduled"},
        {ListId::Places,
         "own_home other_home community agency_office clinic hospital_inpatient "
         "emergency_department residential shelter justice_setting school workplace vehicle "
         "unknown"},
        {ListId::Activities, "one_to_one group accompany liaison advocacy outreach warmline travel "
                             "paperwork materials supervision training team_meeting"},
        {ListId::Settings, "inpatient outpatient digital community_based"},
        {ListId::Formats, "one_to_one group home_visit virtual"},
        {ListId::ProgrammeAreas, "A B C D E F G H"},
        {ListId::ContactKinds,
         "phone mobile_text email post app social video through_someone other"},
        {ListId::SafeContact, "ok ask_first no"},
        {ListId::PersonStatus, "active paused closed"},
        {ListId::PauseReasons, "asked_for_break other_priorities health in_hospital away "
                               "out_of_touch specialist_away service_on_hold other"},
        {ListId::CloseReasons, "reached_hopes own_choice other_support another_specialist moved "
                               "out_of_touch service_ended not_covered died other"},
        {ListId::GroupAttendance, "present late left_early excused no_show"},
    }));
    const Catalogues all = loaded();
    CHECK(codes(all.at(expected.list)) == words(expected.codes));
}

TEST_CASE("what an entry means to the program is as agreed")
{
    const Catalogues all = loaded();
    CHECK(codesThat(all.at(ListId::Outcomes), Trait::Held) == words("held"));
    CHECK(codesThat(all.at(ListId::Activities), Trait::Billable) ==
          words("one_to_one group accompany warmline"));
    CHECK(codesThat(all.at(ListId::PersonStatus), Trait::OnCaseload) == words("active paused"));
    CHECK(codesThat(all.at(ListId::PersonStatus), Trait::NeedsReason) == words("paused closed"));
    CHECK(codesThat(all.at(ListId::SafeContact), Trait::Warns) == words("ask_first no"));
    CHECK(codesThat(all.at(ListId::GroupAttendance), Trait::Attended) ==
          words("present late left_early"));
    for (const ListId list : allLists()) {
        for (const CatalogueEntry& entry : all.at(list).entries()) {
            const bool open = entry.code == QStringLiteral("other");
            CHECK(entry.is(Trait::AsksText) == open);
        }
    }
}

TEST_CASE("program areas are the eight of the paper")
{
    const Catalogues all = loaded();
    CHECK(labels(all.at(ListId::ProgrammeAreas)) ==
          lines({"Suicide prevention", "Cancer/oncology", "Resettlement programmes for refugees",
                 "Emergency departments", "Parents", "Viral infections (HIV, COVID, hepatitis)",
                 "Groups at special risk - rural adults",
                 "Sensory problems (blindness, hearing impairment)"}));
}

TEST_CASE("fidelity items are the nineteen of the measure")
{
    const Catalogues all = loaded();
    const Catalogue& items = all.at(ListId::FidelityItems);
    CHECK(codes(items) == numbered("FI", 19));
    CHECK(labels(items) ==
          lines({"Promote hope", "Serve as role model", "Share recovery story",
                 "Help reduce isolation", "Do recovery planning",
                 "Have flexible time and meeting places", "Engage clients in treatment",
                 "Increase participation in own illness management",
                 "Help link to community resources", "Liaison between staff and clients",
                 "Increase access to services", "Run recovery groups", "Focus on strengths",
                 "Provide empathy", "Promote empowerment", "Develop trusting relationship",
                 "Teach coping skills", "Teach problem solving",
                 "Help their team focus on recovery"}));
}

TEST_CASE("core competencies are the twelve of SAMHSA")
{
    const Catalogues all = loaded();
    const Catalogue& core = all.at(ListId::SamhsaCompetencies);
    CHECK(codes(core) == numbered("SC", 12));
    CHECK(labels(core) ==
          lines({"Engages peers in collaborative and caring relationships", "Provides support",
                 "Shares lived experiences of recovery", "Personalizes peer support",
                 "Supports recovery planning", "Links to resources, services, and supports",
                 "Provides information about skills related to health, wellness, and recovery",
                 "Helps peers to manage crises", "Values communication",
                 "Supports collaboration and teamwork", "Promotes leadership and advocacy",
                 "Promotes growth and development"}));
}

TEST_CASE("digital competencies are the ten themes with their shares and links")
{
    struct Theme
    {
        const char* label;
        int count;
        double percent;
        const char* links;
    };
    const std::vector<Theme> themes = {
        {"Protecting the rights of service users", 28, 19.2, ""},
        {"Technical knowledge and skills in the practice of digital peer support", 22, 15.1, ""},
        {"Available technologies", 17, 11.6, "SC5"},
        {"Equity of access", 16, 11.0, ""},
        {"Digital communication skills", 15, 10.3, "SC9 SC3 SC6 SC7"},
        {"Performance-based training", 13, 8.9, "SC1 SC2 SC12 SC10"},
        {"Self-care", 13, 8.9, ""},
        {"Monitoring digital peer support and addressing digital crisis", 12, 8.2, "SC8"},
        {"Peer support competencies", 8, 5.5, "SC1 SC2 SC3 SC4 SC5 SC6 SC7 SC8 SC9 SC10 SC11 SC12"},
        {"Health literacy", 2, 1.4, ""}};
    const Catalogues all = loaded();
    const Catalogue& list = all.at(ListId::DigitalCompetencies);
    CHECK(codes(list) == numbered("DC", 10));
    CHECK(codesThat(list, Trait::Emerging) == words("DC7 DC10"));
    CHECK(list.info().linksTo == catalogueName(ListId::SamhsaCompetencies));
    REQUIRE(list.info().samples.size() == 1);
    CHECK((list.info().samples[0].size == 146 && !list.info().samples[0].multiSelect));
    REQUIRE(list.entries().size() == themes.size());
    int quotes = 0;
    for (std::size_t i = 0; i < themes.size(); ++i) {
        const CatalogueEntry& entry = list.entries()[i];
        CAPTURE(entry.code);
        CHECK(entry.label(kEnglish) == QString::fromLatin1(themes[i].label));
        CHECK(entry.shares ==
              std::vector<Share>{share("collins_pisano2021", themes[i].count, themes[i].percent)});
        CHECK(entry.links.join(u' ') == QString::fromLatin1(themes[i].links));
        quotes += themes[i].count;
    }
    CHECK(quotes == 146);
}

TEST_CASE("lists that use the CC BY paper say so")
{
    const Catalogues all = loaded();
    for (const ListId list : {ListId::DigitalCompetencies, ListId::Modes}) {
        const CatalogueInfo& info = all.at(list).info();
        CHECK(info.license == QStringLiteral("https://creativecommons.org/licenses/by/4.0/"));
        CHECK(info.attribution.contains(QStringLiteral("Collins-Pisano et al. 2021")));
    }
}

TEST_CASE("an agency's changes show in place of the shipped list and replace earlier changes")
{
    Catalogues all = loaded();
    CatalogueOverlay changes;
    changes.catalogue = QStringLiteral("modes");
    changes.version = 1;
    changes.basedOn = 1;
    changes.hidden = words("video_game");
    REQUIRE(all.apply(changes));
    CHECK(all.at(ListId::Modes).find(QStringLiteral("video_game"))->hidden);
    CHECK(all.find(QStringLiteral("modes"))->edition() == QStringLiteral("1+1"));
    CHECK_FALSE(all.shipped(ListId::Modes).find(QStringLiteral("video_game"))->hidden);

    changes.version = 2;
    changes.hidden = words("virtual_reality");
    REQUIRE(all.apply(changes));
    CHECK_FALSE(all.at(ListId::Modes).find(QStringLiteral("video_game"))->hidden);
    CHECK(all.at(ListId::Modes).find(QStringLiteral("virtual_reality"))->hidden);
    CHECK(all.at(ListId::Modes).edition() == QStringLiteral("1+2"));
}

TEST_CASE("changes to no list, or with a link to nowhere, are refused and change nothing")
{
    Catalogues all = loaded();
    CatalogueOverlay changes;
    changes.catalogue = QStringLiteral("moods");
    changes.version = 1;
    changes.basedOn = 1;
    CHECK(codeOf(all.apply(changes)) == Code::BadInput);

    changes.catalogue = QStringLiteral("digital_competencies");
    CatalogueEntry own;
    own.code = QStringLiteral("OWN1");
    own.labels.insert(QStringLiteral("en"), QStringLiteral("Our own theme"));
    own.links = words("SC13");
    changes.added = {own};
    CHECK(codeOf(all.apply(changes)) == Code::BadInput);
    CHECK(all.at(ListId::DigitalCompetencies) == all.shipped(ListId::DigitalCompetencies));
    changes.added.front().links = words("SC12");
    CHECK(all.apply(changes));
}
