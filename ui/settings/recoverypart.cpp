// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/recoverypart.h"

#include "core/book/keychange.h"
#include "core/records/settings.h"
#include "ui/parts/banner.h"
#include "ui/parts/button.h"
#include "ui/parts/flowlayout.h"
#include "ui/secrets/recoverysheet.h"
#include "ui/settings/settingline.h"
#include "ui/style/looks.h"
#include "ui/style/measure.h"

#include <QBoxLayout>

namespace kithbook {

RecoveryPart::RecoveryPart(const Room& room, QWidget* parent)
    : QFrame(parent), m_room(room), m_begin(new Button(tr("Make a new one"))),
      m_question(new Banner(BannerKind::Care)), m_sheet(new RecoverySheet),
      m_next(new Button({}, ButtonKind::Second))
{
    makeRingRoom(*this);
    m_begin->setObjectName(QStringLiteral("newSheet"));
    m_begin->setAccessibleName(tr("Make a new recovery sheet"));
    m_line = new SettingLine(tr("Recovery sheet"), {}, m_begin);
    m_question->setObjectName(QStringLiteral("sheetQuestion"));
    m_question->setText(tr("The twelve words you have now stop opening this book as soon as there "
                           "are new ones."));
    Button& make = m_question->addAction(tr("Make new words"));
    make.setObjectName(QStringLiteral("makeWords"));
    Button& keep = m_question->addAction(tr("Keep the words I have"));
    keep.setObjectName(QStringLiteral("keepWords"));
    m_sheetBox = makeSheet();

    auto* column = new QVBoxLayout(this);
    column->addWidget(m_line);
    column->addWidget(m_question);
    column->addWidget(m_sheetBox);
    spaceOut(*this, *column, {.between = 3});
    turn(Stage::Closed);
    connect(m_begin, &QPushButton::clicked, this, [this] { turn(Stage::Asking); });
    connect(&make, &QPushButton::clicked, this, &RecoveryPart::makeNew);
    connect(&keep, &QPushButton::clicked, this, [this] { turn(Stage::Closed); });
}

QWidget* RecoveryPart::makeSheet()
{
    m_next->setObjectName(QStringLiteral("sheetNext"));
    auto* later = new Button(tr("I will do it later"), ButtonKind::Link);
    later->setObjectName(QStringLiteral("sheetLater"));
    auto* acts = new FlowLayout;
    acts->addWidget(m_next);
    acts->addWidget(later);
    auto* box = new QFrame;
    makeRingRoom(*box);
    auto* column = new QVBoxLayout(box);
    column->addWidget(m_sheet);
    column->addLayout(acts);
    spaceOut(*box, *acts, {});
    spaceOut(*box, *column, {.between = 3});
    connect(m_next, &QPushButton::clicked, this, &RecoveryPart::goOn);
    connect(m_sheet, &RecoverySheet::entered, this, &RecoveryPart::goOn);
    connect(later, &QPushButton::clicked, this, [this] { turn(Stage::Closed); });
    return box;
}

void RecoveryPart::turn(Stage stage)
{
    m_begin->setVisible(stage == Stage::Closed);
    m_question->setVisible(stage == Stage::Asking);
    m_sheetBox->setVisible(stage == Stage::Sheet);
    m_next->setText(tr("I have them"));
    if (stage == Stage::Closed) {
        m_sheet->clear();
    }
}

void RecoveryPart::refresh()
{
    m_room.desk.ask(
        this, [](Book& book) { return Settings(book).get(Settings::kRecoverySheetLater); },
        [this](const Result<QString>& later) {
            const QString why = tr("It is the only way back in if you forget the passphrase.");
            const bool open = later && !later->isEmpty();
            m_line->setWhy(open ? tr("Its words were not copied back yet. Make a new one.") + u' ' +
                                      why
                                : why);
        });
}

void RecoveryPart::makeNew()
{
    m_question->hide();
    m_room.desk.ask(
        this,
        // The answer is copied on its way, and a secret has one owner.
        [](Book& book) -> Result<std::shared_ptr<SecretBytes>> {
            auto words = replaceRecoveryWords(book);
            return words ? Result<std::shared_ptr<SecretBytes>>(
                               std::make_shared<SecretBytes>(std::move(*words)))
                         : passOn(words);
        },
        [this](const Result<std::shared_ptr<SecretBytes>>& entropy) {
            if (!entropy) {
                turn(Stage::Closed);
                m_room.navigator.showError(entropy.error());
                return;
            }
            m_sheet->setEntropy(**entropy);
            turn(Stage::Sheet);
            keepLater(true);
        });
}

void RecoveryPart::goOn()
{
    if (m_sheet->side() == RecoverySheet::Side::Words) {
        m_sheet->turn(RecoverySheet::Side::Check);
        m_next->setText(tr("Check these words"));
    } else if (m_sheet->check()) {
        turn(Stage::Closed);
        keepLater(false);
        m_room.navigator.say(tr("The recovery sheet is right. Keep it in a safe place."));
    }
}

void RecoveryPart::keepLater(bool later)
{
    m_room.desk.write(
        this, Action::SettingChanged,
        [later](Book& book, Mutation& mutation) {
            return Settings(book).set(mutation, Settings::kRecoverySheetLater,
                                      later ? QStringLiteral("1") : QString());
        },
        [this](const Result<void>&) { refresh(); });
}

} // namespace kithbook
