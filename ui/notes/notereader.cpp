// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notereader.h"

#include "ui/notes/addtonote.h"
#include "ui/notes/notewords.h"
#include "ui/notes/signedwords.h"
#include "ui/parts/avatar.h"
#include "ui/parts/banner.h"
#include "ui/parts/button.h"
#include "ui/parts/card.h"
#include "ui/parts/emptystate.h"
#include "ui/parts/flowlayout.h"
#include "ui/parts/label.h"
#include "ui/parts/tag.h"
#include "ui/parts/textbox.h"
#include "ui/style/measure.h"

#include <QApplication>
#include <QBoxLayout>
#include <QEvent>
#include <QScrollArea>
#include <QTimer>

#include <utility>

namespace kithbook {

namespace {

constexpr double kWidest = 158; // u: a column of 75 letters (ux.md section 4) and its padding
constexpr double kAvatar = 12;  // u
constexpr double kUnderPart = 2;

} // namespace

NoteReader::NoteReader(const Room& room, QWidget* parent)
    : QWidget(parent), m_room(room), m_scroll(new QScrollArea), m_add(new AddToNote(this))
{
    connect(m_add, &AddToNote::saveAsked, this, &NoteReader::addAsked);
    connect(m_add, &AddToNote::edited, this, &NoteReader::addEdited);
    connect(m_add, &AddToNote::canceled, this, &NoteReader::addCanceled);
    connect(m_add, &AddToNote::closed, this, &NoteReader::focusText);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_scroll);
    rebuild();
}

NoteReader::~NoteReader() = default;

void NoteReader::showNote(const NoteToRead& note, const QString& found)
{
    const bool isAnother = m_note && m_note->row.id != note.row.id;
    m_seeks = isAnother || !m_note || m_found != found; // and leaves a reader where they are else
    m_found = found;
    if (isAnother) {
        m_uncovered = {};
        m_add->hide();
    }
    m_note = note;
    if (note.kept && (m_add->isHidden() || m_add->note() != note.row.id)) {
        m_add->goOn(note.row.id, *note.kept);
    }
    rebuild();
}

void NoteReader::showNothing()
{
    m_note.reset();
    m_uncovered = {};
    m_add->hide();
    rebuild();
}

void NoteReader::focusText()
{
    if (TextBox* found = m_texts.firstFound()) {
        found->setFocus();
        return;
    }
    for (const char* name : {"noteText", "showWords", "noteTrash", "notePutBack"}) {
        if (auto* widget = findChild<QWidget*>(QString::fromLatin1(name))) {
            widget->setFocus();
            return;
        }
    }
}

void NoteReader::added()
{
    m_add->close();
}

void NoteReader::showAddError(const Error& error)
{
    m_add->showError(error);
}

void NoteReader::rebuild()
{
    QWidget* focus = QApplication::focusWidget();
    const bool keepsFocus = focus && m_add->isAncestorOf(focus);
    build();
    if (keepsFocus) {
        focus->setFocus(Qt::OtherFocusReason);
    }
}

// The page before may hold the button that was just pressed.
void NoteReader::build()
{
    m_signed.reset();
    m_texts = {};
    const bool isAdding = !m_add->isHidden();
    m_add->setParent(this);
    m_add->setVisible(isAdding);
    if (QWidget* before = m_scroll->takeWidget()) {
        before->hide();
        before->setParent(this);
        before->deleteLater();
        for (QWidget* child : before->findChildren<QWidget*>()) {
            child->setObjectName({});
        }
    }
    auto* page = new QWidget;
    auto* row = new QHBoxLayout(page);
    m_card = new Card;
    row->addWidget(m_card, 1);
    row->addStretch(0);
    row->setContentsMargins(0, 0, 0, 0);
    if (m_note) {
        m_card->body().addLayout(makeHead(*page));
        m_card->body().addLayout(makeActs(*page));
        m_card->body().addWidget(m_add);
        m_add->setVisible(isAdding);
        m_card->body().addWidget(new Divider);
        auto* words = new QVBoxLayout;
        addWords(*words);
        spaceOut(*page, *words, {0, 2, 0, 0, 1});
        m_card->body().addLayout(words);
        m_card->body().addStretch(1);
    } else {
        m_card->body().addWidget(new EmptyState({}, tr("Choose a note to read it.")));
    }
    m_texts.mark(m_found, palette());
    m_scroll->setWidget(page);
    keepColumn();
    if (m_seeks && m_texts.firstFound()) {
        QTimer::singleShot(0, this, &NoteReader::seekFound); // once its place is known
    }
}

