// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notes/notetemplates.h"

#include <QByteArray>

#include <array>

namespace kithbook {

class Book;
class Mutation;

// An agency's own note templates: the files it wrote (resources/catalogues/README.md), kept in the
// book and therefore encrypted as it is. On the book's thread.

/// As the book keeps them; empty: none. The same ones make the same lists.
using OwnTemplateFiles = std::array<QByteArray, 2>;
[[nodiscard]] Result<OwnTemplateFiles> ownTemplateFiles(Book& book);

/// Puts what the book keeps into `lists`, which are the shipped ones. False: some of it does not
/// fit the lists of this version and was left out. Errors: those of SQL.
[[nodiscard]] Result<bool> addOwnTemplates(Book& book, NoteTemplates& lists);

/// Keeps a file: one set of changes to note_sections or note_templates, or a list of them. Each is
/// kept in place of an earlier one to the same list. `shipped`: lists without any. Returns the
/// lists as they are then. Errors: BadInput, with where as detail, for anything that is no such
/// file or does not fit what is there, and then nothing is kept; TextTooLong.
[[nodiscard]] Result<NoteTemplates> keepTemplateFile(Book& book, Mutation& mutation,
                                                     const NoteTemplates& shipped,
                                                     const QByteArray& file);
/// The book offers the shipped lists again. What notes were written in stays known, so that they
/// keep their headings and can be written on.
[[nodiscard]] Result<void> dropOwnTemplates(Book& book, Mutation& mutation);

/// Templates that are offered and in no shipped list.
[[nodiscard]] std::vector<const CatalogueEntry*> ownTemplates(const NoteTemplates& lists,
                                                              const NoteTemplates& shipped);

} // namespace kithbook
