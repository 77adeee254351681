// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/writing/tagchips.h"

#include "core/notes/notetags.h"
#include "core/records/catalogues.h"
#include "ui/parts/button.h"
#include "ui/parts/chipgroup.h"

#include <QBoxLayout>
#include <QLocale>
#include <QMenu>

#include <algorithm>

namespace kithbook {

namespace {

constexpr size_t kMostUsual = 4; // chips beside those that are set

QString codeOf(const NoteTag& tag)
{
    return tag.catalogue + u'/' + tag.code;
}

bool holds(const std::vector<NoteTag>& tags, const NoteTag& tag)
{
    return std::find(tags.begin(), tags.end(), tag) != tags.end();
}

} // namespace

TagChips::TagChips(const Catalogues& lists, QWidget* parent)
    : RingColumn(1, parent), m_lists(lists),
      m_chips(new ChipGroup(tr("What you did, if it fits"), ChipGroup::Answers::Any)),
      m_add(new Button(Icon::Add, tr("Add what you did"))), m_menu(new QMenu(this))
{
    m_chips->setObjectName(QStringLiteral("noteTags"));
    m_add->setObjectName(QStringLiteral("addTag"));
    m_add->setMenu(m_menu);
    column().addWidget(m_chips);
    column().addWidget(m_add, 0, Qt::AlignLeading);
    connect(m_chips, &ChipGroup::answered, this, [this](const QStringList& codes) {
        std::vector<NoteTag> chosen;
        for (const NoteTag& tag : m_offered) {
            if (codes.contains(codeOf(tag))) {
                chosen.push_back(tag);
            }
        }
        m_tags = std::move(chosen);
        Q_EMIT edited();
    });
    connect(m_menu, &QMenu::aboutToShow, this, &TagChips::fillMenu);
}

QString TagChips::label(const NoteTag& tag) const
{
    const Catalogue* list = m_lists.find(tag.catalogue);
    return list ? list->label(tag.code, QLocale()) : tag.code;
}

void TagChips::show(const std::vector<NoteTag>& tags, const std::vector<NoteTag>& usual)
{
    std::vector<NoteTag> offered = tags;
    for (const NoteTag& tag : usual) {
        if (offered.size() < tags.size() + kMostUsual && !holds(offered, tag)) {
            offered.push_back(tag);
        }
    }
    if (tags != m_tags || offered != m_offered || offered.empty()) {
        m_tags = tags;
        m_offered = std::move(offered);
        rebuild();
    }
}

void TagChips::rebuild()
{
    m_chips->clear();
    QStringList chosen;
    for (const NoteTag& tag : m_offered) {
        m_chips->addChip(codeOf(tag), withoutMnemonic(label(tag)));
        if (holds(m_tags, tag)) {
            chosen.append(codeOf(tag));
        }
    }
    m_chips->choose(chosen);
    m_chips->setVisible(!m_offered.empty());
}

void TagChips::fillMenu()
{
    m_menu->clear();
    const std::pair<ListId, QString> kLists[] = {
        {ListId::FidelityItems, tr("Peer support activities")},
        {ListId::SamhsaCompetencies, tr("Core competencies (SAMHSA)")},
        {ListId::DigitalCompetencies, tr("Digital peer support competencies")}};
    for (const auto& [list, title] : kLists) {
        QMenu* menu = m_menu->addMenu(title);
        for (const CatalogueEntry* entry : m_lists.at(list).offered()) {
            const NoteTag tag{catalogueName(list), entry->code};
            QAction* action = menu->addAction(withoutMnemonic(entry->label(QLocale())));
            action->setCheckable(true);
            action->setChecked(holds(m_tags, tag));
            connect(action, &QAction::toggled, this, [this, tag](bool on) { toggle(tag, on); });
        }
    }
}

void TagChips::toggle(const NoteTag& tag, bool on)
{
    std::erase(m_tags, tag);
    if (on) {
        m_tags.push_back(tag);
        if (!holds(m_offered, tag)) {
            m_offered.push_back(tag);
        }
    }
    rebuild();
    Q_EMIT edited();
}

} // namespace kithbook
