// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/controlshape.h"
#include "ui/style/kithstyle.h"
#include "ui/style/looks.h"
#include "ui/style/measure.h"
#include "ui/style/paintbuttons.h"
#include "ui/style/paintchoices.h"

#include <QAbstractScrollArea>
#include <QStyleOption>
#include <QWidget>

// Rectangles, sizes and metrics of KithStyle; the drawing is in kithstyle.cpp. Numbers are u of
// mocks/README.md, "Parts".
namespace kithbook {

namespace {

constexpr double kFieldPadding = 2.5;
constexpr double kArrowRoom = 8;
constexpr double kStepRoom = 7;
constexpr double kTitleGap = 2;
// QLineEdit keeps two more pixels on each side of its text.
constexpr int kOwnTextMargin = 2;

QRect arrowRect(const QRect& rect, double room)
{
    return {rect.right() + 1 - units(room), rect.top(), units(room), rect.height()};
}

QRect comboPart(const QStyleOption& option, QStyle::SubControl part)
{
    const QRect arrow = arrowRect(option.rect, kArrowRoom);
    switch (part) {
    case QStyle::SC_ComboBoxArrow:
        return arrow;
    case QStyle::SC_ComboBoxEditField:
        return option.rect.adjusted(units(kFieldPadding) - kOwnTextMargin, 0, -arrow.width(), 0);
    default:
        return option.rect;
    }
}

QRect spinPart(const QStyleOption& option, QStyle::SubControl part)
{
    const QRect steps = arrowRect(option.rect, kStepRoom);
    const int half = steps.height() / 2;
    switch (part) {
    case QStyle::SC_SpinBoxUp:
        return {steps.left(), steps.top(), steps.width(), half};
    case QStyle::SC_SpinBoxDown:
        return {steps.left(), steps.top() + half, steps.width(), steps.height() - half};
    case QStyle::SC_SpinBoxEditField:
        return option.rect.adjusted(units(kFieldPadding) - kOwnTextMargin, 2, -steps.width(), -2);
    default:
        return option.rect;
    }
}

int titleHeight(const QStyleOptionGroupBox& group, const QWidget* widget)
{
    return group.text.isEmpty() ? 0 : QFontMetrics(controlFont(widget, true)).height();
}

QRect groupPart(const QStyleOptionGroupBox& group, const QWidget* widget, QStyle::SubControl part)
{
    const int title = titleHeight(group, widget);
    const QRect room = group.rect.adjusted(kRingRoom, 0, -kRingRoom, -kRingRoom);
    switch (part) {
    case QStyle::SC_GroupBoxLabel:
        return {room.left(), room.top(), room.width(), title};
    case QStyle::SC_GroupBoxContents:
        return room.adjusted(0, title > 0 ? title + units(kTitleGap) : kRingRoom, 0, 0);
    default:
        return group.rect;
    }
}

// A scroll bar without arrows at its ends.
QRect scrollPart(const QStyleOptionSlider& bar, int least, QStyle::SubControl part)
{
    const bool lying = bar.orientation == Qt::Horizontal;
    const int length = lying ? bar.rect.width() : bar.rect.height();
    const qint64 range = qint64(bar.maximum) - bar.minimum;
    int size = length;
    if (range > 0) {
        const qint64 share =
            qint64(bar.pageStep) * length / std::max<qint64>(1, range + bar.pageStep);
        size = std::min(length, std::max(least, static_cast<int>(share)));
    }
    const int start = QStyle::sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition,
                                                      length - size, bar.upsideDown);
    const auto slice = [&](int from, int to) {
        return lying ? QRect(bar.rect.left() + from, bar.rect.top(), to - from, bar.rect.height())
                     : QRect(bar.rect.left(), bar.rect.top() + from, bar.rect.width(), to - from);
    };
    switch (part) {
    case QStyle::SC_ScrollBarSlider:
        return slice(start, start + size);
    case QStyle::SC_ScrollBarSubPage:
        return slice(0, start);
    case QStyle::SC_ScrollBarAddPage:
        return slice(start + size, length);
    case QStyle::SC_ScrollBarGroove:
        return bar.rect;
    default:
        return {};
    }
}

QSize atLeastHigh(const QSize& size, double count)
{
    return {size.width(), std::max(size.height(), units(count))};
}

bool isTickPart(QStyle::SubElement element)
{
    switch (element) {
    case QStyle::SE_CheckBoxIndicator:
    case QStyle::SE_CheckBoxContents:
    case QStyle::SE_CheckBoxClickRect:
    case QStyle::SE_RadioButtonIndicator:
    case QStyle::SE_RadioButtonContents:
    case QStyle::SE_RadioButtonClickRect:
        return true;
    default:
        return false;
    }
}

} // namespace

