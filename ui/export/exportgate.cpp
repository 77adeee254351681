// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/exportgate.h"

#include "ui/parts/chipgroup.h"
#include "ui/parts/label.h"
#include "ui/parts/problemline.h"
#include "ui/words/exportwords.h"

#include <QAbstractButton>
#include <QBoxLayout>

namespace kithbook {

namespace {

template <typename Answer>
std::optional<Answer> answerOf(const ChipGroup& chips)
{
    const QStringList chosen = chips.chosen();
    return chosen.isEmpty() ? std::nullopt
                            : std::optional(static_cast<Answer>(chosen.front().toInt()));
}

template <typename Answer>
void addAnswer(ChipGroup& chips, Answer answer, const QString& words, const char* name)
{
    const QString code = QString::number(static_cast<int>(answer));
    chips.addChip(code, words).setObjectName(QLatin1StringView(name) + code);
}

} // namespace

ExportGate::ExportGate(QWidget* parent)
    : Card(Icon::Share, tr("Before it leaves the book"), parent),
      m_to(new ChipGroup(tr("Who is it for?"), ChipGroup::Answers::One)),
      m_toProblem(new ProblemLine), m_why(new ChipGroup(tr("Why?"), ChipGroup::Answers::One)),
      m_whyProblem(new ProblemLine), m_agreement(new Label({}))
{
    m_to->setObjectName(QStringLiteral("exportTo"));
    m_why->setObjectName(QStringLiteral("exportWhy"));
    m_agreement->setObjectName(QStringLiteral("exportAgreement"));
    for (const GivenTo to : kGivenTo) {
        addAnswer(*m_to, to, givenToWords(to), "exportTo");
    }
    for (const GivenBecause why : kGivenBecause) {
        addAnswer(*m_why, why, givenBecauseWords(why), "exportWhy");
    }
    for (QWidget* each :
         std::initializer_list<QWidget*>{m_to, m_toProblem, m_why, m_whyProblem, m_agreement}) {
        body().addWidget(each);
    }
    connect(m_to, &ChipGroup::answered, this, &ExportGate::answered);
    connect(m_why, &ChipGroup::answered, this, &ExportGate::answered);
    answered();
}

std::optional<Disclosure> ExportGate::disclosure() const
{
    const auto to = answerOf<GivenTo>(*m_to);
    const auto why = answerOf<GivenBecause>(*m_why);
    return to && why ? std::optional(Disclosure{*to, *why}) : std::nullopt;
}

bool ExportGate::check()
{
    const bool isToSaid = !m_to->chosen().isEmpty();
    const bool isWhySaid = !m_why->chosen().isEmpty();
    m_toProblem->setProblem(isToSaid ? QString() : tr("Choose who it is for."));
    m_whyProblem->setProblem(isWhySaid ? QString() : tr("Choose why."));
    const ChipGroup* open = !isToSaid ? m_to : !isWhySaid ? m_why : nullptr;
    if (open != nullptr) {
        open->chip(QStringLiteral("1"))->setFocus(Qt::OtherFocusReason);
    }
    return open == nullptr;
}

void ExportGate::clear()
{
    m_to->choose({});
    m_why->choose({});
    answered();
}

void ExportGate::answered()
{
    const auto said = disclosure();
    m_agreement->setText(said ? agreementWords(*said) : QString());
    m_agreement->setVisible(said.has_value());
    if (!m_to->chosen().isEmpty()) {
        m_toProblem->setProblem({});
    }
    if (!m_why->chosen().isEmpty()) {
        m_whyProblem->setProblem({});
    }
}

} // namespace kithbook
