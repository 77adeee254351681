// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formulaguard.h"

#include <algorithm>
#include <array>

namespace kithbook {

namespace {

constexpr char kGuard = '\'';

bool startsFormula(QByteArrayView utf8)
{
    constexpr std::array kFullWidth{"\xEF\xBC\x9D", "\xEF\xBC\x8B", "\xEF\xBC\x8D", "\xEF\xBC\xA0"};
    if (utf8.isEmpty()) {
        return false;
    }
    switch (utf8.front()) {
    case '=':
    case '+':
    case '-':
    case '@':
    case '\t':
    case '\r':
    case '\n':
        return true;
    default:
        return std::any_of(kFullWidth.begin(), kFullWidth.end(),
                           [&](const char* sign) { return utf8.startsWith(sign); });
    }
}

} // namespace

bool asksForGuard(QByteArrayView utf8)
{
    while (utf8.startsWith(kGuard)) {
        utf8 = utf8.sliced(1);
    }
    return startsFormula(utf8);
}

QString unguarded(const QString& cell)
{
    const bool isGuarded = cell.startsWith(QLatin1Char(kGuard)) && asksForGuard(cell.toUtf8());
    return isGuarded ? cell.sliced(1) : cell;
}

} // namespace kithbook