QRect KithStyle::subElementRect(SubElement element, const QStyleOption* option,
                                const QWidget* widget) const
{
    if (isTickPart(element)) {
        const bool click = element == SE_CheckBoxClickRect || element == SE_RadioButtonClickRect;
        if (click && chipKind(widget) != ChipKind::None) {
            return withoutRing(option->rect);
        }
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option)) {
            QStyleOptionButton inner = *button;
            inner.rect = withoutRing(button->rect);
            return QProxyStyle::subElementRect(element, &inner, widget);
        }
    }
    switch (element) {
    case SE_PushButtonLayoutItem:
    case SE_CheckBoxLayoutItem:
    case SE_RadioButtonLayoutItem:
        return withoutRing(option->rect);
    case SE_FrameLayoutItem:
        return keepsRingRoom(widget) ? withoutRing(option->rect) : option->rect;
    case SE_GroupBoxLayoutItem: {
        // A title needs no room for a ring above it; without one the controls are at the top.
        const auto* group = qstyleoption_cast<const QStyleOptionGroupBox*>(option);
        const int top = group && group->text.isEmpty() ? kRingRoom : 0;
        return option->rect.adjusted(kRingRoom, top, -kRingRoom, -kRingRoom);
    }
    case SE_LineEditContents:
        return visualRect(option->direction, option->rect,
                          option->rect.adjusted(units(kFieldPadding) - kOwnTextMargin, 0,
                                                -units(kFieldPadding) + kOwnTextMargin, 0));
    default:
        return QProxyStyle::subElementRect(element, option, widget);
    }
}

QRect KithStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option,
                                SubControl part, const QWidget* widget) const
{
    const auto seen = [option](const QRect& rect) {
        return visualRect(option->direction, option->rect, rect);
    };
    if (control == CC_ComboBox) {
        return seen(comboPart(*option, part));
    }
    if (control == CC_SpinBox) {
        return seen(spinPart(*option, part));
    }
    if (const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
        bar && control == CC_ScrollBar) {
        return scrollPart(*bar, pixelMetric(PM_ScrollBarSliderMin, option, widget), part);
    }
    if (const auto* group = qstyleoption_cast<const QStyleOptionGroupBox*>(option);
        group && !group->subControls.testFlag(SC_GroupBoxCheckBox)) {
        return seen(groupPart(*group, widget, part));
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QSize KithStyle::sizeFromContents(ContentsType type, const QStyleOption* option,
                                  const QSize& contents, const QWidget* widget) const
{
    if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option)) {
        if (type == CT_PushButton) {
            return pushButtonSize(*button, widget);
        }
        if ((type == CT_CheckBox || type == CT_RadioButton) && chipKind(widget) != ChipKind::None) {
            return chipSize(*button, widget);
        }
    }
    switch (type) {
    case CT_LineEdit:
        return {contents.width() + units(2 * kFieldPadding), controlHeight(widget)};
    case CT_ComboBox:
        return {contents.width() + units(kFieldPadding + kArrowRoom), controlHeight(widget)};
    case CT_SpinBox:
        return {contents.width() + units(kFieldPadding + kStepRoom), controlHeight(widget)};
    case CT_MenuBarItem:
        return {contents.width() + units(5), units(7.5)};
    case CT_TabBarTab:
        if (const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(option)) {
            return {textWidth(controlFont(widget, true), tab->text) + units(8), units(10)};
        }
        break;
    default:
        break;
    }
    const QSize base = QProxyStyle::sizeFromContents(type, option, contents, widget);
    switch (type) {
    case CT_CheckBox:
    case CT_RadioButton:
        return atLeastHigh(withRing(base), 9);
    case CT_ToolButton:
        return atLeastHigh(base + QSize(units(2), 0), 9);
    case CT_MenuItem:
    case CT_ItemViewItem:
        return atLeastHigh(base, 8);
    default:
        return base;
    }
}

int KithStyle::pixelMetric(PixelMetric metric, const QStyleOption* option,
                           const QWidget* widget) const
{
    switch (metric) {
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_ButtonDefaultIndicator:
    case PM_ScrollView_ScrollBarSpacing:
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarBaseOverlap:
        return 0;
    case PM_TabBarBaseHeight:
        return 1;
    // Room for the thickest focus edge, so that text does not move when focus comes.
    case PM_DefaultFrameWidth:
        return qobject_cast<const QAbstractScrollArea*>(widget) ? 4 : 2;
    case PM_ComboBoxFrameWidth:
    case PM_SpinBoxFrameWidth:
    case PM_TextCursorWidth:
        return 2;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return units(4.5);
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return units(2.5);
    case PM_ScrollBarExtent:
        return units(3);
    case PM_ScrollBarSliderMin:
        return units(8);
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return units(2);
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin:
    case PM_SplitterWidth:
        return units(4);
    case PM_ButtonIconSize:
    case PM_SmallIconSize:
    case PM_ListViewIconSize:
    case PM_ToolBarIconSize:
    case PM_TabBarIconSize:
        return units(kIconSide);
    case PM_SliderThickness:
    case PM_SliderControlThickness:
    case PM_SliderLength:
        return units(5) + 2 * kRingRoom;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

} // namespace kithbook
