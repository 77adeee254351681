// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/importmatch.h"

#include <QWidget>

#include <vector>

class QComboBox;
class QVBoxLayout;

namespace kithbook {

class Label;

/// One line for each column of a sheet: what it is called, its first values, and a list to choose
/// what it holds. A field belongs to one column; choosing it elsewhere takes it from there.
class ColumnMatcher final : public QWidget
{
    Q_OBJECT

public:
    explicit ColumnMatcher(QWidget* parent = nullptr);

    void showSheet(const SheetSummary& sheet, const ImportMatch& match);
    [[nodiscard]] const ImportMatch& match() const { return m_match; }
    /// The values are of people: not to be read over a shoulder.
    void setValuesHidden(bool hidden);

Q_SIGNALS:
    void matchChanged();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Line
    {
        size_t column;
        QComboBox* field;
        Label* values;
    };

    void addLine(size_t column);
    [[nodiscard]] QString valuesOf(size_t column) const;
    void choose(size_t column, ImportField field);
    void showChosen();
    void showValues();

    SheetSummary m_sheet;
    ImportMatch m_match;
    std::vector<Line> m_lines;
    QWidget* m_rows = nullptr;
    bool m_valuesHidden = false;
};

} // namespace kithbook
