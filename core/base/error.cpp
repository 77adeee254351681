// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "error.h"

namespace kithbook {

QLatin1StringView codeName(Code code)
{
    switch (code) {
    case Code::NotFound:
        return QLatin1StringView("NotFound");
    case Code::NotARegularFile:
        return QLatin1StringView("NotARegularFile");
    case Code::NotABook:
        return QLatin1StringView("NotABook");
    case Code::EmptyFile:
        return QLatin1StringView("EmptyFile");
    case Code::WrongPassphrase:
        return QLatin1StringView("WrongPassphrase");
    case Code::WrongRecoveryWords:
        return QLatin1StringView("WrongRecoveryWords");
    case Code::MisspelledWords:
        return QLatin1StringView("MisspelledWords");
    case Code::EnvelopeDamaged:
        return QLatin1StringView("EnvelopeDamaged");
    case Code::EnvelopeAltered:
        return QLatin1StringView("EnvelopeAltered");
    case Code::Damaged:
        return QLatin1StringView("Damaged");
    case Code::NewerVersion:
        return QLatin1StringView("NewerVersion");
    case Code::AlreadyOpen:
        return QLatin1StringView("AlreadyOpen");
    case Code::ReadOnly:
        return QLatin1StringView("ReadOnly");
    case Code::FileReplaced:
        return QLatin1StringView("FileReplaced");
    case Code::ChangesMissing:
        return QLatin1StringView("ChangesMissing");
    case Code::KdfOutOfBounds:
        return QLatin1StringView("KdfOutOfBounds");
    case Code::OutOfMemory:
        return QLatin1StringView("OutOfMemory");
    case Code::UnsafeLibrary:
        return QLatin1StringView("UnsafeLibrary");
    case Code::Locked:
        return QLatin1StringView("Locked");
    case Code::AlreadyExists:
        return QLatin1StringView("AlreadyExists");
    case Code::WeakPassphrase:
        return QLatin1StringView("WeakPassphrase");
    case Code::NoFreeSlot:
        return QLatin1StringView("NoFreeSlot");
    case Code::LastSlot:
        return QLatin1StringView("LastSlot");
    case Code::DiskFull:
        return QLatin1StringView("DiskFull");
    case Code::IoFailed:
        return QLatin1StringView("IoFailed");
    case Code::Cancelled:
        return QLatin1StringView("Cancelled");
    case Code::OutsideMutation:
        return QLatin1StringView("OutsideMutation");
    case Code::ChangedMeanwhile:
        return QLatin1StringView("ChangedMeanwhile");
    case Code::StillWriting:
        return QLatin1StringView("StillWriting");
    case Code::NothingToUndo:
        return QLatin1StringView("NothingToUndo");
    case Code::CannotUndo:
        return QLatin1StringView("CannotUndo");
    case Code::NoteSigned:
        return QLatin1StringView("NoteSigned");
    case Code::NotSigned:
        return QLatin1StringView("NotSigned");
    case Code::NothingWritten:
        return QLatin1StringView("NothingWritten");
    case Code::ChainBroken:
        return QLatin1StringView("ChainBroken");
    case Code::RecordAltered:
        return QLatin1StringView("RecordAltered");
    case Code::BackupUnusable:
        return QLatin1StringView("BackupUnusable");
    case Code::MigrationFailed:
        return QLatin1StringView("MigrationFailed");
    case Code::NoSuchRecord:
        return QLatin1StringView("NoSuchRecord");
    case Code::AmbiguousName:
        return QLatin1StringView("AmbiguousName");
    case Code::NameMissing:
        return QLatin1StringView("NameMissing");
    case Code::PersonMissing:
        return QLatin1StringView("PersonMissing");
    case Code::TextTooLong:
        return QLatin1StringView("TextTooLong");
    case Code::TextNotPlain:
        return QLatin1StringView("TextNotPlain");
    case Code::UnknownChoice:
        return QLatin1StringView("UnknownChoice");
    case Code::OtherNeedsText:
        return QLatin1StringView("OtherNeedsText");
    case Code::EndBeforeStart:
        return QLatin1StringView("EndBeforeStart");
    case Code::TooLongSession:
        return QLatin1StringView("TooLongSession");
    case Code::InTheFuture:
        return QLatin1StringView("InTheFuture");
    case Code::BadDate:
        return QLatin1StringView("BadDate");
    case Code::ReasonMissing:
        return QLatin1StringView("ReasonMissing");
    case Code::NothingToFind:
        return QLatin1StringView("NothingToFind");
    case Code::BadInput:
        return QLatin1StringView("BadInput");
    case Code::Internal:
        return QLatin1StringView("Internal");
    }
    Q_UNREACHABLE();
}

} // namespace kithbook
