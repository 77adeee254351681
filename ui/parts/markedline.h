// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/mark.h"
#include "ui/style/measure.h"

#include <QMetaType>
#include <QString>

#include <vector>

class QColor;
class QPainter;
class QRect;

namespace kithbook {

/// One line of words, some of them bold: those that were looked for. Shortened at its end where it
/// does not fit. Right to left is how its text reads and not how the page does.
void paintMarked(QPainter& painter, const QRect& rect, const QString& text,
                 const std::vector<Mark>& marks, const QColor& color,
                 Qt::LayoutDirection direction);

} // namespace kithbook

Q_DECLARE_METATYPE(std::vector<kithbook::Mark>)
