// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/sessionform.h"

#include "core/records/catalogues.h"
#include "core/records/sessions.h"
#include "ui/desk/linecover.h"
#include "ui/forms/lengthchips.h"
#include "ui/forms/modechips.h"
#include "ui/forms/personfield.h"
#include "ui/forms/whenline.h"
#include "ui/log/morefields.h"
#include "ui/parts/button.h"
#include "ui/parts/chipgroup.h"
#include "ui/parts/field.h"
#include "ui/parts/problemline.h"
#include "ui/style/measure.h"
#include "ui/words/modewords.h"

#include <QAbstractButton>
#include <QBoxLayout>
#include <QDateTime>
#include <QKeyEvent>
#include <QLineEdit>

#include <algorithm>

namespace kithbook {

namespace {

constexpr qint64 kMinuteMs = 60'000;

/// Two things of one question, closer to each other than to the next question.
QLayout* together(QWidget& host, std::initializer_list<QWidget*> widgets)
{
    auto* column = new QVBoxLayout;
    for (QWidget* widget : widgets) {
        column->addWidget(widget);
    }
    spaceOut(host, *column, {.between = 2});
    return column;
}

} // namespace

SessionForm::SessionForm(const Room& room, QWidget* parent)
    : RingColumn(6, parent), m_room(room),
      m_who(new PersonField(room, {.label = tr("Who was it with?"), .groups = true})),
      m_modes(new ChipGroup(tr("How did you connect?"), ChipGroup::Answers::One)),
      m_modeProblem(new ProblemLine), m_otherText(new QLineEdit),
      m_other(new Field(tr("What was it?"), m_otherText)),
      m_outcomes(new ChipGroup(tr("Did you connect?"), ChipGroup::Answers::One)),
      m_length(new LengthChips), m_when(new WhenLine(room.desk.clock())), m_line(new QLineEdit),
      m_more(new MoreFields(room.desk.catalogues(), room.names))
{
    build(room.desk.catalogues());
    connectAll();
    listenForAltKeys();
    begin(room.desk.clock().nowMs());
}

void SessionForm::build(const Catalogues& lists)
{
    m_who->setObjectName(QStringLiteral("whoField"));
    m_modes->setObjectName(QStringLiteral("modes"));
    m_modeKeys = addModeChips(*m_modes, lists.at(ListId::Modes));
    m_otherText->setObjectName(QStringLiteral("otherMode"));
    m_otherText->setMaxLength(static_cast<int>(Sessions::kLongestLine));
    m_outcomes->setObjectName(QStringLiteral("outcomes"));
    for (const QString& code : outcomesToOffer(lists.at(ListId::Outcomes))) {
        m_outcomes->addChip(code, withoutMnemonic(outcomeWord(lists.at(ListId::Outcomes), code)));
    }
    m_line->setObjectName(QStringLiteral("line"));
    m_line->setMaxLength(static_cast<int>(Sessions::kLongestLine));

    column().addWidget(m_who);
    column().addLayout(together(*this, {m_modes, m_modeProblem, m_other}));
    column().addWidget(m_outcomes);
    column().addLayout(together(*this, {m_length, m_when}));
    auto* line = new Field(tr("One line"), m_line, tr("if you like"));
    new LineCover(m_room.names, *line);
    column().addWidget(line);
    column().addWidget(m_more);
    column().addStretch(1);
}

void SessionForm::connectAll()
{
    connect(m_who, &PersonField::changed, this, [this] {
        Q_EMIT peopleChanged();
        Q_EMIT edited();
    });
    connect(m_modes, &ChipGroup::answered, this, &SessionForm::modeAnswered);
    connect(m_outcomes, &ChipGroup::answered, this, &SessionForm::outcomeAnswered);
    connect(m_length, &LengthChips::answered, this, &SessionForm::lengthAnswered);
    connect(m_when, &WhenLine::answered, this, &SessionForm::edited);
    connect(m_line, &QLineEdit::textEdited, this, &SessionForm::edited);
    connect(m_more, &MoreFields::answered, this, &SessionForm::edited);
    connect(m_otherText, &QLineEdit::textEdited, this, [this] {
        m_other->clearProblem();
        Q_EMIT edited();
    });
}

void SessionForm::begin(qint64 nowMs)
{
    m_base = {};
    m_usual = {};
    m_modeSaid = m_minutesSaid = m_modeFilled = m_lengthFilled = false;
    m_who->choose({});
    m_who->setProblem({});
    m_modes->choose({});
    m_outcomes->choose({QStringLiteral("held")});
    m_otherText->clear();
    m_line->clear();
    m_more->fill({});
    m_when->endAt(nowMs);
    showMinutes({});
    showMode();
}

void SessionForm::setState(const State& state)
{
    const SessionDraft& session = state.session;
    m_base = session;
    m_modeSaid = state.modeSaid;
    m_minutesSaid = state.minutesSaid;
    m_who->choose(state.names);
    m_modes->choose({session.mode});
    m_otherText->setText(session.modeOther);
    m_outcomes->choose({session.outcome.isEmpty() ? QStringLiteral("held") : session.outcome});
    m_line->setText(session.line);
    m_more->fill(session);
    showMinutes(session.minutes);
    if (state.timeSaid) {
        m_when->beginAt({session.startMs, session.offsetMinutes});
    } else if (session.startMs > 0) {
        m_when->endAt(session.endMs());
    }
    showMode();
}

SessionForm::State SessionForm::state() const
{
    return {draft(), m_who->chosen(), m_modeSaid, m_minutesSaid, m_when->isSaid()};
}

SessionDraft SessionForm::draft() const
{
    SessionDraft draft = m_base;
    std::vector<Participant> people;
    for (const PersonName& person : m_who->chosen()) {
        people.push_back({person.id, Role::Person});
    }
    const auto before = std::ranges::count(m_base.people, Role::Person, &Participant::role);
    if ((before > 1) != (people.size() > 1)) {
        draft.format.clear(); // said by how many there were
    }
    std::ranges::copy_if(m_base.people, std::back_inserter(people),
                         [](const Participant& each) { return each.role == Role::Supporter; });
    draft.people = std::move(people);
    draft.mode = mode();
    draft.modeOther = m_other->isHidden() ? QString() : m_otherText->text();
    draft.outcome = m_outcomes->chosen().value(0);
    draft.minutes = m_length->minutes().value_or(0);
    draft.line = m_line->text();
    m_more->collect(draft);
    const WhenLine::Start start = m_when->start().value_or(WhenLine::Start());
    draft.startMs = start.ms;
    draft.offsetMinutes = start.offsetMinutes;
    return draft;
}

QString SessionForm::mode() const
{
    return m_modes->chosen().value(0);
}

void SessionForm::fillUsual(const UsualSession& usual)
{
    m_usual = usual;
    if (!m_modeSaid) {
        m_modeFilled = !usual.mode.isEmpty() && m_modes->chip(usual.mode);
        m_modes->choose(m_modeFilled ? QStringList(usual.mode) : QStringList());
        showMode();
    }
    if (!m_minutesSaid) {
        m_lengthFilled = usual.minutes.has_value() && isHeld();
        showMinutes(m_lengthFilled ? usual.minutes : std::nullopt);
    }
}

// What was planned was said by somebody.
void SessionForm::fillPlan(const Plan& plan)
{
    if (!plan.person.isNull()) {
        m_who->choose({plan.who});
    }
    if (!plan.mode.isEmpty()) {
        m_modes->choose({plan.mode});
        m_modeSaid = true;
        showMode();
    }
    if (plan.minutes) {
        showMinutes(plan.minutes);
        m_minutesSaid = true;
    }
    if (plan.minute) {
        const Clock& clock = m_room.desk.clock();
        const qint64 wall = QDateTime(plan.day, QTime(0, 0), Qt::UTC).toMSecsSinceEpoch() +
                            *plan.minute * kMinuteMs;
        const int offset = clock.offsetMinutes(wall);
        // A plan that is still under way, or was moved up, ended now like everything else.
        if (wall - offset * kMinuteMs + plan.minutes.value_or(0) * kMinuteMs <= clock.nowMs()) {
            m_when->beginAt({wall - offset * kMinuteMs, offset});
        }
    }
}

void SessionForm::setPeople(std::vector<PersonName> people)
{
    m_who->choose(std::move(people));
}

void SessionForm::carryForward(const QString& words)
{
    const QString now = m_line->text();
    m_line->setText(now.isEmpty() ? words : QStringLiteral("%1. %2").arg(words, now));
    m_line->setFocus(Qt::OtherFocusReason);
    Q_EMIT edited();
}

bool SessionForm::check()
{
    if (m_who->chosen().empty()) {
        m_who->setProblem(tr("Choose who it was with."));
        m_who->firstFocus()->setFocus(Qt::OtherFocusReason);
        return false;
    }
    return checkMode() && checkLength() && m_when->check() && m_more->check();
}

bool SessionForm::checkMode()
{
    if (mode().isEmpty()) {
        m_modeProblem->setProblem(tr("Choose how you connected."));
        m_modes->chip(modesToOffer(m_room.desk.catalogues().at(ListId::Modes)).value(0))
            ->setFocus(Qt::OtherFocusReason);
        return false;
    }
    if (!m_other->isHidden() && m_otherText->text().simplified().isEmpty()) {
        m_other->setProblem(tr("Write in a word or two what it was."));
        m_other->focusControl();
        return false;
    }
    return true;
}

bool SessionForm::checkLength()
{
    if (m_length->isUnreadable()) {
        m_length->setProblem(tr("Write the minutes, such as 25 or 1 h 10 min, up to a day."));
    } else if (needsLength() && !m_length->minutes()) {
        m_length->setProblem(tr("Choose about how long it was."));
    } else {
        return true;
    }
    m_length->focusProblem();
    return false;
}

// While the focus is in a text, Alt and a letter would be the menu's or write the letter.
bool SessionForm::eventFilter(QObject* watched, QEvent* event)
{
    const bool asksFirst = event->type() == QEvent::ShortcutOverride;
    if (asksFirst || event->type() == QEvent::KeyPress) {
        const QString mode = modeOfKey(*static_cast<QKeyEvent*>(event));
        if (!mode.isEmpty()) {
            event->accept();
            if (!asksFirst) {
                chooseMode(mode);
            }
            return true;
        }
    }
    return RingColumn::eventFilter(watched, event);
}

bool SessionForm::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride &&
        !modeOfKey(*static_cast<QKeyEvent*>(event)).isEmpty()) {
        event->accept();
        return true;
    }
    return RingColumn::event(event);
}

