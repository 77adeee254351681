// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/firstrun/lookaroundpage.h"

#include "ui/parts/busyline.h"
#include "ui/parts/label.h"
#include "ui/style/measure.h"

#include <QBoxLayout>

namespace kithbook {

LookAroundPage::LookAroundPage(QWidget* parent) : FirstRunPage(parent), m_busy(new BusyLine)
{
    auto* column = new QVBoxLayout(this);
    column->addWidget(new Label(tr("Made-up people"), TextRole::PageTitle));
    column->addWidget(new Label(tr("Nobody in this book is real. Try everything: nothing you do "
                                   "here touches a book of your own."),
                                TextRole::Body, Ink::Muted));
    column->addWidget(m_busy);
    spaceOut(*this, *column, {.between = 4});
    connect(m_busy, &BusyLine::cancelAsked, this, &LookAroundPage::cancelAsked);
}

void LookAroundPage::enter()
{
    m_busy->setCancellable(false);
    m_busy->setProgress(tr("Opening the book with made-up people…"));
}

void LookAroundPage::setProgress(int done, int total)
{
    m_busy->setCancellable(true);
    m_busy->setProgress(tr("Making up people and their sessions…"), done, total);
}

} // namespace kithbook
