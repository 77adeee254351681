// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QString>

namespace kithbook {

class Book;
class Mutation;

/// Settings that belong to the book and go where it goes. Those of a machine are elsewhere.
class Settings
{
public:
    static constexpr QLatin1StringView kPersonWord{"person_word"}; ///< what people are called here
    static constexpr QLatin1StringView kJobTitle{"job_title"};
    static constexpr QLatin1StringView kOwnName{"own_name"};      ///< how the specialist is greeted
    static constexpr QLatin1StringView kCredential{"credential"}; ///< under a signature
    /// A note signed this many hours after the session is labeled a late entry; empty: never.
    static constexpr QLatin1StringView kLateEntryHours{"late_entry_hours"};
    static constexpr QLatin1StringView kWorkHours{"work_hours"}; ///< text of WorkHours
    // Each read by pure functions in core/notes: ownwords.h, shorthand.h, noteelements.h.
    static constexpr QLatin1StringView kOwnWords{"own_words"};
    static constexpr QLatin1StringView kOwnSnippets{"own_snippets"};
    static constexpr QLatin1StringView kNeededToSign{"needed_to_sign"};
    /// Files of an agency's own note templates (core/notes/owntemplates.h).
    static constexpr QLatin1StringView kOwnNoteSections{"own_note_sections"};
    static constexpr QLatin1StringView kOwnNoteTemplates{"own_note_templates"};
    /// "1" where a supervisor's signature is asked for beside that of the specialist.
    static constexpr QLatin1StringView kCosignature{"cosignature"};
    /// "1" when it was told once where printed pages stay behind.
    static constexpr QLatin1StringView kPrintingTold{"printing_told"};
    /// "1" while the recovery words of this book were not typed back yet.
    static constexpr QLatin1StringView kRecoverySheetLater{"recovery_sheet_later"};
    /// Views of the list of people, each with its name; JSON.
    static constexpr QLatin1StringView kPeopleViews{"people_views"};
    /// "1" for somebody who does not want words to look at, or misspelled ones, marked.
    static constexpr QLatin1StringView kWordingOff{"wording_off"};
    static constexpr QLatin1StringView kSpellingOff{"spelling_off"};
    static constexpr qsizetype kLongestValue = 10'000;

    explicit Settings(Book& book) : m_book(book) {}

    /// Null when it was never set or was taken back.
    [[nodiscard]] Result<QString> get(QLatin1StringView name) const;
    /// Empty takes it back. Errors: TextTooLong, TextNotPlain.
    [[nodiscard]] Result<void> set(Mutation& mutation, QLatin1StringView name,
                                   const QString& value);

private:
    Book& m_book;
};

} // namespace kithbook
