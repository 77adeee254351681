// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/steps.h"

#include "ui/style/controlshape.h"
#include "ui/style/measure.h"
#include "ui/style/paint.h"

#include <QEvent>
#include <QLocale>
#include <QPainter>

namespace kithbook {

namespace {

constexpr double kStepDisc = 6;
constexpr double kStepGap = 2;
constexpr double kLine = 6; // between two steps, with a gap on each side

QFont wordFont(bool current)
{
    return fontFor(current ? TextRole::Strong : TextRole::Body);
}

int leadingMiddle(const QWidget& widget)
{
    return static_cast<int>(
        QStyle::visualAlignment(widget.layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter));
}

} // namespace

Steps::Steps(const QStringList& steps, QWidget* parent) : QWidget(parent), m_steps(steps)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    nameIt();
}

void Steps::setCurrent(int step)
{
    m_current = step;
    nameIt();
    updateGeometry();
    update();
}

QString Steps::shortWords() const
{
    //: 2 of 4: Passphrase
    return tr("%1 of %2: %3")
        .arg(QLocale().toString(m_current + 1), QLocale().toString(m_steps.size()),
             m_steps.value(m_current));
}

void Steps::nameIt()
{
    //: Read aloud: Step 2 of 4: Passphrase
    setAccessibleName(tr("Step %1").arg(shortWords()));
}

int Steps::widthOf(int step) const
{
    // Bold is wider: its room is always kept, so that nothing moves.
    return units(kStepDisc + kStepGap) + textWidth(wordFont(true), m_steps[step]);
}

QSize Steps::sizeHint() const
{
    int width = 0;
    for (int step = 0; step < m_steps.size(); ++step) {
        width += widthOf(step) + (step == 0 ? 0 : units(kLine + 2 * kStepGap));
    }
    return {width, heightFor(wordFont(true), units(9))};
}

QSize Steps::minimumSizeHint() const
{
    return {textWidth(wordFont(true), shortWords()), sizeHint().height()};
}

void Steps::paintStep(QPainter& painter, int step, int left) const
{
    const Tokens t = tokensOf(palette());
    const auto seen = [this](const QRect& part) {
        return QStyle::visualRect(layoutDirection(), rect(), part);
    };
    const bool current = step == m_current;
    const int side = units(kStepDisc);
    const QRect disc = seen({left, (height() - side) / 2, side, side});
    paintPanel(painter, disc,
               current ? Panel{t.accent, {}, 1, side / 2.0}
                       : Panel{t.base, t.border, double(t.edge), side / 2.0});
    if (step < m_current) {
        const int inset = side / 4;
        paintCheckMark(painter, disc.adjusted(inset, inset, -inset, -inset), t.accent,
                       unit() * 0.4);
    } else {
        painter.setFont(fontFor(TextRole::Caption));
        painter.setPen(QColor(current ? t.onAccent : t.text));
        painter.drawText(disc, Qt::AlignCenter, QLocale().toString(step + 1));
    }
    const int words = left + units(kStepDisc + kStepGap);
    painter.setFont(wordFont(current));
    painter.setPen(QColor(current ? t.text : t.muted));
    painter.drawText(seen({words, 0, widthOf(step) - units(kStepDisc + kStepGap), height()}),
                     leadingMiddle(*this), m_steps[step]);
}

void Steps::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Tokens t = tokensOf(palette());
    if (width() < sizeHint().width()) {
        painter.setFont(wordFont(true));
        painter.setPen(QColor(t.text));
        painter.drawText(rect(), leadingMiddle(*this), shortWords());
        return;
    }
    int left = 0;
    for (int step = 0; step < m_steps.size(); ++step) {
        if (step > 0) {
            const QRect line(left + units(kStepGap), height() / 2, units(kLine), 1);
            painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), line), QColor(t.border));
            left += units(kLine + 2 * kStepGap);
        }
        paintStep(painter, step, left);
        left += widthOf(step);
    }
}

void Steps::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange) {
        updateGeometry();
    }
}

} // namespace kithbook
