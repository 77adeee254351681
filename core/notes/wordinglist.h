// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QStringList>

#include <vector>

namespace kithbook {

/// Some forms of a word that is worth a second look, with what could stand there instead. A form
/// that is a word like others most of the time says where it is meant: near certain words, and
/// never near others. Near is counted in words of the same sentence.
struct WordingForm
{
    QStringList words;   ///< words or phrases; a hyphen and a space are the same
    QStringList choices; ///< one or two, in the grammar of this form
    QStringList before;  ///< one of these at most `within` words before ...
    QStringList after;   ///< ... or one of these at most `within` words after; both empty: anywhere
    int within = 1;
    QStringList unless; ///< none of these within kUnlessWithin words on either side

    static constexpr int kUnlessWithin = 5;
};

struct WordingEntry
{
    QString code;
    QString reason; ///< one short sentence for the person who writes
    std::vector<WordingForm> forms;
};

/// The words of one language, from resources/wording; its README tells the shape of the file.
struct WordingList
{
    QString language; ///< "en", "es"
    int version = 0;
    QString source;
    std::vector<WordingEntry> entries;
};

/// Errors: BadInput, with where as detail.
[[nodiscard]] Result<WordingList> parseWordingList(const QByteArray& json);

} // namespace kithbook
