// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/records/person.h"

#include <QSet>
#include <QStringList>

#include <vector>

namespace kithbook {

class Book;

/// Those of `roster` who are named in `text`, in the order of the roster: what is written for
/// everybody in a group names nobody (domain.md story 11). Looks for whole chosen names and for
/// each of their words, whatever their case and accents. One letter, as in "Sam T.", is no name by
/// itself, nor is a word such as "de"; a name that is also a word ("Will", "Luz") counts where it
/// has a capital. It can be wrong both ways, so it is something to look at and never a stop.
[[nodiscard]] std::vector<PersonName> namedIn(const QString& text,
                                              const std::vector<PersonName>& roster);

/// Has the names of many give way to their first letters in a text that leaves the book: "Ana and
/// Mr. Torres" becomes "A. and Mr. T.". Knows the words of chosen names as they are written and in
/// capitals, three letters and more; a name that is also a word, as those of namedIn(), stays, and
/// so does every name that the book does not have. Made once for many texts.
class NameCover
{
public:
    void add(const QString& name);
    /// As long as the text takes to read, whatever the number of names.
    [[nodiscard]] QString covered(const QString& text) const;

private:
    QSet<QString> m_words;
};

/// All that anybody in the book is called, in Trash or not, and how its owner is: what no spelling
/// check marks. On the book's thread. Errors: those of SQL.
[[nodiscard]] Result<QStringList> namesInBook(Book& book);

} // namespace kithbook
