// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/notesexport.h"
#include "core/exchange/plaintext.h"
#include "core/exchange/webpage.h"
#include "tests/core/notes/signedbook.h"
#include "ui/words/exportwords.h"

#include <QBuffer>

namespace kithbook::test {

/// Notes of a book as the writers put them, in English.
class WrittenNotes : public SignedBook
{
public:
    [[nodiscard]] std::unique_ptr<NotesExport> job(std::unique_ptr<NotesWriter> writer,
                                                   NotesExport::Asked asked)
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        ExportLook look;
        look.namesHidden = asked.namesHidden;
        look.nowMs = kNow;
        look.offsetMinutes = -300;
        return std::make_unique<NotesExport>(book(), NotesExport::Lists{lists(), templates()},
                                             std::move(writer), exportWording(lists(), look),
                                             std::move(asked));
    }

    template <typename Writer>
    [[nodiscard]] QString written(NotesExport::Asked asked = {})
    {
        QByteArray bytes;
        QBuffer device(&bytes);
        REQUIRE(device.open(QIODevice::WriteOnly));
        const auto export_ = job(std::make_unique<Writer>(device), std::move(asked));
        REQUIRE(codeOf(runToEnd(*export_)) == std::nullopt);
        return QString::fromUtf8(bytes);
    }
    [[nodiscard]] QString page(NotesExport::Asked asked = {})
    {
        return written<WebPageWriter>(std::move(asked));
    }
    [[nodiscard]] QString text(NotesExport::Asked asked = {})
    {
        return written<PlainTextWriter>(std::move(asked));
    }
};

} // namespace kithbook::test
