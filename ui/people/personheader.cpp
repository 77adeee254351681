// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "personheader.h"

#include "core/records/timerange.h"
#include "ui/parts/besidelayout.h"
#include "ui/parts/button.h"
#include "ui/parts/flowlayout.h"
#include "ui/parts/label.h"
#include "ui/people/personwords.h"
#include "ui/words/when.h"

#include <QBoxLayout>
#include <QMenu>

namespace kithbook {

PersonHeader::PersonHeader(const Room& room, PersonActs& acts, QWidget* parent)
    : QFrame(parent), m_room(room), m_acts(acts), m_avatar(new Avatar({}, 14)),
      m_name(new Label({}, TextRole::PageTitle)), m_line(new Label({}, TextRole::Body, Ink::Muted)),
      m_status(new Label({}, TextRole::Body, Ink::Muted)),
      m_log(new Button(QString(), ButtonKind::Second)),
      m_putBack(new Button(Icon::Undo, tr("Put back"), ButtonKind::Second)),
      m_more(new Button(tr("&More"))), m_menu(new QMenu(this))
{
    auto* row = new BesideLayout(this);
    row->addWidget(makeWords());
    row->addWidget(makeButtons());
    spaceOut(*this, *row, {4, 2, 4, 3, 3});
}

QWidget* PersonHeader::makeWords()
{
    m_name->setObjectName(QStringLiteral("personName"));
    m_line->setObjectName(QStringLiteral("personLine"));
    m_status->setObjectName(QStringLiteral("personStatus"));
    auto* words = new QVBoxLayout;
    for (Label* label : {m_name, m_line, m_status}) {
        words->addWidget(label);
    }
    auto* box = new QWidget;
    auto* row = new QHBoxLayout(box);
    row->addWidget(m_avatar, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    spaceOut(*box, *words, {.between = 0});
    spaceOut(*box, *row, {.between = 3});
    return box;
}

QWidget* PersonHeader::makeButtons()
{
    m_log->setObjectName(QStringLiteral("logWith"));
    m_putBack->setObjectName(QStringLiteral("putBackButton"));
    m_more->setObjectName(QStringLiteral("more"));
    m_menu->setObjectName(QStringLiteral("moreMenu"));
    m_more->setMenu(m_menu);
    connect(m_log, &Button::clicked, this, [this] {
        m_room.navigator.logSession({m_person.id, {}, {}});
    });
    connect(m_putBack, &Button::clicked, this, [this] { m_acts.putBack(m_person.id); });
    connect(m_menu, &QMenu::aboutToShow, this, [this] { m_acts.fill(*m_menu, m_person); });

    auto* box = new QFrame;
    makeRingRoom(*box);
    auto* row = new FlowLayout(box);
    for (Button* button : {m_log, m_putBack, m_more}) {
        row->addWidget(button);
    }
    spaceOut(*box, *row, {.between = 3});
    return box;
}

void PersonHeader::show(const Person& person)
{
    m_person = {person.id, person.chosenName, person.status.code, person.goneMs.has_value()};
    const QString name = m_room.names.shown(person.chosenName);
    m_avatar->setLook(m_room.names.avatar(person.chosenName, person.id));
    m_name->setText(name);
    const QString line = headerWords(person, m_room.desk.today());
    m_line->setText(line);
    m_line->setHidden(line.isEmpty());
    QString status = statusWords(person, m_room.desk);
    if (person.goneMs) {
        const QDate day = dayOf(*person.goneMs, m_room.desk.clock().offsetMinutes(*person.goneMs));
        //: %1 is a day, such as "yesterday"
        status = tr("In Trash since %1. It stays there for 30 days.")
                     .arg(dayWords(day, m_room.desk.today()));
    }
    m_status->setText(status);
    m_status->setHidden(status.isEmpty());

    const QString first = firstName(name);
    m_log->setText(first.isEmpty() ? tr("Log a session")
                                   : tr("Log with %1").arg(withoutMnemonic(first)));
    m_log->setHidden(m_person.isInTrash);
    m_putBack->setVisible(m_person.isInTrash);
    m_more->setAccessibleName(tr("More for %1").arg(name));
}

} // namespace kithbook
