// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/person.h"
#include "core/training/modeshares.h"
#include "core/training/phrases.h"

#include <vector>

namespace kithbook {

/// A person who does not exist, and what their sessions need to know.
struct MadeUpPerson
{
    PersonDraft draft;
    PersonStatus status;
    QDate statusDay;
    std::vector<ContactWayDraft> ways; ///< without their person, who has no id yet
    QDate firstDay;
    QDate lastDay;       ///< of their sessions
    QString programArea; ///< mostly empty
};

/// Makes up people: plainly invented names from everywhere, no diagnosis, telephone numbers of the
/// range 555-01xx that is kept for stories, mail to example.org (RFC 2606). Person `index` of a
/// seed is the same whatever else is made.
class MadeUpPeople
{
public:
    MadeUpPeople(const Phrases& phrases, const ModeShares& modes, quint64 seed,
                 const QDate& firstDay, const QDate& today);

    [[nodiscard]] MadeUpPerson person(int index) const;

private:
    [[nodiscard]] QString name(int index) const;
    void fillWords(MadeUpPerson& person, Rng& rng) const;
    void fillStatus(MadeUpPerson& person, Rng& rng) const;
    void fillWays(MadeUpPerson& person, int index, Rng& rng) const;
    [[nodiscard]] ContactWayDraft way(const char* kind, const QString& address, Rng& rng) const;

    const Phrases& m_phrases;
    const ModeShares& m_modes;
    quint64 m_seed;
    QDate m_firstDay;
    QDate m_today;
    QStringList m_firstNames; ///< in the order of this seed
};

} // namespace kithbook
