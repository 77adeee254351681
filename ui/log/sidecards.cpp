// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/sidecards.h"

#include "core/records/catalogues.h"
#include "core/records/timerange.h"
#include "ui/parts/button.h"
#include "ui/parts/card.h"
#include "ui/parts/iconmark.h"
#include "ui/parts/label.h"
#include "ui/style/measure.h"
#include "ui/words/modewords.h"
#include "ui/words/when.h"

#include <QBoxLayout>

namespace kithbook {

namespace {

constexpr qsizetype kLongestQuote = 160; // letters: three lines of the card

QString shortened(const QString& text)
{
    const QString line = text.simplified();
    if (line.size() <= kLongestQuote) {
        return line;
    }
    const qsizetype space = line.lastIndexOf(u' ', kLongestQuote);
    return line.left(space > 0 ? space : kLongestQuote) + u'…';
}

void addLine(Card& card, Icon icon, Ink ink, const QString& text)
{
    auto* line = new QWidget;
    auto* row = new QHBoxLayout(line);
    row->addWidget(new IconMark(icon, ink), 0, Qt::AlignTop);
    row->addWidget(new Label(text), 1);
    spaceOut(*line, *row, {.between = 3});
    card.body().addWidget(line);
}

void addPart(Card& card, const QString& title, const QString& text)
{
    auto* part = new QWidget;
    auto* column = new QVBoxLayout(part);
    column->addWidget(new Label(title, TextRole::Body, Ink::Muted));
    column->addWidget(new Label(text));
    spaceOut(*part, *column, {.between = 0});
    card.body().addWidget(part);
}

QString withRule(const QString& words, const QString& rule)
{
    return rule.isEmpty() ? words : QStringLiteral("%1. %2").arg(words, rule);
}

} // namespace

SideCards::SideCards(const Room& room, QWidget* parent)
    : QWidget(parent), m_room(room), m_cards(new QVBoxLayout), m_reason(new QWidget),
      m_reasonText(new Label({}, TextRole::Caption, Ink::Muted))
{
    auto* row = new QHBoxLayout(m_reason);
    row->addWidget(new IconMark(Icon::Info, Ink::Muted, 4), 0, Qt::AlignTop);
    row->addWidget(m_reasonText, 1);
    m_reasonText->setObjectName(QStringLiteral("reason"));
    m_reason->hide();
    auto* column = new QVBoxLayout(this);
    column->addLayout(m_cards);
    column->addWidget(m_reason);
    column->addStretch(1);
    spaceOut(*m_reason, *row, {.between = 2});
    spaceOut(*this, *m_cards, {.between = 4});
    spaceOut(*this, *column, {.between = 4});
}

void SideCards::showPerson(const AboutPerson& about)
{
    clear();
    const QString name = m_room.names.shown(about.person.chosenName);
    for (QWidget* card : {goodToKnow(about, name), fromLastTime(about)}) {
        if (card) {
            m_cards->addWidget(card);
            card->show(); // at once, and not with the next events
        }
    }
}

void SideCards::clear()
{
    while (QLayoutItem* item = m_cards->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    setReason({});
}

void SideCards::setReason(const QString& sentence)
{
    m_reasonText->setText(sentence);
    m_reason->setVisible(!sentence.isEmpty());
}

QWidget* SideCards::goodToKnow(const AboutPerson& about, const QString& name)
{
    auto* card = new Card(Icon::Person, tr("Good to know about %1").arg(name));
    const Catalogue& kinds = m_room.desk.catalogues().at(ListId::ContactKinds);
    const Catalogue& safety = m_room.desk.catalogues().at(ListId::SafeContact);
    bool hasLines = false;
    for (const ContactWay& way : about.ways) {
        const QString kind = way.label.isEmpty() ? kinds.label(way.kind, QLocale()) : way.label;
        const CatalogueEntry* safe = safety.find(way.safe);
        const bool warns = safe && safe->is(Trait::Warns);
        if (warns) {
            //: %1 "Ask first" or "Do not use", %2 "Phone"
            const QString words = tr("%1: %2").arg(safe->label(QLocale()), kind);
            addLine(*card, Icon::Care, Ink::Care, withRule(words, way.safeRule));
        } else if (way.preferred || !way.safeRule.isEmpty()) {
            //: %1 is a way to reach them, "Phone"
            const QString words = way.preferred ? tr("Likes this best: %1").arg(kind) : kind;
            addLine(*card, Icon::Check, Ink::Good, withRule(words, way.safeRule));
        }
        hasLines = hasLines || warns || way.preferred || !way.safeRule.isEmpty();
    }
    if (!about.person.pronouns.isEmpty()) {
        addLine(*card, Icon::Chat, Ink::Muted, about.person.pronouns);
        hasLines = true;
    }
    if (!hasLines) {
        delete card;
        return nullptr;
    }
    return card;
}

QWidget* SideCards::fromLastTime(const AboutPerson& about)
{
    const Person& person = about.person;
    if (about.last.empty() && person.nextStep.isEmpty() && person.ownWords.isEmpty()) {
        return nullptr;
    }
    auto* card = new Card(Icon::Flag, tr("From last time"));
    if (!about.last.empty()) {
        const Session& last = about.last.front();
        const QString day =
            dayWordsFirst(dayOf(last.startMs, last.offsetMinutes), m_room.desk.today());
        //: A day and a way: "Sunday, by phone"
        const QString words =
            tr("%1, %2").arg(day, byMode(m_room.desk.catalogues().at(ListId::Modes), last.mode));
        addPart(*card, words,
                last.line.isEmpty()
                    ? outcomeWord(m_room.desk.catalogues().at(ListId::Outcomes), last.outcome)
                    : shortened(last.line));
    }
    if (!person.nextStep.isEmpty()) {
        addPart(*card, tr("Next step"), shortened(person.nextStep));
    }
    if (!person.ownWords.isEmpty()) {
        //: Around what a person said
        addPart(*card, tr("In their words"), tr("“%1”").arg(shortened(person.ownWords)));
    }
    if (!person.nextStep.isEmpty()) {
        auto* carry = new Button(tr("Carry this forward"));
        carry->setSize(ControlSize::Small);
        carry->setObjectName(QStringLiteral("carryForward"));
        carry->setAccessibleDescription(tr("Puts the next step into the one line"));
        card->body().addWidget(carry, 0, Qt::AlignLeading);
        connect(carry, &QAbstractButton::clicked, this,
                [this, words = person.nextStep.simplified()] { Q_EMIT carryForward(words); });
    }
    return card;
}

} // namespace kithbook
