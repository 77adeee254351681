// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/longjob.h"
#include "core/records/ids.h"

#include <vector>

namespace kithbook {

class Book;
class Catalogues;
class NoteTemplates;

/// Every signature and every addendum held against its key and against the note beside it. The
/// Verifier of the book finds what was changed without being logged; this finds what was logged and
/// still is not what somebody signed.
class SignatureProof final : public LongJob
{
public:
    SignatureProof(Book& book, const Catalogues& catalogues, const NoteTemplates& templates)
        : m_book(book), m_catalogues(catalogues), m_templates(templates)
    {
    }

    /// Errors: those of SQL.
    [[nodiscard]] Result<bool> step() override;
    /// In notes signed.
    [[nodiscard]] Progress progress() const override { return m_progress; }

    /// Signed notes whose words, signature or additions are not what was signed, each once, and
    /// notes that say they are signed and have no signature.
    [[nodiscard]] const std::vector<NoteId>& broken() const { return m_broken; }
    [[nodiscard]] qint64 checked() const { return m_progress.done; }

private:
    [[nodiscard]] Result<bool> isWhole(NoteId note) const;
    [[nodiscard]] Result<void> start();

    Book& m_book;
    const Catalogues& m_catalogues;
    const NoteTemplates& m_templates;
    Progress m_progress;
    qint64 m_after = -1; ///< rid of the note before; -1: not started
    std::vector<NoteId> m_broken;
};

} // namespace kithbook
