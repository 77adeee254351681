// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/writing/reviewanswers.h"

#include "core/base/cbor.h"
#include "core/book/book.h"
#include "core/notes/notes.h"
#include "core/records/drafts.h"
#include "ui/writing/notedraft.h"

#include <QCborArray>

#include <optional>
#include <utility>

namespace kithbook {

namespace {

QByteArray signerForm(NoteId note)
{
    return QByteArray("sign:") + note.toHex().toLatin1();
}

std::optional<Signer> decodedSigner(const QByteArray& body)
{
    const auto value = readCbor(body);
    const QCborArray words = value ? value->toArray() : QCborArray();
    return words.size() == 2 ? std::optional(Signer{words.at(0).toString(), words.at(1).toString()})
                             : std::nullopt;
}

/// Nothing when nothing of it was typed.
Result<std::optional<Signer>> signerTyped(Book& book, NoteId note)
{
    const QByteArray form = signerForm(note);
    return Drafts(book).get(QLatin1StringView(form)).map([](const std::optional<Draft>& draft) {
        return draft ? decodedSigner(draft->body) : std::nullopt;
    });
}

} // namespace

Result<ReviewOpening> openReview(Book& book, const Catalogues& catalogues,
                                 const NoteTemplates& templates, NoteId id, const QLocale& language)
{
    auto row = NoteList(book).row(id);
    auto review = reviewOf(book, catalogues, templates, id, language);
    auto paper = askNoteOnPaper(book, catalogues, templates, id, language);
    if (!row || !review || !paper) {
        return !row ? passOn(row) : !review ? passOn(review) : passOn(paper);
    }
    const auto typed = signerTyped(book, id);
    if (!typed) {
        return passOn(typed);
    }
    return ReviewOpening{std::move(*row),   std::move(review->note),
                         std::move(*paper), std::move(review->elements),
                         review->moment,    typed->value_or(std::move(review->signer))};
}

Result<qint64> keepSignerTyped(Book& book, NoteId note, const Signer& signer)
{
    Draft draft;
    draft.body = QCborValue(QCborArray{signer.name, signer.credential}).toCbor();
    const QByteArray form = signerForm(note);
    return Drafts(book).keep(QLatin1StringView(form), draft);
}

Result<void> dropDraftsOfSigned(Book& book, const NoteTemplates& templates, NoteId id)
{
    const auto note = Notes(book, templates).get(id);
    if (!note || !note->isSigned()) {
        return note ? Result<void>() : passOn(note);
    }
    Drafts drafts(book);
    const QByteArray words = noteDraftForm(id);
    const QByteArray signer = signerForm(id);
    const auto draft = drafts.get(QLatin1StringView(words));
    if (!draft) {
        return passOn(draft);
    }
    const auto kept = *draft ? decodedNoteDraft((*draft)->body) : std::nullopt;
    const auto dropped = drafts.drop(QLatin1StringView(signer));
    return dropped && kept && kept->isSaved ? drafts.drop(QLatin1StringView(words)) : dropped;
}

} // namespace kithbook
