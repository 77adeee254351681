// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/icon.h"

#include <QApplication>
#include <QFile>
#include <QIconEngine>
#include <QPaintDevice>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace kithbook {

namespace {

QString resourceOf(Icon icon)
{
    return QLatin1StringView(":/icons/") +
           QLatin1StringView(kIconNames[static_cast<std::size_t>(icon)]) +
           QLatin1StringView(".svg");
}

// Bootstrap Icons fill their box; the mocks leave a tenth of it free on each side.
QRect inBox(const QSize& size)
{
    const QSize inner(qRound(size.width() * 0.8), qRound(size.height() * 0.8));
    return {QPoint((size.width() - inner.width()) / 2, (size.height() - inner.height()) / 2),
            inner};
}

// The lines of the set are one unit of its grid of 16, and often lie between two pixels: half as
// dark as the words beside them. A stroke around the shapes makes them one and a half.
QByteArray thickened(Icon icon)
{
    QFile file(resourceOf(icon));
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    return file.readAll().replace("<svg ", R"(<svg stroke="#000" stroke-width="0.5" )");
}

// `size` is in device pixels.
QPixmap drawn(Icon icon, const QSize& size, const QColor& color)
{
    const QString key = QStringLiteral("kithbook-icon-%1-%2x%3-%4")
                            .arg(static_cast<int>(icon))
                            .arg(size.width())
                            .arg(size.height())
                            .arg(color.rgba(), 8, 16, QLatin1Char('0'));
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap)) {
        return pixmap;
    }
    pixmap = QPixmap(size);
    pixmap.fill(Qt::transparent);
    QSvgRenderer renderer(thickened(icon));
    renderer.setAspectRatioMode(Qt::KeepAspectRatio);
    QPainter painter(&pixmap);
    renderer.render(&painter, inBox(size));
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(pixmap.rect(), color);
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

class ThemedIconEngine final : public QIconEngine
{
public:
    ThemedIconEngine(Icon icon, Ink ink) : m_icon(icon), m_ink(ink) {}

    QIconEngine* clone() const override { return new ThemedIconEngine(m_icon, m_ink); }
    QString key() const override { return QStringLiteral("kithbook"); }
    bool isNull() override { return false; }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        paintIcon(*painter, rect, m_icon, color(mode));
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State) override
    {
        return drawn(m_icon, size, color(mode));
    }

private:
    [[nodiscard]] QColor color(QIcon::Mode mode) const
    {
        const Tokens tokens = tokensOf(QApplication::palette());
        if (mode == QIcon::Disabled) {
            return tokens.disabled;
        }
        return mode == QIcon::Selected ? QColor(tokens.onAccent) : tokens.ink(m_ink);
    }

    Icon m_icon;
    Ink m_ink;
};

double ratioOf(const QPainter& painter)
{
    return painter.device() ? painter.device()->devicePixelRatio() : 1.0;
}

QRect centered(const QRect& rect)
{
    const int side = std::min(rect.width(), rect.height());
    QRect square(0, 0, side, side);
    square.moveCenter(rect.center());
    return square;
}

} // namespace

QIcon themedIcon(Icon icon, Ink ink)
{
    return QIcon(new ThemedIconEngine(icon, ink));
}

void paintIcon(QPainter& painter, const QRect& rect, Icon icon, const QColor& color)
{
    const QRect square = centered(rect);
    QPixmap pixmap = drawn(icon, square.size() * ratioOf(painter), color);
    painter.drawPixmap(square, pixmap);
}

void paintIcon(QPainter& painter, const QRect& rect, const QIcon& icon, const QColor& color)
{
    const QRect square = centered(rect);
    QPixmap pixmap = icon.pixmap(square.size(), ratioOf(painter));
    QPainter tint(&pixmap);
    tint.setCompositionMode(QPainter::CompositionMode_SourceIn);
    tint.fillRect(pixmap.rect(), color);
    tint.end();
    painter.drawPixmap(square, pixmap);
}

} // namespace kithbook
