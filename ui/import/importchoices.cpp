// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importchoices.h"

#include "core/records/catalogues.h"
#include "ui/parts/announce.h"
#include "ui/parts/chipgroup.h"
#include "ui/parts/field.h"
#include "ui/parts/label.h"
#include "ui/style/looks.h"
#include "ui/style/measure.h"

#include <QAbstractButton>
#include <QBoxLayout>
#include <QComboBox>
#include <QLocale>

namespace kithbook {

namespace {

constexpr int kChoiceLetters = 16;
const QString kMonthFirst = QStringLiteral("month");
const QString kDayFirst = QStringLiteral("day");
const QString kSkip = QStringLiteral("skip");
const QString kAdd = QStringLiteral("add");

} // namespace

ImportChoices::ImportChoices(const Catalogues& catalogues, QWidget* parent)
    : QFrame(parent),
      m_dayOrder(new ChipGroup(tr("How are days written?"), ChipGroup::Answers::One)),
      m_dayProblem(new Label({}, TextRole::Caption, Ink::Care)),
      m_sameName(
          new ChipGroup(tr("People whose name is in your book already"), ChipGroup::Answers::One)),
      m_newcomers(
          new ChipGroup(tr("People who are not in your book yet"), ChipGroup::Answers::One)),
      m_mode(new QComboBox)
{
    m_dayOrder->setObjectName(QStringLiteral("dayOrder"));
    m_dayOrder->addChip(kMonthFirst, tr("Month first: 5/31/2026"));
    m_dayOrder->addChip(kDayFirst, tr("Day first: 31/5/2026"));
    m_dayProblem->setObjectName(QStringLiteral("dayProblem"));
    m_dayProblem->hide();
    m_sameName->setObjectName(QStringLiteral("sameName"));
    m_sameName->addChip(kSkip, tr("Leave as they are"));
    m_sameName->addChip(kAdd, tr("Add as somebody else"));
    m_sameName->choose({kSkip});
    m_newcomers->setObjectName(QStringLiteral("newcomers"));
    m_newcomers->addChip(kSkip, tr("Leave such rows out"));
    m_newcomers->addChip(kAdd, tr("Add them"));
    m_newcomers->choose({kSkip});

    // At twice the text size the longest choice is wider than the page.
    m_mode->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_mode->setMinimumContentsLength(kChoiceLetters);
    m_mode->setObjectName(QStringLiteral("usualMode"));
    m_mode->addItem(tr("Leave such rows out"), QString());
    for (const CatalogueEntry* mode : catalogues.at(ListId::Modes).offered()) {
        if (!mode->is(Trait::AsksText)) {
            m_mode->addItem(mode->label(QLocale()), mode->code);
        }
    }
    m_modeField = new Field(tr("How you &met, if not said"), m_mode);

    makeRingRoom(*this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_dayOrder);
    column->addWidget(m_dayProblem);
    column->addWidget(m_sameName);
    column->addWidget(m_newcomers);
    column->addWidget(m_modeField);
    spaceOut(*this, *column, {.between = 3});

    connect(m_dayOrder, &ChipGroup::answered, this, [this] {
        m_dayProblem->hide();
        Q_EMIT changed();
    });
    connect(m_sameName, &ChipGroup::answered, this, &ImportChoices::changed);
    connect(m_newcomers, &ChipGroup::answered, this, &ImportChoices::changed);
    connect(m_mode, &QComboBox::activated, this, &ImportChoices::changed);
}

void ImportChoices::showFor(const SheetSummary& sheet, const ImportMatch& match)
{
    const bool isOfSessions = match.kind == ImportKind::Sessions;
    m_said = dayOrderSaid(sheet, match);
    m_dayOrder->setVisible(m_said == DayOrderSaid::Unclear);
    m_dayProblem->hide();
    m_sameName->setVisible(!isOfSessions);
    m_newcomers->setVisible(isOfSessions);
    m_modeField->setVisible(isOfSessions);
}

bool ImportChoices::check()
{
    if (m_said != DayOrderSaid::Unclear || !m_dayOrder->chosen().isEmpty()) {
        return true;
    }
    m_dayProblem->setText(tr("The days in this file can be read two ways. Choose one."));
    m_dayProblem->show();
    announce(*m_dayProblem);
    m_dayOrder->chip(kMonthFirst)->setFocus(Qt::OtherFocusReason);
    return false;
}

void ImportChoices::fill(ImportOptions& options) const
{
    const bool isDayFirst = m_said == DayOrderSaid::Unclear
                                ? m_dayOrder->chosen() == QStringList{kDayFirst}
                                : m_said == DayOrderSaid::DayFirst;
    options.match.dayOrder = isDayFirst ? DayOrder::DayFirst : DayOrder::MonthFirst;
    options.sameName = m_sameName->chosen() == QStringList{kAdd} ? SameName::Add : SameName::Skip;
    options.addsPeople = m_newcomers->chosen() == QStringList{kAdd};
    options.usualMode = m_mode->currentData().toString();
}

} // namespace kithbook
