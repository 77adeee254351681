// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/screens/shownstate.h"

#include "ui/style/kithstyle.h"

#include <QStyleOption>
#include <QWidget>

namespace kithbook {

namespace {

class ShownState final : public QProxyStyle
{
public:
    ShownState(QStyle::State extra) : QProxyStyle(new KithStyle), m_extra(extra) {}

    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override
    {
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option)) {
            QStyleOptionButton shown = *button;
            shown.state |= m_extra;
            QProxyStyle::drawControl(element, &shown, painter, widget);
            return;
        }
        QProxyStyle::drawControl(element, option, painter, widget);
    }

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override
    {
        if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option)) {
            QStyleOptionFrame shown = *frame;
            shown.state |= m_extra;
            QProxyStyle::drawPrimitive(element, &shown, painter, widget);
            return;
        }
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }

private:
    QStyle::State m_extra;
};

} // namespace

void showState(QWidget& widget, QStyle::State extra)
{
    auto* style = new ShownState(extra);
    style->setParent(&widget);
    widget.setStyle(style);
}

} // namespace kithbook
