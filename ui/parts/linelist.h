// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QVBoxLayout;

namespace kithbook {

class Button;
class Label;
class LineButton;

/// Lines below each other, a page at a time, with a button for the next page; or a word when there
/// are none.
class LineList final : public QFrame
{
    Q_OBJECT

public:
    /// `name` goes before the object names of what is inside.
    LineList(const QString& name, const QString& whenEmpty, QWidget* parent = nullptr);

    void clear();
    /// Takes the line; `name` is its object name.
    void add(LineButton* line, const QString& name);
    /// What the button for the next page says; null for no button. After the last add().
    void setMore(const QString& words);
    [[nodiscard]] int count() const { return static_cast<int>(m_lines.size()); }

Q_SIGNALS:
    void moreAsked();

private:
    Label* m_empty;
    Button* m_more;
    QVBoxLayout* m_column;
    std::vector<LineButton*> m_lines;
};

} // namespace kithbook
