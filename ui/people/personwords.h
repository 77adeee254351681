// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/page.h"
#include "ui/parts/tag.h"
#include "ui/people/peoplequestions.h"

namespace kithbook {

// Sentences about a person, in the language of the installed translators (context "People").
// UI thread.

/// "Thursday, by text. Next: bus pass office".
[[nodiscard]] QString contactWords(const PersonLine& line, const BookDesk& desk);
/// The one tag a line has room for: a note to finish, else a status that is not the usual one.
[[nodiscard]] std::optional<TagText> lineTag(const PersonLine& line, const BookDesk& desk);
/// The whole line as a screen reader says it.
[[nodiscard]] QString lineSentence(const PersonLine& line, const Room& room);

/// "She/her. Peer support since January. English": under the name.
[[nodiscard]] QString headerWords(const Person& person, const QDate& today);
/// "Paused since Sun May 3. Asked for a break. Back in June": null while support goes on.
[[nodiscard]] QString statusWords(const Person& person, const BookDesk& desk);
/// The name in front: "Log with Marisol". Short enough for a button.
[[nodiscard]] QString firstName(const QString& shownName);

/// "Text, 20 min" or "Phone. No answer"; a meeting by the name of its group and what was so for
/// this person, "Tuesday circle, by video" or "Tuesday circle. Told us". Of nobody else there is a
/// word.
[[nodiscard]] QString sessionWords(const Session& session, PersonId person,
                                   const Catalogues& catalogues);
/// The day of it, in words.
[[nodiscard]] QString dayOfSession(const Session& session, const BookDesk& desk);

} // namespace kithbook
