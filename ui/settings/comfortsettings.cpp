// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/comfortsettings.h"

#include "ui/parts/card.h"
#include "ui/parts/chipgroup.h"
#include "ui/parts/label.h"
#include "ui/settings/settingline.h"
#include "ui/style/measure.h"

#include <QAbstractButton>
#include <QBoxLayout>
#include <QFontDatabase>
#include <QLocale>
#include <QSlider>

namespace kithbook {

namespace {

constexpr int kStep = 10; // percent
const QString kAndika = QStringLiteral("Andika");
// Codes of the looks, in the order of Theme::Choice.
constexpr const char* kLooks[] = {"computer", "light", "dark", "contrast"};

} // namespace

ComfortSettings::ComfortSettings(MachineSettings& settings, Theme& theme, QWidget* parent)
    : SettingsGroup(parent), m_settings(settings), m_theme(theme),
      m_size(new QSlider(Qt::Horizontal)), m_percent(new Label({}, TextRole::Strong)),
      m_look(new ChipGroup(tr("Look"), ChipGroup::Answers::One)),
      m_letters(new ChipGroup(tr("Letters"), ChipGroup::Answers::One))
{
    auto* card = new Card(Icon::TextSize, tr("Comfort"));
    card->body().addWidget(
        new SettingLine(tr("Text size"), tr("Everything grows with it."), makeSize()));
    card->body().addWidget(new Divider);
    card->body().addWidget(m_look);
    card->body().addWidget(m_letters);
    makeLook();
    makeLetters();
    auto* column = new QVBoxLayout(this);
    column->addWidget(card);
    spaceOut(*this, *column, {.between = 4});
    connect(&settings, &MachineSettings::changed, this, &ComfortSettings::follow);
    follow();
}

QWidget* ComfortSettings::makeSize()
{
    m_size->setObjectName(QStringLiteral("textPercent"));
    m_size->setRange(Theme::kSmallestText / kStep, Theme::kLargestText / kStep);
    m_size->setPageStep(1);
    keepMinimum(*m_size, 50, -1);
    m_percent->setWordWrap(false);
    keepMinimum(*m_percent, 12, -1);
    auto* box = new QFrame;
    makeRingRoom(*box);
    auto* row = new QHBoxLayout(box);
    row->addWidget(m_size, 1);
    row->addWidget(m_percent);
    spaceOut(*box, *row, {.between = 3});
    box->setFocusProxy(m_size);
    m_size->setAccessibleName(tr("Text size"));
    // While it is dragged the page would move under the mouse.
    m_size->setTracking(false);
    connect(m_size, &QSlider::sliderMoved, this, [this](int tens) {
        m_percent->setText(tr("%1 %").arg(QLocale().toString(tens * kStep)));
    });
    connect(m_size, &QSlider::valueChanged, this,
            [this](int tens) { m_settings.setTextPercent(tens * kStep); });
    return box;
}

void ComfortSettings::makeLook()
{
    m_look->setObjectName(QStringLiteral("look"));
    const QString names[] = {tr("Same as computer"), tr("Light"), tr("Dark"), tr("High contrast")};
    for (std::size_t i = 0; i < std::size(kLooks); ++i) {
        m_look->addChip(QString::fromLatin1(kLooks[i]), names[i]);
    }
    connect(m_look, &ChipGroup::answered, this, [this](const QStringList& codes) {
        for (std::size_t i = 0; i < std::size(kLooks); ++i) {
            if (codes.contains(QString::fromLatin1(kLooks[i]))) {
                m_settings.setLook(static_cast<Theme::Choice>(i));
            }
        }
    });
}

void ComfortSettings::makeLetters()
{
    m_letters->setObjectName(QStringLiteral("letters"));
    m_letters->addChip(QStringLiteral("computer"), tr("Computer's font"));
    m_letters->addChip(kAndika, tr("Easy letters: Andika"));
    if (!QFontDatabase::families().contains(kAndika)) {
        m_letters->hide();
    }
    connect(m_letters, &ChipGroup::answered, this, [this](const QStringList& codes) {
        m_settings.setFontFamily(codes.contains(kAndika) ? kAndika : QString());
    });
}

// Wherever it was changed: here, or by the keys for text size.
void ComfortSettings::follow()
{
    if (m_theme.textPercent() != m_settings.textPercent()) {
        m_theme.setTextPercent(m_settings.textPercent());
    }
    if (m_theme.choice() != m_settings.look()) {
        m_theme.choose(m_settings.look());
    }
    m_theme.setFontFamily(m_settings.fontFamily());
    const QSignalBlocker quiet(m_size);
    m_size->setValue(m_settings.textPercent() / kStep);
    m_percent->setText(tr("%1 %").arg(QLocale().toString(m_settings.textPercent())));
    m_look->choose({QString::fromLatin1(kLooks[static_cast<int>(m_settings.look())])});
    m_letters->choose({m_settings.fontFamily() == kAndika ? kAndika : QStringLiteral("computer")});
}

void ComfortSettings::putBackUsual()
{
    m_settings.setTextPercent(MachineSettings::kUsualText);
    m_settings.setLook(Theme::Choice::SameAsComputer);
    m_settings.setFontFamily({});
}

} // namespace kithbook
