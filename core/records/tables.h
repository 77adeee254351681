// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/schema.h"

#include <array>

/// The fixed registry of what a book of Kithbook holds (sync.md 3.2): numbers are part of the sync
/// format, never changed and never used again. The SQL is in resources/sql.
namespace kithbook::tables {

namespace person {
inline constexpr Column kChosenName{1, "chosen_name"};
inline constexpr Column kOtherNames{2, "other_names"};
inline constexpr Column kPronouns{3, "pronouns"};
inline constexpr Column kLanguage{4, "language"};
inline constexpr Column kStatus{5, "status"};
inline constexpr Column kStatusReason{6, "status_reason"};
inline constexpr Column kStatusWords{7, "status_words"};
inline constexpr Column kStatusMs{8, "status_ms"};
inline constexpr Column kStartedDay{9, "started_day"};
inline constexpr Column kOwnWords{10, "own_words"};
inline constexpr Column kStrengths{11, "strengths"};
inline constexpr Column kNextStep{12, "next_step"};
inline constexpr Column kNextStepDay{13, "next_step_day"};
inline constexpr Column kUsualMode{14, "usual_mode"};
inline constexpr Column kUsualMinutes{15, "usual_minutes"};
inline constexpr Column kMergedInto{16, "merged_into"};
inline constexpr std::array kAll{kChosenName,  kOtherNames,   kPronouns,     kLanguage,
                                 kStatus,      kStatusReason, kStatusWords,  kStatusMs,
                                 kStartedDay,  kOwnWords,     kStrengths,    kNextStep,
                                 kNextStepDay, kUsualMode,    kUsualMinutes, kMergedInto};
} // namespace person

namespace contactWay {
inline constexpr Column kPersonId{1, "person_id"};
inline constexpr Column kKind{2, "kind"};
inline constexpr Column kAddress{3, "address"};
inline constexpr Column kLabel{4, "label"};
inline constexpr Column kSafe{5, "safe"};
inline constexpr Column kSafeRule{6, "safe_rule"};
inline constexpr Column kIsPreferred{7, "is_preferred"};
inline constexpr std::array kAll{kPersonId, kKind,     kAddress,    kLabel,
                                 kSafe,     kSafeRule, kIsPreferred};
} // namespace contactWay

namespace session {
inline constexpr Column kStartMs{1, "start_ms"};
inline constexpr Column kOffsetMin{2, "offset_min"};
inline constexpr Column kMinutes{3, "minutes"};
inline constexpr Column kMode{4, "mode"};
inline constexpr Column kModeOther{5, "mode_other"};
inline constexpr Column kPlatform{6, "platform"};
inline constexpr Column kTiming{7, "timing"};
inline constexpr Column kDelivery{8, "delivery"};
inline constexpr Column kOutcome{9, "outcome"};
inline constexpr Column kPlace{10, "place"};
inline constexpr Column kEmergencyPlace{11, "emergency_place"};
inline constexpr Column kFormat{12, "format"};
inline constexpr Column kOthersPresent{13, "others_present"};
inline constexpr Column kProgramArea{14, "program_area"};
inline constexpr Column kLine{15, "line"};
inline constexpr Column kMessages{16, "messages"};
inline constexpr Column kAudioOnlyReason{17, "audio_only_reason"};
inline constexpr Column kEditions{18, "editions"};
inline constexpr Column kGroupId{19, "group_id"};
inline constexpr Column kLedBy{20, "led_by"};
inline constexpr Column kAccessWords{21, "access_words"};
inline constexpr std::array kAll{
    kStartMs,       kOffsetMin,   kMinutes,    kMode,     kModeOther,       kPlatform,
    kTiming,        kDelivery,    kOutcome,    kPlace,    kEmergencyPlace,  kFormat,
    kOthersPresent, kProgramArea, kLine,       kMessages, kAudioOnlyReason, kEditions,
    kGroupId,       kLedBy,       kAccessWords};
} // namespace session

namespace sessionPerson {
inline constexpr Column kSessionId{1, "session_id"};
inline constexpr Column kPersonId{2, "person_id"};
inline constexpr Column kRole{3, "role"};
inline constexpr Column kAttendance{4, "attendance"};
inline constexpr std::array kAll{kSessionId, kPersonId, kRole, kAttendance};
} // namespace sessionPerson

namespace sessionTag {
inline constexpr Column kSessionId{1, "session_id"};
inline constexpr Column kCatalogue{2, "catalogue"};
inline constexpr Column kCode{3, "code"};
inline constexpr std::array kAll{kSessionId, kCatalogue, kCode};
} // namespace sessionTag

namespace note {
inline constexpr Column kSessionId{1, "session_id"};
inline constexpr Column kPersonId{2, "person_id"};
inline constexpr Column kWrittenMs{3, "written_ms"};
inline constexpr Column kOffsetMin{4, "offset_min"};
inline constexpr Column kTemplate{5, "template"};
inline constexpr Column kState{6, "state"};
inline constexpr Column kBody{7, "body"};
inline constexpr Column kGoalId{8, "goal_id"};
inline constexpr Column kComment{9, "comment"};
inline constexpr Column kAgreement{10, "agreement"};
inline constexpr Column kAgreedAs{11, "agreed_as"};
inline constexpr Column kAgreedMark{12, "agreed_mark"};
inline constexpr Column kAgreedDigest{13, "agreed_digest"};
inline constexpr std::array kAll{kSessionId, kPersonId,   kWrittenMs,   kOffsetMin, kTemplate,
                                 kState,     kBody,       kGoalId,      kComment,   kAgreement,
                                 kAgreedAs,  kAgreedMark, kAgreedDigest};
} // namespace note

namespace noteTag {
inline constexpr Column kNoteId{1, "note_id"};
inline constexpr Column kCatalogue{2, "catalogue"};
inline constexpr Column kCode{3, "code"};
inline constexpr std::array kAll{kNoteId, kCatalogue, kCode};
} // namespace noteTag

namespace noteSignature {
inline constexpr Column kNoteId{1, "note_id"};
inline constexpr Column kSignedMs{2, "signed_ms"};
inline constexpr Column kOffsetMin{3, "offset_min"};
inline constexpr Column kContent{4, "content"};
inline constexpr Column kPublicKey{5, "public_key"};
inline constexpr Column kSignature{6, "signature"};
inline constexpr std::array kAll{kNoteId, kSignedMs, kOffsetMin, kContent, kPublicKey, kSignature};
} // namespace noteSignature

namespace addendum {
inline constexpr Column kNoteId{1, "note_id"};
inline constexpr Column kMadeMs{2, "made_ms"};
inline constexpr Column kOffsetMin{3, "offset_min"};
inline constexpr Column kContent{4, "content"};
inline constexpr Column kPublicKey{5, "public_key"};
inline constexpr Column kSignature{6, "signature"};
inline constexpr std::array kAll{kNoteId, kMadeMs, kOffsetMin, kContent, kPublicKey, kSignature};
} // namespace addendum

namespace goal {
inline constexpr Column kPersonId{1, "person_id"};
inline constexpr Column kWords{2, "words"};
inline constexpr Column kState{3, "state"};
inline constexpr Column kStartedDay{4, "started_day"};
inline constexpr Column kReviewDay{5, "review_day"};
inline constexpr std::array kAll{kPersonId, kWords, kState, kStartedDay, kReviewDay};
} // namespace goal

namespace goalStep {
inline constexpr Column kGoalId{1, "goal_id"};
inline constexpr Column kWords{2, "words"};
inline constexpr Column kWho{3, "who"};
inline constexpr Column kDoneDay{4, "done_day"};
inline constexpr std::array kAll{kGoalId, kWords, kWho, kDoneDay};
} // namespace goalStep

namespace plan {
inline constexpr Column kPersonId{1, "person_id"};
inline constexpr Column kDay{2, "day"};
inline constexpr Column kMinute{3, "minute"};
inline constexpr Column kMinutes{4, "minutes"};
inline constexpr Column kKind{5, "kind"};
inline constexpr Column kTitle{6, "title"};
inline constexpr Column kMode{7, "mode"};
inline constexpr Column kState{8, "state"};
inline constexpr Column kSessionId{9, "session_id"};
inline constexpr std::array kAll{kPersonId, kDay,  kMinute, kMinutes,  kKind,
                                 kTitle,    kMode, kState,  kSessionId};
} // namespace plan

namespace setting {
inline constexpr Column kName{1, "name"};
inline constexpr Column kValue{2, "value"};
inline constexpr std::array kAll{kName, kValue};
} // namespace setting

namespace peerGroup {
inline constexpr Column kName{1, "name"};
inline constexpr Column kMode{2, "mode"};
inline constexpr Column kMinutes{3, "minutes"};
inline constexpr Column kPlaces{4, "places"};
inline constexpr Column kLedBy{5, "led_by"};
inline constexpr std::array kAll{kName, kMode, kMinutes, kPlaces, kLedBy};
} // namespace peerGroup

namespace groupMember {
inline constexpr Column kGroupId{1, "group_id"};
inline constexpr Column kPersonId{2, "person_id"};
inline constexpr std::array kAll{kGroupId, kPersonId};
} // namespace groupMember

inline constexpr Table kPerson{1, "person", person::kAll};
inline constexpr Table kContactWay{2, "contact_way", contactWay::kAll};
inline constexpr Table kSession{3, "session", session::kAll};
inline constexpr Table kSessionPerson{4, "session_person", sessionPerson::kAll};
inline constexpr Table kSessionTag{5, "session_tag", sessionTag::kAll};
inline constexpr Table kNote{6, "note", note::kAll};
inline constexpr Table kPlan{7, "plan", plan::kAll};
inline constexpr Table kSetting{8, "setting", setting::kAll};
inline constexpr Table kPeerGroup{9, "peer_group", peerGroup::kAll};
inline constexpr Table kGroupMember{10, "group_member", groupMember::kAll};
inline constexpr Table kNoteTag{11, "note_tag", noteTag::kAll};
inline constexpr Table kNoteSignature{12, "note_signature", noteSignature::kAll};
inline constexpr Table kAddendum{13, "addendum", addendum::kAll};
inline constexpr Table kGoal{14, "goal", goal::kAll};
inline constexpr Table kGoalStep{15, "goal_step", goalStep::kAll};

inline constexpr std::array kAll{kPerson,  kContactWay,    kSession,  kSessionPerson, kSessionTag,
                                 kNote,    kPlan,          kSetting,  kPeerGroup,     kGroupMember,
                                 kNoteTag, kNoteSignature, kAddendum, kGoal,          kGoalStep};

/// The SQL of these tables. What a whole book holds is put together further up, where the words of
/// notes are understood.
inline constexpr Migration kMigration{2, ":/sql/0002_records.sql"};
inline constexpr Migration kGroupsMigration{5, ":/sql/0005_groups.sql"};
inline constexpr Migration kSigningMigration{6, ":/sql/0006_signing.sql"};
inline constexpr Migration kTogetherMigration{7, ":/sql/0007_together.sql"};
inline constexpr Migration kAnswersMigration{9, ":/sql/0009_answers.sql"};

} // namespace kithbook::tables
