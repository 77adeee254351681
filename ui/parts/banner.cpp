// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/banner.h"

#include "ui/parts/announce.h"
#include "ui/parts/besidelayout.h"
#include "ui/parts/button.h"
#include "ui/parts/flowlayout.h"
#include "ui/parts/iconmark.h"
#include "ui/parts/label.h"
#include "ui/style/measure.h"
#include "ui/style/paint.h"

#include <QBoxLayout>
#include <QPainter>

namespace kithbook {

namespace {

struct KindLook
{
    Tone tone;
    Ink ink;
    Icon icon;
};

KindLook lookOf(BannerKind kind)
{
    switch (kind) {
    case BannerKind::Info:
        return {Tone::Info, Ink::Link, Icon::Info};
    case BannerKind::Good:
        return {Tone::Good, Ink::Good, Icon::CheckCircle};
    case BannerKind::Care:
        return {Tone::Care, Ink::Care, Icon::Care};
    case BannerKind::Stop:
        return {Tone::Stop, Ink::Stop, Icon::Stop};
    case BannerKind::Training:
        return {Tone::Training, Ink::Training, Icon::Training};
    }
    return {Tone::Info, Ink::Link, Icon::Info};
}

} // namespace

Banner::Banner(BannerKind kind, const QString& text, QWidget* parent)
    : QFrame(parent), m_kind(kind), m_icon(new IconMark(lookOf(kind).icon, lookOf(kind).ink)),
      m_lead(new Label({}, TextRole::Strong,
                       kind == BannerKind::Training ? Ink::Training : Ink::Text)),
      m_text(new Label(text)), m_actions(new FlowLayout)
{
    m_lead->hide();
    auto* words = new FlowLayout;
    words->addWidget(m_lead);
    words->addWidget(m_text);

    auto* line = new BesideLayout;
    line->addPart(words);
    line->addPart(m_actions);

    auto* row = new QHBoxLayout(this);
    row->addWidget(m_icon);
    row->addLayout(line, 1);
    spaceOut(*this, *words, {.between = 1.5});
    spaceOut(*this, *m_actions, {.between = 2});
    spaceOut(*this, *line, {.between = 3});
    spaceOut(*this, *row, {4, 1.5, 4, 1.5, 3});
    keepMinimum(*this, -1, 11);
    nameIt();
}

void Banner::setText(const QString& text)
{
    m_text->setText(text);
    nameIt();
    if (isVisible()) {
        announce(*this);
    }
}

QString Banner::text() const
{
    return m_text->text();
}

void Banner::setLead(const QString& lead)
{
    m_lead->setText(lead);
    m_lead->setWordWrap(false);
    m_lead->setVisible(!lead.isEmpty());
    nameIt();
}

void Banner::setIcon(Icon icon)
{
    m_icon->setIcon(icon, lookOf(m_kind).ink);
}

Button& Banner::addAction(const QString& text, ButtonKind kind)
{
    auto* button = new Button(text, kind, this);
    m_actions->addWidget(button);
    return *button;
}

void Banner::clearActions()
{
    while (QLayoutItem* item = m_actions->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
}

void Banner::nameIt()
{
    setAccessibleName(m_lead->text().isEmpty()
                          ? m_text->text()
                          : QStringLiteral("%1 %2").arg(m_lead->text(), m_text->text()));
}

void Banner::paintEvent(QPaintEvent*)
{
    const Tokens tokens = tokensOf(palette());
    const Ground ground = tokens.ground(lookOf(m_kind).tone);
    QPainter painter(this);
    paintPanel(painter, rect(),
               {ground.fill, tokens.groundEdge ? QColor(ground.ink) : QColor(), double(tokens.edge),
                kBannerCorner});
}

void Banner::showEvent(QShowEvent* event)
{
    QFrame::showEvent(event);
    announce(*this);
}

} // namespace kithbook
