// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/guiprinting.h"
#include "tests/ui/support/pixels.h"
#include "ui/style/icon.h"

#include <QFile>
#include <QPixmap>

#include <catch2/catch_test_macros.hpp>

using namespace kithbook;

namespace {

QImage imageOf(const QIcon& icon, qreal ratio = 1, QIcon::Mode mode = QIcon::Normal)
{
    // Large enough for pixels that a line covers wholly.
    return icon.pixmap(QSize(64, 64), ratio, mode).toImage().convertToFormat(QImage::Format_ARGB32);
}

} // namespace

TEST_CASE("every icon in the list is there and draws something")
{
    for (std::size_t i = 0; i < std::size(kIconNames); ++i) {
        CAPTURE(kIconNames[i]);
        const QImage image = imageOf(themedIcon(static_cast<Icon>(i), Ink::Text));
        int seen = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                seen += qAlpha(image.pixel(x, y)) > 128 ? 1 : 0;
            }
        }
        CHECK(seen > 4);
    }
}

TEST_CASE("an icon that is shown follows the palette and the disabled state")
{
    Dressed dressed;
    const QIcon icon = themedIcon(Icon::Add, Ink::Care);
    CHECK(countOf(imageOf(icon), tokensFor(Look::Light).care) > 10);
    CHECK(countOf(imageOf(icon, 1, QIcon::Disabled), tokensFor(Look::Light).disabled) > 10);
    dressed.theme.choose(Theme::Choice::Dark);
    CHECK(countOf(imageOf(icon), tokensFor(Look::Dark).care) > 10);
    CHECK(countOf(imageOf(icon), tokensFor(Look::Light).care) == 0);
}

TEST_CASE("an icon has the pixels of a screen with two to a point")
{
    const QPixmap pixmap = themedIcon(Icon::Phone).pixmap(QSize(20, 20), 2.0);
    CHECK(pixmap.size() == QSize(40, 40));
    CHECK(pixmap.devicePixelRatio() == 2.0);
}
