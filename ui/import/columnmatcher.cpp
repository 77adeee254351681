// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "columnmatcher.h"

#include "ui/parts/besidelayout.h"
#include "ui/parts/card.h"
#include "ui/parts/label.h"
#include "ui/style/measure.h"
#include "ui/words/importwords.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>

namespace kithbook {

namespace {

constexpr qsizetype kLongestValue = 24;
constexpr int kFieldLetters = 16;

QString shortened(const QString& value)
{
    const QString line = value.simplified();
    return line.size() > kLongestValue ? line.left(kLongestValue) + u'…' : line;
}

} // namespace

ColumnMatcher::ColumnMatcher(QWidget* parent) : QWidget(parent)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
}

void ColumnMatcher::showSheet(const SheetSummary& sheet, const ImportMatch& match)
{
    m_sheet = sheet;
    m_match = match;
    m_lines.clear();
    delete m_rows;
    m_rows = new QWidget;
    auto* rows = new QVBoxLayout(m_rows);
    spaceOut(*m_rows, *rows, {.between = 2});
    layout()->addWidget(m_rows);
    for (size_t i = 0; i < match.columns.size(); ++i) {
        if (match.columns[i] != ImportField::Schema) { // ours: nothing to choose
            addLine(i);
        }
    }
    showChosen();
    showValues();
}

void ColumnMatcher::addLine(size_t column)
{
    const QString header = m_sheet.header[column].simplified();
    //: %1 is the number of a column without a name
    const QString name =
        header.isEmpty() ? tr("Column %1").arg(static_cast<int>(column) + 1) : header;

    auto* field = new QComboBox;
    // At twice the text size the longest choice is wider than the page.
    field->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    field->setMinimumContentsLength(kFieldLetters);
    field->setObjectName(QStringLiteral("field%1").arg(column));
    field->setAccessibleName(tr("What the column “%1” holds").arg(name));
    field->addItem(tr("Leave it out"), static_cast<int>(ImportField::Nothing));
    for (const ImportField one : fieldsOf(m_match.kind)) {
        field->addItem(importFieldWord(m_match.kind, one), static_cast<int>(one));
    }
    // The page scrolls under the mouse: a wheel must not choose.
    field->setFocusPolicy(Qt::StrongFocus);
    field->installEventFilter(this);
    connect(field, &QComboBox::activated, this, [this, column, field] {
        choose(column, static_cast<ImportField>(field->currentData().toInt()));
    });

    auto* title = new Label(name, TextRole::Strong);
    title->setBuddy(field);
    auto* values = new Label({}, TextRole::Caption, Ink::Muted);
    auto* words = new QVBoxLayout;
    words->addWidget(title);
    words->addWidget(values);
    auto* line = new QWidget;
    auto* beside = new BesideLayout(line);
    beside->addPart(words);
    beside->addWidget(field);
    spaceOut(*line, *words, {.between = 0});
    spaceOut(*line, *beside, {.between = 4});
    if (!m_lines.empty()) {
        m_rows->layout()->addWidget(new Divider);
    }
    m_rows->layout()->addWidget(line);
    m_lines.push_back({column, field, values});
}

QString ColumnMatcher::valuesOf(size_t column) const
{
    if (m_valuesHidden) {
        return tr("Hidden while names are hidden");
    }
    QStringList values;
    for (const auto& row : m_sheet.preview) {
        if (column < row.size() && !row[column].trimmed().isEmpty()) {
            values += shortened(row[column]);
        }
    }
    return values.isEmpty() ? tr("Empty in the first rows") : values.join(QStringLiteral(" · "));
}

void ColumnMatcher::choose(size_t column, ImportField field)
{
    m_match.assign(column, field);
    showChosen();
    Q_EMIT matchChanged();
}

void ColumnMatcher::showChosen()
{
    for (const Line& line : m_lines) {
        const int chosen = static_cast<int>(m_match.columns[line.column]);
        line.field->setCurrentIndex(line.field->findData(chosen));
    }
}

void ColumnMatcher::showValues()
{
    for (const Line& line : m_lines) {
        const QString values = valuesOf(line.column);
        line.values->setText(values);
        line.field->setAccessibleDescription(values);
    }
}

void ColumnMatcher::setValuesHidden(bool hidden)
{
    m_valuesHidden = hidden;
    showValues();
}

bool ColumnMatcher::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Wheel) {
        event->ignore();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace kithbook
