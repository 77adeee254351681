// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>

namespace kithbook {

/// When a form puts what is typed into its draft: two seconds after the first key that is not in
/// one yet (ux.md section 8, 2), so that somebody who never stops typing is kept as well. Connect
/// timeout() to what keeps the draft, touch() to what is typed; stop() when it is kept or let go.
class DraftTimer final : public QTimer
{
    Q_OBJECT

public:
    static constexpr int kAfterMs = 2000;

    explicit DraftTimer(QObject* parent) : QTimer(parent)
    {
        setObjectName(QStringLiteral("keepTimer"));
        setSingleShot(true);
        setInterval(kAfterMs);
    }

    void touch()
    {
        if (!isActive()) {
            start();
        }
    }
};

} // namespace kithbook
