// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/icon.h"
#include "ui/style/looks.h"

#include <QGroupBox>

#include <optional>
#include <vector>

class QAbstractButton;

namespace kithbook {

class FlowLayout;

/// One question with its answers as chips: radio buttons (one answer) or check boxes (any number)
/// in a labeled group, so that a screen reader reads the question with each answer.
///
/// Keys: Tab enters at the chosen chip, or the first, and leaves the group; Left and Right go in
/// reading order (mirrored right to left), Up and Down by row, Home and End to the ends. With
/// radio chips the answer moves with the focus, as radio buttons do; Space ticks check chips.
class ChipGroup final : public QGroupBox
{
    Q_OBJECT

public:
    enum class Answers { One, Any };

    ChipGroup(const QString& question, Answers answers, QWidget* parent = nullptr);

    /// `code` is stable and comes back in the signals; the text may carry an Alt letter.
    QAbstractButton& addChip(const QString& code, const QString& text,
                             std::optional<Icon> icon = std::nullopt);
    /// Check chips that are filters show a cross while on. Set before adding chips.
    void setFilters(bool on) { m_filters = on; }
    void setChipSize(ControlSize size) { m_size = size; }
    void clear();

    /// Codes of what is chosen, in the order shown.
    [[nodiscard]] QStringList chosen() const;
    /// Chooses exactly these, without a signal. Unknown codes are left out.
    void choose(const QStringList& codes);

    [[nodiscard]] QAbstractButton* chip(const QString& code) const;

Q_SIGNALS:
    /// A person changed the answer.
    void answered(const QStringList& codes);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Chip
    {
        QString code;
        QAbstractButton* button;
    };

    [[nodiscard]] QAbstractButton* makeButton(const QString& text);
    [[nodiscard]] QAbstractButton* neighbor(QAbstractButton& from, int key) const;
    [[nodiscard]] QAbstractButton* inOrder(QAbstractButton& from, int step) const;
    [[nodiscard]] QAbstractButton* inNextRow(QAbstractButton& from, bool down) const;
    [[nodiscard]] QAbstractButton* atEnd(bool last) const;
    void moveTo(QAbstractButton& button);
    void keepOneTabStop();

    FlowLayout* m_flow;
    Answers m_answers;
    ControlSize m_size = ControlSize::Usual;
    bool m_filters = false;
    std::vector<Chip> m_chips;
};

} // namespace kithbook
