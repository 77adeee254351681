// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/tag.h"

#include <QAbstractButton>

namespace kithbook {

/// A line in a card that opens what it tells of: an icon, a first word in a column of its own (a
/// day), and the rest. Wraps instead of being cut off.
class LineButton final : public QAbstractButton
{
    Q_OBJECT

public:
    /// `column` u are kept for the first words, so that lines below each other stand in columns.
    LineButton(Icon icon, const QString& first, const QString& rest, double column,
               QWidget* parent = nullptr);

    /// At the end of the line.
    void setTag(const TagText& tag);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void nameIt();

    const QString m_first;
    const QString m_rest;
    QString m_tagWords;
};

} // namespace kithbook
