// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/groups/groupspage.h"

#include "core/records/tables.h"
#include "ui/groups/groupform.h"
#include "ui/groups/groupview.h"
#include "ui/groups/groupwords.h"
#include "ui/parts/button.h"
#include "ui/parts/card.h"
#include "ui/parts/emptystate.h"
#include "ui/parts/flowlayout.h"
#include "ui/parts/listandpage.h"
#include "ui/parts/pageframe.h"
#include "ui/parts/rowlist.h"
#include "ui/style/looks.h"
#include "ui/style/measure.h"
#include "ui/words/when.h"

#include <QBoxLayout>
#include <QStackedLayout>

#include <algorithm>

namespace kithbook {

namespace {

constexpr double kGroupList = 86;   // u, as the list of people
constexpr double kGroupsNeed = 165; // u for list and page beside each other
constexpr int kIdRole = Qt::UserRole + 100;
constexpr QLatin1StringView kGroupKey("group");
constexpr QLatin1StringView kFormKey("form");

} // namespace

GroupsPage::GroupsPage(const Room& room, QWidget* parent)
    : Page(room, parent), m_stack(new QStackedLayout(this)), m_frame(new PageFrame(tr("Groups"))),
      m_list(new RowList(tr("Groups"))),
      m_none(new EmptyState(tr("No groups yet"), tr("A group is a name and the people in it."))),
      m_view(new GroupView(room)), m_split(nullptr)
{
    auto* people = new Button(Icon::ArrowLeft, tr("&People"));
    people->setObjectName(QStringLiteral("toPeople"));
    connect(people, &QAbstractButton::clicked, this, [this] { navigator().show(Section::People); });
    auto* add = new Button(Icon::Add, tr("&Add a group"));
    add->setObjectName(QStringLiteral("addGroup"));
    connect(add, &QAbstractButton::clicked, this, [this] { openForm({}); });
    auto* aside = new QFrame;
    makeRingRoom(*aside);
    auto* acts = new FlowLayout(aside);
    acts->addWidget(people);
    acts->addWidget(add);
    spaceOut(*aside, *acts, {.between = 3});
    m_frame->setTitleAside(aside);
    m_frame->setBody(makeBody());
    m_stack->addWidget(m_frame);
    connect(m_view, &GroupView::editAsked, this, &GroupsPage::openForm);
}

QWidget* GroupsPage::makeBody()
{
    m_list->setObjectName(QStringLiteral("groups"));
    m_list->setModel(&m_model);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& now) {
                if (now.isValid() && !m_isChoosing) {
                    m_view->show(groupAt(now.row()));
                }
            });
    const auto open = [this] {
        m_split->openPage();
        m_view->logButton().setFocus(Qt::OtherFocusReason);
    };
    connect(m_list, &RowList::opened, this, open);
    connect(m_list, &QListView::clicked, this, [this] { m_split->openPage(); });

    m_split = new ListAndPage(m_list, m_view, kGroupList, kGroupsNeed);
    connect(m_split, &ListAndPage::wentBack, this, [this] { m_list->setFocus(); });
    Button& add = m_none->setAction(tr("Add a group"));
    add.setObjectName(QStringLiteral("addFirstGroup"));
    connect(&add, &QAbstractButton::clicked, this, [this] { openForm({}); });
    auto* none = new Card;
    none->body().addWidget(m_none);
    auto* body = new QWidget;
    auto* column = new QVBoxLayout(body);
    column->addWidget(m_split, 1);
    column->addWidget(none);
    column->addStretch(0);
    none->hide();
    return body;
}

QSet<int> GroupsPage::concerns() const
{
    return {tables::kPeerGroup.number, tables::kGroupMember.number, tables::kPerson.number,
            tables::kSession.number, tables::kSessionPerson.number};
}

void GroupsPage::refresh()
{
    desk().ask(
        this, [&lists = desk().catalogues()](Book& book) { return Groups(book, lists).list(); },
        [this](const Result<std::vector<GroupRow>>& groups) {
            if (worked(groups)) {
                take(*groups);
            }
        },
        &m_question);
}

