// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "signing.h"

#include "core/base/text.h"
#include "core/book/book.h"
#include "core/book/connection.h"
#include "core/book/mutation.h"
#include "core/notes/authorkey.h"
#include "core/notes/notes.h"
#include "core/records/columnvalue.h"
#include "core/records/draftcheck.h"
#include "core/records/sessions.h"
#include "core/records/settings.h"
#include "core/records/tables.h"

#include <algorithm>
#include <sodium.h>

namespace kithbook {

/// A signature or an addendum, not read yet.
struct Signing::Row
{
    QByteArray content;
    QByteArray publicKey;
    QByteArray signature;
};

namespace {

constexpr QByteArrayView kNotePurpose("KB-note-v1");
constexpr QByteArrayView kAddendumPurpose("KB-addendum-v1");
constexpr qint64 kMsInHour = 3'600'000;

constexpr const char* kSignatures =
    "SELECT content, public_key, signature FROM note_signature WHERE note_id = ?"
    " ORDER BY signed_ms, id";
constexpr const char* kAddenda =
    "SELECT content, public_key, signature FROM addendum WHERE note_id = ? ORDER BY made_ms, rid";

NoteBody bodyOf(const NoteSheet& sheet)
{
    NoteBody body;
    body.reserve(sheet.sections.size());
    for (const SheetSection& section : sheet.sections) {
        body.push_back(NoteSection{section.code, section.text});
    }
    return body;
}

Result<qint64> hoursUntilLate(Book& book)
{
    return Settings(book).get(Settings::kLateEntryHours).map([](const QString& hours) {
        return qint64{hours.toInt()};
    });
}

Result<void> fillStrike(std::optional<Strike>& strike, const NoteSheet& sheet)
{
    if (!strike) {
        return {};
    }
    const auto section =
        std::find_if(sheet.sections.begin(), sheet.sections.end(),
                     [&](const SheetSection& each) { return each.code == strike->section; });
    const bool isInside = section != sheet.sections.end() && strike->at >= 0 &&
                          strike->length > 0 && strike->length <= section->text.size() - strike->at;
    if (!isInside) {
        return fail(Code::BadInput, QStringLiteral("strike"));
    }
    strike->text = section->text.mid(strike->at, strike->length);
    return {};
}

} // namespace

QByteArray signatureLink(QByteArrayView content, QByteArrayView signature)
{
    const QByteArray bytes = content.toByteArray() + signature.toByteArray();
    QByteArray link(static_cast<qsizetype>(crypto_generichash_BYTES), '\0');
    crypto_generichash(reinterpret_cast<unsigned char*>(link.data()),
                       static_cast<size_t>(link.size()),
                       reinterpret_cast<const unsigned char*>(bytes.data()),
                       static_cast<unsigned long long>(bytes.size()), nullptr, 0);
    return link;
}

Result<SignedMoment> Signing::momentNow(const NoteSheet& sheet) const
{
    const auto lateAfter = hoursUntilLate(m_book);
    const auto newest = m_book.connection().integer(
        "SELECT coalesce((SELECT wall_ms FROM commit_log ORDER BY seq DESC LIMIT 1), 0)");
    if (!lateAfter || !newest) {
        return lateAfter ? passOn(newest) : passOn(lateAfter);
    }
    SignedMoment moment;
    moment.atMs = m_book.clock().nowMs();
    moment.offsetMinutes = m_book.clock().offsetMinutes(moment.atMs);
    const qint64 happenedMs =
        sheet.met ? sheet.met->startMs + qint64{sheet.met->minutes} * 60'000 : sheet.writtenMs;
    moment.isLateEntry = *lateAfter > 0 && moment.atMs - happenedMs > *lateAfter * kMsInHour;
    moment.isClockDoubtful = moment.atMs + Sessions::kClocksDifferMs < *newest;
    return moment;
}

Result<Signer> Signing::checked(const Signer& signer) const
{
    Signer tidy = signer;
    DraftCheck check;
    check.line(tidy.name, kLongestName, QLatin1StringView("signer"));
    check.line(tidy.credential, kLongestName, QLatin1StringView("credential"));
    check.that(!tidy.name.isEmpty(), Code::NameMissing, QLatin1StringView("signer"));
    return check.result().map([&] { return tidy; });
}

Result<void> Signing::sign(Mutation& mutation, NoteId note, const Signer& signer,
                           const QLocale& language) const
{
    const auto who = checked(signer);
    auto sheet = sheetOf(m_book, m_catalogues, m_templates, note, language);
    if (!who || !sheet) {
        return who ? passOn(sheet) : passOn(who);
    }
    const auto before = signedNote(note);
    if (!before || *before) {
        return before ? fail(Code::NoteSigned) : passOn(before);
    }
    if (sheet->sections.empty()) {
        return fail(Code::NothingWritten);
    }
    const auto moment = momentNow(*sheet);
    if (!moment) {
        return passOn(moment);
    }
    const QByteArray content = encode(SignedForm{std::move(*sheet), *who, *moment});
    const AuthorKey key(m_book);
    mutation.update(tables::kNote, note, {{tables::note::kState, QString(noteState::kSigned)}});
    using namespace tables::noteSignature;
    mutation.insert(tables::kNoteSignature, RowId::random(),
                    {{kNoteId, note.toBytes()},
                     {kSignedMs, moment->atMs},
                     {kOffsetMin, qint64{moment->offsetMinutes}},
                     {kContent, content},
                     {kPublicKey, key.publicKey()},
                     {kSignature, key.sign(kNotePurpose, content)}});
    return {};
}

Result<std::vector<Signing::Row>> Signing::rowsOf(const char* sql, NoteId note) const
{
    Statement rows = m_book.connection().prepare(sql);
    rows.bind(note);
    return collect(rows, [](const Statement& row) {
        return Row{row.blob(0), row.blob(1), row.blob(2)};
    });
}

/// The note is listed, found and counted by its own row: that must say what was signed. Whom it is
/// about may have changed since, when two entries of one person became one.
Result<bool> Signing::fitsTheNote(const NoteSheet& sheet) const
{
    const auto note = Notes(m_book, m_templates).get(sheet.note);
    if (!note) {
        return note.error().code == Code::NoSuchRecord ? Result<bool>(false) : passOn(note);
    }
    return note->isSigned() && note->body == bodyOf(sheet) && note->session == sheet.session &&
           note->templateCode == sheet.templateCode && note->writtenMs == sheet.writtenMs &&
           note->comment == sheet.comment && note->agreement == sheet.agreement &&
           note->agreedAs == sheet.agreedAs && note->agreedMark == sheet.agreedMark &&
           note->isAnswerOlder() == sheet.isAnswerOlder;
}

Result<std::optional<SignedNote>> Signing::read(const Row& row) const
{
    SignedNote found;
    if (auto form = decodeSigned(row.content)) {
        static_cast<SignedForm&>(found) = std::move(*form);
        const auto fits = fitsTheNote(found.sheet);
        if (!fits) {
            return passOn(fits);
        }
        found.isGenuine =
            *fits && isSignedBy(row.publicKey, kNotePurpose, row.content, row.signature);
    }
    found.publicKey = row.publicKey;
    found.isOwn = row.publicKey == AuthorKey(m_book).publicKey();
    return found;
}

Result<std::optional<SignedNote>> Signing::signedNote(NoteId note) const
{
    const auto rows = rowsOf(kSignatures, note);
    if (!rows || rows->empty()) {
        return rows ? Result<std::optional<SignedNote>>(std::nullopt) : passOn(rows);
    }
    return read(rows->front());
}

Result<void> Signing::add(Mutation& mutation, NoteId note, const AddendumDraft& draft) const
{
    const auto signatures = rowsOf(kSignatures, note);
    const auto earlier = rowsOf(kAddenda, note);
    const auto who = checked(draft.signer);
    if (!signatures || !earlier || !who) {
        return !signatures ? passOn(signatures) : earlier ? passOn(who) : passOn(earlier);
    }
    if (signatures->empty()) {
        return fail(Code::NotSigned);
    }
    const auto form = decodeSigned(signatures->front().content);
    if (!form) {
        return passOn(form);
    }
    const Row& last = earlier->empty() ? signatures->front() : earlier->back();
    AddendumForm added{.note = note,
                       .previous = signatureLink(last.content, last.signature),
                       .signer = *who,
                       .moment = {},
                       .reason = draft.reason,
                       .text = draft.text,
                       .strike = draft.strike};
    DraftCheck check;
    check.line(added.reason, kLongestReason, QLatin1StringView("reason"));
    check.text(added.text, kLongestNote, QLatin1StringView("addendum"));
    check.that(!added.reason.isEmpty(), Code::ReasonMissing);
    check.that(!added.text.isEmpty() || added.strike, Code::NothingWritten);
    const auto moment = momentNow(form->sheet);
    auto fine = check.result().and_then([&] { return fillStrike(added.strike, form->sheet); });
    if (!fine || !moment) {
        return fine ? passOn(moment) : fine;
    }
    added.moment = *moment;
    added.moment.isLateEntry = false; // what is added is later by nature
    const QByteArray content = encode(added);
    const AuthorKey key(m_book);
    using namespace tables::addendum;
    mutation.insert(tables::kAddendum, RowId::random(),
                    {{kNoteId, note.toBytes()},
                     {kMadeMs, added.moment.atMs},
                     {kOffsetMin, qint64{added.moment.offsetMinutes}},
                     {kContent, content},
                     {kPublicKey, key.publicKey()},
                     {kSignature, key.sign(kAddendumPurpose, content)}});
    return {};
}

Result<std::vector<Addendum>> Signing::addenda(NoteId note) const
{
    const auto signatures = rowsOf(kSignatures, note);
    const auto rows = rowsOf(kAddenda, note);
    if (!signatures || !rows) {
        return signatures ? passOn(rows) : passOn(signatures);
    }
    // Two computers may have added to the same thing, so each follows any that stands there.
    std::vector<QByteArray> links;
    links.reserve(signatures->size() + rows->size());
    for (const auto* all : {&*signatures, &*rows}) {
        for (const Row& row : *all) {
            links.push_back(signatureLink(row.content, row.signature));
        }
    }
    const QByteArray own = AuthorKey(m_book).publicKey();
    std::vector<Addendum> addenda;
    addenda.reserve(rows->size());
    for (const Row& row : *rows) {
        Addendum& added = addenda.emplace_back();
        if (auto form = decodeAddendum(row.content)) {
            static_cast<AddendumForm&>(added) = std::move(*form);
            added.isGenuine =
                added.note == note &&
                std::find(links.begin(), links.end(), added.previous) != links.end() &&
                isSignedBy(row.publicKey, kAddendumPurpose, row.content, row.signature);
        }
        added.publicKey = row.publicKey;
        added.isOwn = row.publicKey == own;
    }
    return addenda;
}

} // namespace kithbook
