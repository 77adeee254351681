// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectcard.h"

#include "ui/parts/besidelayout.h"
#include "ui/parts/button.h"
#include "ui/parts/card.h"
#include "ui/parts/focuskept.h"
#include "ui/parts/iconmark.h"
#include "ui/parts/label.h"
#include "ui/parts/tag.h"
#include "ui/words/modewords.h"
#include "ui/words/when.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QLocale>
#include <QMimeData>

namespace kithbook {

namespace {

QString kindWords(const ContactWay& way, const Catalogue& kinds)
{
    const CatalogueEntry* kind = kinds.find(way.kind);
    if (kind && kind->is(Trait::AsksText) && !way.label.isEmpty()) {
        return way.label;
    }
    const QString words = kinds.label(way.kind, QLocale());
    //: %1 is a way to connect, such as Phone; %2 which one, such as "at work"
    return way.label.isEmpty() ? words : ConnectCard::tr("%1, %2").arg(words, way.label);
}

} // namespace

ConnectCard::ConnectCard(const Room& room, QWidget* parent)
    : QWidget(parent), m_room(room), m_ways(new QVBoxLayout)
{
    auto* card = new Card(Icon::Chat, tr("How to connect"));
    card->body().addLayout(m_ways);
    auto* column = new QVBoxLayout(this);
    column->addWidget(card);
    spaceOut(*this, *m_ways, {.between = 3});
    spaceOut(*this, *column, {});
}

void ConnectCard::show(const PersonPicture& picture)
{
    const FocusKept focus(*this);
    while (QLayoutItem* item = m_ways->takeAt(0)) {
        item->widget()->setObjectName({});
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const QString usual = usualWords(picture.person);
    if (!usual.isEmpty()) {
        auto* words = new Label(usual);
        words->setObjectName(QStringLiteral("usualWay"));
        m_ways->addWidget(words);
    }
    for (const ContactWay& way : picture.ways) {
        m_ways->addWidget(makeWay(way));
    }
    if (picture.ways.empty() && !picture.person.goneMs) {
        auto* add = new Button(tr("Add a way to connect"), ButtonKind::Link);
        add->setObjectName(QStringLiteral("addWayToConnect"));
        connect(add, &Button::clicked, this, &ConnectCard::addAsked);
        m_ways->addWidget(add, 0, Qt::AlignLeading);
    }
    setHidden(m_ways->count() == 0);
}

QString ConnectCard::usualWords(const Person& person) const
{
    const QString mode = person.usualMode.isEmpty()
                             ? QString()
                             : byMode(m_room.desk.catalogues().at(ListId::Modes), person.usualMode);
    const QString length = person.usualMinutes ? lengthWords(*person.usualMinutes) : QString();
    if (mode.isEmpty() && length.isEmpty()) {
        return {};
    }
    if (mode.isEmpty() || length.isEmpty()) {
        //: %1 is a way, such as "by phone", or a length, such as "30 min"
        return tr("Usually %1").arg(mode + length);
    }
    //: %1 is a way, such as "by phone"; %2 a length, such as "30 min"
    return tr("Usually %1, %2").arg(mode, length);
}

// The warning comes before the number: on the screen, for Tab and for a screen reader.
QWidget* ConnectCard::makeWay(const ContactWay& way)
{
    const Catalogues& catalogues = m_room.desk.catalogues();
    const CatalogueEntry* safe = catalogues.at(ListId::SafeContact).find(way.safe);
    const QString kind = kindWords(way, catalogues.at(ListId::ContactKinds));
    auto* group = new QWidget;
    auto* column = new QVBoxLayout(group);
    if (safe && safe->is(Trait::Warns)) {
        auto* tag = new Tag(Icon::Care, safe->label(QLocale()), Tone::Care);
        tag->setAccessibleName(safe->label(QLocale()));
        column->addWidget(tag, 0, Qt::AlignLeading);
    }
    if (!way.safeRule.isEmpty()) {
        column->addWidget(new Label(way.safeRule, TextRole::Body, Ink::Care));
    }
    column->addWidget(new Label(way.preferred ? tr("%1, liked best").arg(kind) : kind,
                                TextRole::Body, Ink::Muted));
    if (!way.address.isEmpty()) {
        auto* address =
            new Label(m_room.names.areHidden() ? tr("Hidden with the names") : way.address);
        address->setObjectName(QStringLiteral("address-") + way.id.toHex());
        address->setTextInteractionFlags(Qt::TextSelectableByMouse);
        auto* copyIt = new Button(tr("Copy"), ButtonKind::Link);
        copyIt->setObjectName(QStringLiteral("copy-") + way.id.toHex());
        //: %1 is a way to connect, such as Phone
        copyIt->setAccessibleName(tr("Copy: %1").arg(kind));
        connect(copyIt, &Button::clicked, this, [this, text = way.address] { copy(text); });
        auto* line = new BesideLayout;
        line->addWidget(address);
        line->addWidget(copyIt);
        column->addLayout(line);
        spaceOut(*group, *line, {.between = 2});
    }
    spaceOut(*group, *column, {.between = 0.5});
    return group;
}

// Clipboard histories that know this mark leave the number out (KDE and those that follow it).
void ConnectCard::copy(const QString& address)
{
    auto* secret = new QMimeData;
    secret->setText(address);
    secret->setData(QStringLiteral("x-kde-passwordManagerHint"), "secret");
    QGuiApplication::clipboard()->setMimeData(secret);
    m_room.navigator.say(tr("Copied."));
}

} // namespace kithbook
