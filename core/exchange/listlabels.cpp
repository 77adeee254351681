// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "listlabels.h"

namespace kithbook {

ListLabels::ListLabels(const Catalogues& catalogues, const QLocale& locale)
{
    for (const ListId list : allLists()) {
        for (const CatalogueEntry& entry : catalogues.at(list).entries()) {
            m_labels[static_cast<size_t>(list)].insert(entry.code.toUtf8(),
                                                       entry.label(locale).toUtf8());
        }
    }
}

QByteArrayView ListLabels::of(ListId list, QByteArrayView code) const
{
    const auto& labels = m_labels[static_cast<size_t>(list)];
    const auto known = labels.constFind(QByteArray::fromRawData(code.data(), code.size()));
    return known == labels.constEnd() ? code : QByteArrayView(*known);
}

} // namespace kithbook
