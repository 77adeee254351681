// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/firstrun/topchoices.h"

#include "ui/desk/language.h"
#include "ui/parts/chipgroup.h"
#include "ui/style/measure.h"

#include <QAbstractButton>
#include <QBoxLayout>

namespace kithbook {

namespace {

struct TextSize
{
    const char* code;
    const char* letters;
    int percent;
};
constexpr TextSize kTextSizes[] = {{"100", "A", 100}, {"130", "A+", 130}, {"160", "A++", 160}};

} // namespace

TopChoices::TopChoices(MachineSettings& settings, Theme& theme, QWidget* parent)
    : QWidget(parent), m_settings(settings), m_theme(theme),
      m_languages(new ChipGroup(QString(), ChipGroup::Answers::One)),
      m_sizes(new ChipGroup(QString(), ChipGroup::Answers::One))
{
    makeLanguages();
    makeSizes();
    auto* row = new QHBoxLayout(this);
    row->addStretch(1);
    row->addWidget(m_languages);
    row->addWidget(m_sizes);
    spaceOut(*this, *row, {6, 3, 6, 0, 6});
}

void TopChoices::makeLanguages()
{
    m_languages->setObjectName(QStringLiteral("language"));
    m_languages->setAccessibleName(tr("Language"));
    for (const Language::Spoken& each : Language::spoken()) {
        m_languages->addChip(QString::fromLatin1(each.code), each.name);
    }
    m_languages->choose({Language::code()});
    connect(m_languages, &ChipGroup::answered, this,
            [this](const QStringList& codes) { m_settings.setLanguage(codes.value(0)); });
}

void TopChoices::makeSizes()
{
    m_sizes->setObjectName(QStringLiteral("textSize"));
    m_sizes->setAccessibleName(tr("Text size"));
    for (const TextSize& size : kTextSizes) {
        auto& chip =
            m_sizes->addChip(QString::fromLatin1(size.code), QString::fromLatin1(size.letters));
        chip.setAccessibleName(tr("Text size %1 %").arg(size.percent));
    }
    m_sizes->choose({QString::number(m_theme.textPercent())});
    connect(m_sizes, &ChipGroup::answered, this, [this](const QStringList& codes) {
        const int percent = codes.value(0).toInt();
        m_settings.setTextPercent(percent);
        m_theme.setTextPercent(percent);
    });
}

void TopChoices::offerLanguage(bool on)
{
    m_languages->setVisible(on);
}

void TopChoices::focusLanguage()
{
    if (QAbstractButton* chip = m_languages->chip(Language::code())) {
        chip->setFocus(Qt::TabFocusReason);
    }
}

} // namespace kithbook
