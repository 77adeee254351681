// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/writing/readback.h"

#include "core/base/hiddencharacters.h"
#include "ui/parts/label.h"
#include "ui/style/measure.h"
#include "ui/style/paint.h"

#include <QBoxLayout>
#include <QFocusEvent>
#include <QPainter>

namespace kithbook {

namespace {

constexpr double kBetweenParts = 7; // u
constexpr double kUnderPart = 1;

} // namespace

ReadBack::ReadBack(QWidget* parent) : RingColumn(kBetweenParts, parent)
{
    setObjectName(QStringLiteral("readBack"));
    setFocusPolicy(Qt::StrongFocus);
}

void ReadBack::show(const std::vector<ReadPart>& parts)
{
    QStringList spoken;
    qDeleteAll(findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly));
    for (const ReadPart& part : parts) {
        auto* text = new Label(visibleForm(part.text).text, TextRole::Large);
        text->setObjectName(QStringLiteral("readText"));
        //: a heading and the text below it, for a screen reader
        spoken.append(tr("%1: %2").arg(part.heading, text->text()));
        auto* whole = new RingColumn(kUnderPart);
        whole->column().addWidget(new Label(part.heading, TextRole::LargeStrong));
        whole->column().addWidget(text);
        column().addWidget(whole);
    }
    if (parts.empty()) {
        spoken.append(tr("Nothing is written here yet."));
        column().addWidget(new Label(spoken.first(), TextRole::Large));
    }
    setAccessibleName(spoken.join(u'\n'));
}

void ReadBack::paintEvent(QPaintEvent* event)
{
    RingColumn::paintEvent(event);
    if (m_showsRing) {
        QPainter painter(this);
        paintInnerRing(painter, rect(), kFieldCorner, tokensOf(palette()));
    }
}

void ReadBack::focusInEvent(QFocusEvent* event)
{
    RingColumn::focusInEvent(event);
    // It has the focus from the first moment, and a frame around it then would only be in the way.
    m_showsRing =
        event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    update();
}

void ReadBack::focusOutEvent(QFocusEvent* event)
{
    RingColumn::focusOutEvent(event);
    m_showsRing = false;
    update();
}

} // namespace kithbook
