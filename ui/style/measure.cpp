// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/measure.h"

#include <QApplication>
#include <QEvent>
#include <QFontMetrics>
#include <QLayout>
#include <QPointer>
#include <QWidget>

#include <functional>

namespace kithbook {

namespace {

// Runs something now and whenever the font of its widget changes. A child of the widget.
class OnFontChange final : public QObject
{
public:
    OnFontChange(QWidget& widget, std::function<void()> apply)
        : QObject(&widget), m_apply(std::move(apply))
    {
        widget.installEventFilter(this);
        m_apply();
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange) {
            m_apply();
        }
        return QObject::eventFilter(watched, event);
    }

private:
    std::function<void()> m_apply;
};

double scaleOf(TextRole role)
{
    switch (role) {
    case TextRole::Body:
    case TextRole::Strong:
        return 1.0;
    case TextRole::Caption:
        return 0.92;
    case TextRole::CardTitle:
        return 1.15;
    case TextRole::PageTitle:
        return 1.6;
    case TextRole::WelcomeTitle:
        return 2.1;
    case TextRole::Large:
    case TextRole::LargeStrong:
        return 1.5;
    }
    return 1.0;
}

} // namespace

int unit()
{
    return std::max(1, qRound(QFontMetrics(QApplication::font()).height() / 5.0));
}

int units(double count)
{
    return qRound(count * unit());
}

QFont fontFor(TextRole role)
{
    QFont font = QApplication::font();
    if (font.pointSizeF() > 0) {
        font.setPointSizeF(font.pointSizeF() * scaleOf(role));
    } else {
        font.setPixelSize(qRound(font.pixelSize() * scaleOf(role)));
    }
    font.setBold(role != TextRole::Body && role != TextRole::Caption && role != TextRole::Large);
    return font;
}

void keepFont(QWidget& widget, TextRole role)
{
    new OnFontChange(widget, [&widget, role] { widget.setFont(fontFor(role)); });
}

void spaceOut(QWidget& host, QLayout& layout, const Spaces& spaces)
{
    new OnFontChange(host, [target = QPointer(&layout), spaces] {
        if (target) {
            target->setContentsMargins(units(spaces.left), units(spaces.top), units(spaces.right),
                                       units(spaces.bottom));
            target->setSpacing(units(spaces.between));
        }
    });
}

void keepMinimum(QWidget& widget, double wide, double high)
{
    new OnFontChange(widget, [&widget, wide, high] {
        if (wide >= 0) {
            widget.setMinimumWidth(units(wide));
        }
        if (high >= 0) {
            widget.setMinimumHeight(units(high));
        }
    });
}

void keepMaximumWidth(QWidget& widget, double wide)
{
    new OnFontChange(widget, [&widget, wide] { widget.setMaximumWidth(units(wide)); });
}

} // namespace kithbook
