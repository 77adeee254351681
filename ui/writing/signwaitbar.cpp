// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/writing/signwaitbar.h"

#include "ui/parts/announce.h"
#include "ui/parts/besidelayout.h"
#include "ui/parts/button.h"
#include "ui/parts/label.h"
#include "ui/style/measure.h"
#include "ui/writing/signwait.h"

#include <QBoxLayout>
#include <QPainter>
#include <QProgressBar>

namespace kithbook {

namespace {

constexpr double kBarWidth = 90; // u, mock 07b
constexpr double kBarHeight = 1.5;
constexpr int kSpokenAgain = 5; // seconds left

} // namespace

SignWaitBar::SignWaitBar(QWidget* parent)
    : QWidget(parent), m_cancel(new Button(tr("Cancel"), ButtonKind::Main)), m_words(new Label({})),
      m_bar(new QProgressBar)
{
    setObjectName(QStringLiteral("signWaitBar"));
    m_cancel->setObjectName(QStringLiteral("cancelSigning"));
    m_words->setObjectName(QStringLiteral("signWaitWords"));
    m_bar->setObjectName(QStringLiteral("signWaitProgress"));
    m_bar->setRange(0, SignWait::kSeconds);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Time until it is signed"));
    connect(m_cancel, &QAbstractButton::clicked, this, &SignWaitBar::cancelAsked);

    auto* words = new QVBoxLayout;
    words->addWidget(m_words);
    words->addWidget(m_bar);
    auto* acts = new QHBoxLayout;
    m_cancel->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    acts->addWidget(m_cancel);
    acts->addLayout(words);
    acts->addStretch(1);
    auto* row = new BesideLayout(this);
    row->addPart(acts);
    row->addWidget(new Label(tr("Esc stops it"), TextRole::Body, Ink::Muted));
    spaceOut(*this, *words, {.between = 1});
    spaceOut(*this, *acts, {.between = 3});
    spaceOut(*this, *row, {6, 3, 6, 3, 3});
    keepMinimum(*this, -1, 15);
    keepMaximumWidth(*m_bar, kBarWidth);
    m_bar->setMaximumHeight(units(kBarHeight));
    hide();
}

void SignWaitBar::showLeft(int seconds)
{
    if (seconds == 0) {
        m_words->setText(tr("Signing now."));
    } else if (seconds == 1) {
        m_words->setText(tr("Signing in 1 second. Nothing is locked yet."));
    } else {
        m_words->setText(
            tr("Signing in %n seconds. Nothing is locked yet.", "seconds, 2 to 10", seconds));
    }
    m_bar->setValue(SignWait::kSeconds - seconds);
    if (seconds == SignWait::kSeconds || seconds == kSpokenAgain || seconds == 0) {
        announce(*m_words);
    }
}

void SignWaitBar::focusCancel()
{
    m_cancel->setFocus(Qt::OtherFocusReason);
}

void SignWaitBar::paintEvent(QPaintEvent*)
{
    const Tokens t = tokensOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), QColor(t.base));
    painter.fillRect(QRect(0, 0, width(), 1), QColor(t.divider));
}

} // namespace kithbook
