// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace kithbook {

/// Appends the local time that a person saw, with its offset: `2026-05-03T11:00:00-05:00`, and
/// milliseconds only where there are any (ISO 8601; domain.md C9). An offset of 0 is `+00:00`.
void appendIsoTime(QByteArray& buffer, qint64 utcMs, int offsetMinutes);

} // namespace kithbook
