// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace kithbook {

/// A stretch of a text, in UTF-16 units.
struct Mark
{
    qsizetype at = 0;
    qsizetype length = 0;

    [[nodiscard]] qsizetype end() const { return at + length; }

    friend bool operator==(const Mark&, const Mark&) = default;
};

} // namespace kithbook
