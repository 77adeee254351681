// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchbook.h"

#include "core/notes/caseload.h"
#include "tests/bench/samples.h"

#include <QFile>

namespace kithbook::bench {

namespace {

SecretBytes fromHexLine(QFile& file)
{
    const QByteArray bytes = QByteArray::fromHex(file.readLine().trimmed());
    return SecretBytes::copyOf(bytes);
}

} // namespace

BenchKeys BenchKeys::read()
{
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly)) {
        giveUp("keys", Error{Code::IoFailed, {}});
    }
    BenchKeys keys;
    keys.image = fromHexLine(input);
    keys.recovery = fromHexLine(input);
    return keys;
}

BenchBook::BenchBook(const QString& path, const BenchKeys& keys)
    : m_catalogues(need("lists", Catalogues::load())),
      m_templates(need("templates", NoteTemplates::load()))
{
    const Credential words{SlotKind::RecoveryWords, keys.recovery.clone()};
    m_book = need("open", Book::open(path, words, {caseloadSchema(), m_clock}));
}

BenchBook::BenchBook(const QString& path, const QString& keysPath)
    : m_catalogues(need("lists", Catalogues::load())),
      m_templates(need("templates", NoteTemplates::load()))
{
    Book::Created created =
        need("create", Book::create(path, SecretBytes::copyOf(kPassphrase), kKdfFloor,
                                    {caseloadSchema(), m_clock}, true));
    m_book = std::move(created.book);
    QFile keys(keysPath);
    if (!keys.open(QIODevice::WriteOnly, QFile::ReadOwner | QFile::WriteOwner)) {
        giveUp("keys", Error{Code::IoFailed, {}});
    }
    keys.write(m_book->keys().database.view().toByteArray().toHex() + '\n' +
               created.recoveryEntropy.view().toByteArray().toHex() + '\n');
}

} // namespace kithbook::bench
