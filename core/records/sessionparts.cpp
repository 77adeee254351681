// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessionparts.h"

#include "core/book/mutation.h"
#include "core/records/columnvalue.h"
#include "core/records/tables.h"

namespace kithbook {

namespace {

QVariant roleValue(Role role)
{
    return role == Role::Person ? QVariant() : QVariant(QStringLiteral("supporter"));
}

Values linkValues(const SessionId& session, const Participant& participant)
{
    using namespace tables::sessionPerson;
    return {{kSessionId, session.toBytes()},
            {kPersonId, participant.person.toBytes()},
            {kRole, roleValue(participant.role)},
            {kAttendance, orNull(participant.attendance)}};
}

Values tagValues(const SessionId& session, const QString& catalogue, const QString& code)
{
    using namespace tables::sessionTag;
    return {{kSessionId, session.toBytes()}, {kCatalogue, catalogue}, {kCode, code}};
}

} // namespace

RowId linkId(const SessionId& session, const PersonId& person)
{
    return RowId::ofParts({session.view(), person.view()});
}

RowId tagId(const SessionId& session, const QString& catalogue, const QString& code)
{
    return RowId::ofParts({session.view(), catalogue.toUtf8(), code.toUtf8()});
}

void linkNew(Mutation& mutation, const SessionId& session, const Participant& participant)
{
    mutation.insert(tables::kSessionPerson, linkId(session, participant.person),
                    linkValues(session, participant));
}

void tagNew(Mutation& mutation, const SessionId& session, const QString& catalogue,
            const QString& code)
{
    mutation.insert(tables::kSessionTag, tagId(session, catalogue, code),
                    tagValues(session, catalogue, code));
}

void link(Mutation& mutation, const SessionId& session, const Participant& participant)
{
    const RowId id = linkId(session, participant.person);
    mutation.insertElement(tables::kSessionPerson, id, linkValues(session, participant));
    mutation.update(tables::kSessionPerson, id,
                    {{tables::sessionPerson::kRole, roleValue(participant.role)},
                     {tables::sessionPerson::kAttendance, orNull(participant.attendance)}});
}

void tag(Mutation& mutation, const SessionId& session, const QString& catalogue,
         const QString& code)
{
    mutation.insertElement(tables::kSessionTag, tagId(session, catalogue, code),
                           tagValues(session, catalogue, code));
}

void unlink(Mutation& mutation, const SessionId& session, const PersonId& person)
{
    mutation.moveToTrash(tables::kSessionPerson, linkId(session, person));
}

void untag(Mutation& mutation, const SessionId& session, const QString& catalogue,
           const QString& code)
{
    mutation.moveToTrash(tables::kSessionTag, tagId(session, catalogue, code));
}

Role roleAt(const Statement& row, int column)
{
    return row.isNull(column) ? Role::Person : Role::Supporter;
}

} // namespace kithbook
