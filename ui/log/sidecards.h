// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/page.h"
#include "ui/log/loganswers.h"

class QVBoxLayout;

namespace kithbook {

class Label;

/// Beside the questions: what is good to know about the person, what was said last time, and why
/// something is filled in. Nothing is there before a person is chosen.
class SideCards final : public QWidget
{
    Q_OBJECT

public:
    explicit SideCards(const Room& room, QWidget* parent = nullptr);

    void showPerson(const AboutPerson& about);
    void clear();
    /// "Phone and 30 minutes are filled in because ..."; empty takes it away.
    void setReason(const QString& sentence);

Q_SIGNALS:
    /// The next step is to go into the one line.
    void carryForward(const QString& words);

private:
    [[nodiscard]] QWidget* goodToKnow(const AboutPerson& about, const QString& name);
    [[nodiscard]] QWidget* fromLastTime(const AboutPerson& about);

    const Room m_room;
    QVBoxLayout* m_cards;
    QWidget* m_reason;
    Label* m_reasonText;
};

} // namespace kithbook
