// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/writing/notedraft.h"

#include "core/base/cbor.h"

#include <QCborArray>
#include <QCborMap>

namespace kithbook {

namespace {

constexpr QLatin1StringView kTemplate{"template"};
constexpr QLatin1StringView kBody{"body"};
constexpr QLatin1StringView kGoal{"goal"};
constexpr QLatin1StringView kTags{"tags"};
constexpr QLatin1StringView kAnswer{"answer"};
constexpr QLatin1StringView kUndo{"undo"};
constexpr QLatin1StringView kSaved{"saved"};

QCborArray encodedAnswer(const PersonsAnswer& answer)
{
    return {answer.comment, agreementCode(answer.agreement), answer.agreedAs, answer.agreedMark,
            answer.agreedDigest};
}

std::optional<PersonsAnswer> answerOf(const QCborArray& fields)
{
    constexpr qsizetype kFields = 5;
    if (fields.size() != kFields && fields.size() != kFields - 1) { // 4 had no digest
        return std::nullopt;
    }
    PersonsAnswer answer;
    answer.comment = fields.at(0).toString();
    answer.agreement = agreementOf(fields.at(1).toString());
    answer.agreedAs = fields.at(2).toString();
    answer.agreedMark = fields.at(3).toByteArray();
    answer.agreedDigest = fields.at(4).toByteArray();
    return answer;
}

} // namespace

PersonsAnswer answerIn(const Note& note)
{
    PersonsAnswer answer{note.comment, note.agreement, note.agreedAs, note.agreedMark,
                         note.agreedDigest};
    if (answer.agreement != Agreement::NotAsked && answer.agreedDigest.isEmpty()) {
        answer.agreedDigest = digestOf(note.body); // as Notes::edit() would have it
    }
    return answer;
}

void setAnswer(Note& note, const PersonsAnswer& answer)
{
    note.comment = answer.comment;
    note.agreement = answer.agreement;
    note.agreedAs = answer.agreedAs;
    note.agreedMark = answer.agreedMark;
    note.agreedDigest = answer.agreedDigest;
}

QByteArray digestOfTyped(const NoteBody& typed)
{
    return digestOf(tidied(typed).value_or(typed));
}

bool isOlder(const PersonsAnswer& answer, const QByteArray& digest)
{
    return answer.agreement != Agreement::NotAsked && !answer.agreedDigest.isEmpty() &&
           answer.agreedDigest != digest;
}

QByteArray encoded(const KeptNote& kept)
{
    const NoteDraftState& draft = kept.state;
    QCborArray tags;
    for (const NoteTag& tag : draft.tags) {
        tags.append(QCborArray{tag.catalogue, tag.code});
    }
    // The body is a document of its own, read by its own rules.
    QCborMap map{{kTemplate, draft.templateCode}, {kBody, encodeNote(draft.body)},
                 {kGoal, draft.goal.toBytes()},   {kTags, tags},
                 {kUndo, kept.undo.toCbor()},     {kSaved, kept.isSaved}};
    if (draft.answer) {
        map.insert(kAnswer, encodedAnswer(*draft.answer));
    }
    return map.toCborValue().toCbor();
}

std::optional<KeptNote> decodedNoteDraft(const QByteArray& body)
{
    const auto value = readCbor(body);
    if (!value || !value->isMap()) {
        return std::nullopt;
    }
    const QCborMap map = value->toMap();
    auto words = decodeNote(map.value(kBody).toByteArray());
    if (!words || !map.value(kTemplate).isString()) {
        return std::nullopt;
    }
    NoteDraftState draft;
    draft.templateCode = map.value(kTemplate).toString();
    draft.body = std::move(*words);
    draft.goal = GoalId(RowId::fromBytes(map.value(kGoal).toByteArray()).value_or(RowId()));
    const QCborArray tags = map.value(kTags).toArray();
    for (const auto& each : tags) {
        const QCborArray tag = each.toArray();
        draft.tags.push_back(NoteTag{tag.at(0).toString(), tag.at(1).toString()});
    }
    draft.answer = answerOf(map.value(kAnswer).toArray());
    UndoTrail undo = UndoTrail::fromCbor(map.value(kUndo), draft.body);
    return KeptNote{std::move(draft), std::move(undo), map.value(kSaved).toBool()};
}

} // namespace kithbook
