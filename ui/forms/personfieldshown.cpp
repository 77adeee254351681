// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a person field shows of who is chosen, and who could be.
#include "ui/desk/names.h"
#include "ui/forms/nameline.h"
#include "ui/forms/personfield.h"
#include "ui/parts/button.h"
#include "ui/parts/chipgroup.h"

#include <QFrame>

#include <algorithm>

namespace kithbook {

void PersonField::showNames()
{
    showRecent();
    showWho();
}

void PersonField::showWho()
{
    showChosen();
    markRecent();
    showLine();
}

/// What the field itself says: the one person, or nothing when it waits for a further one.
QString PersonField::lineText() const
{
    return m_chosen.size() == 1 && !m_takesSeveral ? m_room.names.shown(m_chosen.front().name)
                                                   : QString();
}

void PersonField::showChosen()
{
    m_several->clear();
    const bool several = m_takesSeveral && !m_chosen.empty();
    if (several) {
        for (const PersonName& person : m_chosen) {
            m_several->addChip(person.id.toHex(), withoutMnemonic(m_room.names.shown(person.name)));
        }
        QStringList all;
        std::ranges::transform(m_chosen, std::back_inserter(all),
                               [](const PersonName& person) { return person.id.toHex(); });
        m_several->choose(all);
    }
    m_several->setVisible(several);
    m_another->setVisible(!m_chosen.empty() && !m_takesSeveral);
}

void PersonField::showLine()
{
    const QString shown = lineText();
    const bool isTyping = !m_query.isEmpty();
    if (const QString text = isTyping ? m_query : shown; m_line->text() != text) {
        m_line->setText(text);
    }
    const bool one = !isTyping && !shown.isEmpty();
    m_line->setAvatar(
        one ? std::optional(m_room.names.avatar(m_chosen.front().name, m_chosen.front().id))
            : std::nullopt);
    m_line->setClearable(isTyping || (!m_asks.always && !m_chosen.empty()));
}

void PersonField::showRecent()
{
    m_recentChips->clear();
    for (const PersonName& person : m_recent) {
        m_recentChips->addChip(person.id.toHex(), withoutMnemonic(m_room.names.shown(person.name)));
    }
    for (const GroupRow& group : m_recentGroups) {
        m_recentChips->addChip(group.id.toHex(), withoutMnemonic(group.name), Icon::People);
    }
    m_recentRow->setVisible(!m_recent.empty() || !m_recentGroups.empty());
    markRecent();
}

void PersonField::markRecent()
{
    const bool one = m_chosen.size() == 1 && !m_takesSeveral;
    m_recentChips->choose(one ? QStringList(m_chosen.front().id.toHex()) : QStringList());
}

} // namespace kithbook
