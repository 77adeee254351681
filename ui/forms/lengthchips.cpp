// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/lengthchips.h"

#include "core/records/sessions.h"
#include "ui/parts/chipgroup.h"
#include "ui/parts/field.h"
#include "ui/parts/problemline.h"
#include "ui/style/measure.h"
#include "ui/words/typed.h"
#include "ui/words/when.h"

#include <QAbstractButton>
#include <QBoxLayout>
#include <QLineEdit>

namespace kithbook {

namespace {

constexpr int kUsual[] = {5, 15, 30, 45, 60};

QString otherCode()
{
    return QStringLiteral("other");
}

} // namespace

LengthChips::LengthChips(QWidget* parent)
    : RingColumn(2, parent), m_chips(new ChipGroup(tr("About how long?"), ChipGroup::Answers::One)),
      m_typed(new QLineEdit), m_other(new Field(tr("Minutes"), m_typed)), m_problem(new ProblemLine)
{
    m_chips->setObjectName(QStringLiteral("length"));
    for (const int minutes : kUsual) {
        m_chips->addChip(QString::number(minutes), tr("%n min", "minutes", minutes));
    }
    m_chips->addChip(otherCode(), tr("Other"));
    m_typed->setObjectName(QStringLiteral("otherLength"));
    m_other->hide();

    column().addWidget(m_chips);
    column().addWidget(m_other, 0, Qt::AlignLeading);
    column().addWidget(m_problem);

    connect(m_chips, &ChipGroup::answered, this, [this] {
        setProblem({});
        showOther();
        if (isOther()) {
            m_typed->setFocus(Qt::OtherFocusReason);
        }
        Q_EMIT answered();
    });
    connect(m_typed, &QLineEdit::textEdited, this, [this] {
        m_other->clearProblem();
        Q_EMIT answered();
    });
    connect(m_typed, &QLineEdit::editingFinished, this, &LengthChips::check);
}

// The focus leaves a field while it is deleted, when this is only a QWidget any longer.
LengthChips::~LengthChips()
{
    disconnect(m_typed, nullptr, this, nullptr);
}

void LengthChips::setMinutes(std::optional<int> minutes)
{
    setProblem({});
    const bool usual = minutes && std::ranges::find(kUsual, *minutes) != std::end(kUsual);
    const bool none = !minutes || *minutes == 0;
    m_chips->choose(none ? QStringList()
                         : QStringList(usual ? QString::number(*minutes) : otherCode()));
    m_typed->setText(none || usual ? QString() : lengthWords(*minutes));
    showOther();
}

std::optional<int> LengthChips::minutes() const
{
    const QStringList chosen = m_chips->chosen();
    if (chosen.isEmpty()) {
        return std::nullopt;
    }
    return isOther() ? typedLength(m_typed->text()) : std::optional(chosen.first().toInt());
}

bool LengthChips::isUnreadable() const
{
    const auto typed = typedLength(m_typed->text());
    return isOther() && (!typed || *typed > Sessions::kLongestMinutes);
}

void LengthChips::setProblem(const QString& sentence)
{
    m_other->setProblem(isOther() ? sentence : QString());
    m_problem->setProblem(isOther() ? QString() : sentence);
}

void LengthChips::focusProblem()
{
    if (isOther()) {
        m_other->focusControl();
    } else {
        m_chips->chip(QString::number(kUsual[0]))->setFocus(Qt::OtherFocusReason);
    }
}

bool LengthChips::isOther() const
{
    return m_chips->chosen() == QStringList(otherCode());
}

void LengthChips::showOther()
{
    m_other->setVisible(isOther());
}

// On leaving the field, never on each key (ux.md, "Forms").
void LengthChips::check()
{
    if (isUnreadable() && !m_typed->text().isEmpty()) {
        setProblem(tr("Write the minutes, such as 25 or 1 h 10 min, up to a day."));
    }
}

} // namespace kithbook
