// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exportfields.h"

namespace kithbook {

void writePerson(RecordSink& sink, const PersonRecord& person, QByteArrayView label, int offsetNow,
                 const ExportOptions& options)
{
    sink.beginRecord();
    sink.id("person_id", person.id);
    if (options.people != PeopleAs::Ids) {
        sink.text("name", label);
    }
    sink.code("status", ListId::PersonStatus, person.status);
    sink.bare("status_reason", person.statusReason);
    sink.time("status_since", person.statusMs, offsetNow);
    sink.bare("started", person.startedDay);
    sink.code("usual_mode", ListId::Modes, person.usualMode);
    sink.number("usual_minutes", person.usualMinutes);
    sink.time("last_contact", person.lastContactMs, offsetNow);
    sink.time("last_held", person.lastHeldMs, offsetNow);
    sink.id("merged_into", person.mergedInto);
    if (options.withText) {
        sink.text("other_names", person.otherNames);
        sink.text("pronouns", person.pronouns);
        sink.text("language", person.language);
        sink.text("status_words", person.statusWords);
        sink.text("own_words", person.ownWords);
        sink.text("strengths", person.strengths);
        sink.text("next_step", person.nextStep);
        sink.bare("next_step_day", person.nextStepDay);
    }
    sink.endRecord();
}

void writeSession(RecordSink& sink, const SessionRecord& session,
                  const std::vector<PersonLabel>& people, const ExportOptions& options)
{
    sink.beginRecord();
    sink.id("session_id", session.id);
    sink.time("start", session.startMs, session.offsetMinutes);
    sink.number("minutes", session.minutes);
    sink.code("mode", ListId::Modes, session.mode);
    sink.codes("further_modes", session.furtherModes);
    sink.code("timing", ListId::Timing, session.timing);
    sink.code("delivery", ListId::Delivery, session.delivery);
    sink.code("outcome", ListId::Outcomes, session.outcome);
    sink.code("place", ListId::Places, session.place);
    sink.code("format", ListId::Formats, session.format);
    sink.code("program_area", ListId::ProgrammeAreas, session.programArea);
    sink.code("audio_only_reason", ListId::AudioOnlyReasons, session.audioOnlyReason);
    sink.codes("activities", session.activities);
    sink.number("messages", session.messages);
    sink.bare("list_editions", session.editions);
    sink.id("group_id", session.group);
    sink.people(people, options.people != PeopleAs::Ids);
    if (options.withText) {
        sink.text("line", session.line);
        sink.text("mode_other", session.modeOther);
        sink.text("platform", session.platform);
        sink.text("others_present", session.othersPresent);
        sink.text("emergency_place", session.emergencyPlace);
        sink.text("led_by", session.ledBy);
        sink.text("access", session.accessWords);
    }
    sink.endRecord();
}

void writeNote(RecordSink& sink, const NoteRecord& note, QByteArrayView label,
               const std::vector<SectionText>& sections, const SignatureText& signature,
               const ExportOptions& options)
{
    sink.beginRecord();
    sink.id("note_id", note.id);
    sink.id("session_id", note.session);
    sink.id("person_id", note.person);
    if (options.people != PeopleAs::Ids) {
        sink.text("name", label);
    }
    sink.time("written", note.writtenMs, note.offsetMinutes);
    sink.bare("template", note.templateCode);
    sink.bare("state", note.state);
    sink.text("signer", signature.signer);
    sink.text("credential", signature.credential);
    sink.time("signed", signature.isSigned ? std::optional(signature.signedMs) : std::nullopt,
              signature.offsetMinutes);
    sink.bare("signature_fits", !signature.isSigned ? "" : signature.isGenuine ? "yes" : "no");
    sink.bare("late_entry", signature.isLateEntry ? "yes" : "");
    sink.bare("agreement", note.agreement);
    sink.bare("changed_after_agreement", note.isAnswerOlder ? "yes" : "");
    sink.additions(signature.additions, options.withText);
    if (options.withText) {
        sink.text("agreed_as", note.agreedAs);
        sink.text("comment", note.comment);
        sink.text("goal", note.goal);
        sink.sections(sections);
    }
    sink.endRecord();
}

} // namespace kithbook
