// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/screens/partssection.h"

#include "ui/parts/flowlayout.h"
#include "ui/parts/label.h"
#include "ui/style/looks.h"
#include "ui/style/measure.h"

#include <QBoxLayout>
#include <QFrame>

namespace kithbook {

FlowLayout* section(QVBoxLayout& page, const char* title, double between)
{
    auto* box = new QFrame;
    makeRingRoom(*box);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(new Label(u(title), TextRole::Strong, Ink::Muted));
    auto* flow = new FlowLayout;
    column->addLayout(flow);
    spaceOut(*box, *column, {.between = 2});
    spaceOut(*box, *flow, {.between = between});
    page.addWidget(box);
    return flow;
}

void addAtTop(FlowLayout& flow, QWidget* widget)
{
    flow.addWidget(widget);
    flow.setAlignment(widget, Qt::AlignTop);
}

} // namespace kithbook
