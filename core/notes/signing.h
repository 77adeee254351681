// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/notes/signedform.h"

#include <QLocale>

#include <optional>
#include <vector>

namespace kithbook {

class AuthorKey;
class Book;
class Catalogues;
class Mutation;
class NoteTemplates;

/// A signed note as the book has it.
struct SignedNote : SignedForm
{
    QByteArray publicKey;
    bool isGenuine = false; ///< the signature fits, and so does the note beside it
    bool isOwn = false;     ///< signed with this book's key
};

/// What was added to one, as the book has it.
struct Addendum : AddendumForm
{
    QByteArray publicKey;
    bool isGenuine = false; ///< the signature fits, and so does what it follows
    bool isOwn = false;
};

/// What a person asks to add.
struct AddendumDraft
{
    Signer signer;
    QString reason;
    QString text;
    std::optional<Strike> strike; ///< its text is filled in here
};

/// Signing of notes and adding to them. A signature covers the whole sheet (core/notes/notesheet.h)
/// in canonical form, by the author's own Ed25519 key; from then on the note does not change, which
/// the tables themselves see to (resources/sql/0006_signing.sql). What has to be said later is
/// added, with a reason, and each addition is tied to what stood before it. On the book's thread.
class Signing
{
public:
    static constexpr qsizetype kLongestReason = 500;
    static constexpr qsizetype kLongestName = 200;

    Signing(Book& book, const Catalogues& catalogues, const NoteTemplates& templates)
        : m_book(book), m_catalogues(catalogues), m_templates(templates)
    {
    }

    /// What signing now would be known for: a late entry, a clock that went back. Worth telling
    /// before, and no reason to refuse. Errors: NoSuchRecord; those of SQL.
    [[nodiscard]] Result<SignedMoment> momentNow(const NoteSheet& sheet) const;
    /// `language`: of the headings. Errors: NoteSigned; NothingWritten; NameMissing without a
    /// signer's name; TextTooLong, TextNotPlain; those of sheetOf().
    [[nodiscard]] Result<void> sign(Mutation& mutation, NoteId note, const Signer& signer,
                                    const QLocale& language) const;
    /// The first signature that was put under it, nothing for a draft. Errors: NoSuchRecord.
    [[nodiscard]] Result<std::optional<SignedNote>> signedNote(NoteId note) const;

    /// Errors: NotSigned; ReasonMissing; NothingWritten without text and strike; BadInput for a
    /// strike outside of the text; NameMissing; TextTooLong, TextNotPlain.
    [[nodiscard]] Result<void> add(Mutation& mutation, NoteId note,
                                   const AddendumDraft& draft) const;
    /// In the order they were made.
    [[nodiscard]] Result<std::vector<Addendum>> addenda(NoteId note) const;

private:
    struct Row;
    [[nodiscard]] Result<std::vector<Row>> rowsOf(const char* sql, NoteId note) const;
    [[nodiscard]] Result<Signer> checked(const Signer& signer) const;
    [[nodiscard]] Result<std::optional<SignedNote>> read(const Row& row) const;
    [[nodiscard]] Result<bool> fitsTheNote(const NoteSheet& sheet) const;

    Book& m_book;
    const Catalogues& m_catalogues;
    const NoteTemplates& m_templates;
};

/// BLAKE2b-256 over content and signature: what an addendum names as standing before it.
[[nodiscard]] QByteArray signatureLink(QByteArrayView content, QByteArrayView signature);

} // namespace kithbook
