// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "personacts.h"

#include "core/records/people.h"
#include "ui/style/icon.h"

#include <QLocale>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>

namespace kithbook {

namespace {

QAction* add(QMenu& menu, const char* name, Icon icon, const QString& text)
{
    QAction* action = menu.addAction(themedIcon(icon), text);
    action->setObjectName(QLatin1StringView(name));
    return action;
}

/// What a change to the status is called.
QString statusVerb(const CatalogueEntry& status)
{
    if (status.code == QLatin1StringView("paused")) {
        return PersonActs::tr("&Pause support");
    }
    if (status.code == QLatin1StringView("closed")) {
        return PersonActs::tr("&Close support");
    }
    return PersonActs::tr("Change to “%1”").arg(status.label(QLocale()));
}

} // namespace

PersonActs::PersonActs(const Room& room, QWidget* page) : QObject(page), m_room(room), m_page(page)
{
}

void PersonActs::fill(QMenu& menu, const PersonBrief& person)
{
    menu.clear();
    if (person.isInTrash) {
        fillForTrash(menu, person);
        return;
    }
    connect(add(menu, "edit", Icon::Pencil, tr("&Edit")), &QAction::triggered, this,
            [this, id = person.id] { Q_EMIT editAsked(id); });
    addStatusActs(menu, person);
    connect(add(menu, "exportNotes", Icon::Download, tr("Print or e&xport their notes")),
            &QAction::triggered, this, [this, id = person.id] {
                m_room.navigator.exportNotes({{}, id});
            });
    connect(add(menu, "merge", Icon::People, tr("&Merge with another entry")), &QAction::triggered,
            this, [this, id = person.id] { Q_EMIT mergeAsked(id); });
    menu.addSeparator();
    connect(add(menu, "trash", Icon::Trash, tr("Move to &Trash")), &QAction::triggered, this,
            [this, id = person.id] { moveToTrash(id); });
}

void PersonActs::fillForTrash(QMenu& menu, const PersonBrief& person)
{
    connect(add(menu, "putBack", Icon::Undo, tr("&Put back")), &QAction::triggered, this,
            [this, id = person.id] { putBack(id); });
    menu.addSeparator();
    connect(add(menu, "erase", Icon::Trash, tr("&Erase for ever")), &QAction::triggered, this,
            [this, person] { askToErase(person); });
}

void PersonActs::addStatusActs(QMenu& menu, const PersonBrief& person)
{
    for (const CatalogueEntry* status :
         m_room.desk.catalogues().at(ListId::PersonStatus).offered()) {
        if (status->code == person.status) {
            continue;
        }
        if (!status->is(Trait::NeedsReason)) {
            connect(add(menu, "startAgain", Icon::Undo, tr("&Start again")), &QAction::triggered,
                    this, [this, id = person.id] { startAgain(id); });
            continue;
        }
        const Icon icon = status->is(Trait::OnCaseload) ? Icon::Pause : Icon::Archive;
        connect(add(menu, status->code.toLatin1().constData(), icon, statusVerb(*status)),
                &QAction::triggered, this,
                [this, id = person.id, code = status->code] { Q_EMIT statusAsked(id, code); });
    }
}

template <typename Record>
void PersonActs::write(Action action, const QString& done, Record record)
{
    m_room.desk.write(
        this, action,
        [lists = &m_room.desk.catalogues(), record](Book& book,
                                                    Mutation& mutation) -> Result<void> {
            People people(book, *lists);
            return record(people, mutation);
        },
        [this, done](const Result<void>& written) {
            if (!written) {
                m_room.navigator.showError(written.error());
            } else {
                m_room.navigator.offerUndo(done);
            }
        });
}

void PersonActs::moveToTrash(PersonId person)
{
    write(Action::MovedToTrash, tr("Moved to Trash."),
          [person](People& people, Mutation& mutation) -> Result<void> {
              people.moveToTrash(mutation, person);
              return {};
          });
}

void PersonActs::putBack(PersonId person)
{
    write(Action::PutBack, tr("Put back."),
          [person](People& people, Mutation& mutation) -> Result<void> {
              people.putBack(mutation, person);
              return {};
          });
}

void PersonActs::startAgain(PersonId person)
{
    write(Action::Edited, tr("Support goes on."), [person](People& people, Mutation& mutation) {
        return people.setStatus(mutation, person, {QStringLiteral("active"), {}, {}});
    });
}

void PersonActs::askToErase(const PersonBrief& person)
{
    if (m_question) {
        return;
    }
    auto* box = new QMessageBox(m_page);
    m_question = box;
    box->setObjectName(QStringLiteral("eraseQuestion"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(tr("Erase for ever"));
    box->setTextFormat(Qt::PlainText);
    box->setText(tr("Erase %1 for ever?").arg(m_room.names.shown(person.name)));
    box->setInformativeText(tr("Their notes, plans, ways to connect and the sessions with nobody "
                               "else go too. This cannot be undone. Sessions with others stay: "
                               "look at their one line afterward."));
    QPushButton* keep = box->addButton(tr("Keep in Trash"), QMessageBox::RejectRole);
    QPushButton* erase = box->addButton(tr("Erase for ever"), QMessageBox::DestructiveRole);
    keep->setObjectName(QStringLiteral("keepInTrash"));
    erase->setObjectName(QStringLiteral("eraseForEver"));
    box->setDefaultButton(keep);
    box->setEscapeButton(keep);
    connect(erase, &QPushButton::clicked, this, [this, id = person.id] { this->erase(id); });
    box->open();
}

void PersonActs::erase(PersonId person)
{
    m_room.desk.write(
        this, Action::Erased,
        [lists = &m_room.desk.catalogues(), person](Book& book, Mutation& mutation) {
            return People(book, *lists).erase(mutation, person);
        },
        [this](const Result<void>& erased) {
            if (!erased) {
                m_room.navigator.showError(erased.error());
            } else {
                m_room.navigator.say(tr("Erased for ever."));
            }
        });
}

} // namespace kithbook
