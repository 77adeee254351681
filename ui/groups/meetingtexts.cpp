// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/groups/meetingtexts.h"

#include "core/records/rosternames.h"
#include "ui/groups/groupwords.h"
#include "ui/parts/announce.h"
#include "ui/parts/button.h"
#include "ui/parts/card.h"
#include "ui/parts/iconmark.h"
#include "ui/parts/label.h"
#include "ui/parts/tag.h"
#include "ui/parts/textbox.h"
#include "ui/style/measure.h"

#include <QBoxLayout>
#include <QLocale>

#include <algorithm>
#include <chrono>

namespace kithbook {

namespace {

using namespace std::chrono_literals;

constexpr auto kLookAfter = 400ms; // a word, not each of its letters
constexpr int kSummaryLines = 7;   // mock 14
constexpr int kLineLines = 4;

} // namespace

MeetingTexts::MeetingTexts(const Room& room, QWidget* parent)
    : QWidget(parent), m_room(room), m_summary(new TextBox(kSummaryLines)), m_found(new QWidget),
      m_foundWords(new Label({}, TextRole::Body, Ink::Care)),
      m_none(new Tag(Icon::Check, tr("No names found"), Tone::Good)), m_lineCard(nullptr),
      m_line(new TextBox(kLineLines)), m_remove(new Button(QString(), ButtonKind::Link))
{
    auto* column = new QVBoxLayout(this);
    column->addWidget(makeSummary());
    column->addWidget(makeLine());
    column->addStretch(1);
    spaceOut(*this, *column, {.between = 4});

    m_lookTimer.setObjectName(QStringLiteral("lookTimer"));
    m_lookTimer.setParent(this);
    m_lookTimer.setSingleShot(true);
    m_lookTimer.setInterval(kLookAfter);
    connect(&m_lookTimer, &QTimer::timeout, this, &MeetingTexts::lookForNames);
    connect(m_summary, &QPlainTextEdit::textChanged, this, [this] {
        m_lookTimer.start();
        Q_EMIT edited();
    });
    connect(m_line, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_person.isNull()) {
            m_lines.insert(m_person, m_line->toPlainText());
            Q_EMIT edited();
        }
    });
    connect(m_remove, &QAbstractButton::clicked, this, [this] { Q_EMIT removeAsked(m_person); });
    lookForNames();
    showPerson({});
}

Card* MeetingTexts::makeSummary()
{
    auto* card = new Card(Icon::Journal, tr("Shared summary"));
    m_summary->setObjectName(QStringLiteral("summary"));
    m_summary->setAccessibleName(tr("Shared summary"));
    m_summary->setAccessibleDescription(tr("About everybody, without names"));
    m_found->setObjectName(QStringLiteral("namesFound"));
    m_none->setObjectName(QStringLiteral("noNames"));
    auto* found = new QHBoxLayout(m_found);
    found->addWidget(new IconMark(Icon::Care, Ink::Care, 4), 0, Qt::AlignTop);
    found->addWidget(m_foundWords, 1);
    spaceOut(*m_found, *found, {.between = 2});
    card->body().addWidget(m_summary);
    card->body().addWidget(m_found);
    card->body().addWidget(m_none, 0, Qt::AlignLeading);
    card->body().addWidget(new Label(tr("Goes into the record of everybody who was there."),
                                     TextRole::Body, Ink::Muted));
    return card;
}

Card* MeetingTexts::makeLine()
{
    m_lineCard = new Card(Icon::Person, QString());
    m_lineCard->setObjectName(QStringLiteral("personCard"));
    m_line->setObjectName(QStringLiteral("personLine"));
    m_remove->setObjectName(QStringLiteral("removePerson"));
    m_lineCard->body().addWidget(m_line);
    m_lineCard->body().addWidget(new Label(tr("One line about what they said or did. Optional."),
                                           TextRole::Body, Ink::Muted));
    m_lineCard->body().addWidget(m_remove, 0, Qt::AlignLeading);
    return m_lineCard;
}

void MeetingTexts::setTexts(const QString& summary, const std::vector<MeetingLine>& lines)
{
    m_lines.clear();
    for (const MeetingLine& line : lines) {
        m_lines.insert(line.person, line.text);
    }
    {
        const QSignalBlocker quiet(m_summary);
        m_summary->setPlainText(summary);
    }
    lookForNames();
    showPerson(m_person);
}

QString MeetingTexts::summary() const
{
    return m_summary->toPlainText();
}

std::vector<MeetingLine> MeetingTexts::lines() const
{
    std::vector<MeetingLine> lines;
    for (const PersonName& person : m_roster) {
        if (hasLine(person.id)) {
            lines.push_back({person.id, m_lines.value(person.id)});
        }
    }
    return lines;
}

bool MeetingTexts::hasLine(PersonId person) const
{
    return !m_lines.value(person).trimmed().isEmpty();
}

void MeetingTexts::setRoster(std::vector<PersonName> roster)
{
    m_roster = std::move(roster);
    lookForNames();
}

void MeetingTexts::showPerson(PersonId person)
{
    m_person = person;
    m_lineCard->setHidden(person.isNull());
    {
        const QSignalBlocker quiet(m_line);
        m_line->setPlainText(m_lines.value(person));
    }
    const auto known = std::ranges::find(m_roster, person, &PersonName::id);
    if (known == m_roster.end()) {
        return;
    }
    const QString name = m_room.names.shown(known->name);
    //: %1 is a name: what is written here goes into nobody else's record
    m_lineCard->setTitle(tr("For %1 only").arg(name));
    m_line->setAccessibleName(tr("For %1 only").arg(name));
    //: %1 is a first name: they are not on the list of this meeting any more
    m_remove->setText(tr("Take %1 off the list").arg(withoutMnemonic(firstWord(name))));
}

void MeetingTexts::showNames()
{
    showPerson(m_person);
    lookForNames();
}

void MeetingTexts::focusLine()
{
    m_line->setFocus(Qt::OtherFocusReason);
}

void MeetingTexts::lookForNames()
{
    const QString text = summary();
    QStringList names;
    for (const PersonName& each : namedIn(text, m_roster)) {
        names.append(firstWord(m_room.names.shown(each.name)));
    }
    QString words;
    if (!names.isEmpty()) {
        const QString all = QLocale().createSeparatedList(names);
        //: %1 is a first name; below, several
        words = names.size() == 1 ? tr("%1 is named here. Others will read this.").arg(all)
                                  : tr("%1 are named here. Others will read this.").arg(all);
    }
    const bool isNew = !words.isEmpty() && words != m_foundWords->text();
    m_foundWords->setText(words);
    m_found->setHidden(names.isEmpty());
    m_none->setHidden(!names.isEmpty() || text.trimmed().isEmpty());
    if (isNew && isVisible()) {
        m_found->setAccessibleName(words);
        announce(*m_found);
    }
}

} // namespace kithbook
