// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "newbook.h"

#include "app/cli/console.h"
#include "core/book/kdf.h"

#include <QFile>
#include <QFileInfo>

namespace kithbook::cli {

Result<SecretBytes> passphraseForNewBook(const Desk& desk, bool suggest)
{
    if (QFileInfo::exists(desk.bookPath())) {
        return fail(Code::AlreadyExists);
    }
    return newPassphrase(desk.options().passphrase, suggest, desk.bookWords(), desk.console());
}

Result<Book::Created> createBook(const Desk& desk, const SecretBytes& passphrase,
                                 Inhabitants inhabitants)
{
    const Busy busy(desk.console(), QStringLiteral("Making the book ..."));
    const bool madeUp = inhabitants == Inhabitants::MadeUp;
    const KdfParams kdf = madeUp ? kKdfFloor : calibrate(desk.clock());
    if (auto wanted = Interruption::check(); !wanted) {
        return passOn(wanted);
    }
    auto created = Book::create(desk.bookPath(), passphrase, kdf, desk.setup(), madeUp);
    if (created && Interruption::requested()) {
        discardBook(std::move(created->book));
        return fail(Code::Cancelled);
    }
    return created;
}

void discardBook(std::unique_ptr<Book> book)
{
    const QString path = book->path();
    book.reset();
    QFile::remove(path);
    QFile::remove(path + QLatin1StringView("-journal"));
}

} // namespace kithbook::cli
