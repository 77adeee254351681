// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/groups/groupform.h"

#include "core/book/mutation.h"
#include "core/records/drafts.h"
#include "core/records/people.h"
#include "ui/desk/modeicon.h"
#include "ui/forms/modechips.h"
#include "ui/forms/personfield.h"
#include "ui/parts/banner.h"
#include "ui/parts/button.h"
#include "ui/parts/chipgroup.h"
#include "ui/parts/field.h"
#include "ui/parts/footerbar.h"
#include "ui/parts/pageframe.h"
#include "ui/parts/ringcolumn.h"
#include "ui/style/measure.h"
#include "ui/words/modewords.h"
#include "ui/words/typed.h"
#include "ui/words/when.h"

#include <QBoxLayout>
#include <QCborArray>
#include <QKeyEvent>
#include <QLineEdit>

namespace kithbook {

namespace {

constexpr QLatin1StringView kGroupForm("group");
constexpr double kFormColumn = 160; // u: at most 75 letters (ux.md section 4)

// Keys of the draft.
constexpr int kWhich = 1;
constexpr int kName = 2;
constexpr int kMembers = 3;
constexpr int kModeKey = 4;
constexpr int kMinutesKey = 5;
constexpr int kPlacesKey = 6;
constexpr int kLedByKey = 7;

/// A group as it is in the book, and what was typed over it before a lock.
struct LoadedGroup
{
    std::optional<Group> group;
    std::optional<GroupDraft> draft;
    std::vector<PersonName> members; ///< of the draft, else of the group
};

QByteArray encodedGroup(GroupId id, const GroupDraft& draft)
{
    QCborArray members;
    for (const PersonId& each : draft.members) {
        members.append(each.toBytes());
    }
    const QCborMap map{{kWhich, id.toBytes()},
                       {kName, draft.name},
                       {kMembers, members},
                       {kModeKey, draft.mode},
                       {kMinutesKey, draft.minutes.value_or(0)},
                       {kPlacesKey, draft.places.value_or(0)},
                       {kLedByKey, draft.ledBy}};
    return QCborValue(map).toCbor();
}

std::optional<int> numberIn(const QCborValue& value)
{
    const auto number = static_cast<int>(value.toInteger());
    return number > 0 ? std::optional(number) : std::nullopt;
}

/// Nothing when the draft is of another group.
std::optional<GroupDraft> decodedGroup(GroupId id, const QByteArray& body)
{
    const QCborMap map = QCborValue::fromCbor(body).toMap();
    if (map.value(kWhich).toByteArray() != id.toBytes()) {
        return std::nullopt;
    }
    GroupDraft draft;
    draft.name = map.value(kName).toString();
    draft.mode = map.value(kModeKey).toString();
    draft.minutes = numberIn(map.value(kMinutesKey));
    draft.places = numberIn(map.value(kPlacesKey));
    draft.ledBy = map.value(kLedByKey).toString();
    for (const QCborValue& each : map.value(kMembers).toArray()) {
        if (const auto member = RowId::fromBytes(each.toByteArray())) {
            draft.members.emplace_back(*member);
        }
    }
    return draft;
}

Result<LoadedGroup> loadGroup(Book& book, const Catalogues& lists, GroupId id)
{
    LoadedGroup loaded;
    if (!id.isNull()) {
        auto group = Groups(book, lists).forEditing(id);
        if (!group) {
            return passOn(group);
        }
        loaded.members = group->names;
        loaded.group = std::move(*group);
    }
    const auto draft = Drafts(book).get(kGroupForm).value_or(std::nullopt);
    loaded.draft = draft ? decodedGroup(id, draft->body) : std::nullopt;
    if (loaded.draft) {
        loaded.members.clear();
        for (const PersonId& each : loaded.draft->members) {
            if (const auto person = People(book, lists).get(each); person && !person->goneMs) {
                loaded.members.push_back({person->id, person->chosenName, person->pronouns});
            }
        }
    }
    return loaded;
}

QString noMode()
{
    return QStringLiteral("none");
}

} // namespace

GroupForm::GroupForm(const Room& room, GroupId group, QWidget* parent)
    : QWidget(parent), m_room(room), m_id(group),
      m_frame(new PageFrame(group.isNull() ? tr("Add a group") : tr("Edit a group"))),
      m_draftBanner(new Banner(BannerKind::Info, tr("This is what you typed before. It is not "
                                                    "saved yet."))),
      m_nameText(new QLineEdit), m_name(new Field(tr("Name of the group"), m_nameText)),
      m_members(new PersonField(room, {.label = tr("Who is in it?"), .always = true})),
      m_mode(new ChipGroup(tr("How you usually meet"), ChipGroup::Answers::One)),
      m_minutesText(new QLineEdit),
      m_minutes(new Field(tr("How long it usually is"), m_minutesText, tr("if you like"))),
      m_placesText(new QLineEdit),
      m_places(new Field(tr("How many places"), m_placesText, tr("if you like"))),
      m_ledByText(new QLineEdit),
      m_ledBy(new Field(tr("Led by"), m_ledByText, tr("and others who help lead, if you like")))
{
    m_frame->setBody(makeBody());
    auto* save = new Button(tr("Save"), ButtonKind::Main);
    save->setObjectName(QStringLiteral("save"));
    connect(save, &QAbstractButton::clicked, this, &GroupForm::save);
    auto* cancel = new Button(tr("Cancel"));
    cancel->setObjectName(QStringLiteral("cancel"));
    connect(cancel, &QAbstractButton::clicked, this, &GroupForm::leave);
    m_frame->footer().addButton(save);
    m_frame->footer().addButton(cancel);
    m_frame->footer().setHint(tr("Ctrl+Enter saves"));
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_frame);

