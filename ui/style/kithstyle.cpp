// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/kithstyle.h"

#include "ui/style/controlshape.h"
#include "ui/style/looks.h"
#include "ui/style/measure.h"
#include "ui/style/paint.h"
#include "ui/style/paintbars.h"
#include "ui/style/paintbuttons.h"
#include "ui/style/paintchoices.h"
#include "ui/style/paintfields.h"

#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QRadioButton>
#include <QStyleOption>

// Geometry (rectangles, sizes, metrics) is in kithgeometry.cpp.
namespace kithbook {

namespace {

template <typename T>
bool is(const QWidget* widget)
{
    return qobject_cast<const T*>(widget) != nullptr;
}

void paintFocus(QPainter& painter, const QStyleOption& option, const QWidget* widget)
{
    paintInnerRing(painter, option.rect, is<QAbstractScrollArea>(widget) ? 0 : kTagCorner,
                   tokensOf(option.palette));
}

// A check box or radio button that is no chip: indicator, ring around it, words.
void paintTick(const QStyle& style, bool round, QPainter& painter, const QStyleOptionButton& button,
               const QWidget* widget)
{
    QStyleOptionButton part = button;
    part.rect = style.subElementRect(
        round ? QStyle::SE_RadioButtonIndicator : QStyle::SE_CheckBoxIndicator, &button, widget);
    if (round) {
        paintRadioDisc(painter, part);
    } else {
        paintCheckSquare(painter, part);
    }
    if (has(button, QStyle::State_HasFocus)) {
        const double corner = round ? part.rect.width() / 2.0 : kTagCorner;
        paintRing(painter, part.rect, corner, tokensOf(button.palette), false);
    }
    part.rect = style.subElementRect(
        round ? QStyle::SE_RadioButtonContents : QStyle::SE_CheckBoxContents, &button, widget);
    style.drawControl(round ? QStyle::CE_RadioButtonLabel : QStyle::CE_CheckBoxLabel, &part,
                      &painter, widget);
}

} // namespace

KithStyle::KithStyle() : QProxyStyle(QStringLiteral("Fusion"))
{
    setObjectName(QStringLiteral("Kithbook"));
}

void KithStyle::polish(QApplication* application)
{
    QProxyStyle::polish(application);
    application->installEventFilter(this);
}

void KithStyle::unpolish(QApplication* application)
{
    application->removeEventFilter(this);
    QProxyStyle::unpolish(application);
}

void KithStyle::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    if (is<QLineEdit>(widget) || is<QAbstractSpinBox>(widget) || is<QComboBox>(widget)) {
        widget->setAttribute(Qt::WA_Hover);
    }
}

bool KithStyle::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::KeyRelease:
        if (static_cast<QKeyEvent*>(event)->key() == Qt::Key_Alt) {
            showMnemonics(event->type() == QEvent::KeyPress);
        }
        break;
    case QEvent::WindowDeactivate:
        showMnemonics(false);
        break;
    default:
        break;
    }
    return QProxyStyle::eventFilter(watched, event);
}

void KithStyle::showMnemonics(bool on)
{
    if (m_mnemonics == on) {
        return;
    }
    m_mnemonics = on;
    for (QWidget* window : QApplication::topLevelWidgets()) {
        window->update();
    }
}

void KithStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option,
                              QPainter* painter, const QWidget* widget) const
{
    switch (element) {
    case PE_PanelLineEdit:
        // Without a line width it is the inside of a spin box or an editable combo box.
        if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
            frame && frame->lineWidth > 0) {
            paintField(*painter, *option, widget);
        }
        return;
    case PE_FrameLineEdit:
    case PE_FrameStatusBarItem:
        return;
    case PE_Frame:
        if (is<QAbstractScrollArea>(widget)) {
            paintField(*painter, *option, widget);
            return;
        }
        break;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        paintCheckSquare(*painter, *option);
        return;
    case PE_IndicatorRadioButton:
        paintRadioDisc(*painter, *option);
        return;
    case PE_PanelButtonTool:
        paintToolButtonPanel(*painter, *option);
        return;
    case PE_FrameFocusRect:
        paintFocus(*painter, *option, widget);
        return;
    case PE_FrameTabBarBase:
        painter->fillRect(QRect(option->rect.bottomLeft(), QSize(option->rect.width(), 1)),
                          QColor(tokensOf(option->palette).divider));
        return;
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void KithStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                            const QWidget* widget) const
{
    if (drawButtons(element, option, painter, widget) ||
        drawBars(element, option, painter, widget)) {
        return;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

bool KithStyle::drawButtons(ControlElement element, const QStyleOption* option, QPainter* painter,
                            const QWidget* widget) const
{
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
    if (!button) {
        return false;
    }
    switch (element) {
    case CE_PushButton:
        paintPushButton(*painter, *button, widget, m_mnemonics);
        return true;
    case CE_CheckBox:
    case CE_RadioButton:
        if (chipKind(widget) != ChipKind::None) {
            paintChip(*painter, *button, widget, m_mnemonics);
        } else {
            paintTick(*proxy(), element == CE_RadioButton, *painter, *button, widget);
        }
        return true;
    default:
        return false;
    }
}

bool KithStyle::drawBars(ControlElement element, const QStyleOption* option, QPainter* painter,
                         const QWidget* widget) const
{
    switch (element) {
    case CE_TabBarTabShape:
        if (const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(option)) {
            paintTabShape(*painter, *tab);
            return true;
        }
        return false;
    case CE_TabBarTabLabel:
        if (const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(option)) {
            paintTabWords(*painter, *tab, widget, m_mnemonics);
            return true;
        }
        return false;
    case CE_ProgressBar:
        if (const auto* bar = qstyleoption_cast<const QStyleOptionProgressBar*>(option)) {
            paintProgress(*painter, *bar);
            return true;
        }
        return false;
    default:
        return false;
    }
}

void KithStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                                   QPainter* painter, const QWidget* widget) const
{
    const auto part = [&](SubControl which) {
        return proxy()->subControlRect(control, option, which, widget);
    };
    if (const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option);
        combo && control == CC_ComboBox) {
        paintComboBox(*painter, *combo, widget, part(SC_ComboBoxArrow));
        return;
    }
    if (const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option);
        spin && control == CC_SpinBox) {
        paintSpinBox(*painter, *spin, widget, part(SC_SpinBoxUp), part(SC_SpinBoxDown));
        return;
    }
    if (const auto* slider = qstyleoption_cast<const QStyleOptionSlider*>(option)) {
        if (control == CC_ScrollBar) {
            paintScrollBar(*painter, *slider, part(SC_ScrollBarSlider));
            return;
        }
        if (control == CC_Slider) {
            paintSlider(*painter, *slider, part(SC_SliderGroove), part(SC_SliderHandle));
            return;
        }
    }
    if (const auto* group = qstyleoption_cast<const QStyleOptionGroupBox*>(option);
        group && !group->subControls.testFlag(SC_GroupBoxCheckBox)) {
        paintGroupTitle(*painter, *group, widget, part(SC_GroupBoxLabel), m_mnemonics);
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

int KithStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                         QStyleHintReturn* data) const
{
    switch (hint) {
    case SH_UnderlineShortcut:
        return m_mnemonics ? 1 : 0;
    case SH_Widget_Animation_Duration: // no motion (ux.md section 4)
    case SH_EtchDisabledText:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_ComboBox_Popup:
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

} // namespace kithbook
