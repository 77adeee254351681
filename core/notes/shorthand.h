// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/mark.h"
#include "core/records/catalogue.h"
#include "core/records/cataloguefile.h"

#include <optional>
#include <vector>

namespace kithbook {

/// ";next" without its semicolon, and what it stands for.
struct ShortCode
{
    QString code;
    QString text;

    friend bool operator==(const ShortCode&, const ShortCode&) = default;
};

/// What typing a space after ";next" does to the text.
struct Expansion
{
    Mark where; ///< from the semicolon to the cursor
    QString text;

    friend bool operator==(const Expansion&, const Expansion&) = default;
};

/// Short codes for what notes often need: the shipped ones (list snippets), an agency's changes to
/// them, and the person's own, which win. A value; any thread.
class Shorthand
{
public:
    /// From the program's own resources. Errors: Internal, a fault of the build and caught by a
    /// test.
    [[nodiscard]] static Result<Shorthand> load();

    /// Puts the agency's changes in place of earlier ones. Errors: as withOverlay.
    [[nodiscard]] Result<void> apply(const CatalogueOverlay& overlay);
    /// The setting Settings::kOwnSnippets.
    void setOwn(const QString& setting);

    /// Code -> text, as they would expand in that language.
    [[nodiscard]] QMap<QString, QString> all(const QLocale& locale) const;

    /// Those whose codes begin so, in any case, in the order of their codes: a whole code is first.
    [[nodiscard]] std::vector<ShortCode> beginningWith(const QString& letters,
                                                       const QLocale& locale) const;

    /// For a text whose last typed character is the one before `cursor`: what comes in the place of
    /// ";next ", the typed space included. Nothing when no code stands there, or when the semicolon
    /// ends a word ("tea;next").
    [[nodiscard]] std::optional<Expansion> expansionAt(QStringView text, qsizetype cursor,
                                                       const QLocale& locale) const;

private:
    Catalogue m_shipped;
    Catalogue m_shown;
    QMap<QString, QString> m_own;
};

/// The letters between a semicolon and the cursor, at least one: "ne" of ";ne". Nothing when they
/// are not those of a code, or when the semicolon ends a word ("tea;ne").
[[nodiscard]] std::optional<Mark> codeBefore(QStringView text, qsizetype cursor);

// The person's own, as one setting: a line "code text" for each. All three are pure.

[[nodiscard]] QMap<QString, QString> ownSnippets(const QString& setting);
/// In place of an earlier one with that code. Errors: BadInput for a code without the shape of one;
/// TextNotPlain, TextTooLong, and BadInput without a text; TextTooLong when the setting is full.
[[nodiscard]] Result<QString> withOwnSnippet(const QString& setting, const QString& code,
                                             const QString& text);
[[nodiscard]] QString withoutOwnSnippet(const QString& setting, const QString& code);

} // namespace kithbook