    for (QLineEdit* text : {m_nameText, m_minutesText, m_placesText, m_ledByText}) {
        connect(text, &QLineEdit::textEdited, this, &GroupForm::edited);
    }
    connect(m_members, &PersonField::changed, this, &GroupForm::edited);
    connect(m_mode, &ChipGroup::answered, this, &GroupForm::edited);
    connect(m_members, &PersonField::decided, this, [this] {
        if (std::exchange(m_saveWaits, false) && !m_members->hasProblem()) {
            this->save();
        }
    });
    load();
}

QWidget* GroupForm::makeBody()
{
    m_draftBanner->setObjectName(QStringLiteral("draftBanner"));
    m_draftBanner->hide();
    m_nameText->setObjectName(QStringLiteral("name"));
    m_nameText->setMaxLength(static_cast<int>(Groups::kLongestName));
    m_members->setObjectName(QStringLiteral("members"));
    m_minutesText->setObjectName(QStringLiteral("minutes"));
    m_placesText->setObjectName(QStringLiteral("placesText"));
    m_ledByText->setObjectName(QStringLiteral("ledBy"));
    m_ledByText->setMaxLength(static_cast<int>(Groups::kLongestLine));
    m_mode->setObjectName(QStringLiteral("usualMode"));
    m_mode->setChipSize(ControlSize::Small);
    m_mode->addChip(noMode(), tr("No usual way"));
    const Catalogue& modes = m_room.desk.catalogues().at(ListId::Modes);
    for (const QString& code : modesToOffer(modes)) {
        if (!modes.find(code)->is(Trait::AsksText)) {
            m_mode->addChip(code, withoutMnemonic(modeWord(modes, code)), modeIcon(code));
        }
    }

    auto* form = new RingColumn(4);
    for (QWidget* each : std::initializer_list<QWidget*>{m_draftBanner, m_name, m_members, m_mode,
                                                         m_minutes, m_places, m_ledBy}) {
        form->column().addWidget(each);
    }
    form->column().addStretch(1);
    keepMaximumWidth(*form, kFormColumn);
    auto* body = new QWidget;
    auto* row = new QHBoxLayout(body);
    row->addWidget(form, 1);
    row->addStretch(0);
    return body;
}

void GroupForm::load()
{
    m_room.desk.ask(
        this,
        [lists = &m_room.desk.catalogues(), id = m_id](Book& book) {
            return loadGroup(book, *lists, id);
        },
        [this](const Result<LoadedGroup>& loaded) {
            if (!loaded) {
                m_room.navigator.showError(loaded.error());
                Q_EMIT cancelled();
                return;
            }
            m_isLoaded = true;
            m_before = loaded->group;
            const GroupDraft now = loaded->group.value_or(Group());
            if (!m_isUnkept) {
                showDraft(loaded->draft.value_or(now), loaded->members);
                m_draftBanner->setVisible(loaded->draft.has_value());
            }
        });
}

void GroupForm::showDraft(const GroupDraft& draft, std::vector<PersonName> members)
{
    m_nameText->setText(draft.name);
    m_members->choose(std::move(members));
    m_mode->choose({draft.mode.isEmpty() ? noMode() : draft.mode});
    m_minutesText->setText(draft.minutes ? lengthWords(*draft.minutes) : QString());
    m_placesText->setText(draft.places ? QString::number(*draft.places) : QString());
    m_ledByText->setText(draft.ledBy);
}

