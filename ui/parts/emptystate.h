// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace kithbook {

class Button;
class Label;

/// What a list says when it has nothing: a line, why, and one button. No picture. Without a title
/// it is the quiet form for a filter that fits nothing.
class EmptyState final : public QWidget
{
    Q_OBJECT

public:
    EmptyState(const QString& title, const QString& why, QWidget* parent = nullptr);

    void setWords(const QString& title, const QString& why);
    /// The one button; a second call changes its words.
    Button& setAction(const QString& text);

private:
    Label* m_title;
    Label* m_why;
    Button* m_action = nullptr;
};

} // namespace kithbook
