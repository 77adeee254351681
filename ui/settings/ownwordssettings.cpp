// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/ownwordssettings.h"

#include "ui/desk/language.h"
#include "ui/forms/ownwordsform.h"
#include "ui/parts/card.h"
#include "ui/settings/settingline.h"
#include "ui/style/measure.h"

#include <QBoxLayout>
#include <QComboBox>

#include <algorithm>

namespace kithbook {

OwnWordsSettings::OwnWordsSettings(const Room& room, MachineSettings& settings, QWidget* parent)
    : SettingsGroup(parent), m_room(room), m_settings(settings), m_form(new OwnWordsForm)
{
    auto* card = new Card(Icon::Pencil, tr("Words and work hours"));
    card->body().addWidget(m_form);
    auto* column = new QVBoxLayout(this);
    column->addWidget(makeLanguage());
    column->addWidget(card);
    spaceOut(*this, *column, {.between = 4});
    connect(m_form, &OwnWordsForm::edited, this, &OwnWordsSettings::keep);
}

// The window follows the settings, and is made anew for it.
QWidget* OwnWordsSettings::makeLanguage()
{
    auto* choice = new QComboBox;
    choice->setObjectName(QStringLiteral("language"));
    choice->addItem(tr("As this computer"), QString());
    for (const Language::Spoken& each : Language::spoken()) {
        choice->addItem(each.name, QString::fromLatin1(each.code));
    }
    choice->setCurrentIndex(std::max(0, choice->findData(m_settings.language())));
    connect(choice, &QComboBox::activated, this,
            [this, choice] { m_settings.setLanguage(choice->currentData().toString()); });
    auto* card = new Card(Icon::Language, tr("Language"));
    card->body().addWidget(new SettingLine(
        tr("Language of Kithbook"),
        tr("Pages, days and help follow it. What you wrote stays as it is."), choice));
    return card;
}

void OwnWordsSettings::refresh()
{
    m_room.desk.ask(this, readOwnWords, [this](const Result<OwnWords>& words) {
        if (!words) {
            m_room.navigator.showError(words.error());
            return;
        }
        // Not over what is being typed.
        if (m_form->words() == m_kept) {
            m_form->setWords(*words);
        }
        m_kept = *words;
    });
}

void OwnWordsSettings::keep()
{
    const OwnWords words = m_form->words();
    if (words == m_kept) {
        return;
    }
    m_kept = words;
    m_room.desk.write(
        this, Action::SettingChanged,
        [words](Book& book, Mutation& mutation) { return writeOwnWords(book, mutation, words); },
        [this](const Result<void>& kept) {
            if (!kept) {
                m_form->showError(kept.error());
                m_room.navigator.showError(kept.error());
            }
        });
}

} // namespace kithbook
