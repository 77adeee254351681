// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/versions.h"
#include "core/records/ids.h"

#include <QDate>
#include <QString>

#include <optional>

namespace kithbook {

/// What a form asks about a person. Nothing clinical, and nothing required but the chosen name:
/// every other empty text and invalid day means "not known".
struct PersonDraft
{
    QString chosenName;
    QString otherNames; ///< as the person likes them listed; found like the chosen one
    QString pronouns;
    QString language;
    QDate startedDay; ///< when support began
    QString ownWords; ///< how the person says who they are and what they hope for
    QString strengths;
    QString nextStep;
    QDate nextStepDay;
    QString usualMode; ///< code of ListId::Modes, offered when a session is logged
    std::optional<int> usualMinutes;

    friend bool operator==(const PersonDraft&, const PersonDraft&) = default;
};

/// A status (ListId::PersonStatus) and why. Reasons are codes of ListId::PauseReasons for a status
/// that stays on the caseload, of ListId::CloseReasons for one that does not; `words` go with the
/// reasons that ask for text, and may go with any.
struct PersonStatus
{
    QString code;
    QString reason;
    QString words;

    friend bool operator==(const PersonStatus&, const PersonStatus&) = default;
};

/// A person as the book has them.
struct Person : PersonDraft
{
    PersonId id;
    PersonStatus status;
    qint64 statusSinceMs = 0;
    // Kept by the book itself (resources/sql/0002_records.sql). Sessions in Trash do not count.
    std::optional<qint64> lastContactMs; ///< start of the newest session of any outcome
    std::optional<qint64> lastHeldMs;    ///< of the newest whose outcome is "held"
    std::optional<qint64> goneMs;        ///< in Trash since
    PersonId mergedInto;                 ///< null unless this was a duplicate
    Versions seen;                       ///< filled by People::forEditing alone
};

/// A name beside a session or a plan.
struct PersonName
{
    PersonId id;
    QString name;
    QString pronouns;

    friend bool operator==(const PersonName&, const PersonName&) = default;
};

/// One way to reach a person, and whether it is safe to (domain.md S40).
struct ContactWayDraft
{
    PersonId person;
    QString kind; ///< code of ListId::ContactKinds
    QString address;
    QString label;                       ///< "work phone"; says what `kind` "other" is
    QString safe = QStringLiteral("ok"); ///< code of ListId::SafeContact
    QString safeRule;                    ///< in own words: "no voicemail", "only after six"
    bool preferred = false;

    friend bool operator==(const ContactWayDraft&, const ContactWayDraft&) = default;
};

struct ContactWay : ContactWayDraft
{
    ContactWayId id;
    std::optional<qint64> goneMs;
    Versions seen; ///< filled by ContactWays::forEditing alone
};

} // namespace kithbook
