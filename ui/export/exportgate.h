// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/disclosure.h"
#include "ui/parts/card.h"

#include <optional>

namespace kithbook {

class ChipGroup;
class Label;
class ProblemLine;

/// Asked before words leave the book: whom they are for, and why (docs/decisions/0014).
class ExportGate final : public Card
{
    Q_OBJECT

public:
    explicit ExportGate(QWidget* parent = nullptr);

    /// Nothing until both are answered.
    [[nodiscard]] std::optional<Disclosure> disclosure() const;
    /// Tells what is not answered and takes the focus there. True when all is.
    bool check();
    /// Asks anew: the next time is for somebody else.
    void clear();

private:
    void answered();

    ChipGroup* m_to;
    ProblemLine* m_toProblem;
    ChipGroup* m_why;
    ProblemLine* m_whyProblem;
    Label* m_agreement;
};

} // namespace kithbook
