// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/footerbar.h"

#include "ui/parts/announce.h"
#include "ui/parts/besidelayout.h"
#include "ui/parts/button.h"
#include "ui/parts/flowlayout.h"
#include "ui/parts/iconmark.h"
#include "ui/parts/label.h"
#include "ui/style/measure.h"

#include <QBoxLayout>
#include <QPainter>

namespace kithbook {

FooterBar::FooterBar(QWidget* parent)
    : QWidget(parent), m_acts(new FlowLayout), m_hint(new Label({}, TextRole::Caption, Ink::Muted)),
      m_stateLine(new QWidget), m_stateIcon(new IconMark(Icon::Check, Ink::Good, 4)),
      m_state(new Label({}, TextRole::Body, Ink::Good))
{
    m_hint->setWordWrap(false);
    m_hint->hide();
    m_state->setWordWrap(false);
    auto* state = new QHBoxLayout(m_stateLine);
    state->addWidget(m_stateIcon);
    state->addWidget(m_state);
    m_stateLine->hide();

    m_acts->addWidget(m_hint);
    auto* row = new BesideLayout(this);
    row->addPart(m_acts);
    row->addWidget(m_stateLine);
    spaceOut(*m_stateLine, *state, {});
    spaceOut(*this, *m_acts, {.between = 3});
    spaceOut(*this, *row, {6, 3, 6, 3, 3});
    keepMinimum(*this, -1, 15);
}

void FooterBar::addButton(Button* button)
{
    // The hint stays behind the buttons.
    m_acts->removeWidget(m_hint);
    m_acts->addWidget(button);
    m_acts->addWidget(m_hint);
}

void FooterBar::setHint(const QString& hint)
{
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
}

void FooterBar::setState(const QString& text, Icon icon, Ink ink)
{
    m_state->setText(text);
    m_state->setInk(ink);
    m_stateIcon->setIcon(icon, ink);
    m_stateLine->setVisible(!text.isEmpty());
    if (!text.isEmpty()) {
        announce(*m_state);
    }
}

void FooterBar::paintEvent(QPaintEvent*)
{
    const Tokens t = tokensOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), QColor(t.base));
    painter.fillRect(QRect(0, 0, width(), 1), QColor(t.divider));
}

} // namespace kithbook
