// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStatusBar>

namespace kithbook {

class IconMark;
class Label;

/// The foot of the window: what was done last, that nothing leaves this computer, and when it
/// locks. The word TRAINING stands there while the people are made up.
class StatusLine final : public QStatusBar
{
    Q_OBJECT

public:
    explicit StatusLine(QWidget* parent = nullptr);

    /// Spoken as well. Empty: nothing was done yet.
    void say(const QString& sentence);
    void setLockMinutes(int minutes);
    void setMadeUp(bool madeUp);
    /// Only what is true of a book that is open.
    void setOpen(bool open);

    /// As narrow as the window: what has no room goes.
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void followWidth();

    IconMark* m_doneIcon;
    Label* m_done;
    Label* m_hint;
    QWidget* m_facts;
    QWidget* m_place;
    Label* m_lock;
    QWidget* m_madeUp;
};

} // namespace kithbook
