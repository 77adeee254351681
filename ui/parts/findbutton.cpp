// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/findbutton.h"

#include "ui/style/controlshape.h"
#include "ui/style/icon.h"
#include "ui/style/measure.h"
#include "ui/style/paint.h"

#include <QEvent>
#include <QKeySequence>
#include <QPainter>

namespace kithbook {

namespace {

constexpr double kFindHeight = 9;  // u
constexpr double kWidth = 86;      // u, mocks/README.md, "03-today"
constexpr double kFindPadding = 3; // u
constexpr double kFindGap = 2;     // u
constexpr double kKeysHigh = 5.5;  // u

int keysWidth(const QString& keys)
{
    return textWidth(fontFor(TextRole::Caption), keys) + 2 * units(1.5);
}

} // namespace

FindButton::FindButton(QWidget* parent) : QPushButton(parent)
{
    setObjectName(QStringLiteral("findButton"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAutoDefault(false);
    setAttribute(Qt::WA_Hover);
    retranslate();
}

void FindButton::retranslate()
{
    m_words = tr("Find a person, note or session");
    m_short = tr("Find");
    m_keys = QKeySequence(Qt::CTRL | Qt::Key_K).toString(QKeySequence::NativeText);
    setAccessibleName(m_words);
    setAccessibleDescription(m_keys);
    updateGeometry();
}

int FindButton::wide(const QString& words, bool withKeys) const
{
    const int keys = withKeys ? units(kFindGap) + keysWidth(m_keys) : 0;
    return 2 * kRingRoom + 2 * units(kFindPadding) + units(kIconSide) + units(kFindGap) +
           textWidth(fontFor(TextRole::Body), words) + keys;
}

QSize FindButton::sizeHint() const
{
    const int high = heightFor(fontFor(TextRole::Body), units(kFindHeight)) + 2 * kRingRoom;
    return {std::max(units(kWidth), wide(m_words, true)), high};
}

QSize FindButton::minimumSizeHint() const
{
    return {wide(m_short, false), sizeHint().height()};
}

void FindButton::paintEvent(QPaintEvent*)
{
    const Tokens t = tokensOf(palette());
    QPainter painter(this);
    const QRect frame = withoutRing(rect());
    const bool over = underMouse() && isEnabled();
    const QRgb fill = isDown() ? pressedFill(t) : over ? t.alt : t.base;
    paintPanel(painter, frame, {fill, over ? t.text : t.border, double(t.edge), kFieldCorner});
    if (hasFocus()) {
        paintRing(painter, frame, kFieldCorner, t, false);
    }
    const auto place = [&](const QRect& part) {
        return QStyle::visualRect(layoutDirection(), rect(), part);
    };
    QRect words = frame.adjusted(units(kFindPadding), 0, -units(kFindPadding), 0);
    const int side = units(kIconSide);
    paintIcon(painter, place({words.left(), words.center().y() - side / 2, side, side}),
              Icon::Search, QColor(t.muted));
    words.setLeft(words.left() + side + units(kFindGap));
    if (width() >= wide(m_words, true)) {
        QRect keys(0, 0, keysWidth(m_keys), units(kKeysHigh));
        keys.moveCenter(words.center());
        keys.moveRight(words.right());
        paintPanel(painter, place(keys), {t.alt, t.divider, 1, kTagCorner});
        painter.setFont(fontFor(TextRole::Caption));
        painter.setPen(QColor(t.muted));
        painter.drawText(place(keys), Qt::AlignCenter | Qt::TextSingleLine, m_keys);
        words.setRight(keys.left() - units(kFindGap));
    }
    painter.setFont(fontFor(TextRole::Body));
    painter.setPen(QColor(t.muted));
    const Qt::Alignment start = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft);
    painter.drawText(place(words), static_cast<int>(start | Qt::AlignVCenter) | Qt::TextSingleLine,
                     width() >= wide(m_words, false) ? m_words : m_short);
}

void FindButton::changeEvent(QEvent* event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::FontChange) {
        updateGeometry();
    }
}

} // namespace kithbook