void GroupsPage::take(const std::vector<GroupRow>& groups)
{
    m_isChoosing = true;
    m_model.clear();
    for (const GroupRow& group : groups) {
        auto* item = new QStandardItem(group.name);
        const QString line = groupLine(group, desk());
        item->setData(line, LineRole);
        item->setData(QVariant::fromValue(AvatarLook{{}, AvatarLook::Shape::Group, 0}), AvatarRole);
        item->setData(QStringLiteral("%1, %2").arg(group.name, line), Qt::AccessibleTextRole);
        item->setData(group.id.toHex(), kIdRole);
        m_model.appendRow(item);
    }
    m_isChoosing = false;
    m_none->parentWidget()->setVisible(groups.empty());
    m_split->setHidden(groups.empty());
    const bool isThere = std::ranges::any_of(
        groups, [this](const GroupRow& group) { return group.id == m_view->group(); });
    const GroupId first = groups.empty() ? GroupId() : groups.front().id;
    choose(isThere ? m_view->group() : first);
}

void GroupsPage::choose(GroupId group)
{
    m_isChoosing = true;
    QModelIndex index;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (groupAt(row) == group) {
            index = m_model.index(row, 0);
        }
    }
    m_list->setCurrentIndex(index);
    m_isChoosing = false;
    m_view->show(group);
}

GroupId GroupsPage::groupAt(int row) const
{
    const QString hex = m_model.index(row, 0).data(kIdRole).toString();
    return GroupId(RowId::fromHex(hex).value_or(RowId()));
}

void GroupsPage::showGroup(GroupId group)
{
    closeForm();
    if (group.isNull()) {
        openForm({});
        return;
    }
    choose(group);
    m_split->openPage();
}

void GroupsPage::openForm(GroupId group)
{
    closeForm();
    m_form = new GroupForm(room(), group);
    m_stack->addWidget(m_form);
    m_stack->setCurrentWidget(m_form);
    const auto close = [this] {
        closeForm();
        if (QWidget* first = firstFocus()) {
            first->setFocus(Qt::OtherFocusReason);
        }
    };
    connect(m_form, &GroupForm::cancelled, this, close);
    connect(m_form, &GroupForm::saved, this, [this](GroupId id) {
        const qint64 now = desk().clock().nowMs();
        navigator().say(tr("Saved %1").arg(timeWords(now, desk().clock().offsetMinutes(now))));
        showGroup(id);
        m_split->show();
        m_none->parentWidget()->hide();
        refresh();
        m_view->logButton().setFocus(Qt::OtherFocusReason);
    });
    m_form->firstFocus()->setFocus(Qt::OtherFocusReason);
}

void GroupsPage::closeForm()
{
    if (GroupForm* form = std::exchange(m_form, nullptr)) {
        m_stack->setCurrentWidget(m_frame);
        m_stack->removeWidget(form);
        form->hide();
        form->deleteLater();
    }
}

bool GroupsPage::doMainAct()
{
    if (m_form) {
        m_form->save();
        return true;
    }
    if (m_view->group().isNull()) {
        return false;
    }
    navigator().logMeeting({m_view->group(), {}});
    return true;
}

QWidget* GroupsPage::firstFocus() const
{
    if (m_form) {
        return m_form->firstFocus();
    }
    return m_split->isHidden() ? m_none->findChild<QWidget*>(QStringLiteral("addFirstGroup"))
                               : m_list;
}

void GroupsPage::keepDraft()
{
    if (m_form) {
        m_form->keepDraft();
    }
}

QCborMap GroupsPage::place() const
{
    const GroupId group = m_form ? m_form->group() : m_view->group();
    return {{kGroupKey, group.toBytes()}, {kFormKey, m_form != nullptr}};
}

void GroupsPage::goToPlace(const QCborMap& place)
{
    const GroupId group(RowId::fromBytes(place.value(kGroupKey).toByteArray()).value_or(RowId()));
    if (place.value(kFormKey).toBool()) {
        openForm(group);
    } else if (!group.isNull()) {
        showGroup(group);
    }
}

} // namespace kithbook
