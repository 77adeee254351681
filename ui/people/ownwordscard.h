// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

namespace kithbook {

class Label;
struct PersonDraft;

/// What the person says of themselves, and what they are good at (mock 04).
class OwnWordsCard final : public QFrame
{
    Q_OBJECT

public:
    explicit OwnWordsCard(QWidget* parent = nullptr);

    /// Hides without words.
    void show(const PersonDraft& person);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Label* m_title;
    Label* m_words;
    Label* m_strengths;
};

} // namespace kithbook
