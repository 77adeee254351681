// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/exportwhat.h"

#include "ui/forms/dayfield.h"
#include "ui/parts/chipgroup.h"
#include "ui/parts/field.h"
#include "ui/parts/flowlayout.h"
#include "ui/parts/label.h"
#include "ui/style/measure.h"

#include <QAbstractButton>
#include <QBoxLayout>
#include <QLocale>

namespace kithbook {

namespace {

constexpr QLatin1StringView kNote("note");
constexpr QLatin1StringView kPerson("person");
constexpr QLatin1StringView kEverybody("everybody");
constexpr QLatin1StringView kDrafts("drafts");
constexpr double kDayWidth = 34; // u

} // namespace

ExportWhat::ExportWhat(const Room& room, QWidget* parent)
    : Card(Icon::Journal, tr("The notes"), parent), m_room(room),
      m_scope(new ChipGroup(tr("Which notes?"), ChipGroup::Answers::One)), m_days(new QWidget),
      m_fromText(new DayField(room.desk.today())), m_toText(new DayField(room.desk.today())),
      m_from(new Field(tr("F&rom"), m_fromText, tr("if you like"))),
      m_to(new Field(tr("&To"), m_toText, tr("if you like"))),
      m_also(new ChipGroup(tr("As well"), ChipGroup::Answers::Any)),
      m_count(new Label({}, TextRole::Body, Ink::Muted))
{
    m_scope->setObjectName(QStringLiteral("exportScope"));
    m_fromText->setObjectName(QStringLiteral("exportFrom"));
    m_toText->setObjectName(QStringLiteral("exportUntil"));
    m_count->setObjectName(QStringLiteral("exportCount"));
    m_also->addChip(kDrafts, tr("&Drafts, marked as such"), Icon::Pencil)
        .setObjectName(QStringLiteral("exportDrafts"));
    auto* row = new FlowLayout(m_days);
    for (Field* field : {m_from, m_to}) {
        keepMinimum(field->control(), kDayWidth, -1);
        row->addWidget(field);
        row->setAlignment(field, Qt::AlignTop);
    }
    spaceOut(*m_days, *row, {.between = 3});
    for (QWidget* each : std::initializer_list<QWidget*>{m_scope, m_days, m_also, m_count}) {
        body().addWidget(each);
    }
    connect(m_scope, &ChipGroup::answered, this, &ExportWhat::scopeChanged);
    connect(m_also, &ChipGroup::answered, this, &ExportWhat::changed);
    for (DayField* day : {m_fromText, m_toText}) {
        connect(day, &QLineEdit::editingFinished, this, &ExportWhat::changed);
    }
    fillScope();
}

void ExportWhat::setSource(const ExportSource& source)
{
    m_source = source;
    m_fromText->clear();
    m_toText->clear();
    m_from->clearProblem();
    m_to->clearProblem();
    // Whoever opened this from a draft wants the draft.
    m_also->choose(source.note.isNull() ? QStringList() : QStringList{QString(kDrafts)});
    fillScope();
}

void ExportWhat::fillScope()
{
    m_scope->clear();
    if (!m_source.note.isNull()) {
        m_scope->addChip(kNote, tr("This &note"), Icon::Note)
            .setObjectName(QStringLiteral("exportThisNote"));
    }
    if (!m_source.person.isNull()) {
        //: %1 a name
        m_scope
            ->addChip(kPerson,
                      tr("About %1")
                          .arg(m_room.names.shown(m_source.personName))
                          .replace(u'&', QLatin1StringView("&&")),
                      Icon::Person)
            .setObjectName(QStringLiteral("exportPerson"));
    }
    m_scope->addChip(kEverybody, tr("About &everybody"), Icon::People)
        .setObjectName(QStringLiteral("exportEverybody"));
    const QLatin1StringView first = !m_source.note.isNull()     ? kNote
                                    : !m_source.person.isNull() ? kPerson
                                                                : kEverybody;
    m_scope->choose({QString(first)});
    scopeChanged();
}

void ExportWhat::showName()
{
    const QString chosen = scope();
    fillScope();
    m_scope->choose({chosen});
    scopeChanged();
}

QString ExportWhat::scope() const
{
    return m_scope->chosen().value(0);
}

void ExportWhat::scopeChanged()
{
    const bool isOne = scope() == kNote;
    m_days->setVisible(!isOne);
    m_also->setVisible(!isOne);
    Q_EMIT changed();
}

std::optional<NoteSelection> ExportWhat::selection() const
{
    NoteSelection notes;
    if (scope() == kNote) {
        notes.note = m_source.note;
        return notes;
    }
    notes.person = scope() == kPerson ? m_source.person : PersonId();
    notes.withDrafts = m_also->chosen().contains(kDrafts);
    const auto from = m_fromText->day();
    const auto to = m_toText->day();
    if (!from || !to || (from->isValid() && to->isValid() && *to < *from)) {
        return std::nullopt;
    }
    if (from->isValid() || to->isValid()) {
        // As far as a book can reach on an open side.
        const QDate first = from->isValid() ? *from : QDate(1970, 1, 1);
        const QDate last = to->isValid() ? *to : m_room.desk.today().addYears(1);
        notes.range = localDays(first, last, m_room.desk.clock());
    }
    return notes;
}

bool ExportWhat::check()
{
    m_from->clearProblem();
    m_to->clearProblem();
    if (selection()) {
        return true;
    }
    for (Field* field : {m_from, m_to}) {
        if (!static_cast<DayField&>(field->control()).day()) {
            field->setProblem(DayField::hint());
            field->focusControl();
            return false;
        }
    }
    m_to->setProblem(tr("This day is before the first one."));
    m_to->focusControl();
    return false;
}

void ExportWhat::setCount(qint64 notes)
{
    m_count->setText(notes == 0   ? tr("No note fits this.")
                     : notes == 1 ? tr("1 note")
                                  : tr("%n notes", nullptr, static_cast<int>(notes)));
}

QWidget* ExportWhat::firstFocus() const
{
    return m_scope->chip(scope());
}

} // namespace kithbook
