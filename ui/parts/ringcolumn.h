// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QVBoxLayout;

namespace kithbook {

/// Questions of a page below each other, as a part that can be put anywhere. What is seen in it
/// lines up with what is seen around it: the room for focus rings (kRingRoom) hangs outside.
class RingColumn : public QFrame
{
    Q_OBJECT

public:
    /// `between` in u.
    explicit RingColumn(double between, QWidget* parent = nullptr);

    [[nodiscard]] QVBoxLayout& column() { return *m_column; }

private:
    QVBoxLayout* m_column;
};

} // namespace kithbook
