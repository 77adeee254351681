// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

namespace kithbook {

/// Where one is on a short way: "1 Welcome - 2 Passphrase - 3 Recovery sheet". Steps behind have a
/// check. Without room for all it shows only the one it is at. Shows, and leads nowhere.
class Steps final : public QWidget
{
    Q_OBJECT

public:
    explicit Steps(const QStringList& steps, QWidget* parent = nullptr);

    /// From 0.
    void setCurrent(int step);
    [[nodiscard]] int current() const { return m_current; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] QString shortWords() const;
    [[nodiscard]] int widthOf(int step) const;
    void paintStep(QPainter& painter, int step, int left) const;
    void nameIt();

    QStringList m_steps;
    int m_current = 0;
};

} // namespace kithbook
