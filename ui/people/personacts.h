// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/page.h"

#include <QPointer>

class QMenu;
class QMessageBox;

namespace kithbook {

/// Who an act is about: as much as a menu has to know.
struct PersonBrief
{
    PersonId id;
    QString name;
    QString status; ///< code of ListId::PersonStatus
    bool isInTrash = false;
};

/// Everything that can be done with a person, for the button More and for the menu of the list,
/// which offer the same. What needs a form is asked for by a signal; the rest is done here.
class PersonActs final : public QObject
{
    Q_OBJECT

public:
    /// `page` is where errors are told and questions are shown.
    PersonActs(const Room& room, QWidget* page);

    /// In place of what the menu had.
    void fill(QMenu& menu, const PersonBrief& person);

    void moveToTrash(PersonId person);
    void putBack(PersonId person);
    /// Back to the status that needs no reason.
    void startAgain(PersonId person);
    /// Cannot be undone, so it asks once (ux.md section 2, "Confirm").
    void askToErase(const PersonBrief& person);

Q_SIGNALS:
    void editAsked(kithbook::PersonId person);
    /// `status` is one that needs a reason.
    void statusAsked(kithbook::PersonId person, const QString& status);
    void mergeAsked(kithbook::PersonId person);

private:
    void fillForTrash(QMenu& menu, const PersonBrief& person);
    void addStatusActs(QMenu& menu, const PersonBrief& person);
    void erase(PersonId person);

    template <typename Record>
    void write(Action action, const QString& done, Record record);

    const Room m_room;
    QWidget* m_page;
    QPointer<QMessageBox> m_question;
};

} // namespace kithbook
