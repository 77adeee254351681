// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "addplan.h"

#include "core/records/drafts.h"
#include "core/records/peoplelist.h"
#include "core/records/plans.h"
#include "ui/desk/drafttimer.h"
#include "ui/parts/button.h"
#include "ui/parts/field.h"
#include "ui/parts/flowlayout.h"
#include "ui/style/looks.h"
#include "ui/style/measure.h"
#include "ui/words/errortext.h"
#include "ui/words/typed.h"

#include <QAbstractItemView>
#include <QBoxLayout>
#include <QCborArray>
#include <QCborValue>
#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStringListModel>

namespace kithbook {

namespace {

constexpr QLatin1StringView kForm("today_plan");

QLineEdit* line(const char* name, double width, QWidget* parent)
{
    auto* edit = new QLineEdit(parent);
    edit->setObjectName(QString::fromLatin1(name));
    keepMinimum(*edit, width, -1);
    return edit;
}

} // namespace

AddPlan::AddPlan(const Room& room, QWidget* parent)
    : QFrame(parent), m_room(room), m_what(line("planWhat", 50, this)),
      m_who(line("planWho", 40, this)), m_time(line("planTime", 24, this)),
      m_whatField(new Field(tr("&What is it?"), m_what)),
      m_whoField(new Field(tr("W&ith whom?"), m_who, tr("if somebody"))),
      m_timeField(new Field(tr("What &time?"), m_time, tr("if you like"))),
      m_names(new QStringListModel(this)), m_completer(new QCompleter(m_names, this)),
      m_keepTimer(new DraftTimer(this))
{
    makeRingRoom(*this);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->popup()->setAccessibleName(tr("People"));
    m_who->setCompleter(m_completer);
    connect(m_who, &QLineEdit::textEdited, this, &AddPlan::offerNames);
    for (QLineEdit* edit : {m_what, m_who, m_time}) {
        connect(edit, &QLineEdit::textEdited, m_keepTimer, &DraftTimer::touch);
    }
    connect(m_keepTimer, &QTimer::timeout, this, &AddPlan::keepDraft);

    auto* fields = new FlowLayout;
    for (Field* field : {m_whatField, m_whoField, m_timeField}) {
        fields->addWidget(field);
        fields->setAlignment(field, Qt::AlignTop);
    }
    auto* add = new Button(tr("Add"), ButtonKind::Second);
    add->setObjectName(QStringLiteral("planAdd"));
    connect(add, &QPushButton::clicked, this, &AddPlan::add);
    auto* cancel = new Button(tr("Close"), ButtonKind::Flat);
    cancel->setObjectName(QStringLiteral("planClose"));
    connect(cancel, &QPushButton::clicked, this, &AddPlan::close);
    auto* acts = new FlowLayout;
    acts->addWidget(add);
    acts->addWidget(cancel);

    auto* column = new QVBoxLayout(this);
    column->addLayout(fields);
    column->addLayout(acts);
    spaceOut(*this, *fields, {.between = 4});
    spaceOut(*this, *acts, {.between = 2});
    spaceOut(*this, *column, {0, 2, 0, 2, 3});
    hide();
}

void AddPlan::open()
{
    show();
    Q_EMIT toggled();
    m_what->setFocus();
}

void AddPlan::close()
{
    for (QLineEdit* edit : {m_what, m_who, m_time}) {
        edit->clear();
    }
    for (Field* field : {m_whatField, m_whoField, m_timeField}) {
        field->clearProblem();
    }
    hide();
    keepDraft();
    Q_EMIT toggled();
}

bool AddPlan::isEmpty() const
{
    return m_what->text().isEmpty() && m_who->text().isEmpty() && m_time->text().isEmpty();
}

void AddPlan::keepDraft()
{
    m_keepTimer->stop();
    if (m_room.desk.about().readOnly) {
        return;
    }
    const QByteArray body =
        isEmpty() ? QByteArray()
                  : QCborValue(QCborArray{m_what->text(), m_who->text(), m_time->text()}).toCbor();
    m_room.desk.ask(
        this,
        [body](Book& book) -> Result<void> {
            Drafts drafts(book);
            if (body.isEmpty()) {
                return drafts.drop(kForm);
            }
            return drafts.keep(kForm, {0, {}, body}).map([](qint64) {});
        },
        [](const Result<void>&) {});
}

void AddPlan::openIfKept()
{
    m_room.desk.ask(
        this, [](Book& book) { return Drafts(book).get(kForm); },
        [this](const Result<std::optional<Draft>>& draft) {
            if (!draft || !*draft || !isHidden()) {
                return;
            }
            const QCborArray texts = QCborValue::fromCbor((*draft)->body).toArray();
            m_what->setText(texts.at(0).toString());
            m_who->setText(texts.at(1).toString());
            m_time->setText(texts.at(2).toString());
            show();
            Q_EMIT toggled();
        });
}

// While names are hidden, a list of them is not to come up on a screen that others see.
void AddPlan::offerNames(const QString& typed)
{
    if (m_room.names.areHidden()) {
        return;
    }
    constexpr int kOffered = 8;
    m_room.desk.ask(
        this,
        [typed, &lists = m_room.desk.catalogues()](Book& book) {
            return PeopleList(book, lists).named(typed, kOffered);
        },
        [this](const Result<std::vector<PersonRow>>& people) {
            QStringList names;
            for (const PersonRow& person : people.value_or(std::vector<PersonRow>())) {
                names.append(person.name);
            }
            m_names->setStringList(names);
            if (!names.isEmpty() && m_who->hasFocus()) {
                m_completer->complete();
            }
        },
        &m_offer);
}

bool AddPlan::checks()
{
    const bool saysWhat = !m_what->text().trimmed().isEmpty() || !m_who->text().trimmed().isEmpty();
    m_whatField->setProblem(saysWhat ? QString() : tr("Write what it is, or who it is with."));
    const bool isTime =
        m_time->text().trimmed().isEmpty() || typedMinute(m_time->text()).has_value();
    m_timeField->setProblem(isTime ? QString() : tr("Write a time such as 2:30 PM."));
    m_whoField->clearProblem();
    if (!saysWhat) {
        m_whatField->focusControl();
    } else if (!isTime) {
        m_timeField->focusControl();
    }
    return saysWhat && isTime;
}

void AddPlan::add()
{
    if (!checks()) {
        return;
    }
    PlanDraft draft;
    draft.day = m_room.desk.today();
    draft.minute = typedMinute(m_time->text());
    draft.title = m_what->text();
    const QString who = m_who->text().trimmed();
    draft.kind = who.isEmpty() ? PlanKind::Task : PlanKind::Session;
    m_room.desk.write(
        this, Action::Added,
        [draft, who, &lists = m_room.desk.catalogues()](Book& book,
                                                        Mutation& mutation) -> Result<PlanId> {
            PlanDraft plan = draft;
            if (!who.isEmpty()) {
                const auto person = PeopleList(book, lists).one(who);
                if (!person) {
                    return passOn(person);
                }
                plan.person = *person;
            }
            return Plans(book, lists).add(mutation, plan);
        },
        [this](const Result<PlanId>& added) { takeAnswer(added); });
}

void AddPlan::takeAnswer(const Result<PlanId>& added)
{
    if (added) {
        close();
        m_room.navigator.offerUndo(tr("Added to today."));
        return;
    }
    Field* field = added.error().code == Code::TextTooLong ? m_whatField : m_whoField;
    switch (added.error().code) {
    case Code::NoSuchRecord:
        field->setProblem(tr("Nobody here is called that. Choose a name, or leave it empty."));
        break;
    case Code::AmbiguousName:
        field->setProblem(tr("More than one person is called that. Write more of the name."));
        break;
    case Code::TextTooLong:
        field->setProblem(errorText(added.error()).inOneParagraph());
        break;
    default:
        m_room.navigator.showError(added.error());
        return;
    }
    field->focusControl();
}

void AddPlan::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers().testFlag(Qt::NoModifier)) {
        add();
    } else if (event->key() == Qt::Key_Escape) {
        close();
    } else {
        QFrame::keyPressEvent(event);
    }
}

} // namespace kithbook
