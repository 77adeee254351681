// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/tokens.h"

#include <QPalette>

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace kithbook;

namespace {

struct Pair
{
    const char* name;
    QRgb ink;
    QRgb ground;
};

std::vector<Pair> textPairs(const Tokens& t)
{
    std::vector<Pair> pairs{
        {"on accent", t.onAccent, t.accent},      {"on soft", t.onSoft, t.soft},
        {"muted on sidebar", t.muted, t.sidebar}, {"muted on alt", t.muted, t.alt},
        {"text on sidebar", t.text, t.sidebar},   {"text on alt", t.text, t.alt},
        {"link on info", t.link, t.infoFill},     {"text on soft", t.text, t.soft}};
    for (const QRgb ground : {t.window, t.base}) {
        for (const QRgb ink :
             {t.text, t.muted, t.accent, t.link, t.good, t.care, t.stop, t.training}) {
            pairs.push_back({"ink on window or base", ink, ground});
        }
    }
    for (const Tone tone : {Tone::Neutral, Tone::Soft, Tone::Info, Tone::Good, Tone::Care,
                            Tone::Stop, Tone::Training}) {
        const Ground ground = t.ground(tone);
        pairs.push_back({"ink on its ground", ground.ink, ground.fill});
        pairs.push_back({"text on a ground", t.text, ground.fill});
    }
    return pairs;
}

// What is met at the border of anything that can be operated, and the ring of focus.
std::vector<Pair> edgePairs(const Tokens& t)
{
    return {{"border on window", t.border, t.window},   {"border on base", t.border, t.base},
            {"border on sidebar", t.border, t.sidebar}, {"accent on window", t.accent, t.window},
            {"accent on soft", t.accent, t.soft},       {"ring on window", t.link, t.window},
            {"ring on base", t.link, t.base},           {"inner ring on accent", t.base, t.accent},
            {"problem on base", t.care, t.base},        {"link edge on soft", t.link, t.soft}};
}

} // namespace

TEST_CASE("contrast is the ratio of WCAG")
{
    CHECK(contrast(0xff000000, 0xffffffff) == Catch::Approx(21.0));
    CHECK(contrast(0xff777777, 0xffffffff) == Catch::Approx(4.48).margin(0.01));
    CHECK(contrast(0xff0b6666, 0xffffffff) == contrast(0xffffffff, 0xff0b6666));
}

TEST_CASE("every text has 4.5 to 1 on what it stands on, and every edge 3 to 1")
{
    const auto look = GENERATE(Look::Light, Look::Dark, Look::HighContrast);
    CAPTURE(static_cast<int>(look));
    const Tokens& tokens = tokensFor(look);
    for (const Pair& pair : textPairs(tokens)) {
        CAPTURE(pair.name, QRgb(pair.ink), QRgb(pair.ground));
        CHECK(contrast(pair.ink, pair.ground) >= (look == Look::HighContrast ? 7.0 : 4.5));
    }
    for (const Pair& pair : edgePairs(tokens)) {
        CAPTURE(pair.name);
        CHECK(contrast(pair.ink, pair.ground) >= 3.0);
    }
    // Not asked for by WCAG; ux.md keeps it readable all the same.
    CHECK(contrast(tokens.disabled, tokens.window) >= 4.0);
}

TEST_CASE("the tokens are found again from the palette made of them")
{
    const auto look = GENERATE(Look::Light, Look::Dark, Look::HighContrast);
    const Tokens tokens = tokensOf(paletteFor(look));
    CHECK(tokens.care == tokensFor(look).care);
    CHECK(tokens.edge == tokensFor(look).edge);
    QPalette disabled = paletteFor(look);
    disabled.setCurrentColorGroup(QPalette::Disabled);
    CHECK(tokensOf(disabled).text == tokensFor(look).text);
}

TEST_CASE("a palette of the computer's own is used and not mended")
{
    QPalette palette(QColor(0xff2b2b00), QColor(0xff101010));
    palette.setColor(QPalette::WindowText, QColor(0xff00ff00));
    palette.setColor(QPalette::Highlight, QColor(0xff8000ff));
    const Tokens tokens = tokensOf(palette);
    CHECK(tokens.text == 0xff00ff00);
    CHECK(tokens.stop == tokens.text);
    CHECK(tokens.accent == 0xff8000ff);
    CHECK(tokens.window == palette.color(QPalette::Window).rgb());
    CHECK(tokens.edge == 2);
}
