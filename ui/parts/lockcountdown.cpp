// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/lockcountdown.h"

#include "ui/parts/announce.h"
#include "ui/parts/banner.h"

#include <QBoxLayout>
#include <QEvent>

namespace kithbook {

LockCountdown::LockCountdown(QWidget* parent)
    : QWidget(parent), m_banner(new Banner(BannerKind::Info))
{
    m_banner->setIcon(Icon::Lock);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_banner);
    write();
}

void LockCountdown::setSecondsLeft(int seconds)
{
    m_seconds = seconds;
    write();
    if (isVisible() && speaksAt(seconds)) {
        announce(*m_banner);
    }
}

bool LockCountdown::speaksAt(int seconds)
{
    return seconds == 30 || seconds == 10;
}

void LockCountdown::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        write();
    }
}

void LockCountdown::write()
{
    //: %n is a number of seconds; "s" is the sign of the second
    m_banner->setLead(tr("Locking in %n s.", nullptr, m_seconds));
    const QString rest = tr("Your note is kept. Press any key to stay.");
    if (m_banner->text() != rest) {
        m_banner->setText(rest);
    }
}

} // namespace kithbook
