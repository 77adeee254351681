// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/scrollbody.h"

#include "ui/style/measure.h"

#include <QApplication>
#include <QBoxLayout>

namespace kithbook {

ScrollBody::ScrollBody(QWidget* parent) : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setFocusPolicy(Qt::NoFocus);
    connect(qApp, &QApplication::focusChanged, this,
            [this](QWidget*, QWidget* now) { showFocus(now); });
}

// The focus moves once more while the children are deleted, when this is only a QWidget any longer.
ScrollBody::~ScrollBody()
{
    disconnect(qApp, nullptr, this, nullptr);
}

void ScrollBody::setColumn(QWidget* column, double widest)
{
    constexpr int kColumnFirst = 1000; // the sides get what the column does not take
    auto* body = new QWidget;
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(column, kColumnFirst);
    row->addStretch(1);
    auto* rows = new QVBoxLayout(body);
    rows->addStretch(1);
    rows->addLayout(row);
    rows->addStretch(1);
    keepMaximumWidth(*column, widest);
    spaceOut(*body, *row, {.between = 0});
    spaceOut(*body, *rows, {6, 4, 6, 4, 0});
    setWidget(body);
}

// QScrollArea looks only after the cursor of a text field, and would leave its lower edge below the
// fold. What is higher than the view has to be content with that.
void ScrollBody::showFocus(QWidget* now)
{
    QWidget* body = widget();
    if (!now || !body || !body->isAncestorOf(now)) {
        return;
    }
    const QRect place(now->mapTo(body, QPoint()), now->size());
    const int margin = units(4);
    if (place.height() > viewport()->height()) {
        if (now->inputMethodQuery(Qt::ImEnabled).toBool()) {
            ensureWidgetVisible(now); // to where the cursor stands
        } else {
            ensureVisible(place.left(), place.top(), margin, margin);
        }
        return;
    }
    ensureVisible(place.left(), place.bottom(), margin, margin);
    ensureVisible(place.left(), place.top(), margin, margin);
}

} // namespace kithbook