void NoteReader::seekFound()
{
    if (const TextBox* box = m_texts.firstFound(); box && std::exchange(m_seeks, false)) {
        const QPoint place = box->mapTo(m_scroll->widget(), box->cursorRect().center());
        m_scroll->ensureVisible(place.x(), place.y(), 0, m_scroll->height() / 3);
    }
}

QLayout* NoteReader::makeHead(QWidget& page)
{
    const NoteWords words(m_room);
    const NoteRow& note = m_note->row;
    auto* title = new Label(words.people(note), TextRole::CardTitle);
    title->setObjectName(QStringLiteral("noteTitle"));
    auto* column = new QVBoxLayout;
    column->addWidget(title);
    if (const QString session = words.session(note); !session.isEmpty()) {
        auto* line = new Label(session);
        line->setObjectName(QStringLiteral("noteSession"));
        column->addWidget(line);
    }
    auto* state = new FlowLayout;
    if (const auto text = words.state(note)) {
        auto* tag = new Tag(text->text, text->tone);
        tag->setTag(*text);
        tag->setObjectName(QStringLiteral("noteState"));
        state->addWidget(tag);
    }
    state->addWidget(new Label(words.written(note), TextRole::Body, Ink::Muted));
    column->addLayout(state);

    auto* head = new QHBoxLayout;
    head->addWidget(new Avatar(words.avatar(note), kAvatar), 0, Qt::AlignTop);
    head->addLayout(column, 1);
    spaceOut(page, *state, {.between = 2});
    spaceOut(page, *column, {.between = 0.5});
    spaceOut(page, *head, {.between = 3});
    return head;
}

Button* NoteReader::addAct(QLayout& acts, const QString& text, const char* name)
{
    auto* button = new Button(text);
    button->setSize(ControlSize::Small);
    button->setObjectName(QString::fromLatin1(name));
    acts.addWidget(button);
    return button;
}

QLayout* NoteReader::makeActs(QWidget& page)
{
    const NoteRow& note = m_note->row;
    auto* acts = new FlowLayout;
    spaceOut(page, *acts, {.between = 2});
    addPageActs(*acts);
    if (note.people.size() == 1) {
        const Button* open = addAct(*acts, tr("See the person"), "notePerson");
        connect(open, &QPushButton::clicked, this,
                [this, id = note.people.front().id] { m_room.navigator.showPerson(id); });
    }
    if (!note.session.isNull()) {
        const Button* open = addAct(*acts, tr("See the session"), "noteOpenSession");
        connect(open, &QPushButton::clicked, this, [this, id = note.session] {
            LogStart start;
            start.session = id;
            m_room.navigator.logSession(start);
        });
    }
    if (!note.session.isNull() && !m_note->note.goneMs) {
        const Button* reflect = addAct(*acts, tr("Private reflection"), "noteReflect");
        connect(reflect, &QPushButton::clicked, this,
                [this, id = note.session] { m_room.navigator.reflect(id); });
    }
    if (m_note->note.goneMs) {
        const Button* back = addAct(*acts, tr("Put back"), "notePutBack");
        connect(back, &QPushButton::clicked, this,
                [this, id = note.id] { Q_EMIT putBackAsked(id); });
    } else if (!m_note->note.isSigned()) {
        const Button* trash = addAct(*acts, tr("Move to Trash"), "noteTrash");
        connect(trash, &QPushButton::clicked, this,
                [this, id = note.id] { Q_EMIT trashAsked(id); });
    }
    return acts;
}

