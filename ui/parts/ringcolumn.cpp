// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/ringcolumn.h"

#include "ui/style/looks.h"
#include "ui/style/measure.h"

#include <QBoxLayout>

namespace kithbook {

RingColumn::RingColumn(double between, QWidget* parent)
    : QFrame(parent), m_column(new QVBoxLayout(this))
{
    makeRingRoom(*this);
    spaceOut(*this, *m_column, {.between = between});
}

} // namespace kithbook
