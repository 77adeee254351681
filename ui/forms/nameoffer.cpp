// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/nameoffer.h"

#include "core/records/timerange.h"
#include "ui/desk/bookdesk.h"
#include "ui/desk/names.h"
#include "ui/parts/announce.h"
#include "ui/parts/ground.h"
#include "ui/parts/rowlist.h"
#include "ui/style/measure.h"
#include "ui/words/when.h"

#include <QEvent>

namespace kithbook {

namespace {

constexpr int kMostRows = 5; // seen at once; the rest is scrolled to

} // namespace

NameOffer::NameOffer(const BookDesk& desk, const Names& names, QWidget& field)
    : QObject(&field), m_desk(desk), m_names(names), m_field(field)
{
    field.installEventFilter(this);
}

NameOffer::~NameOffer()
{
    delete m_list;
}

void NameOffer::open(const std::vector<PersonRow>& people, const std::vector<GroupRow>& groups,
                     const QString& adding)
{
    m_people = people;
    m_groups = groups;
    m_adding = adding;
    m_model.clear();
    for (const PersonRow& person : people) {
        addRow(person);
    }
    for (const GroupRow& group : groups) {
        addGroupRow(group);
    }
    if (!adding.isEmpty()) {
        addAdding();
    }
    if (m_model.rowCount() == 0) {
        close();
        return;
    }
    place();
    const auto found = static_cast<int>(people.size() + groups.size());
    m_list->setCurrentIndex(found == 0 ? QModelIndex() : m_model.index(0, 0));
    m_list->setAccessibleName(tr("%n found", "people", found));
    announce(*m_list);
}

void NameOffer::close()
{
    if (m_list) {
        m_list->hide();
    }
    m_model.clear();
    m_people.clear();
    m_groups.clear();
}

bool NameOffer::isOpen() const
{
    return m_list && !m_list->isHidden();
}

void NameOffer::step(bool down)
{
    if (!isOpen()) {
        return;
    }
    const int last = m_model.rowCount() - 1;
    const int now = m_list->currentIndex().isValid() ? m_list->currentIndex().row() : -1;
    m_list->setCurrentIndex(m_model.index(std::clamp(down ? now + 1 : now - 1, 0, last), 0));
    m_list->setAccessibleName(m_list->currentIndex().data(Qt::AccessibleTextRole).toString());
    announce(*m_list);
}

bool NameOffer::take()
{
    if (!isOpen() || !m_list->currentIndex().isValid()) {
        return false;
    }
    takeRow(m_list->currentIndex().row());
    return true;
}

void NameOffer::takeRow(int row)
{
    const auto at = static_cast<std::size_t>(row);
    if (at < m_people.size()) {
        const PersonRow person = m_people[at];
        close();
        Q_EMIT chosen({person.id, person.name, person.pronouns});
    } else if (at < m_people.size() + m_groups.size()) {
        const GroupId group = m_groups[at - m_people.size()].id;
        close();
        Q_EMIT groupChosen(group);
    } else {
        close();
        Q_EMIT addAsked(m_adding);
    }
}

bool NameOffer::eventFilter(QObject* watched, QEvent* event)
{
    const bool moved = event->type() == QEvent::Resize || event->type() == QEvent::Move;
    if (watched == &m_field && moved && isOpen()) {
        place();
    }
    return QObject::eventFilter(watched, event);
}

// Two people of the same name are told apart by it.
QString NameOffer::lineOf(const PersonRow& person) const
{
    QStringList parts;
    if (!person.otherNames.isEmpty() && !m_names.areHidden()) {
        parts.append(person.otherNames);
    }
    if (!person.pronouns.isEmpty()) {
        parts.append(person.pronouns);
    }
    const Catalogue& statuses = m_desk.catalogues().at(ListId::PersonStatus);
    if (const CatalogueEntry* status = statuses.find(person.status);
        status && !status->is(Trait::OnCaseload)) {
        parts.append(status->label(QLocale()));
    }
    if (person.lastContactMs) {
        const QDate day =
            dayOf(*person.lastContactMs, m_desk.clock().offsetMinutes(*person.lastContactMs));
        parts.append(tr("last contact %1").arg(dayWords(day, m_desk.today())));
    }
    return parts.join(QStringLiteral(" · "));
}

void NameOffer::addRow(const PersonRow& person)
{
    auto* item = new QStandardItem(m_names.shown(person.name));
    const QString line = lineOf(person);
    item->setData(line, LineRole);
    item->setData(QVariant::fromValue(m_names.avatar(person.name, person.id)), AvatarRole);
    item->setData(line.isEmpty() ? item->text() : QStringLiteral("%1, %2").arg(item->text(), line),
                  Qt::AccessibleTextRole);
    m_model.appendRow(item);
}

void NameOffer::addGroupRow(const GroupRow& group)
{
    auto* item = new QStandardItem(group.name);
    const QString line =
        group.members == 1 ? tr("Group, 1 person") : tr("Group, %n people", nullptr, group.members);
    item->setData(line, LineRole);
    item->setData(QVariant::fromValue(AvatarLook{{}, AvatarLook::Shape::Group, 0}), AvatarRole);
    item->setData(QStringLiteral("%1, %2").arg(group.name, line), Qt::AccessibleTextRole);
    m_model.appendRow(item);
}

void NameOffer::addAdding()
{
    //: %1 is the name that was typed
    auto* item = new QStandardItem(tr("Add %1").arg(m_adding));
    item->setData(tr("Somebody new"), LineRole);
    item->setData(tr("Add %1, somebody new").arg(m_adding), Qt::AccessibleTextRole);
    m_model.appendRow(item);
}

void NameOffer::place()
{
    QWidget& ground = groundOf(m_field);
    if (!m_list) {
        m_list = new RowList(tr("Names"), &ground);
        m_list->setObjectName(QStringLiteral("nameOffer"));
        m_list->setFocusPolicy(Qt::NoFocus);
        m_list->setModel(&m_model);
        connect(m_list, &QListView::clicked, this,
                [this](const QModelIndex& index) { takeRow(index.row()); });
    }
    const QPoint below = m_field.mapTo(&ground, QPoint(0, m_field.height() + units(0.5)));
    const int row = m_list->sizeHintForRow(0);
    const int high = std::min(m_model.rowCount(), kMostRows) * row;
    m_list->setGeometry(QRect(below, QSize(m_field.width(), high)));
    m_list->raise();
    m_list->show();
}

} // namespace kithbook
