// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeicon.h"

#include <QHash>

namespace kithbook {

Icon modeIcon(const QString& mode)
{
    static const QHash<QString, Icon> icons{
        {QStringLiteral("smartphone_app"), Icon::Mobile},
        {QStringLiteral("sms_text"), Icon::Chat},
        {QStringLiteral("phone"), Icon::Phone},
        {QStringLiteral("videoconference"), Icon::Video},
        {QStringLiteral("social_media"), Icon::Share},
        {QStringLiteral("video_game"), Icon::Game},
        {QStringLiteral("virtual_reality"), Icon::Vr},
        {QStringLiteral("in_person"), Icon::Person},
        {QStringLiteral("email"), Icon::Email},
        {QStringLiteral("letter_or_mail"), Icon::Letter},
    };
    return icons.value(mode, Icon::More);
}

} // namespace kithbook
