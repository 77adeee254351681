// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace kithbook {

class Catalogue;

inline constexpr int kDayMinutes = 24 * 60;

/// Goes through a draft field by field, tidies its texts in place and keeps the first thing that is
/// wrong: a repository's rules read as a list, and a form says one thing at a time.
class DraftCheck
{
public:
    /// See plainLine and plainText (core/base/text.h). The field name goes into the detail.
    void line(QString& text, qsizetype longest, QLatin1StringView field);
    void text(QString& text, qsizetype longest, QLatin1StringView field);
    /// An empty code is "not said". Errors: UnknownChoice.
    void choice(const QString& code, const Catalogue& list);
    void choices(const QStringList& codes, const Catalogue& list);
    /// An entry that asks for a text has one. Errors: OtherNeedsText (detail: list).
    void explained(const QString& code, const QString& words, const Catalogue& list);
    void that(bool holds, Code otherwise, QLatin1StringView detail = {});

    [[nodiscard]] bool isFine() const { return !m_error; }
    [[nodiscard]] Result<void> result() const;

private:
    void keep(const Error& error);

    std::optional<Error> m_error;
};

} // namespace kithbook
