// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/importer.h"

#include <QFrame>

class QComboBox;

namespace kithbook {

class Catalogues;
class ChipGroup;
class Label;

/// What has to be said beside the columns: the order of day and month where the rows do not tell
/// it, and what to do with people who are in the book already, or not yet.
class ImportChoices final : public QFrame
{
    Q_OBJECT

public:
    explicit ImportChoices(const Catalogues& catalogues, QWidget* parent = nullptr);

    /// Asks what rows so matched leave open.
    void showFor(const SheetSummary& sheet, const ImportMatch& match);
    /// Whether everything that has to be answered is; else says so and goes there.
    [[nodiscard]] bool check();
    /// Puts the answers into the options. After check().
    void fill(ImportOptions& options) const;

Q_SIGNALS:
    void changed();

private:
    DayOrderSaid m_said = DayOrderSaid::NothingToRead;
    ChipGroup* m_dayOrder;
    Label* m_dayProblem;
    ChipGroup* m_sameName;
    ChipGroup* m_newcomers;
    QWidget* m_modeField;
    QComboBox* m_mode;
};

} // namespace kithbook