GroupDraft GroupForm::typed() const
{
    GroupDraft draft;
    draft.name = m_nameText->text();
    for (const PersonName& each : m_members->chosen()) {
        draft.members.push_back(each.id);
    }
    const QString mode = m_mode->chosen().value(0);
    draft.mode = mode == noMode() ? QString() : mode;
    if (m_mode->chosen().isEmpty() && m_before) {
        draft.mode = m_before->mode; // one that is not offered any more
    }
    draft.minutes = typedLength(m_minutesText->text());
    bool isNumber = false;
    const int places = m_placesText->text().trimmed().toInt(&isNumber);
    draft.places = isNumber ? std::optional(places) : std::nullopt;
    draft.ledBy = m_ledByText->text();
    return draft;
}

bool GroupForm::check()
{
    const GroupDraft draft = typed();
    const bool hasLength = m_minutesText->text().trimmed().isEmpty() || draft.minutes;
    const bool hasPlaces =
        m_placesText->text().trimmed().isEmpty() ||
        (draft.places && *draft.places >= 1 && *draft.places <= Groups::kMostPlaces);
    m_minutes->setProblem(hasLength ? QString()
                                    : tr("Write the minutes, such as 60 or 1 h 30 min."));
    m_places->setProblem(hasPlaces ? QString() : tr("Write a number, such as 12."));
    if (!hasLength || !hasPlaces) {
        (hasLength ? m_places : m_minutes)->focusControl();
    }
    return hasLength && hasPlaces;
}

void GroupForm::save()
{
    if (!m_isLoaded || m_isSaving || !check()) {
        return;
    }
    if (m_members->isDeciding()) {
        m_saveWaits = true;
        return;
    }
    if (m_members->hasOpenText()) {
        m_members->setProblem(tr("Choose a name from the list, or clear what is typed."));
        m_members->firstFocus()->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_isSaving = true;
    Group changed = m_before.value_or(Group());
    static_cast<GroupDraft&>(changed) = typed();
    m_room.desk.write(
        this, m_id.isNull() ? Action::Added : Action::Edited,
        [lists = &m_room.desk.catalogues(), changed, id = m_id](Book& book, Mutation& mutation) {
            Groups groups(book, *lists);
            return id.isNull() ? groups.add(mutation, changed)
                               : groups.edit(mutation, changed).map([id] { return id; });
        },
        [this](const Result<GroupId>& id) {
            m_isSaving = false;
            if (!id) {
                showProblem(id.error());
                return;
            }
            m_isUnkept = false;
            // The group is on the disk; a draft that would not go is only offered once more.
            m_room.desk.ask(
                this, [](Book& book) { return Drafts(book).drop(kGroupForm); },
                [](const Result<void>&) {});
            m_room.navigator.offerUndo(m_before ? tr("The group is changed.")
                                                : tr("The group is added."));
            Q_EMIT saved(*id);
        });
}

void GroupForm::showProblem(const Error& error)
{
    if (error.code == Code::NameMissing) {
        m_name->setProblem(tr("Write a name, such as Tuesday circle."));
        m_name->focusControl();
    } else if (error.code == Code::BadInput) {
        m_minutes->setProblem(tr("Write the minutes, such as 60 or 1 h 30 min."));
        m_minutes->focusControl();
    } else {
        m_room.navigator.showError(error);
    }
}

void GroupForm::edited()
{
    m_isUnkept = true;
    for (Field* field : {m_name, m_minutes, m_places, m_ledBy}) {
        field->clearProblem();
    }
}

void GroupForm::keepDraft()
{
    if (!m_isUnkept || m_isSaving) {
        return;
    }
    m_isUnkept = false;
    const GroupDraft draft = typed();
    m_room.desk.ask(
        this,
        [kept = Draft{0, draft.members, encodedGroup(m_id, draft)}](Book& book) {
            return Drafts(book).keep(kGroupForm, kept);
        },
        [](const Result<qint64>&) {});
}

void GroupForm::leave()
{
    m_isUnkept = false;
    m_room.desk.ask(
        this, [](Book& book) { return Drafts(book).drop(kGroupForm); }, [](const Result<void>&) {});
    Q_EMIT cancelled();
}

QWidget* GroupForm::firstFocus() const
{
    return m_nameText;
}

void GroupForm::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        leave();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace kithbook
