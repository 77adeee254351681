// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/cautions.h"

#include "core/records/catalogues.h"
#include "core/records/timerange.h"
#include "ui/desk/names.h"
#include "ui/words/modewords.h"
#include "ui/words/when.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace kithbook {

namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("Cautions", text);
}

int localMinute(const SessionDraft& session)
{
    constexpr qint64 kMinuteMs = 60'000;
    constexpr qint64 kDay = 24 * 60;
    return static_cast<int>((session.startMs / kMinuteMs + session.offsetMinutes) % kDay);
}

/// The rule in the person's words ends the sentence.
QString inBrackets(const QString& sentence, const QString& rule)
{
    return rule.isEmpty() ? sentence : QStringLiteral("%1 (%2)").arg(sentence, rule);
}

} // namespace

QString contactKindOf(const QString& mode)
{
    static const QHash<QString, QString> kinds{
        {QStringLiteral("phone"), QStringLiteral("phone")},
        {QStringLiteral("sms_text"), QStringLiteral("mobile_text")},
        {QStringLiteral("videoconference"), QStringLiteral("video")},
        {QStringLiteral("smartphone_app"), QStringLiteral("app")},
        {QStringLiteral("social_media"), QStringLiteral("social")},
        {QStringLiteral("email"), QStringLiteral("email")},
        {QStringLiteral("letter_or_mail"), QStringLiteral("post")},
    };
    return kinds.value(mode);
}

QString avoidCaution(const QString& name, const QString& mode, const std::vector<ContactWay>& ways,
                     const Catalogues& lists)
{
    const QString kind = contactKindOf(mode);
    const Catalogue& safety = lists.at(ListId::SafeContact);
    const ContactWay* warning = nullptr;
    for (const ContactWay& way : ways) {
        if (kind.isEmpty() || way.kind != kind) {
            continue;
        }
        const CatalogueEntry* safe = safety.find(way.safe);
        if (!safe || !safe->is(Trait::Warns)) {
            return {};
        }
        warning = warning ? warning : &way;
    }
    if (!warning) {
        return {};
    }
    const QString byWay = byMode(lists.at(ListId::Modes), mode);
    const bool never = warning->safe == QLatin1StringView("no");
    //: %1 is a name, %2 "by phone"
    const QString sentence =
        (never ? say(QT_TRANSLATE_NOOP("Cautions", "%1 asks not to be reached %2"))
               : say(QT_TRANSLATE_NOOP("Cautions", "%1 asks to be asked first before contact %2")))
            .arg(name, byWay);
    return say(QT_TRANSLATE_NOOP("Cautions", "%1. You can still log this."))
        .arg(inBrackets(sentence, warning->safeRule));
}

QString overlapCaution(const std::vector<Session>& others, const Names& names)
{
    if (others.empty()) {
        return {};
    }
    const Session& other = others.front();
    //: %1 is a name or names, %2 "9:30 to 10:00 AM"
    return say(QT_TRANSLATE_NOOP("Cautions", "At the same time there is a session with %1, %2."))
        .arg(names.list(other.names), spanWords(other.startMs, other.offsetMinutes, other.minutes));
}

QString hoursCaution(const SessionDraft& session, const WorkHours& hours)
{
    const QDate day = dayOf(session.startMs, session.offsetMinutes);
    return hours.contain(day, localMinute(session))
               ? QString()
               : say(QT_TRANSLATE_NOOP("Cautions", "This is outside of your work hours."));
}

} // namespace kithbook
