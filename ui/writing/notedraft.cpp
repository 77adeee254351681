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
constexpr QLatin1StringView kUndo{"undo"};
constexpr QLatin1StringView kSaved{"saved"};

} // namespace

QByteArray encoded(const KeptNote& kept)
{
    const NoteDraftState& draft = kept.state;
    QCborArray tags;
    for (const NoteTag& tag : draft.tags) {
        tags.append(QCborArray{tag.catalogue, tag.code});
    }
    // The body is a document of its own, read by its own rules.
    return QCborMap{{kTemplate, draft.templateCode}, {kBody, encodeNote(draft.body)},
                    {kGoal, draft.goal.toBytes()},   {kTags, tags},
                    {kUndo, kept.undo.toCbor()},     {kSaved, kept.isSaved}}
        .toCborValue()
        .toCbor();
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
    UndoTrail undo = UndoTrail::fromCbor(map.value(kUndo), draft.body);
    return KeptNote{std::move(draft), std::move(undo), map.value(kSaved).toBool()};
}

} // namespace kithbook
