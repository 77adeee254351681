// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/avatar.h"

#include "ui/style/icon.h"
#include "ui/style/measure.h"
#include "ui/style/paint.h"

#include <QFontMetrics>
#include <QPainter>

#include <array>

namespace kithbook {

namespace {

Ground hiddenGround(const Tokens& tokens, int color)
{
    constexpr std::array kTones{Tone::Info, Tone::Good, Tone::Care, Tone::Training, Tone::Soft};
    return tokens.ground(kTones[static_cast<std::size_t>(color) % kTones.size()]);
}

// As large as fits: 40 percent of the side, less for two wide letters.
QFont initialsFont(const QString& initials, int side)
{
    QFont font = fontFor(TextRole::Strong);
    font.setPixelSize(std::max(1, side * 2 / 5));
    const int width = QFontMetrics(font).horizontalAdvance(initials);
    const int room = side * 3 / 4;
    if (width > room) {
        font.setPixelSize(std::max(1, font.pixelSize() * room / width));
    }
    return font;
}

} // namespace

void paintAvatar(QPainter& painter, const QRect& rect, const AvatarLook& look,
                 const QPalette& palette, bool chosen)
{
    const Tokens tokens = tokensOf(palette);
    const bool hidden = look.shape == AvatarLook::Shape::Hidden;
    const bool group = look.shape == AvatarLook::Shape::Group;
    Ground ground = hidden ? hiddenGround(tokens, look.color)
                           : tokens.ground(group ? Tone::Neutral : Tone::Soft);
    if (chosen && !hidden) {
        ground = {tokens.base, tokens.text};
    }
    const double corner = hidden || group ? kTagCorner : rect.width() / 2.0;
    paintPanel(painter, rect,
               {ground.fill, tokens.groundEdge ? QColor(ground.ink) : QColor(), 1, corner});
    if (group) {
        const int inset = rect.width() / 6;
        paintIcon(painter, rect.adjusted(inset, inset, -inset, -inset), Icon::People, ground.ink);
        return;
    }
    painter.save();
    painter.setFont(initialsFont(look.initials, rect.width()));
    painter.setPen(QColor(ground.ink));
    painter.drawText(rect, Qt::AlignCenter | Qt::TextSingleLine, look.initials);
    painter.restore();
}

Avatar::Avatar(const AvatarLook& look, double side, QWidget* parent)
    : QWidget(parent), m_look(look), m_side(side)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Avatar::setLook(const AvatarLook& look)
{
    m_look = look;
    update();
}

QSize Avatar::sizeHint() const
{
    return {units(m_side), units(m_side)};
}

void Avatar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintAvatar(painter, rect(), m_look, palette(), false);
}

} // namespace kithbook
