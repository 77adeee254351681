// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/importer.h"

#include <QWidget>

class QStandardItemModel;

namespace kithbook {

class Button;
class Card;
class Label;
class RowList;

/// What came of a dry run or of an import, and the rows that need a look, one sentence each.
class ImportResult final : public QWidget
{
    Q_OBJECT

public:
    /// A list that a person reads; the file has all of them.
    static constexpr int kMostShown = 200;

    explicit ImportResult(QWidget* parent = nullptr);

    /// Of a dry run with what would come of it; of an import the page says what came of it.
    void showReport(ImportKind kind, const ImportReport& report, bool dryRun);
    void focusRows();

Q_SIGNALS:
    void saveAsked();

private:
    void fillRows(ImportKind kind, const RowProblems& problems);
    void showWhole();

    Card* m_card;
    Label* m_sentence;
    Label* m_more;
    RowList* m_rows;
    QStandardItemModel* m_model;
    Label* m_whole; ///< of the row the list is at: there it may be shortened
    Button* m_save;
};

} // namespace kithbook
