// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/session.h"
#include "core/training/modeshares.h"
#include "core/training/phrases.h"

namespace kithbook {

/// What a made-up session is about, apart from when and with whom.
class MadeUpSessions
{
public:
    MadeUpSessions(const Phrases& phrases, const ModeShares& modes, const Catalogue& modeList)
        : m_phrases(phrases), m_modes(modes), m_modeList(modeList)
    {
    }

    /// Fills everything but people, start and offset. Complete and tidy: Sessions::validate changes
    /// nothing in it. Format "group" asks for more people.
    void fill(SessionDraft& session, const QString& usualMode, const QString& programArea,
              Rng& rng) const;

private:
    void fillThread(SessionDraft& session, Rng& rng) const;
    void fillMeeting(SessionDraft& session, Rng& rng) const;
    void fillPlace(SessionDraft& session, Rng& rng) const;
    void fillExtras(SessionDraft& session, Rng& rng) const;
    [[nodiscard]] QString line(const SessionDraft& session, Rng& rng) const;

    const Phrases& m_phrases;
    const ModeShares& m_modes;
    const Catalogue& m_modeList;
};

} // namespace kithbook
