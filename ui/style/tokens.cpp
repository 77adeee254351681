// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/tokens.h"

#include <QColor>

#include <cmath>

namespace kithbook {

namespace {

constexpr QRgb rgb(quint32 value)
{
    return 0xff000000U | value;
}

constexpr Tokens kLight{
    .window = rgb(0xF6F5F2),
    .base = rgb(0xFFFFFF),
    .alt = rgb(0xF0EFEB),
    .sidebar = rgb(0xECEAE4),
    .text = rgb(0x1F2428),
    .muted = rgb(0x545C64),
    .disabled = rgb(0x6E757C),
    .border = rgb(0x737980),
    .divider = rgb(0xDAD8D2),
    .accent = rgb(0x0B6666),
    .onAccent = rgb(0xFFFFFF),
    .soft = rgb(0xDCEFED),
    .onSoft = rgb(0x0A4848),
    .link = rgb(0x0B5CAD),
    .infoFill = rgb(0xE4EFFA),
    .good = rgb(0x22663A),
    .goodFill = rgb(0xE3F2E6),
    .care = rgb(0x7A4A00),
    .careFill = rgb(0xFFF0D2),
    .stop = rgb(0xA01B1B),
    .stopFill = rgb(0xFCE7E5),
    .training = rgb(0x5B3A99),
    .trainingFill = rgb(0xEEE7F9),
    .edge = 1,
    .groundEdge = false,
};

constexpr Tokens kDark{
    .window = rgb(0x1E2225),
    .base = rgb(0x16191B),
    .alt = rgb(0x24292D),
    .sidebar = rgb(0x191C1F),
    .text = rgb(0xECEEEF),
    .muted = rgb(0xAEB6BD),
    .disabled = rgb(0x8C949B),
    .border = rgb(0x7F8891),
    .divider = rgb(0x373D42),
    .accent = rgb(0x63C7BE),
    .onAccent = rgb(0x04201F),
    .soft = rgb(0x153A3A),
    .onSoft = rgb(0xB4E6E1),
    .link = rgb(0x8CC2FF),
    .infoFill = rgb(0x152B42),
    .good = rgb(0x83D39A),
    .goodFill = rgb(0x14301D),
    .care = rgb(0xF2C063),
    .careFill = rgb(0x38290A),
    .stop = rgb(0xFF9C94),
    .stopFill = rgb(0x421A18),
    .training = rgb(0xC6ADF5),
    .trainingFill = rgb(0x2C2046),
    .edge = 1,
    .groundEdge = false,
};

// Every ink is at least 7:1 on black (WCAG 2.2 SC 1.4.6). Grounds stay black and get an edge in
// their ink: color areas are what fades first for weak eyes.
constexpr Tokens kHighContrast{
    .window = rgb(0x000000),
    .base = rgb(0x000000),
    .alt = rgb(0x1F1F1F),
    .sidebar = rgb(0x000000),
    .text = rgb(0xFFFFFF),
    .muted = rgb(0xFFFFFF),
    .disabled = rgb(0xB0B0B0),
    .border = rgb(0xFFFFFF),
    .divider = rgb(0x8C8C8C),
    .accent = rgb(0xFFE94D),
    .onAccent = rgb(0x000000),
    .soft = rgb(0x003A5C),
    .onSoft = rgb(0xFFFFFF),
    .link = rgb(0x7FD8FF),
    .infoFill = rgb(0x000000),
    .good = rgb(0x8CF5A5),
    .goodFill = rgb(0x000000),
    .care = rgb(0xFFC85C),
    .careFill = rgb(0x000000),
    .stop = rgb(0xFFA8A1),
    .stopFill = rgb(0x000000),
    .training = rgb(0xD9C2FF),
    .trainingFill = rgb(0x000000),
    .edge = 2,
    .groundEdge = true,
};

QRgb active(const QPalette& palette, QPalette::ColorRole role)
{
    return palette.color(QPalette::Active, role).rgb();
}

// By the grounds alone: a label that wears another ink still belongs.
bool belongs(const QPalette& palette, const Tokens& tokens)
{
    return active(palette, QPalette::Window) == tokens.window &&
           active(palette, QPalette::Base) == tokens.base &&
           active(palette, QPalette::AlternateBase) == tokens.alt;
}

// A palette of the computer, most likely its high contrast one: only its own colors are used.
Tokens foreignTokens(const QPalette& palette)
{
    const QRgb window = active(palette, QPalette::Window);
    const QRgb text = active(palette, QPalette::WindowText);
    const QRgb accent = active(palette, QPalette::Highlight);
    const QRgb onAccent = active(palette, QPalette::HighlightedText);
    return {
        .window = window,
        .base = active(palette, QPalette::Base),
        .alt = active(palette, QPalette::AlternateBase),
        .sidebar = window,
        .text = text,
        .muted = text,
        .disabled = palette.color(QPalette::Disabled, QPalette::WindowText).rgb(),
        .border = text,
        .divider = mixed(window, text, 0.4),
        .accent = accent,
        .onAccent = onAccent,
        .soft = accent,
        .onSoft = onAccent,
        .link = active(palette, QPalette::Link),
        .infoFill = window,
        .good = text,
        .goodFill = window,
        .care = text,
        .careFill = window,
        .stop = text,
        .stopFill = window,
        .training = text,
        .trainingFill = window,
        .edge = 2,
        .groundEdge = true,
    };
}

// Relative luminance as WCAG 2.2 defines it.
double luminance(QRgb color)
{
    const auto linear = [](int channel) {
        const double c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(qRed(color)) + 0.7152 * linear(qGreen(color)) +
           0.0722 * linear(qBlue(color));
}

} // namespace

QColor Tokens::ink(Ink which) const
{
    switch (which) {
    case Ink::Text:
        return text;
    case Ink::Muted:
        return muted;
    case Ink::Disabled:
        return disabled;
    case Ink::Accent:
        return accent;
    case Ink::OnAccent:
        return onAccent;
    case Ink::OnSoft:
        return onSoft;
    case Ink::Link:
        return link;
    case Ink::Good:
        return good;
    case Ink::Care:
        return care;
    case Ink::Stop:
        return stop;
    case Ink::Training:
        return training;
    }
    return text;
}

Ground Tokens::ground(Tone tone) const
{
    switch (tone) {
    case Tone::Neutral:
        return {alt, muted};
    case Tone::Soft:
        return {soft, onSoft};
    case Tone::Info:
        return {infoFill, link};
    case Tone::Good:
        return {goodFill, good};
    case Tone::Care:
        return {careFill, care};
    case Tone::Stop:
        return {stopFill, stop};
    case Tone::Training:
        return {trainingFill, training};
    }
    return {alt, muted};
}

const Tokens& tokensFor(Look look)
{
    switch (look) {
    case Look::Light:
        return kLight;
    case Look::Dark:
        return kDark;
    case Look::HighContrast:
        return kHighContrast;
    }
    return kLight;
}

QPalette paletteFor(Look look)
{
    const Tokens& t = tokensFor(look);
    QPalette palette;
    const auto set = [&palette](QPalette::ColorRole role, QRgb color) {
        palette.setColor(role, QColor(color));
    };
    set(QPalette::Window, t.window);
    set(QPalette::WindowText, t.text);
    set(QPalette::Base, t.base);
    set(QPalette::AlternateBase, t.alt);
    set(QPalette::Text, t.text);
    set(QPalette::Button, t.base);
    set(QPalette::ButtonText, t.text);
    set(QPalette::BrightText, t.stop);
    set(QPalette::Highlight, t.accent);
    set(QPalette::HighlightedText, t.onAccent);
    set(QPalette::Link, t.link);
    set(QPalette::LinkVisited, t.link);
    set(QPalette::PlaceholderText, t.muted);
    set(QPalette::ToolTipBase, t.text);
    set(QPalette::ToolTipText, t.window);
    set(QPalette::Light, t.base);
    set(QPalette::Midlight, t.alt);
    set(QPalette::Mid, t.divider);
    set(QPalette::Dark, t.border);
    set(QPalette::Shadow, t.border);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(QPalette::Disabled, role, QColor(t.disabled));
    }
    return palette;
}

Tokens tokensOf(const QPalette& palette)
{
    for (const Look look : {Look::Light, Look::Dark, Look::HighContrast}) {
        if (belongs(palette, tokensFor(look))) {
            return tokensFor(look);
        }
    }
    return foreignTokens(palette);
}

double contrast(QRgb a, QRgb b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

QRgb mixed(QRgb a, QRgb b, double amount)
{
    const auto channel = [amount](int from, int to) {
        return static_cast<int>(std::lround(from + (to - from) * amount));
    };
    return qRgb(channel(qRed(a), qRed(b)), channel(qGreen(a), qGreen(b)),
                channel(qBlue(a), qBlue(b)));
}

} // namespace kithbook
