// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notes/notetags.h"
#include "core/notes/signing.h"
#include "core/records/catalogues.h"
#include "core/records/goals.h"
#include "core/records/people.h"
#include "core/records/sessions.h"
#include "core/records/settings.h"
#include "tests/core/notes/filledbook.h"

namespace kithbook::test {

/// A book in which notes are signed.
class SignedBook : public FilledBook
{
public:
    [[nodiscard]] Signing signing() { return Signing(book(), m_lists, templates()); }
    [[nodiscard]] const Catalogues& lists() const { return m_lists; }

    /// Of a phone call with Ana, about her goal, tagged, agreed to.
    NoteId addWholeNote()
    {
        NoteId id;
        change(Action::Added, [&](Mutation& m) {
            PersonDraft person;
            person.chosenName = QStringLiteral("Ana");
            const PersonId ana = People(book(), m_lists).add(m, person).value();
            SessionDraft session;
            session.people = {Participant{ana, Role::Person}};
            session.startMs = kNow - 3'600'000;
            session.minutes = 25;
            session.offsetMinutes = -300;
            session.mode = QStringLiteral("phone");
            session.place = QStringLiteral("own_home");
            const SessionId met = Sessions(book(), m_lists).add(m, session).value();
            GoalDraft goal;
            goal.person = ana;
            goal.words = QStringLiteral("My drawings on a wall");
            NoteDraft draft = FilledBook::draft(ana, QStringLiteral("The bus was late."));
            draft.session = met;
            draft.goal = Goals(book()).add(m, goal).value();
            draft.body.push_back({QStringLiteral("next"), QStringLiteral("Ana calls.")});
            draft.comment = QStringLiteral("I was tired.");
            draft.agreement = Agreement::Agrees;
            draft.agreedAs = QStringLiteral("Ana");
            id = notes().add(m, draft).value();
            REQUIRE(setTags(m, book().connection(), m_lists, id,
                            {{QStringLiteral("fidelity_items"), QStringLiteral("FI1")}}));
        });
        return id;
    }

    void sign(NoteId note)
    {
        change(Action::Signed, [&](Mutation& m) {
            REQUIRE(codeOf(signing().sign(m, note, kSigner, QLocale::c())) == std::nullopt);
        });
    }

    void add(NoteId note, const QString& text)
    {
        change(Action::AddedTo, [&](Mutation& m) {
            AddendumDraft draft;
            draft.signer = kSigner;
            draft.reason = QStringLiteral("I forgot it");
            draft.text = text;
            REQUIRE(codeOf(signing().add(m, note, draft)) == std::nullopt);
        });
    }

    [[nodiscard]] SignedNote signedNote(NoteId note)
    {
        auto found = signing().signedNote(note);
        REQUIRE(codeOf(found) == std::nullopt);
        REQUIRE(found->has_value());
        return **found;
    }

    inline static const Signer kSigner{QStringLiteral("Luz D."),
                                       QStringLiteral("certified peer specialist")};

private:
    Catalogues m_lists = Catalogues::load().value();
};

} // namespace kithbook::test
