// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/catalogues.h"

#include <QHash>

#include <array>

namespace kithbook {

/// From what stands in a cell to a code of a list: the code itself, its label in any language, and
/// the other words people have for it. Case, accents and spacing do not matter; a beginning of a
/// word is not enough, for nobody is there to see what it was taken for.
class ChoiceWords
{
public:
    explicit ChoiceWords(const Catalogues& catalogues);

    /// Empty for a text that says nothing known.
    [[nodiscard]] QString code(ListId list, const QString& text) const;
    /// Several codes, with ; or , between the words or, as our exports have them, a space between
    /// the codes. Error: UnknownChoice (detail: list).
    [[nodiscard]] Result<QStringList> codes(ListId list, const QString& text) const;

private:
    void learn(ListId list, const QString& words, const QString& code);

    std::array<QHash<QString, QString>, kListCount> m_codes;
};

} // namespace kithbook