void NoteReader::addPageActs(QLayout& acts)
{
    const NoteId id = m_note->row.id;
    if (m_note->note.goneMs || !m_note->paper) {
        return;
    }
    if (m_note->note.isSigned()) {
        addSignedActs(acts);
    } else {
        const Button* write = addAct(acts, tr("Write"), "noteWrite");
        connect(write, &QPushButton::clicked, this, [this, id] { m_room.navigator.writeNote(id); });
        const Button* review = addAct(acts, tr("Review"), "noteReview");
        connect(review, &QPushButton::clicked, this,
                [this, id] { m_room.navigator.reviewNote(id); });
    }
    const Button* versions = addAct(acts, tr("Earlier versions"), "noteVersions");
    connect(versions, &QPushButton::clicked, this,
            [this, id] { m_room.navigator.showVersions(id); });
    const Button* print = addAct(acts, tr("Print or export…"), "notePrint");
    connect(print, &QPushButton::clicked, this, [this, id] {
        m_room.navigator.exportNotes({id, {}});
    });
}

void NoteReader::addSignedActs(QLayout& acts)
{
    const Button* add = addAct(acts, tr("Add to this note"), "noteAdd");
    connect(add, &QPushButton::clicked, this,
            [this] { m_add->open(m_note->row.id, m_note->signer); });
    const Button* mark = addAct(acts, tr("Mark as an error"), "noteMark");
    connect(mark, &QPushButton::clicked, this, &NoteReader::markError);
}

void NoteReader::markError()
{
    if (const auto strike = m_signed ? m_signed->selected() : std::nullopt) {
        m_add->open(m_note->row.id, m_note->signer, strike);
    } else {
        m_room.navigator.say(tr("Select the words first, then choose Mark as an error."));
        focusText();
    }
}

void NoteReader::addWords(QVBoxLayout& column)
{
    if (m_note->paper) {
        if (QWidget* banner = bannerFor(*m_note->paper)) {
            column.addWidget(banner);
        }
    }
    if (m_note->note.goneMs) {
        column.addWidget(new Banner(BannerKind::Info, tr("This note is in Trash.")));
    }
    if (!m_note->note.readable) {
        column.addWidget(new Banner(
            BannerKind::Care, tr("This note cannot be read here. It may be from a newer Kithbook. "
                                 "It is kept as it is.")));
    } else if (m_room.names.areHidden() && m_uncovered != m_note->row.id) {
        auto* covered = new EmptyState(
            {}, tr("The words are hidden as long as names are: a name may stand in them."));
        Button& show = covered->setAction(tr("Show the words"));
        show.setObjectName(QStringLiteral("showWords"));
        connect(&show, &QPushButton::clicked, this, [this] {
            m_uncovered = m_note->row.id;
            rebuild();
            focusText();
        });
        column.addWidget(covered);
    } else if (m_note->paper && m_note->paper->signature) {
        m_signed = std::make_unique<SignedWords>(*m_note->paper, m_room.names.areHidden(), column,
                                                 m_texts);
    } else if (m_note->note.body.empty()) {
        column.addWidget(new EmptyState({}, tr("Nothing is written here yet.")));
    } else {
        for (const NoteSection& part : m_note->note.body) {
            addPart(column, part);
        }
        if (m_note->paper) {
            addAnswer(column, m_texts, m_note->paper->sheet, m_room.names.areHidden());
        }
    }
}

void NoteReader::addPart(QVBoxLayout& column, const NoteSection& part)
{
    const QString title = m_room.desk.templates().sections().label(part.code, QLocale());
    column.addWidget(new Label(title, TextRole::Strong));
    m_texts.add(column, title, part.text, "noteText");
    column.addSpacing(units(kUnderPart));
}

void NoteReader::keepColumn()
{
    m_card->setMaximumWidth(units(kWidest));
}

void NoteReader::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        keepColumn();
    }
    if (event->type() == QEvent::PaletteChange) {
        m_texts.mark(m_found, palette());
    }
}

bool NoteReader::saveAddition()
{
    if (m_add->isHidden()) {
        return false;
    }
    m_add->askToSave();
    return true;
}

} // namespace kithbook
