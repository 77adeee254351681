// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "isotime.h"

#include <charconv>
#include <chrono>

namespace kithbook {

namespace {

void appendPadded(QByteArray& buffer, qint64 value, qsizetype width)
{
    char digits[20];
    const auto end = std::to_chars(std::begin(digits), std::end(digits), value);
    const qsizetype length = end.ptr - digits;
    buffer.append(qMax<qsizetype>(0, width - length), '0').append(digits, length);
}

} // namespace

void appendIsoTime(QByteArray& buffer, qint64 utcMs, int offsetMinutes)
{
    using namespace std::chrono;
    const sys_time<milliseconds> local{milliseconds{utcMs} + minutes{offsetMinutes}};
    const auto day = floor<days>(local);
    const year_month_day date{day};
    const hh_mm_ss time{local - day};

    appendPadded(buffer, int{date.year()}, 4);
    buffer.append('-');
    appendPadded(buffer, unsigned{date.month()}, 2);
    buffer.append('-');
    appendPadded(buffer, unsigned{date.day()}, 2);
    buffer.append('T');
    appendPadded(buffer, time.hours().count(), 2);
    buffer.append(':');
    appendPadded(buffer, time.minutes().count(), 2);
    buffer.append(':');
    appendPadded(buffer, time.seconds().count(), 2);
    if (time.subseconds().count() != 0) {
        buffer.append('.');
        appendPadded(buffer, time.subseconds().count(), 3);
    }
    const int ahead = qAbs(offsetMinutes);
    buffer.append(offsetMinutes < 0 ? '-' : '+');
    appendPadded(buffer, ahead / 60, 2);
    buffer.append(':');
    appendPadded(buffer, ahead % 60, 2);
}

} // namespace kithbook
