// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/catalogues.h"

#include <QByteArray>
#include <QHash>

#include <array>

namespace kithbook {

/// The labels of every list in one language, as UTF-8, found by the bytes of the code: an export
/// asks for eight of them a row.
class ListLabels
{
public:
    ListLabels(const Catalogues& catalogues, const QLocale& locale);

    /// The code itself when no list has it, so that an old record still says something. Valid as
    /// long as this object and `code`.
    [[nodiscard]] QByteArrayView of(ListId list, QByteArrayView code) const;

private:
    std::array<QHash<QByteArray, QByteArray>, kListCount> m_labels;
};

} // namespace kithbook
