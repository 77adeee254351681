// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/ringcolumn.h"

#include <optional>

class QLineEdit;

namespace kithbook {

class ChipGroup;
class Field;
class ProblemLine;

/// "About how long?": the lengths people say most, and any other one typed.
class LengthChips final : public RingColumn
{
    Q_OBJECT

public:
    explicit LengthChips(QWidget* parent = nullptr);
    ~LengthChips() override;

    /// Without a signal; nothing takes the answer off.
    void setMinutes(std::optional<int> minutes);
    /// Nothing while no length is chosen, or what is typed is none.
    [[nodiscard]] std::optional<int> minutes() const;
    /// Whether a length is typed that cannot be read.
    [[nodiscard]] bool isUnreadable() const;

    /// Puts the problem where it belongs; empty takes it away.
    void setProblem(const QString& sentence);
    void focusProblem();

Q_SIGNALS:
    /// A person changed the answer.
    void answered();

private:
    [[nodiscard]] bool isOther() const;
    void showOther();
    void check();

    ChipGroup* m_chips;
    QLineEdit* m_typed;
    Field* m_other;
    ProblemLine* m_problem;
};

} // namespace kithbook
