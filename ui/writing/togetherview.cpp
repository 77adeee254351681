// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/writing/togetherview.h"

#include "ui/desk/bookdesk.h"
#include "ui/parts/announce.h"
#include "ui/parts/button.h"
#include "ui/parts/card.h"
#include "ui/parts/footerbar.h"
#include "ui/parts/icondisc.h"
#include "ui/parts/label.h"
#include "ui/parts/scrollbody.h"
#include "ui/parts/textbox.h"
#include "ui/style/measure.h"
#include "ui/writing/answerform.h"
#include "ui/writing/notesections.h"
#include "ui/writing/notetitle.h"

#include <QBoxLayout>
#include <QShortcut>
#include <QStackedLayout>

namespace kithbook {

namespace {

constexpr double kColumn = 210; // u: 65 letters of large text
constexpr double kGoodbyeColumn = 150;
constexpr double kBetweenStages = 7;

/// In the middle, as wide as reads well.
QWidget* inColumn(std::initializer_list<QWidget*> parts)
{
    constexpr int kColumnFirst = 1000; // the sides get what the column does not take
    auto* column = new QWidget;
    auto* rows = new QVBoxLayout(column);
    for (QWidget* part : parts) {
        rows->addWidget(part);
    }
    rows->addStretch(1);
    spaceOut(*column, *rows, {.between = kBetweenStages});
    keepMaximumWidth(*column, kColumn);
    auto* body = new QWidget;
    auto* row = new QHBoxLayout(body);
    row->addStretch(1);
    row->addWidget(column, kColumnFirst);
    row->addStretch(1);
    spaceOut(*body, *row, {6, 6, 6, 6, 0});
    return body;
}

} // namespace

TogetherView::TogetherView(const About& about, const NoteDraftState& note, QWidget* parent)
    : QWidget(parent), m_stack(new QStackedLayout(this)), m_page(new QWidget),
      m_footer(new FooterBar), m_cover(new RingColumn(kBetweenStages / 2)),
      m_writing(new RingColumn(kBetweenStages)), m_reading(new RingColumn(kBetweenStages)),
      m_hint(new Label(tr("We write this note together, in words that fit for both of us."),
                       TextRole::Large, Ink::Muted)),
      m_sections(new NoteSections(about.desk, NoteSections::Size::Large)), m_readBack(new ReadBack),
      m_answer(new AnswerForm)
{
    setObjectName(QStringLiteral("together"));
    build(about, note);
    buildFooter();
    // One key for the specialist, from wherever the cursor is.
    auto* hideKey = new QShortcut(Qt::Key_Escape, this);
    hideKey->setContext(Qt::WidgetWithChildrenShortcut);
    connect(hideKey, &QShortcut::activated, this, &TogetherView::hideNote);
    connect(m_sections, &NoteSections::edited, this, &TogetherView::edited);
    connect(m_sections, &NoteSections::cursorMoved, this, &TogetherView::cursorMoved);
    connect(m_answer, &AnswerForm::edited, this, &TogetherView::edited);
    connect(m_answer, &AnswerForm::cursorMoved, this, &TogetherView::cursorMoved);
    enter(about.isCovered ? Stage::Covered : about.readsBack ? Stage::ReadBack : Stage::Write);
}

void TogetherView::build(const About& about, const NoteDraftState& note)
{
    m_sections->show(note.templateCode, note.body);
    m_answer->show(note.answer.value_or(PersonsAnswer()));

    auto* show = new Button(tr("Show the words"));
    show->setObjectName(QStringLiteral("showTogether"));
    connect(show, &QAbstractButton::clicked, this, [this] { enter(Stage::Write); });
    m_cover->column().addWidget(
        new Label(tr("Names are hidden. The words of this note may hold a name.")));
    m_cover->column().addWidget(show, 0, Qt::AlignLeading);

    m_writing->column().addWidget(m_hint);
    m_writing->column().addWidget(m_sections);
    m_reading->column().addWidget(m_readBack);
    if (!about.goal.isEmpty()) {
        m_beside.push_back({tr("The goal it is about"), QStringLiteral("“%1”").arg(about.goal)});
    }
    if (!about.tags.isEmpty()) {
        m_beside.push_back({tr("Activities"), about.tags});
    }
    if (about.isOfPerson) {
        m_reading->column().addWidget(new Divider);
    }
    m_reading->column().addWidget(m_answer);
    auto* scroll = new ScrollBody;
    scroll->setWidget(inColumn({makeTitle(about), m_cover, m_writing, m_reading}));
    auto* rows = new QVBoxLayout(m_page);
    rows->addWidget(scroll, 1);
    rows->addWidget(m_footer);
    spaceOut(*m_page, *rows, {.between = 0});
    if (!about.isOfPerson) {
        m_answer->hide();
    }
    m_goodbye = makeGoodbye();
    m_stack->addWidget(m_page);
    m_stack->addWidget(m_goodbye);
}

// In the column with the rest, and as large: who looks on sees at once which note it is.
QWidget* TogetherView::makeTitle(const About& about) const
{
    const NoteTitle words = noteTitle(about.row, about.desk, about.names);
    auto* title = new QWidget;
    auto* rows = new QVBoxLayout(title);
    rows->addWidget(new Label(words.whom, TextRole::WelcomeTitle));
    if (!words.met.isEmpty()) {
        rows->addWidget(new Label(words.met, TextRole::Large, Ink::Muted));
    }
    rows->setContentsMargins(kRingRoom, 0, kRingRoom, 0); // in line with the fields below
    return title;
}

// The person may still look at this, and it has nothing of the note and nothing of anybody else.
QWidget* TogetherView::makeGoodbye()
{
    auto* column = new QWidget;
    auto* rows = new QVBoxLayout(column);
    auto* title = new Label(tr("Thank you"), TextRole::PageTitle);
    title->setAlignment(Qt::AlignHCenter);
    m_goodbyeWords =
        new Label(tr("The note is kept, and hidden now. It is not signed yet."), TextRole::Large);
    m_goodbyeWords->setAlignment(Qt::AlignHCenter);
    m_goodbyeWords->setObjectName(QStringLiteral("togetherDone"));
    auto* turn = new Label(tr("Turn the screen back to yourself, or stop sharing it. Then go on."),
                           TextRole::Body, Ink::Muted);
    turn->setAlignment(Qt::AlignHCenter);
    m_back = new Button(tr("Go on with my page"), ButtonKind::Main);
    m_back->setObjectName(QStringLiteral("leaveTogether"));
    auto* again = new Button(tr("Show the note again"), ButtonKind::Link);
    again->setObjectName(QStringLiteral("showTogetherAgain"));
    rows->addWidget(new IconDisc(Icon::Check), 0, Qt::AlignHCenter);
    for (Label* label : {title, m_goodbyeWords, turn}) {
        rows->addWidget(label);
    }
    rows->addWidget(m_back, 0, Qt::AlignHCenter);
    rows->addWidget(again, 0, Qt::AlignHCenter);
    spaceOut(*column, *rows, {.between = 4});
    auto* scroll = new ScrollBody;
    scroll->setColumn(column, kGoodbyeColumn);
    connect(m_back, &QAbstractButton::clicked, this, &TogetherView::left);
    connect(again, &QAbstractButton::clicked, this, [this] { enter(Stage::Write); });
    return scroll;
}

void TogetherView::buildFooter()
{
    m_main = new Button(QString(), ButtonKind::Main);
    m_main->setObjectName(QStringLiteral("togetherNext"));
    m_other = new Button(QString());
    m_other->setObjectName(QStringLiteral("togetherOther"));
    for (Button* button : {m_main, m_other}) {
        m_footer->addButton(button);
    }
    m_footer->setHint(tr("Esc hides the note"));
    connect(m_main, &QAbstractButton::clicked, this, &TogetherView::doMainAct);
    connect(m_other, &QAbstractButton::clicked, this, [this] {
        if (m_stage == Stage::ReadBack) {
            enter(Stage::Write);
        } else {
            hideNote();
        }
    });
}

void TogetherView::readBack()
{
    const NoteBody body = m_sections->body();
    std::vector<ReadPart> parts;
    parts.reserve(body.size() + m_beside.size());
    for (const NoteSection& section : body) {
        parts.push_back({m_sections->heading(section.code), section.text});
    }
    parts.insert(parts.end(), m_beside.begin(), m_beside.end());
    m_readBack->show(parts);
    m_answer->setWords(digestOfTyped(body));
}

void TogetherView::enter(Stage stage)
{
    m_stage = stage;
    if (stage == Stage::ReadBack) {
        readBack();
    }
    m_cover->setVisible(stage == Stage::Covered);
    m_writing->setVisible(stage == Stage::Write);
    m_reading->setVisible(stage == Stage::ReadBack);
    const bool isReading = stage == Stage::ReadBack;
    m_main->setText(isReading ? tr("Done together") : tr("Read it back"));
    m_main->setEnabled(stage != Stage::Covered);
    m_other->setText(isReading ? tr("Back to writing") : tr("Done together"));
    m_stack->setCurrentWidget(stage == Stage::Hidden ? m_goodbye : m_page);
    if (isVisible()) {
        focusOf(stage)->setFocus(Qt::OtherFocusReason);
    }
}

QWidget* TogetherView::focusOf(Stage stage) const
{
    switch (stage) {
    case Stage::Covered:
        return m_cover->findChild<QWidget*>(QStringLiteral("showTogether"));
    case Stage::Write:
        return m_sections->first() ? static_cast<QWidget*>(m_sections->first()) : m_main;
    case Stage::ReadBack:
        return m_readBack;
    case Stage::Hidden:
        break;
    }
    return m_back;
}

void TogetherView::begin()
{
    focusOf(m_stage)->setFocus(Qt::OtherFocusReason);
    m_hint->setAccessibleName(
        tr("Writing together. This note alone is on the screen. Esc hides it."));
    announce(*m_hint);
}

void TogetherView::hideNote()
{
    if (m_stage == Stage::Hidden) {
        return; // once more would show what is behind it
    }
    enter(Stage::Hidden);
    announce(*m_goodbyeWords);
    Q_EMIT done();
}

void TogetherView::doMainAct()
{
    switch (m_stage) {
    case Stage::Covered:
        break;
    case Stage::Write:
        enter(Stage::ReadBack);
        break;
    case Stage::ReadBack:
        hideNote();
        break;
    case Stage::Hidden:
        Q_EMIT left();
        break;
    }
}

NoteBody TogetherView::body() const
{
    return m_sections->body();
}

PersonsAnswer TogetherView::answer() const
{
    return m_answer->answer();
}

void TogetherView::showKept(const QString& words, bool isKept)
{
    m_footer->setState(words, isKept ? Icon::Check : Icon::Care, isKept ? Ink::Good : Ink::Care);
}

} // namespace kithbook
