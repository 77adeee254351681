// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/pixels.h"

#include <QApplication>
#include <QWidget>

namespace kithbook {

Dressed::Dressed() : theme(*qApp, system), m_font(QApplication::font()) {}

Dressed::~Dressed()
{
    QApplication::setFont(m_font);
}

double strongestContrast(const QImage& image, QPoint from, QPoint to)
{
    const QRgb ground = image.pixel(from);
    const int steps = std::max(std::abs(to.x() - from.x()), std::abs(to.y() - from.y()));
    double best = 1;
    for (int i = 1; i <= steps; ++i) {
        const QPoint at = from + (to - from) * i / steps;
        best = std::max(best, contrast(ground, image.pixel(at)));
    }
    return best;
}

QImage pictureOf(QWidget& widget)
{
    widget.show();
    QCoreApplication::processEvents();
    return widget.grab().toImage().convertToFormat(QImage::Format_RGB32);
}

int countOf(const QImage& image, QRgb color)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            count += image.pixel(x, y) == color ? 1 : 0;
        }
    }
    return count;
}

} // namespace kithbook
