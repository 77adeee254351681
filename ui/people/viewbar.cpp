// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewbar.h"

#include "ui/parts/button.h"
#include "ui/parts/chipgroup.h"
#include "ui/parts/field.h"
#include "ui/parts/flowlayout.h"
#include "ui/parts/label.h"
#include "ui/people/personsheet.h"
#include "ui/style/looks.h"
#include "ui/style/measure.h"

#include <QAbstractButton>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>

#include <algorithm>

namespace kithbook {

ViewBar::ViewBar(const Room& room, QWidget* parent)
    : QFrame(parent), m_room(room), m_chosen(new QFrame),
      m_chips(new ChipGroup({}, ChipGroup::Answers::One)),
      m_rename(new Button(tr("Rename"), ButtonKind::Link)),
      m_remove(new Button(tr("Remove"), ButtonKind::Link)), m_naming(new QFrame),
      m_name(new QLineEdit), m_field(new Field(tr("Name of this view"), m_name))
{
    makeRingRoom(*this);
    auto* column = new QVBoxLayout(this);
    column->addWidget(makeChips());
    column->addWidget(makeNaming());
    spaceOut(*this, *column, {.between = 2});
    connect(&room.names, &Names::changed, this, &ViewBar::showChips);
    layOut();
}

QWidget* ViewBar::makeChips()
{
    m_chips->setObjectName(QStringLiteral("views"));
    m_chips->setAccessibleName(tr("Views"));
    m_chips->setChipSize(ControlSize::Small);
    m_rename->setObjectName(QStringLiteral("renameView"));
    m_rename->setAccessibleName(tr("Rename this view"));
    m_remove->setObjectName(QStringLiteral("removeView"));
    m_remove->setAccessibleName(tr("Remove this view"));
    connect(m_chips, &ChipGroup::answered, this, &ViewBar::choose);
    connect(m_rename, &Button::clicked, this, &ViewBar::startRenaming);
    connect(m_remove, &Button::clicked, this, &ViewBar::removeCurrent);
    auto* word = new Label(tr("Views"), TextRole::Body, Ink::Muted);
    word->setWordWrap(false);
    makeRingRoom(*m_chosen);
    auto* flow = new FlowLayout(m_chosen);
    for (QWidget* part : std::initializer_list<QWidget*>{word, m_chips, m_rename, m_remove}) {
        flow->addWidget(part);
    }
    spaceOut(*m_chosen, *flow, {.between = 2});
    return m_chosen;
}

QWidget* ViewBar::makeNaming()
{
    m_name->setObjectName(QStringLiteral("viewName"));
    m_name->setMaxLength(static_cast<int>(kLongestViewName));
    keepMinimum(*m_name, 52, -1);
    auto* keep = new Button(tr("Keep"), ButtonKind::Second);
    keep->setObjectName(QStringLiteral("keepView"));
    auto* cancel = new Button(tr("Cancel"));
    cancel->setObjectName(QStringLiteral("cancelView"));
    connect(keep, &Button::clicked, this, &ViewBar::keepName);
    connect(cancel, &Button::clicked, this, &ViewBar::endNaming);
    connect(m_name, &QLineEdit::returnPressed, this, &ViewBar::keepName);
    connect(m_name, &QLineEdit::textEdited, m_field, &Field::clearProblem);
    m_field->setAside(keep);
    m_field->setAside(cancel);
    makeRingRoom(*m_naming);
    auto* flow = new FlowLayout(m_naming);
    flow->addWidget(m_field);
    return m_naming;
}

void ViewBar::refresh()
{
    m_room.desk.ask(
        this, [](Book& book) { return askViews(book); },
        [this](Result<std::vector<SavedView>> views) {
            if (views) {
                show(std::move(*views));
            } else {
                m_room.navigator.showError(views.error());
            }
        },
        &m_question);
}

void ViewBar::show(std::vector<SavedView> views)
{
    m_views = std::move(views);
    showChips();
}

void ViewBar::showChips()
{
    const bool hadFocus = m_chosen->isAncestorOf(focusWidget()) && focusWidget()->hasFocus();
    m_chips->clear();
    for (std::size_t i = 0; i < m_views.size(); ++i) {
        const QString name = m_room.names.areHidden()
                                 //: a view whose name is hidden; %1 is a number
                                 ? tr("View %1").arg(QLocale().toString(i + 1))
                                 : m_views[i].name;
        m_chips->addChip(QString::number(i), withoutMnemonic(name), Icon::Funnel);
    }
    mark();
    if (hadFocus && !m_views.empty()) {
        m_chips->setFocus();
    } else if (hadFocus) {
        Q_EMIT namingEnded();
    }
}

void ViewBar::setWish(const ListWish& wish)
{
    m_wish = wish;
    mark();
}

void ViewBar::mark()
{
    const auto view = std::ranges::find(m_views, m_wish, &SavedView::wish);
    m_current = view == m_views.end() ? -1 : static_cast<int>(view - m_views.begin());
    m_chips->choose(isKept() ? QStringList(QString::number(m_current)) : QStringList());
    layOut();
    Q_EMIT viewsChanged();
}

void ViewBar::choose(const QStringList& codes)
{
    const auto view = static_cast<std::size_t>(codes.value(0).toInt());
    if (!codes.isEmpty() && view < m_views.size()) {
        Q_EMIT chosen(m_views[view].wish);
    }
}

void ViewBar::startSaving()
{
    startNaming(Naming::New, {});
}

void ViewBar::startRenaming()
{
    if (isKept()) {
        const QString& name = m_views[static_cast<std::size_t>(m_current)].name;
        startNaming(Naming::Again, m_room.names.areHidden() ? QString() : name);
    }
}

void ViewBar::startNaming(Naming naming, const QString& name)
{
    m_doing = naming;
    m_field->clearProblem();
    m_name->setText(name);
    layOut();
    m_name->setFocus();
    m_name->selectAll();
}

void ViewBar::keepName()
{
    const QString name = m_name->text().simplified();
    if (name.isEmpty()) {
        m_field->setProblem(tr("Write a name for it."));
        m_field->focusControl();
        return;
    }
    const bool isNew = m_doing == Naming::New;
    const auto same = std::ranges::find(m_views, name, &SavedView::name);
    if (same != m_views.end() && (isNew || same - m_views.begin() != m_current)) {
        m_field->setProblem(tr("There is a view of that name already."));
        m_field->focusControl();
        return;
    }
    const QString before = isNew ? QString() : m_views[static_cast<std::size_t>(m_current)].name;
    m_room.desk.write(
        this, isNew ? Action::Added : Action::Edited,
        [isNew, before, view = SavedView{name, m_wish}](Book& book, Mutation& mutation) {
            return isNew ? keepView(book, mutation, view)
                         : renameView(book, mutation, before, view.name);
        },
        [this, isNew](const Result<void>& kept) {
            if (!kept) {
                m_field->setProblem(problemWords(kept.error()));
                m_field->focusControl();
                return;
            }
            m_room.navigator.offerUndo(isNew ? tr("View kept.") : tr("View renamed."));
            endNaming();
        });
}

void ViewBar::endNaming()
{
    m_doing = Naming::Nothing;
    m_name->clear();
    layOut();
    Q_EMIT namingEnded();
}

void ViewBar::removeCurrent()
{
    if (!isKept()) {
        return;
    }
    m_room.desk.write(
        this, Action::Edited,
        [name = m_views[static_cast<std::size_t>(m_current)].name](Book& book, Mutation& mutation) {
            return removeView(book, mutation, name);
        },
        [this](const Result<void>& removed) {
            if (removed) {
                m_room.navigator.offerUndo(tr("View removed."));
            } else {
                m_room.navigator.showError(removed.error());
            }
        });
}

void ViewBar::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_doing != Naming::Nothing) {
        endNaming();
        return;
    }
    QFrame::keyPressEvent(event);
}

void ViewBar::layOut()
{
    const bool naming = m_doing != Naming::Nothing;
    m_naming->setVisible(naming);
    m_chosen->setVisible(!m_views.empty() && !naming);
    m_rename->setVisible(isKept());
    m_remove->setVisible(isKept());
    setVisible(naming || !m_views.empty());
}

} // namespace kithbook
