// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/catalogue.h"

#include <QByteArray>

namespace kithbook {

/// What an agency changes in one shipped list: adds, hides, renames, reorders. It takes nothing
/// away, so every record made with any edition of the list keeps its label.
struct CatalogueOverlay
{
    QString catalogue;
    int version = 0;                   ///< of these changes, counted by the agency
    int basedOn = 0;                   ///< version of the shipped list they were made for
    QString source;                    ///< who made them
    std::vector<CatalogueEntry> added; ///< after the shipped ones, unless `order` says otherwise
    QStringList hidden;
    QMap<QString, Labels> renamed; ///< code -> own words by language
    QStringList order;             ///< these codes first; the others follow as they were

    friend bool operator==(const CatalogueOverlay&, const CatalogueOverlay&) = default;
};

/// Both read JSON of at most 1 MiB, strictly (jsonreader.h). Errors: BadInput, with where as
/// detail. The shape is shown by every file in resources/catalogues and told in its README.
[[nodiscard]] Result<Catalogue> parseCatalogue(const QByteArray& json);
[[nodiscard]] Result<CatalogueOverlay> parseOverlay(const QByteArray& json);

/// A shipped list with an agency's changes in it. An overlay made for an earlier version still
/// fits. Errors: BadInput for another list's overlay, one made for a later version, a code that is
/// not there (or already there, when adding), and a list of which nothing would be offered.
[[nodiscard]] Result<Catalogue> withOverlay(const Catalogue& shipped,
                                            const CatalogueOverlay& overlay);

} // namespace kithbook
