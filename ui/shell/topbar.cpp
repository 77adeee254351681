// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "topbar.h"

#include "ui/parts/button.h"
#include "ui/parts/flowlayout.h"
#include "ui/shell/rail.h"
#include "ui/style/measure.h"

#include <QEvent>
#include <QMenu>
#include <QPainter>

namespace kithbook {

TopBar::TopBar(QWidget* parent)
    : QFrame(parent), m_menu(new Button(Icon::Menu, tr("Menu"))),
      m_log(new Button(Icon::Add, tr("Log a session"), ButtonKind::Main)),
      m_hide(new Button(Icon::EyeSlash, tr("Hide names"))),
      m_lock(new Button(Icon::Lock, tr("Lock now")))
{
    auto* menu = new QMenu(this);
    auto sections = Rail::sections();
    sections.append(Section::Settings);
    for (const Section section : sections) {
        connect(menu->addAction(Rail::word(section)), &QAction::triggered, this,
                [this, section] { Q_EMIT sectionChosen(section); });
    }
    menu->addSeparator();
    m_hideFromMenu = menu->addAction(tr("Hide names"));
    connect(m_hideFromMenu, &QAction::triggered, this,
            [this] { Q_EMIT hideNamesAsked(!m_hiding); });
    connect(menu->addAction(tr("Lock now")), &QAction::triggered, this, &TopBar::lockAsked);
    m_menu->setMenu(menu);
    m_menu->setObjectName(QStringLiteral("barMenu"));
    m_log->setObjectName(QStringLiteral("barLog"));
    m_hide->setObjectName(QStringLiteral("barHideNames"));
    m_lock->setObjectName(QStringLiteral("barLock"));
    connect(m_log, &Button::clicked, this, &TopBar::logAsked);
    connect(m_hide, &Button::clicked, this, [this] { Q_EMIT hideNamesAsked(!m_hiding); });
    connect(m_lock, &Button::clicked, this, &TopBar::lockAsked);

    auto* flow = new FlowLayout(this);
    for (Button* button : {m_menu, m_log, m_hide, m_lock}) {
        flow->addWidget(button);
    }
    spaceOut(*this, *flow, {6, 2.5, 6, 2.5, 2.5});
}

void TopBar::setLogIsMain(bool main)
{
    m_log->setKind(main ? ButtonKind::Main : ButtonKind::Second);
}

void TopBar::setNamesHidden(bool hidden)
{
    m_hiding = hidden;
    m_hideFromMenu->setText(hidden ? tr("Show names") : tr("Hide names"));
    m_hide->setText(hidden ? tr("Show names") : tr("Hide names"));
    m_hide->setIcon(themedIcon(hidden ? Icon::Eye : Icon::EyeSlash));
}

// A second row would take the height that a small window with large text needs for its page.
void TopBar::keepOneRow()
{
    const QMargins margins = layout()->contentsMargins();
    const int between = layout()->spacing();
    int left = width() - margins.left() - margins.right() - m_menu->sizeHint().width() -
               m_log->sizeHint().width() - between;
    for (Button* button : {m_lock, m_hide}) {
        left -= button->sizeHint().width() + between;
        button->setVisible(left >= 0);
    }
}

void TopBar::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    keepOneRow();
}

void TopBar::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        keepOneRow();
    }
}

void TopBar::paintEvent(QPaintEvent*)
{
    const Tokens t = tokensOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), QColor(t.sidebar));
    painter.fillRect(QRect(0, height() - 1, width(), 1), QColor(t.divider));
}

} // namespace kithbook
