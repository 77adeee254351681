// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/listandpage.h"

#include "ui/parts/button.h"
#include "ui/style/icon.h"
#include "ui/style/looks.h"
#include "ui/style/measure.h"

#include <QBoxLayout>
#include <QEvent>
#include <QFrame>
#include <QSplitter>

namespace kithbook {

ListAndPage::ListAndPage(QWidget* list, QWidget* page, double listWidth, double least,
                         QWidget* parent)
    : QWidget(parent), m_splitter(new QSplitter), m_list(list), m_pageSide(new QFrame),
      m_back(new Button(Icon::ArrowLeft, {}, ButtonKind::Flat)), m_listWidth(listWidth),
      m_least(least)
{
    m_back->setObjectName(QStringLiteral("backToList"));
    connect(m_back, &QPushButton::clicked, this, [this] {
        backToList();
        Q_EMIT wentBack();
    });
    makeRingRoom(*m_pageSide);
    auto* side = new QVBoxLayout(m_pageSide);
    side->addWidget(m_back, 0, Qt::AlignLeading);
    side->addWidget(page, 1);
    spaceOut(*m_pageSide, *side, {.between = 1});

    m_splitter->addWidget(list);
    m_splitter->addWidget(m_pageSide);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setChildrenCollapsible(false);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_splitter);
    retranslate();
    arrange();
}

bool ListAndPage::showsBoth() const
{
    constexpr double kNarrowWindow = 225; // u
    return window()->width() >= units(kNarrowWindow) && width() >= units(m_least);
}

void ListAndPage::openPage()
{
    m_pageOpen = true;
    arrange();
}

void ListAndPage::backToList()
{
    m_pageOpen = false;
    arrange();
}

void ListAndPage::setHasPage(bool has)
{
    m_hasPage = has;
    arrange();
}

QWidget& ListAndPage::wayBack() const
{
    return *m_back;
}

void ListAndPage::arrange()
{
    const bool both = showsBoth();
    m_splitter->setHandleWidth(units(4));
    m_list->setVisible(both || !m_pageOpen);
    m_pageSide->setVisible(m_hasPage && (both || m_pageOpen));
    m_back->setVisible(!both);
    if (both && !m_sized) {
        m_sized = true;
        const int list = units(m_listWidth);
        m_splitter->setSizes({list, width() - list - m_splitter->handleWidth()});
    }
    Q_EMIT arranged();
}

void ListAndPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void ListAndPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::FontChange) {
        m_sized = false; // a width chosen for other letters
        arrange();
    }
}

void ListAndPage::retranslate()
{
    m_back->setText(tr("Back to the list"));
}

} // namespace kithbook
