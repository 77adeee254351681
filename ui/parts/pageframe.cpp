// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/pageframe.h"

#include "ui/parts/besidelayout.h"
#include "ui/parts/footerbar.h"
#include "ui/parts/label.h"
#include "ui/parts/scrollbody.h"
#include "ui/style/measure.h"

#include <QBoxLayout>

namespace kithbook {

PageFrame::PageFrame(const QString& title, QWidget* parent)
    : QWidget(parent), m_title(new Label({}, TextRole::PageTitle)),
      m_subtitle(new Label({}, TextRole::Body, Ink::Muted)), m_titleRow(new BesideLayout),
      m_scroll(new ScrollBody)
{
    auto* titles = new QVBoxLayout;
    titles->addWidget(m_title);
    titles->addWidget(m_subtitle);
    m_titleRow->addPart(titles);

    auto* column = new QVBoxLayout(this);
    column->addLayout(m_titleRow);
    column->addWidget(m_scroll, 1);
    spaceOut(*this, *titles, {.between = 0});
    spaceOut(*this, *m_titleRow, {6, 5, 6, 4, 4});
    spaceOut(*this, *column, {.between = 0});
    setTitle(title);
}

void PageFrame::setTitle(const QString& title, const QString& subtitle)
{
    m_title->setText(title);
    m_subtitle->setText(subtitle);
    m_subtitle->setVisible(!subtitle.isEmpty());
}

void PageFrame::setTitleAside(QWidget* widget)
{
    m_titleRow->addWidget(widget);
}

void PageFrame::setBody(QWidget* body)
{
    m_scroll->setWidget(body);
    if (body->layout()) {
        spaceOut(*body, *body->layout(), {6, 0, 6, 4, 4});
    }
}

void PageFrame::setAboveFooter(QWidget* widget)
{
    auto* column = static_cast<QVBoxLayout*>(layout());
    column->insertWidget(column->indexOf(m_scroll) + 1, widget);
}

FooterBar& PageFrame::footer()
{
    if (!m_footer) {
        m_footer = new FooterBar(this);
        layout()->addWidget(m_footer);
    }
    return *m_footer;
}

} // namespace kithbook
