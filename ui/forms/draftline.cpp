// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "draftline.h"

#include "core/base/clock.h"
#include "ui/parts/footerbar.h"
#include "ui/words/when.h"

#include <QCoreApplication>

namespace kithbook {

void tellDraft(FooterBar& footer, const Clock& clock, const Result<qint64>& keptMs)
{
    if (!keptMs) {
        footer.setState(QCoreApplication::translate("DraftLine", "The draft is not kept"),
                        Icon::Care, Ink::Care);
        return;
    }
    const QString time = timeWords(*keptMs, clock.offsetMinutes(*keptMs));
    footer.setState(QCoreApplication::translate("DraftLine", "Draft kept %1").arg(time));
}

} // namespace kithbook
