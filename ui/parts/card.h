// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/icon.h"

#include <QFrame>

#include <optional>

class QHBoxLayout;
class QVBoxLayout;

namespace kithbook {

class BesideLayout;
class Label;

/// A hairline between things; decoration only.
class Divider final : public QWidget
{
    Q_OBJECT

public:
    explicit Divider(QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
};

/// A rounded sheet of base color with an optional title row: icon, words, count and an aside at
/// the end. Put the rest in body().
class Card : public QFrame
{
    Q_OBJECT

public:
    explicit Card(QWidget* parent = nullptr);
    Card(Icon icon, const QString& title, QWidget* parent = nullptr);

    void setTitle(const QString& title, std::optional<Icon> icon = std::nullopt);
    /// Shown as a muted pill behind the title; nothing at zero.
    void setCount(int count);
    /// One widget at the end of the title row, such as a Link button. Only after setTitle().
    void setAside(QWidget* widget);

    [[nodiscard]] QVBoxLayout& body() { return *m_body; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QVBoxLayout* m_body;
    BesideLayout* m_titleRow = nullptr;
    QHBoxLayout* m_words = nullptr;
    Label* m_title = nullptr;
    QWidget* m_count = nullptr;
};

} // namespace kithbook
