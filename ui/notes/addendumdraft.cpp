// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notes/addendumdraft.h"

#include "core/base/cbor.h"

#include <QCborMap>

namespace kithbook {

namespace {

constexpr QLatin1StringView kName{"name"};
constexpr QLatin1StringView kCredential{"credential"};
constexpr QLatin1StringView kReason{"reason"};
constexpr QLatin1StringView kText{"text"};
constexpr QLatin1StringView kStrike{"strike"};
constexpr QLatin1StringView kSection{"section"};
constexpr QLatin1StringView kAt{"at"};
constexpr QLatin1StringView kLength{"length"};

Strike strikeIn(const QCborMap& map)
{
    return {map.value(kSection).toString(), static_cast<qsizetype>(map.value(kAt).toInteger()),
            static_cast<qsizetype>(map.value(kLength).toInteger()), map.value(kText).toString()};
}

} // namespace

QByteArray addendumDraftForm(NoteId note)
{
    return QByteArray("addendum:") + note.toHex().toLatin1();
}

QByteArray encoded(const AddendumDraft& draft)
{
    QCborMap map{{kName, draft.signer.name},
                 {kCredential, draft.signer.credential},
                 {kReason, draft.reason},
                 {kText, draft.text}};
    if (draft.strike) {
        map.insert(kStrike, QCborMap{{kSection, draft.strike->section},
                                     {kAt, qint64{draft.strike->at}},
                                     {kLength, qint64{draft.strike->length}},
                                     {kText, draft.strike->text}});
    }
    return map.toCborValue().toCbor();
}

std::optional<AddendumDraft> decodedAddendum(const QByteArray& body)
{
    const auto value = readCbor(body);
    if (!value || !value->isMap()) {
        return std::nullopt;
    }
    const QCborMap map = value->toMap();
    if (!map.value(kReason).isString() || !map.value(kText).isString()) {
        return std::nullopt;
    }
    AddendumDraft draft;
    draft.signer = {map.value(kName).toString(), map.value(kCredential).toString()};
    draft.reason = map.value(kReason).toString();
    draft.text = map.value(kText).toString();
    if (const QCborValue strike = map.value(kStrike); strike.isMap()) {
        draft.strike = strikeIn(strike.toMap());
    }
    return draft;
}

} // namespace kithbook
