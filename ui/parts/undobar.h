// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include <functional>

namespace kithbook {

class Button;
class Label;

/// "Moved to Trash. Undo": says what was done and takes it back. Hidden until there is something;
/// stays until the next act, not for a few seconds (slow readers, ux.md).
class UndoBar final : public QFrame
{
    Q_OBJECT

public:
    explicit UndoBar(QWidget* parent = nullptr);

    void showDone(const QString& sentence);
    /// Beside Undo, until the next showDone() or clear(): something to go on with.
    void offerNext(const QString& words, std::function<void()> go);
    void clear();

Q_SIGNALS:
    void undoAsked();

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void turnWords();

    Label* m_text;
    Button* m_undo;
    Button* m_next;
    std::function<void()> m_go;
};

} // namespace kithbook
