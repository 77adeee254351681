// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/errorsentences.h"

#include <QtGlobal>

#include <algorithm>
#include <iterator>

namespace kithbook {

namespace {

// The order is that of Code, so that the compiler can tell a missing row.
constexpr ErrorSentences kRows[] = {
    {Code::NotFound, //
     QT_TRANSLATE_NOOP("Errors", "There is no file at that place."),
     QT_TRANSLATE_NOOP("Errors", "Nothing was changed."),
     QT_TRANSLATE_NOOP("Errors", "Check the name and the folder. If the book is on a stick, plug "
                                 "it in first.")},
    {Code::NotARegularFile,
     QT_TRANSLATE_NOOP("Errors", "That is a folder or a link, not the book file itself."),
     QT_TRANSLATE_NOOP("Errors", "Nothing was changed."),
     QT_TRANSLATE_NOOP("Errors", "Choose the file whose name ends in .kithbook.")},
    {Code::NotABook, //
     QT_TRANSLATE_NOOP("Errors", "That file is not a Kithbook book."),
     QT_TRANSLATE_NOOP("Errors", "The file was left as it is."),
     QT_TRANSLATE_NOOP("Errors", "Choose a file whose name ends in .kithbook.")},
    {Code::EmptyFile, //
     QT_TRANSLATE_NOOP("Errors", "That file is empty or was cut short."),
     QT_TRANSLATE_NOOP("Errors", "The file was left as it is."),
     QT_TRANSLATE_NOOP("Errors", "If it is a copy, make the copy again. Or open a backup.")},
    {Code::WrongPassphrase, QT_TRANSLATE_NOOP("Errors", "That passphrase did not open this book."),
     QT_TRANSLATE_NOOP("Errors", "Nothing was changed."),
     QT_TRANSLATE_NOOP("Errors", "Check Caps Lock and try again. Your recovery words open the "
                                 "book too.")},
    {Code::WrongRecoveryWords,
     QT_TRANSLATE_NOOP("Errors", "Those recovery words did not open this book."),
     QT_TRANSLATE_NOOP("Errors", "Nothing was changed."),
     QT_TRANSLATE_NOOP("Errors", "Check that the sheet is for this book. New words take the place "
                                 "of older ones.")},
    {Code::MisspelledWords,
     QT_TRANSLATE_NOOP("Errors", "Those recovery words do not fit together yet."),
     QT_TRANSLATE_NOOP("Errors", "Nothing was changed."),
     QT_TRANSLATE_NOOP("Errors", "Compare each word and its place with your sheet.")},
    {Code::EnvelopeDamaged,
     QT_TRANSLATE_NOOP("Errors", "Kithbook cannot read the start of this book."),
     QT_TRANSLATE_NOOP("Errors", "The file was left as it is."),
     QT_TRANSLATE_NOOP("Errors", "Open your last good backup. Keep this file until the backup "
                                 "is open.")},
    {Code::EnvelopeAltered,
     QT_TRANSLATE_NOOP("Errors", "Another program changed the lock of this book."),
     QT_TRANSLATE_NOOP("Errors", "Your records are still encrypted with your key."),
     QT_TRANSLATE_NOOP("Errors", "Find out who else can reach this file. Then choose a new "
                                 "passphrase and new recovery words.")},
    {Code::Damaged, //
     QT_TRANSLATE_NOOP("Errors", "Kithbook cannot read part of this book."),
     QT_TRANSLATE_NOOP("Errors", "Your backups were not touched."),
     QT_TRANSLATE_NOOP("Errors", "Look at your last good backup before you go on.")},
    {Code::NewerVersion,
     QT_TRANSLATE_NOOP("Errors", "This book was last used with a newer Kithbook."),
     QT_TRANSLATE_NOOP("Errors", "Nothing was changed."),
     QT_TRANSLATE_NOOP("Errors", "Install the newer Kithbook on this computer, then open the "
                                 "book again.")},
    {Code::AlreadyOpen,
     QT_TRANSLATE_NOOP("Errors", "This book is open in another window or program."),
     QT_TRANSLATE_NOOP("Errors", "Nothing was changed here."),
     QT_TRANSLATE_NOOP("Errors", "Close it there, then open it here again.")},
    {Code::ReadOnly, //
     QT_TRANSLATE_NOOP("Errors", "This computer lets Kithbook read here, but not write."),
     QT_TRANSLATE_NOOP("Errors", "Nothing was changed."),
     QT_TRANSLATE_NOOP("Errors", "Use a folder where you can save files, or ask whoever looks "
                                 "after this computer.")},
    {Code::FileReplaced,
     QT_TRANSLATE_NOOP("Errors", "Another program put a different file in the place of this book."),
     QT_TRANSLATE_NOOP("Errors", "Kithbook did not write to the other file."),
     QT_TRANSLATE_NOOP("Errors", "Lock the book. Pause any program that copies its folder, then "
                                 "open it again.")},
    {Code::ChangesMissing,
     QT_TRANSLATE_NOOP("Errors", "This is an older copy of the book. Later changes are not in it."),
     QT_TRANSLATE_NOOP("Errors", "Nothing was changed."),
     QT_TRANSLATE_NOOP("Errors", "Look for the newer file or a backup before you write here.")},
    {Code::KdfOutOfBounds,
     QT_TRANSLATE_NOOP("Errors", "Unlocking this book would take more memory or time than Kithbook "
                                 "allows."),
     QT_TRANSLATE_NOOP("Errors", "Nothing was changed."),
     QT_TRANSLATE_NOOP("Errors", "The file may have been changed by someone. Open a backup.")},
    {Code::OutOfMemory,
     QT_TRANSLATE_NOOP("Errors", "This computer has too little free memory for this step."),
     QT_TRANSLATE_NOOP("Errors", "What you saved before is safe."),
     QT_TRANSLATE_NOOP("Errors", "Close some other programs, then try again.")},
    {Code::UnsafeLibrary,
     QT_TRANSLATE_NOOP("Errors", "A part of Kithbook on this computer might not keep a book "
                                 "encrypted."),
     QT_TRANSLATE_NOOP("Errors", "Kithbook wrote nothing with it."),
     QT_TRANSLATE_NOOP("Errors", "Install Kithbook again with all its parts.")},
    {Code::Locked, //
     QT_TRANSLATE_NOOP("Errors", "This book is locked."),
     QT_TRANSLATE_NOOP("Errors", "What you saved is in it."),
     QT_TRANSLATE_NOOP("Errors", "Unlock it, then try again.")},

    {Code::AlreadyExists, //
     QT_TRANSLATE_NOOP("Errors", "A file of that name is already there."),
     QT_TRANSLATE_NOOP("Errors", "It was left as it is."),
     QT_TRANSLATE_NOOP("Errors", "Choose another name or another folder.")},
    {Code::WeakPassphrase,
     QT_TRANSLATE_NOOP("Errors", "That passphrase would be too easy to guess."),
     QT_TRANSLATE_NOOP("Errors", "Nothing was changed."),
     QT_TRANSLATE_NOOP("Errors", "Use 15 characters or more, or the six words Kithbook suggests.")},
    {Code::NoFreeSlot,
     QT_TRANSLATE_NOOP("Errors", "This book already has eight ways to open it, and that is the "
                                 "most it can hold."),
     QT_TRANSLATE_NOOP("Errors", "All eight still work."),
     QT_TRANSLATE_NOOP("Errors", "Take away one you no longer use, then add the new one.")},
    {Code::LastSlot, //
     QT_TRANSLATE_NOOP("Errors", "This is the last way to open the book."),
     QT_TRANSLATE_NOOP("Errors", "It was kept, and it still works."),
     QT_TRANSLATE_NOOP("Errors", "Add a passphrase or recovery words first, then take this one "
                                 "away.")},

    {Code::DiskFull, //
     QT_TRANSLATE_NOOP("Errors", "There is no room left on this computer."),
     QT_TRANSLATE_NOOP("Errors", "What you saved before is safe."),
     QT_TRANSLATE_NOOP("Errors", "Free some space, then save again before you close Kithbook.")},
    {Code::IoFailed, //
     QT_TRANSLATE_NOOP("Errors", "This computer could not read or write the file."),
     QT_TRANSLATE_NOOP("Errors", "This step was not saved. What you saved before was not touched."),
     QT_TRANSLATE_NOOP("Errors", "Check that the disk or stick is plugged in, then try again.")},
    {Code::Cancelled, //
     QT_TRANSLATE_NOOP("Errors", "This step was stopped before its end."),
     QT_TRANSLATE_NOOP("Errors", "Nothing half-done was kept."),
     QT_TRANSLATE_NOOP("Errors", "Start it again when you like.")},
    {Code::OutsideMutation,
     QT_TRANSLATE_NOOP("Errors", "Kithbook held back a change that did not take the usual path."),
     QT_TRANSLATE_NOOP("Errors", "Nothing was written."),
     QT_TRANSLATE_NOOP("Errors", "This is a mistake in Kithbook. Please report it, with the code "
                                 "under Details.")},
    {Code::ChangedMeanwhile,
     QT_TRANSLATE_NOOP("Errors", "This record changed after you opened it."),
     QT_TRANSLATE_NOOP("Errors", "Nothing was written over."),
     QT_TRANSLATE_NOOP("Errors", "Look at the newer version, then save yours again.")},
    {Code::StillWriting, QT_TRANSLATE_NOOP("Errors", "An import is writing to this book."),
     QT_TRANSLATE_NOOP("Errors", "What you typed is still here."),
     QT_TRANSLATE_NOOP("Errors", "Save again when the import has ended.")},
    {Code::NothingToUndo, //
     QT_TRANSLATE_NOOP("Errors", "There is no step to undo."),
     QT_TRANSLATE_NOOP("Errors", "Nothing was changed."), ""},
    {Code::CannotUndo,
     QT_TRANSLATE_NOOP("Errors", "The last step cannot be undone. It erased something for ever or "
                                 "changed a key."),
     QT_TRANSLATE_NOOP("Errors", "Nothing was changed."),
     QT_TRANSLATE_NOOP("Errors", "A backup from before that step may still hold what you need.")},

    {Code::NoteSigned, //
     QT_TRANSLATE_NOOP("Errors", "This note is signed, so its words stay as they are."),
     QT_TRANSLATE_NOOP("Errors", "Nothing was changed."),
     QT_TRANSLATE_NOOP("Errors", "Add to the note instead, and say why.")},
    {Code::NotSigned, //
     QT_TRANSLATE_NOOP("Errors", "This note is not signed yet."),
     QT_TRANSLATE_NOOP("Errors", "Nothing was changed."),
     QT_TRANSLATE_NOOP("Errors", "Write in the note itself.")},
    {Code::NothingWritten, //
     QT_TRANSLATE_NOOP("Errors", "There are no words in this note yet."),
     QT_TRANSLATE_NOOP("Errors", "The draft is kept."),
     QT_TRANSLATE_NOOP("Errors", "Write a line, then sign.")},

    {Code::ChainBroken, //
     QT_TRANSLATE_NOOP("Errors", "The history of this book does not fit together."),
     QT_TRANSLATE_NOOP("Errors", "This check changed nothing."),
     QT_TRANSLATE_NOOP("Errors", "Make a backup now, then compare the book with an older backup.")},
    {Code::RecordAltered,
     QT_TRANSLATE_NOOP("Errors", "A record differs from what the history says."),
     QT_TRANSLATE_NOOP("Errors", "This check changed nothing."),
     QT_TRANSLATE_NOOP("Errors", "Compare that record with a backup. Find out who else can reach "
                                 "this file.")},
    {Code::BackupUnusable,
     QT_TRANSLATE_NOOP("Errors", "This backup did not open when Kithbook checked it."),
     QT_TRANSLATE_NOOP("Errors", "Your book was not touched."),
     QT_TRANSLATE_NOOP("Errors", "Choose another backup, or make a new one.")},
    {Code::MigrationFailed,
     QT_TRANSLATE_NOOP("Errors", "Kithbook could not bring this book up to its new form."),
     QT_TRANSLATE_NOOP("Errors", "The book is as it was before."),
     QT_TRANSLATE_NOOP("Errors", "Use the Kithbook you had before, and report the code under "
                                 "Details.")},

    {Code::NoSuchRecord, //
     QT_TRANSLATE_NOOP("Errors", "That is not in this book."),
     QT_TRANSLATE_NOOP("Errors", "Nothing was changed."),
     QT_TRANSLATE_NOOP("Errors", "Look in the Trash, or find it by another word.")},
    {Code::AmbiguousName, //
     QT_TRANSLATE_NOOP("Errors", "More than one person fits that name."),
     QT_TRANSLATE_NOOP("Errors", "Nothing was changed."),
     QT_TRANSLATE_NOOP("Errors", "Write more of the name, or choose from the list of people.")},
    {Code::NameMissing, //
     QT_TRANSLATE_NOOP("Errors", "A name is not filled in yet."),
     QT_TRANSLATE_NOOP("Errors", "Nothing was saved yet."),
     QT_TRANSLATE_NOOP("Errors", "Write the name the person goes by. A first name is enough.")},
    {Code::PersonMissing, //
     QT_TRANSLATE_NOOP("Errors", "The session has no person yet."),
     QT_TRANSLATE_NOOP("Errors", "Nothing was saved yet."),
     QT_TRANSLATE_NOOP("Errors", "Choose who it was with.")},
    {Code::TextTooLong, //
     QT_TRANSLATE_NOOP("Errors", "There is more text than Kithbook can keep in one place."),
     QT_TRANSLATE_NOOP("Errors", "Nothing was cut off."),
     QT_TRANSLATE_NOOP("Errors", "Make it shorter, or keep a part of it elsewhere.")},
    {Code::TextNotPlain,
     QT_TRANSLATE_NOOP("Errors", "The text holds a character that Kithbook cannot keep."),
     QT_TRANSLATE_NOOP("Errors", "Nothing was saved yet."),
     QT_TRANSLATE_NOOP("Errors", "Paste it as plain text, or type that part again.")},
    {Code::UnknownChoice, //
     QT_TRANSLATE_NOOP("Errors", "That choice is not in the list."),
     QT_TRANSLATE_NOOP("Errors", "Nothing was saved yet."),
     QT_TRANSLATE_NOOP("Errors", "Choose one from the list.")},
    {Code::OtherNeedsText, //
     QT_TRANSLATE_NOOP("Errors", "“Other” has no words beside it yet."),
     QT_TRANSLATE_NOOP("Errors", "Nothing was saved yet."),
     QT_TRANSLATE_NOOP("Errors", "Write a few words that say what it was.")},
    {Code::EndBeforeStart, //
     QT_TRANSLATE_NOOP("Errors", "The session ends before it starts."),
     QT_TRANSLATE_NOOP("Errors", "Nothing was saved yet."),
     QT_TRANSLATE_NOOP("Errors", "Check both times. If it went past midnight, the end is on the "
                                 "next day.")},
    {Code::TooLongSession, //
     QT_TRANSLATE_NOOP("Errors", "The session would last more than 24 hours."),
     QT_TRANSLATE_NOOP("Errors", "Nothing was saved yet."),
     QT_TRANSLATE_NOOP("Errors", "Check both times, or log it as two sessions.")},
    {Code::InTheFuture, //
     QT_TRANSLATE_NOOP("Errors", "The session is still to come."),
     QT_TRANSLATE_NOOP("Errors", "Nothing was saved yet."),
     QT_TRANSLATE_NOOP("Errors", "Plan it now, and log it afterward.")},
    {Code::BadDate, //
     QT_TRANSLATE_NOOP("Errors", "Kithbook cannot read that date or time."),
     QT_TRANSLATE_NOOP("Errors", "Nothing was saved yet."),
     QT_TRANSLATE_NOOP("Errors", "Write it like this: 2026-05-03 14:30.")},
    {Code::ReasonMissing, //
     QT_TRANSLATE_NOOP("Errors", "Pausing or closing needs a short reason."),
     QT_TRANSLATE_NOOP("Errors", "The person is on your list as before."),
     QT_TRANSLATE_NOOP("Errors", "Choose a reason, or write it in their words.")},
    {Code::NothingToFind, //
     QT_TRANSLATE_NOOP("Errors", "There is no letter or number to look for."),
     QT_TRANSLATE_NOOP("Errors", "Nothing was changed."),
     QT_TRANSLATE_NOOP("Errors", "Type a word, or the start of one.")},
    {Code::BadInput,
     QT_TRANSLATE_NOOP("Errors", "Part of what Kithbook was given to read is not in the right "
                                 "form."),
     QT_TRANSLATE_NOOP("Errors", "Nothing was changed."),
     QT_TRANSLATE_NOOP("Errors", "Look at the place named under Details, then try again.")},

    {Code::Internal, //
     QT_TRANSLATE_NOOP("Errors", "Kithbook could not finish this step."),
     QT_TRANSLATE_NOOP("Errors", "What you saved before is safe."),
     QT_TRANSLATE_NOOP("Errors", "Try again. If it happens again, report the code under Details.")},
};

constexpr bool everyCodeHasItsRow()
{
    constexpr auto codes = allCodes();
    return std::equal(codes.begin(), codes.end(), std::begin(kRows), std::end(kRows),
                      [](Code code, const ErrorSentences& row) { return code == row.code; });
}
static_assert(everyCodeHasItsRow(), "kRows needs one row for each Code, in the order of Code");

} // namespace

const ErrorSentences& sentencesOf(Code code)
{
    return kRows[static_cast<std::size_t>(code)];
}

} // namespace kithbook
