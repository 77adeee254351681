// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/morefields.h"

#include "core/records/catalogues.h"
#include "core/records/sessions.h"
#include "ui/desk/linecover.h"
#include "ui/forms/modechips.h"
#include "ui/log/choicebox.h"
#include "ui/parts/button.h"
#include "ui/parts/chipgroup.h"
#include "ui/parts/field.h"
#include "ui/parts/flowlayout.h"
#include "ui/parts/label.h"
#include "ui/style/measure.h"
#include "ui/words/modewords.h"

#include <QAbstractButton>
#include <QBoxLayout>
#include <QLineEdit>
#include <QLocale>

namespace kithbook {

MoreFields::MoreFields(const Catalogues& lists, Names& names, QWidget* parent)
    : RingColumn(3, parent), m_lists(lists),
      m_button(new Button(Icon::ChevronRight, tr("More"), ButtonKind::Link)),
      m_body(new RingColumn(4))
{
    m_button->setObjectName(QStringLiteral("more"));
    auto* line = new FlowLayout;
    line->addWidget(m_button);
    auto* hint = new Label(
        tr("if you like: platform, who else was there, place for emergencies, activities"),
        TextRole::Body, Ink::Muted);
    line->addWidget(hint);
    build(lists, names);
    column().addLayout(line);
    column().addWidget(m_body);
    spaceOut(*this, *line, {.between = 2});
    connect(m_button, &QAbstractButton::clicked, this, [this] { setOpen(!isOpen()); });
    setOpen(false);
    setMode({});
}

// The focus leaves a field while it is deleted, when this is only a QWidget any longer.
MoreFields::~MoreFields()
{
    disconnect(m_messages, nullptr, this, nullptr);
}

void MoreFields::build(const Catalogues& lists, Names& names)
{
    QVBoxLayout* column = &m_body->column();
    column->addWidget(addLine(tr("Platform"), m_platform, "platform"));
    column->addWidget(
        addChoice(tr("Where the person was"), m_place, "place", lists.at(ListId::Places)));
    for (Field* field :
         {addLine(tr("Where help would have to go"), m_emergencyPlace, "emergencyPlace"),
          addLine(tr("Who else was there"), m_others, "others")}) {
        new LineCover(names, *field);
        column->addWidget(field);
    }
    column->addWidget(m_voiceField = addChoice(tr("Why by voice only"), m_voice, "voice",
                                               lists.at(ListId::AudioOnlyReasons)));
    column->addWidget(m_messagesField = addLine(tr("How many messages"), m_messages, "messages"));
    connect(m_messages, &QLineEdit::editingFinished, this, &MoreFields::checkMessages);
    addGroups(lists);
    column->addWidget(m_further);
    column->addWidget(m_activities);
    column->addWidget(addChoice(tr("Program area"), m_programArea, "programArea",
                                lists.at(ListId::ProgrammeAreas)));
    column->addWidget(
        addChoice(tr("At the same time, or not"), m_timing, "timing", lists.at(ListId::Timing)));
    column->addWidget(addChoice(tr("By a person, or automated"), m_delivery, "delivery",
                                lists.at(ListId::Delivery)));
}

Field* MoreFields::addLine(const QString& label, QLineEdit*& line, const char* name)
{
    line = new QLineEdit;
    line->setObjectName(QString::fromLatin1(name));
    line->setMaxLength(static_cast<int>(Sessions::kLongestLine));
    connect(line, &QLineEdit::textEdited, this, &MoreFields::answered);
    return new Field(label, line);
}

Field* MoreFields::addChoice(const QString& label, ChoiceBox*& box, const char* name,
                             const Catalogue& list)
{
    box = new ChoiceBox(list, tr("Not said"));
    box->setObjectName(QString::fromLatin1(name));
    connect(box, &QComboBox::activated, this, &MoreFields::answered);
    return new Field(label, box);
}

void MoreFields::addGroups(const Catalogues& lists)
{
    m_further = new ChipGroup(tr("Was something else used as well?"), ChipGroup::Answers::Any);
    m_further->setObjectName(QStringLiteral("furtherModes"));
    for (const QString& mode : modesToOffer(lists.at(ListId::Modes))) {
        m_further->addChip(mode, withoutMnemonic(modeWord(lists.at(ListId::Modes), mode)));
    }
    m_activities = new ChipGroup(tr("What did you do?"), ChipGroup::Answers::Any);
    m_activities->setObjectName(QStringLiteral("activities"));
    for (const CatalogueEntry* entry : lists.at(ListId::Activities).offered()) {
        m_activities->addChip(entry->code, withoutMnemonic(entry->label(QLocale())));
    }
    for (const ChipGroup* group : {m_further, m_activities}) {
        connect(group, &ChipGroup::answered, this, &MoreFields::answered);
    }
}

void MoreFields::fill(const SessionDraft& draft)
{
    m_platform->setText(draft.platform);
    m_emergencyPlace->setText(draft.emergencyPlace);
    m_others->setText(draft.othersPresent);
    m_messages->setText(draft.messages ? QLocale().toString(*draft.messages) : QString());
    m_place->setCode(draft.place);
    m_programArea->setCode(draft.programArea);
    m_timing->setCode(draft.timing);
    m_delivery->setCode(draft.delivery);
    m_voice->setCode(draft.audioOnlyReason);
    m_further->choose(draft.furtherModes);
    m_activities->choose(draft.activities);
    m_messagesField->clearProblem();
    setMode(draft.mode);
    SessionDraft known;
    collect(known);
    setOpen(known != SessionDraft());
}

void MoreFields::collect(SessionDraft& draft) const
{
    draft.platform = m_platform->text();
    draft.emergencyPlace = m_emergencyPlace->text();
    draft.othersPresent = m_others->text();
    draft.messages = m_messagesField->isHidden() ? std::nullopt : messages();
    draft.place = m_place->code();
    draft.programArea = m_programArea->code();
    draft.timing = m_timing->code();
    draft.delivery = m_delivery->code();
    draft.audioOnlyReason = m_voiceField->isHidden() ? QString() : m_voice->code();
    draft.furtherModes = m_further->chosen();
    draft.activities = m_activities->chosen();
}

void MoreFields::setMode(const QString& mode)
{
    const CatalogueEntry* entry = m_lists.at(ListId::Modes).find(mode);
    m_messagesField->setVisible(entry && entry->is(Trait::Asynchronous));
    m_voiceField->setVisible(mode == QLatin1StringView("phone"));
    // What is the main way is not used "as well".
    for (const CatalogueEntry& each : m_lists.at(ListId::Modes).entries()) {
        if (QAbstractButton* chip = m_further->chip(each.code)) {
            chip->setVisible(each.code != mode);
        }
    }
}

bool MoreFields::check()
{
    checkMessages();
    if (!m_messagesField->hasProblem() || m_messagesField->isHidden()) {
        return true;
    }
    setOpen(true);
    m_messagesField->focusControl();
    return false;
}

void MoreFields::setOpen(bool open)
{
    m_body->setVisible(open);
    m_button->setIcon(themedIcon(open ? Icon::ChevronDown : Icon::ChevronRight));
    m_button->setText(open ? tr("Less") : tr("More"));
    m_button->setAccessibleDescription(open ? tr("Open") : tr("Closed"));
}

bool MoreFields::isOpen() const
{
    return !m_body->isHidden();
}

std::optional<int> MoreFields::messages() const
{
    bool isNumber = false;
    const int count = QLocale().toInt(m_messages->text().trimmed(), &isNumber);
    return isNumber && count >= 0 && count <= Sessions::kMostMessages ? std::optional(count)
                                                                      : std::nullopt;
}

bool MoreFields::areMessagesReadable() const
{
    return m_messages->text().trimmed().isEmpty() || messages().has_value();
}

void MoreFields::checkMessages()
{
    m_messagesField->setProblem(areMessagesReadable() ? QString()
                                                      : tr("Write a number, such as 12."));
}

} // namespace kithbook
