// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingspage.h"

#include "core/records/tables.h"
#include "ui/parts/button.h"
#include "ui/parts/emptystate.h"
#include "ui/parts/label.h"
#include "ui/parts/pageframe.h"
#include "ui/parts/rowlist.h"
#include "ui/settings/aboutsettings.h"
#include "ui/settings/backupsettings.h"
#include "ui/settings/comfortsettings.h"
#include "ui/settings/notessettings.h"
#include "ui/settings/ownwordssettings.h"
#include "ui/settings/privacysettings.h"
#include "ui/settings/settingline.h"
#include "ui/settings/templatesettings.h"
#include "ui/style/measure.h"

#include <QAbstractButton>
#include <QBoxLayout>
#include <QGroupBox>
#include <QLineEdit>
#include <QStandardItemModel>

namespace kithbook {

namespace {

constexpr double kListWidth = 60; // u, mock 13
constexpr int kGroupKey = 1;      // of the place to come back to
constexpr double kNarrow = 180;   // u of this page, below which the list goes above the cards

// What can be looked for in a group: its own words, its lines, its questions, its buttons.
QString wordsOf(const SettingsGroup& group)
{
    QStringList words{group.title(), group.line()};
    for (const auto* line : group.findChildren<SettingLine*>()) {
        words << line->words();
    }
    for (const auto* question : group.findChildren<QGroupBox*>()) {
        words << question->title();
    }
    for (const auto* button : group.findChildren<QAbstractButton*>()) {
        words << button->text();
    }
    return words.join(u' ');
}

} // namespace

SettingsPage::SettingsPage(const Room& room, MachineSettings& settings, Theme& theme,
                           QWidget* parent)
    : Page(room, parent), m_model(new QStandardItemModel(this)),
      m_list(new RowList(tr("Groups of settings"))), m_find(new QLineEdit),
      m_nothing(new EmptyState({}, tr("No setting has these words."))),
      m_usual(new Button(Icon::Undo, tr("Put back the usual settings")))
{
    addGroups(settings, theme);
    auto* frame = new PageFrame(tr("Settings"));
    m_find->setObjectName(QStringLiteral("findSetting"));
    m_find->setAccessibleName(tr("Find a setting"));
    m_find->setPlaceholderText(tr("Find a setting"));
    m_find->setClearButtonEnabled(true);
    keepMinimum(*m_find, 60, -1);
    frame->setTitleAside(m_find);
    frame->setBody(makeBody());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(frame);

    connect(m_find, &QLineEdit::textChanged, this, &SettingsPage::find);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& now) {
                if (now.isValid()) {
                    choose(now.row());
                }
            });
    connect(m_usual, &QPushButton::clicked, this, &SettingsPage::putBackUsual);
    m_list->setCurrentIndex(m_model->index(0, 0));
    choose(0);
}

void SettingsPage::addGroups(MachineSettings& settings, Theme& theme)
{
    m_groups = {new ComfortSettings(settings, theme),
                new OwnWordsSettings(room(), settings),
                new NotesSettings(room()),
                new TemplateSettings(room()),
                new PrivacySettings(room(), settings),
                new BackupSettings(room(), settings),
                new AboutSettings(desk().catalogues())};
    for (SettingsGroup* group : m_groups) {
        group->hide();
        auto* row = new QStandardItem(group->title());
        row->setData(group->line(), LineRole);
        row->setData(QStringLiteral("%1. %2").arg(group->title(), group->line()),
                     Qt::AccessibleTextRole);
        row->setEditable(false);
        m_model->appendRow(row);
    }
    m_list->setObjectName(QStringLiteral("settingGroups"));
    m_list->setModel(m_model);
    m_list->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QWidget* SettingsPage::makeBody()
{
    m_usual->setObjectName(QStringLiteral("usualSettings"));
    m_nothing->hide();
    Button& clear = m_nothing->setAction(tr("Show all settings"));
    connect(&clear, &QPushButton::clicked, m_find, &QLineEdit::clear);

    auto* cards = new QVBoxLayout;
    for (SettingsGroup* group : m_groups) {
        cards->addWidget(group);
    }
    cards->addWidget(m_usual, 0, Qt::AlignLeading);
    cards->addWidget(
        new Label(tr("Changes are kept as you make them."), TextRole::Caption, Ink::Muted));
    cards->addStretch(1);
    auto* left = new QVBoxLayout;
    left->addWidget(m_list);
    left->addWidget(m_nothing);
    left->addStretch(1);
    auto* body = new QWidget;
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight, body);
    m_columns->addLayout(left);
    m_columns->addLayout(cards, 1);
    spaceOut(*body, *cards, {.between = 4});
    spaceOut(*body, *left, {.between = 2});
    return body;
}

void SettingsPage::choose(int group)
{
    m_shown = group;
    for (std::size_t i = 0; i < m_groups.size(); ++i) {
        m_groups[i]->setVisible(static_cast<int>(i) == group);
    }
    m_usual->setVisible(m_groups[static_cast<std::size_t>(group)]->hasUsual());
}

void SettingsPage::find(const QString& text)
{
    const QString wanted = text.trimmed();
    int first = -1;
    for (int i = 0; i < static_cast<int>(m_groups.size()); ++i) {
        const SettingsGroup& group = *m_groups[static_cast<std::size_t>(i)];
        const bool fits = wordsOf(group).contains(wanted, Qt::CaseInsensitive);
        m_list->setRowHidden(i, !fits);
        first = fits && first < 0 ? i : first;
        for (auto* line : group.findChildren<SettingLine*>()) {
            line->setMarked(!wanted.isEmpty() &&
                            line->words().contains(wanted, Qt::CaseInsensitive));
        }
    }
    m_nothing->setVisible(first < 0);
    m_list->setVisible(first >= 0);
    if (first >= 0 && m_list->isRowHidden(m_shown)) {
        m_list->setCurrentIndex(m_model->index(first, 0));
    }
}

void SettingsPage::putBackUsual()
{
    m_groups[static_cast<std::size_t>(m_shown)]->putBackUsual();
    navigator().say(tr("The usual settings are back."));
}

QWidget* SettingsPage::firstFocus() const
{
    return m_list;
}

QCborMap SettingsPage::place() const
{
    return {{kGroupKey, m_shown}};
}

void SettingsPage::goToPlace(const QCborMap& place)
{
    m_list->setCurrentIndex(
        m_model->index(static_cast<int>(place.value(kGroupKey).toInteger()), 0));
}

QSet<int> SettingsPage::concerns() const
{
    return {tables::kSetting.number};
}

void SettingsPage::refresh()
{
    for (SettingsGroup* group : m_groups) {
        group->refresh();
    }
}

void SettingsPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    const bool narrow = width() < units(kNarrow);
    m_columns->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_list->setMaximumWidth(narrow ? QWIDGETSIZE_MAX : units(kListWidth));
}

} // namespace kithbook
