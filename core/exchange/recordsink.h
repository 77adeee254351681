// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/records/catalogues.h"

#include <QByteArrayView>

#include <optional>
#include <vector>

namespace kithbook {

/// What somebody was in a session.
enum class PartIn {
    Supported,
    Supporter, ///< was there with the person (domain.md S61)
    Absent     ///< was on the list of a meeting and did not come
};

/// Somebody in a session, as much of them as the export says.
struct PersonLabel
{
    QByteArrayView id; ///< hex
    QByteArrayView name;
    PartIn part = PartIn::Supported;
};

/// A part of a note.
struct SectionText
{
    QByteArrayView code;
    QByteArrayView label;
    QByteArrayView text;
};

/// What was added to a signed note.
struct AdditionText
{
    QByteArrayView signer;
    QByteArrayView credential;
    qint64 addedMs = 0;
    int offsetMinutes = 0;
    bool isGenuine = false;
    QByteArrayView reason;
    QByteArrayView text;
    QByteArrayView struck;        ///< words marked as an error
    QByteArrayView struckSection; ///< where they stand
};

/// Who signed a note; all empty for a draft.
struct SignatureText
{
    bool isSigned = false;
    QByteArrayView signer;
    QByteArrayView credential;
    qint64 signedMs = 0;
    int offsetMinutes = 0;
    bool isLateEntry = false;
    bool isGenuine = false; ///< it fits what stands there
    std::vector<AdditionText> additions;
};

/// Where an export's records go, field by field. The fields of a kind are named in one place
/// (exportfields.h) and written the same way whatever the format; names are ours, in ASCII.
/// What is empty or missing is an empty cell in CSV and left out in JSON.
class RecordSink
{
public:
    virtual ~RecordSink() = default;

    virtual void beginRecord() = 0;
    virtual void endRecord() = 0;

    virtual void id(QByteArrayView name, const RowId& id) = 0;
    virtual void number(QByteArrayView name, const std::optional<qint64>& value) = 0;
    virtual void time(QByteArrayView name, const std::optional<qint64>& utcMs,
                      int offsetMinutes) = 0;
    /// Of our own: a day, a list's edition.
    virtual void bare(QByteArrayView name, QByteArrayView ascii) = 0;
    /// A code of that list, and its label as a second field `name_label`.
    virtual void code(QByteArrayView name, ListId list, QByteArrayView code) = 0;
    /// Codes with a space between.
    virtual void codes(QByteArrayView name, QByteArrayView codes) = 0;
    virtual void text(QByteArrayView name, QByteArrayView utf8) = 0;
    /// `withNames` tells whether there is a place for names at all.
    virtual void people(const std::vector<PersonLabel>& people, bool withNames) = 0;
    virtual void sections(const std::vector<SectionText>& sections) = 0;
    /// Who added what, and why; `withText` tells whether their words go along.
    virtual void additions(const std::vector<AdditionText>& additions, bool withText) = 0;
};

} // namespace kithbook
