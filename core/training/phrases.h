// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/training/rng.h"

#include <QHash>
#include <QStringList>

namespace kithbook {

/// Lists of sentences with places to fill: "They will {step} before {later}." takes one of the list
/// "step" and one of "later". Everything a made-up person says or is written about them comes from
/// such a list (resources/training), so that one test can look at every word of it.
class Phrases
{
public:
    /// A JSON object of arrays of texts. Errors: Internal (detail: the list) when it does not read,
    /// a list is empty or names one that is not there: a fault of the build, caught by a test.
    [[nodiscard]] static Result<Phrases> load(const QString& resource);

    [[nodiscard]] const QStringList& list(QLatin1StringView name) const;
    /// One of the list, filled, with a capital at its start.
    [[nodiscard]] QString sentence(QLatin1StringView name, Rng& rng) const;
    /// `count` different ones of the list, in the list's own order, a space between.
    [[nodiscard]] QString sentences(QLatin1StringView name, int count, Rng& rng) const;
    [[nodiscard]] const QHash<QString, QStringList>& all() const { return m_lists; }

private:
    explicit Phrases(QHash<QString, QStringList> lists) : m_lists(std::move(lists)) {}
    [[nodiscard]] QString missingList() const;
    [[nodiscard]] QString filled(const QString& phrase, Rng& rng) const;

    QHash<QString, QStringList> m_lists;
};

} // namespace kithbook
