// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importresult.h"

#include "ui/parts/announce.h"
#include "ui/parts/button.h"
#include "ui/parts/card.h"
#include "ui/parts/label.h"
#include "ui/parts/rowlist.h"
#include "ui/style/measure.h"
#include "ui/words/importwords.h"

#include <QBoxLayout>
#include <QLocale>
#include <QStandardItemModel>

namespace kithbook {

ImportResult::ImportResult(QWidget* parent)
    : QWidget(parent), m_card(new Card(Icon::Flag, tr("What comes of it"))),
      m_sentence(new Label({}, TextRole::Strong)),
      m_more(new Label({}, TextRole::Caption, Ink::Muted)),
      m_rows(new RowList(tr("Rows that need a look"))), m_model(new QStandardItemModel(this)),
      m_whole(new Label({})), m_save(new Button(Icon::Download, tr("&Save these rows as a file")))
{
    m_sentence->setObjectName(QStringLiteral("result"));
    m_rows->setObjectName(QStringLiteral("problemRows"));
    m_rows->setModel(m_model);
    m_save->setObjectName(QStringLiteral("saveRows"));
    m_card->body().addWidget(m_sentence);
    m_card->body().addWidget(m_rows);
    m_card->body().addWidget(m_whole);
    m_card->body().addWidget(m_more);
    m_card->body().addWidget(m_save, 0, Qt::AlignLeading);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_card);
    connect(m_save, &QPushButton::clicked, this, &ImportResult::saveAsked);
    connect(m_rows->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ImportResult::showWhole);
}

void ImportResult::showReport(ImportKind kind, const ImportReport& report, bool dryRun)
{
    m_card->setTitle(dryRun ? tr("What comes of it") : tr("Rows that need a look"));
    m_sentence->setText(importText(report, dryRun));
    m_sentence->setVisible(dryRun);
    fillRows(kind, report.problems);
    for (QWidget* widget : {static_cast<QWidget*>(m_rows), static_cast<QWidget*>(m_save)}) {
        widget->setVisible(!report.problems.empty());
    }
    const auto more = static_cast<qint64>(report.problems.size()) - m_model->rowCount();
    m_more->setVisible(more > 0);
    //: %1 is a number
    m_more->setText(tr("The file has %1 more.").arg(QLocale().toString(more)));
    if (dryRun) {
        announce(*m_sentence);
    }
}

void ImportResult::fillRows(ImportKind kind, const RowProblems& problems)
{
    m_model->clear();
    for (const RowProblem& problem : problems) {
        if (m_model->rowCount() == kMostShown) {
            break;
        }
        //: %1 is the number of a row in a spreadsheet
        const QString row = tr("Row %1").arg(QLocale().toString(problem.row));
        const QString sentence = rowProblemText(kind, problem);
        auto* item = new QStandardItem(row);
        item->setData(sentence, LineRole);
        //: %1 is "Row 4", %2 what is to look at there
        item->setData(tr("%1. %2").arg(row, sentence), Qt::AccessibleTextRole);
        m_model->appendRow(item);
    }
    m_rows->updateGeometry();
    showWhole();
}

void ImportResult::showWhole()
{
    const QModelIndex current = m_rows->currentIndex();
    m_whole->setVisible(current.isValid());
    m_whole->setText(current.data(Qt::AccessibleTextRole).toString());
}

void ImportResult::focusRows()
{
    m_rows->setFocus(Qt::OtherFocusReason);
    m_rows->setCurrentIndex(m_model->index(0, 0));
}

} // namespace kithbook
