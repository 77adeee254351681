// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "draftcheck.h"

#include "core/base/text.h"
#include "core/records/catalogue.h"

namespace kithbook {

void DraftCheck::line(QString& text, qsizetype longest, QLatin1StringView field)
{
    if (text.isEmpty()) {
        return;
    }
    if (auto tidy = plainLine(text, longest, field)) {
        text = std::move(*tidy);
    } else {
        keep(tidy.error());
    }
}

void DraftCheck::text(QString& text, qsizetype longest, QLatin1StringView field)
{
    if (text.isEmpty()) {
        return;
    }
    if (auto tidy = plainText(text.trimmed(), longest, field)) {
        text = std::move(*tidy);
    } else {
        keep(tidy.error());
    }
}

void DraftCheck::choice(const QString& code, const Catalogue& list)
{
    if (code.isEmpty()) {
        return;
    }
    if (const auto known = list.known(code); !known) {
        keep(known.error());
    }
}

void DraftCheck::choices(const QStringList& codes, const Catalogue& list)
{
    for (const QString& code : codes) {
        choice(code, list);
    }
}

void DraftCheck::explained(const QString& code, const QString& words, const Catalogue& list)
{
    const CatalogueEntry* entry = list.find(code);
    if (entry != nullptr && entry->is(Trait::AsksText) && words.isEmpty()) {
        keep(Error{Code::OtherNeedsText, list.info().name});
    }
}

void DraftCheck::that(bool holds, Code otherwise, QLatin1StringView detail)
{
    if (!holds) {
        keep(Error{otherwise, detail});
    }
}

Result<void> DraftCheck::result() const
{
    return m_error ? Result<void>(tl::unexpected(*m_error)) : Result<void>();
}

void DraftCheck::keep(const Error& error)
{
    if (!m_error) {
        m_error = error;
    }
}

} // namespace kithbook
