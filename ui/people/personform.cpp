// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "personform.h"

#include "core/records/drafts.h"
#include "core/records/people.h"
#include "ui/desk/drafttimer.h"
#include "ui/desk/linecover.h"
#include "ui/desk/modeicon.h"
#include "ui/forms/dayfield.h"
#include "ui/parts/banner.h"
#include "ui/parts/button.h"
#include "ui/parts/card.h"
#include "ui/parts/chipgroup.h"
#include "ui/parts/field.h"
#include "ui/parts/footerbar.h"
#include "ui/parts/pageframe.h"
#include "ui/parts/textbox.h"
#include "ui/people/wayeditor.h"
#include "ui/style/looks.h"
#include "ui/style/measure.h"
#include "ui/words/modewords.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>

#include <algorithm>

namespace kithbook {

namespace {

constexpr QLatin1StringView kForm("person");

/// A form and the draft of it that a lock may have left.
struct Loaded
{
    PersonFormData data;
    QCborMap draft;
};

Result<QCborMap> draftOf(Book& book)
{
    return Drafts(book).get(kForm).map([](const std::optional<Draft>& draft) {
        return draft ? QCborValue::fromCbor(draft->body).toMap() : QCborMap();
    });
}

} // namespace

PersonForm::PersonForm(const Room& room, PersonId person)
    : PersonSheet(room, person.isNull() ? tr("Add a person") : tr("Edit a person"), tr("Save")),
      m_name(new QLineEdit), m_otherNames(new QLineEdit), m_pronouns(new QLineEdit),
      m_language(new QLineEdit), m_started(new DayField(room.desk.today())),
      m_ownWords(new TextBox), m_strengths(new TextBox), m_nextStep(new QLineEdit),
      m_nextStepDay(new DayField(room.desk.today())),
      m_usualMode(new ChipGroup(tr("How you usually connect"), ChipGroup::Answers::One)),
      m_usualMinutes(new QLineEdit),
      m_draftBanner(new Banner(BannerKind::Info, tr("This is what you typed before. It is not "
                                                    "saved yet."))),
      m_keepTimer(new DraftTimer(this))
{
    m_data.id = person;
    m_draftBanner->setObjectName(QStringLiteral("draftBanner"));
    m_draftBanner->hide();
    QWidget* body = makeBody();
    listenTo(*body);
    setColumn(body);
    connect(m_keepTimer, &QTimer::timeout, this, &PersonForm::keepDraft);
    frame().footer().setHint(tr("Ctrl+Enter saves"));
    load();
}

QWidget* PersonForm::makeBody()
{
    const QString ifYouLike = tr("if you like");
    auto* body = new QFrame;
    makeRingRoom(*body);
    auto* column = new QVBoxLayout(body);
    column->addWidget(m_draftBanner);
    addField(*column, "chosen name", tr("Name they go by"), m_name);
    addField(*column, "other names", tr("Other names"), m_otherNames, tr("they are found by too"));
    addField(*column, "pronouns", tr("Pronouns"), m_pronouns, ifYouLike);
    addField(*column, "language", tr("Languages"), m_language, ifYouLike);
    addField(*column, "started", tr("Peer support since"), m_started, tr("a day, if you like"));
    addField(*column, "own words", tr("In their words"), m_ownWords,
             tr("who they are, their hopes"));
    addField(*column, "strengths", tr("Strengths"), m_strengths, ifYouLike);
    addField(*column, "next step", tr("Next step"), m_nextStep, ifYouLike);
    addField(*column, "next day", tr("By when"), m_nextStepDay, tr("a day, if you like"));
    column->addWidget(makeUsual());
    addField(*column, "usual minutes", tr("How long it usually takes"), m_usualMinutes,
             tr("in minutes"));
    m_waysColumn = new QVBoxLayout;
    column->addLayout(m_waysColumn);
    m_addWay = new Button(Icon::Add, tr("Add a &way to connect"));
    m_addWay->setObjectName(QStringLiteral("addWay"));
    connect(m_addWay, &Button::clicked, this, [this] {
        m_data.ways.push_back({});
        addWay({}).firstFocus()->setFocus();
    });
    column->addWidget(m_addWay, 0, Qt::AlignLeading);
    column->addStretch(1);
    spaceOut(*body, *m_waysColumn, {.between = 4});

    m_name->setObjectName(QStringLiteral("name"));
    m_otherNames->setObjectName(QStringLiteral("otherNames"));
    for (const char* name : {"chosen name", "other names"}) {
        new LineCover(room().names, *m_fields[QLatin1StringView(name)]);
    }
    m_pronouns->setObjectName(QStringLiteral("pronouns"));
    m_language->setObjectName(QStringLiteral("language"));
    m_started->setObjectName(QStringLiteral("started"));
    m_ownWords->setObjectName(QStringLiteral("ownWordsEdit"));
    m_strengths->setObjectName(QStringLiteral("strengthsEdit"));
    m_nextStep->setObjectName(QStringLiteral("nextStepEdit"));
    m_nextStepDay->setObjectName(QStringLiteral("nextDayEdit"));
    m_usualMinutes->setObjectName(QStringLiteral("usualMinutes"));
    return body;
}

QWidget* PersonForm::makeUsual()
{
    m_usualMode->setObjectName(QStringLiteral("usualMode"));
    m_usualMode->setChipSize(ControlSize::Small);
    m_usualMode->addChip(QStringLiteral("none"), tr("No usual way"));
    const Catalogue& modes = room().desk.catalogues().at(ListId::Modes);
    for (const CatalogueEntry* mode : modes.offered()) {
        m_usualMode->addChip(mode->code, withoutMnemonic(modeWord(modes, mode->code)),
                             modeIcon(mode->code));
    }
    return m_usualMode;
}

void PersonForm::addField(QVBoxLayout& column, const char* name, const QString& label,
                          QWidget* control, const QString& aside)
{
    auto* field = new Field(label, control, aside);
    column.addWidget(field);
    m_fields.insert(QLatin1StringView(name), field);
}

void PersonForm::load()
{
    room().desk.ask(
        this,
        [lists = &room().desk.catalogues(), id = m_data.id](Book& book) -> Result<Loaded> {
            const auto draft = draftOf(book);
            if (!draft) {
                return passOn(draft);
            }
            auto form =
                id.isNull() ? Result<PersonFormData>(PersonFormData()) : loadForm(book, *lists, id);
            return form.map([&](PersonFormData& loaded) {
                return Loaded{std::move(loaded), *draft};
            });
        },
        [this](const Result<Loaded>& loaded) {
            if (!loaded) {
                room().navigator.showError(loaded.error());
                Q_EMIT cancelled();
                return;
            }
            m_data = loaded->data;
            m_data.takeDraft(loaded->draft);
            m_draftBanner->setVisible(m_data.isChanged());
            m_isLoaded = true;
            showData();
        });
}

void PersonForm::showData()
{
    const PersonDraft& person = m_data.typed;
    m_name->setText(person.chosenName);
    m_otherNames->setText(person.otherNames);
    m_pronouns->setText(person.pronouns);
    m_language->setText(person.language);
    m_started->setDay(person.startedDay);
    m_ownWords->setPlainText(person.ownWords);
    m_strengths->setPlainText(person.strengths);
    m_nextStep->setText(person.nextStep);
    m_nextStepDay->setDay(person.nextStepDay);
    m_usualMode->choose({person.usualMode.isEmpty() ? QStringLiteral("none") : person.usualMode});
    m_usualMinutes->setText(person.usualMinutes ? QString::number(*person.usualMinutes)
                                                : QString());
    for (const PersonFormData::Way& way : m_data.ways) {
        WayEditor& editor = addWay(way.typed);
        if (way.isRemoved) {
            takeAway(&editor);
        }
    }
    m_keepTimer->stop(); // what was put in is no change
}

WayEditor& PersonForm::addWay(const ContactWayDraft& way)
{
    auto* editor = new WayEditor(room(), static_cast<int>(m_ways.size()) + 1);
    editor->setWay(way);
    m_ways.push_back(editor);
    auto* card = new Card;
    card->body().addWidget(editor);
    m_waysColumn->addWidget(card);
    connect(editor, &WayEditor::removeAsked, this, [this, editor] { takeAway(editor); });
    listenTo(*editor);
    return *editor;
}

void PersonForm::listenTo(const QWidget& part)
{
    for (const auto* line : part.findChildren<QLineEdit*>()) {
        connect(line, &QLineEdit::textEdited, m_keepTimer, &DraftTimer::touch);
    }
    for (const auto* text : part.findChildren<QPlainTextEdit*>()) {
        connect(text, &QPlainTextEdit::textChanged, m_keepTimer, &DraftTimer::touch);
    }
    for (const auto* chips : part.findChildren<ChipGroup*>()) {
        connect(chips, &ChipGroup::answered, m_keepTimer, &DraftTimer::touch);
    }
    for (const auto* choice : part.findChildren<QComboBox*>()) {
        connect(choice, &QComboBox::activated, m_keepTimer, &DraftTimer::touch);
    }
    for (const auto* tick : part.findChildren<QCheckBox*>()) {
        connect(tick, &QCheckBox::clicked, m_keepTimer, &DraftTimer::touch);
    }
}

void PersonForm::takeAway(WayEditor* way)
{
    const auto place = std::ranges::find(m_ways, way);
    m_data.ways[static_cast<size_t>(place - m_ways.begin())].isRemoved = true;
    *place = nullptr;
    m_addWay->setFocus();
    QWidget* card = way->parentWidget();
    card->hide();
    card->deleteLater();
}

void PersonForm::save()
{
    if (!m_isLoaded) {
        return;
    }
    clearProblems();
    if (!gather(Problems::Told)) {
        return;
    }
    if (!beginSaving()) {
        return;
    }
    const Action action = m_data.id.isNull() ? Action::Added : Action::Edited;
    room().desk.write(
        this, action,
        [lists = &room().desk.catalogues(), data = m_data](Book& book, Mutation& mutation) {
            return saveForm(book, mutation, *lists, data);
        },
        [this](const Result<PersonId>& written) {
            endSaving();
            if (!written) {
                showProblem(written.error());
                return;
            }
            dropDraft();
            Q_EMIT saved(*written);
        });
}

QWidget* PersonForm::firstFocus() const
{
    return m_name;
}

void PersonForm::keepDraft()
{
    m_keepTimer->stop();
    if (!m_isLoaded) {
        return;
    }
    (void)gather(Problems::Kept);
    if (!m_data.isChanged()) {
        return;
    }
    Draft draft;
    if (!m_data.id.isNull()) {
        draft.about = {m_data.id};
    }
    draft.body = QCborValue(m_data.toCbor()).toCbor();
    // Nobody waits: before a lock there is nobody left to tell.
    room().desk.ask(
        this, [draft](Book& book) { return Drafts(book).keep(kForm, draft); },
        [](const Result<qint64>&) {});
}

void PersonForm::dropDraft()
{
    m_keepTimer->stop();
    room().desk.ask(
        this, [](Book& book) { return Drafts(book).drop(kForm); }, [](const Result<void>&) {});
}

QCborMap PersonForm::place() const
{
    return {{QStringLiteral("form"), QStringLiteral("person")},
            {QStringLiteral("person"), m_data.id.toBytes()}};
}

void PersonForm::leave()
{
    dropDraft();
    PersonSheet::leave();
}

} // namespace kithbook