void SessionForm::keyPressEvent(QKeyEvent* event)
{
    const QString mode = modeOfKey(*event);
    if (mode.isEmpty()) {
        RingColumn::keyPressEvent(event);
    } else {
        chooseMode(mode);
    }
}

void SessionForm::listenForAltKeys()
{
    for (QLineEdit* text : findChildren<QLineEdit*>()) {
        text->installEventFilter(this);
    }
}

QString SessionForm::modeOfKey(const QKeyEvent& event) const
{
    const bool isLetter = event.key() >= Qt::Key_A && event.key() <= Qt::Key_Z;
    return isLetter && event.modifiers() == Qt::AltModifier
               ? m_modeKeys.value(QChar(static_cast<char16_t>(event.key())))
               : QString();
}

void SessionForm::chooseMode(const QString& mode)
{
    m_modes->choose({mode});
    m_modes->chip(mode)->setFocus(Qt::ShortcutFocusReason);
    modeAnswered();
}

void SessionForm::modeAnswered()
{
    m_modeSaid = true;
    showMode();
    Q_EMIT edited();
}

// Without a session there is no length, unless somebody says one.
void SessionForm::outcomeAnswered()
{
    if (!m_minutesSaid) {
        m_lengthFilled = m_usual.minutes.has_value() && isHeld();
        showMinutes(m_lengthFilled ? m_usual.minutes : std::nullopt);
    }
    Q_EMIT edited();
}

void SessionForm::lengthAnswered()
{
    m_minutesSaid = true;
    m_when->setMinutes(m_length->minutes().value_or(0));
    Q_EMIT edited();
}

void SessionForm::showMode()
{
    m_modeProblem->setProblem({});
    const CatalogueEntry* entry = m_room.desk.catalogues().at(ListId::Modes).find(mode());
    m_other->setVisible(entry && entry->is(Trait::AsksText));
    m_more->setMode(mode());
}

void SessionForm::showMinutes(std::optional<int> minutes)
{
    m_length->setMinutes(minutes);
    m_when->setMinutes(m_length->minutes().value_or(0));
}

bool SessionForm::isHeld() const
{
    const CatalogueEntry* entry =
        m_room.desk.catalogues().at(ListId::Outcomes).find(m_outcomes->chosen().value(0));
    return entry && entry->is(Trait::Held);
}

/// A thread of messages has a number and need not have a length.
bool SessionForm::needsLength() const
{
    const CatalogueEntry* entry = m_room.desk.catalogues().at(ListId::Modes).find(mode());
    return isHeld() && !(entry && entry->is(Trait::Asynchronous));
}

} // namespace kithbook
