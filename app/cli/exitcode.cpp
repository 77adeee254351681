// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exitcode.h"

namespace kithbook::cli {

// No default: a new Code has to find its place here.
Exit exitFor(Code code)
{
    switch (code) {
    case Code::WrongPassphrase:
    case Code::WrongRecoveryWords:
    case Code::MisspelledWords:
        return Exit::NotOpened;

    case Code::NotFound:
    case Code::NotARegularFile:
    case Code::NotABook:
    case Code::EmptyFile:
    case Code::EnvelopeDamaged:
    case Code::EnvelopeAltered:
    case Code::Damaged:
    case Code::NewerVersion:
    case Code::ChangesMissing:
    case Code::KdfOutOfBounds:
    case Code::BackupUnusable:
        return Exit::NoBook;

    case Code::AlreadyOpen:
    case Code::ReadOnly:
    case Code::FileReplaced:
    case Code::AlreadyExists:
        return Exit::CannotWrite;

    case Code::ChainBroken:
    case Code::RecordAltered:
        return Exit::FindingsMade;

    case Code::DiskFull:
        return Exit::NoRoom;

    case Code::NoSuchRecord:
    case Code::AmbiguousName:
        return Exit::NothingFound;

    case Code::Cancelled:
        return Exit::Cancelled;

    case Code::WeakPassphrase:
    case Code::NameMissing:
    case Code::PersonMissing:
    case Code::TextTooLong:
    case Code::TextNotPlain:
    case Code::UnknownChoice:
    case Code::OtherNeedsText:
    case Code::EndBeforeStart:
    case Code::TooLongSession:
    case Code::InTheFuture:
    case Code::BadDate:
    case Code::ReasonMissing:
    case Code::NothingToFind:
    case Code::NothingWritten:
    case Code::BadInput:
        return Exit::Usage;

    case Code::OutOfMemory:
    case Code::UnsafeLibrary:
    case Code::Locked:
    case Code::NoFreeSlot:
    case Code::LastSlot:
    case Code::IoFailed:
    case Code::OutsideMutation:
    case Code::ChangedMeanwhile:
    case Code::StillWriting:
    case Code::NothingToUndo:
    case Code::CannotUndo:
    case Code::NoteSigned:
    case Code::NotSigned:
    case Code::MigrationFailed:
    case Code::Internal:
        return Exit::Other;
    }
    return Exit::Other;
}

} // namespace kithbook::cli
