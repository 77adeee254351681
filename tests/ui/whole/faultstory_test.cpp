// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What goes wrong around the window: it is told in a sentence with what to do, and nothing is lost.
#include "core/book/envelope.h"
#include "tests/support/printing.h"
#include "tests/support/unprivileged.h"
#include "tests/ui/whole/wholewindow.h"
#include "ui/parts/banner.h"
#include "ui/parts/field.h"
#include "ui/secrets/passphrasefield.h"
#include "ui/words/errortext.h"

#include <QFile>
#include <QLineEdit>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace kithbook;
using namespace kithbook::test;

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void overwrite(const QString& path, qint64 at, qint64 size)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.seek(at));
    REQUIRE(file.write(QByteArray(size, 'x')) == size);
}

QString sentenceFor(Code code)
{
    return errorText(Error{code, {}}).inOneParagraph();
}

} // namespace

TEST_CASE("a damaged book: the lock page says what to do, and the file is left as it is")
{
    const auto [at, size, code] = GENERATE(table<qint64, qint64, Code>({
        {copyOffset(0), 2 * kCopySize, Code::EnvelopeDamaged},
        {kEnvelopeSize + 16, 4080, Code::Damaged},
        {0, kEnvelopeSize, Code::NotABook},
    }));
    const ClosedBook book;
    overwrite(book.path(), at, size);
    const QByteArray damaged = contentOf(book.path());
    WholeWindow whole(book.path());
    whole.tryToUnlock();
    CHECK_FALSE(whole.isOpen());
    CHECK(whole.window().findChild<PassphraseField*>()->problem() == sentenceFor(code));
    CHECK(whole.find<QLineEdit>("passphrase").isEnabled());
    CHECK(contentOf(book.path()) == damaged);
    CHECK(whole.find("openAnother").isEnabled()); // the way to a backup
}

TEST_CASE("a book that cannot be written is read, and what was typed stays in the form")
{
    const ClosedBook book;
    REQUIRE(QFile::setPermissions(book.path(), QFile::ReadOwner));
    const Unprivileged nobody(book.folder());
    REQUIRE(nobody.holds());
    const QByteArray before = contentOf(book.path());
    WholeWindow whole(book.path());
    whole.unlock();
    CHECK(whole.desk().about().readOnly);
    whole.press(Qt::Key_N, Qt::ControlModifier);
    whole.settle();
    whole.type(QStringLiteral("a"));
    whole.settle();
    whole.press(Qt::Key_Return);
    whole.settle();
    auto& line = whole.find<QLineEdit>("line");
    line.setFocus();
    whole.type(QStringLiteral("Talked about the bus"));
    whole.press(Qt::Key_Return, Qt::ControlModifier);
    whole.settle();
    CHECK(whole.find<Banner>("errorBanner").text() == sentenceFor(Code::ReadOnly));
    CHECK(whole.view().section() == Section::Log);
    CHECK(line.text() == QStringLiteral("Talked about the bus"));
    whole.press(Qt::Key_L, Qt::ControlModifier);
    whole.waitForLock();
    CHECK(contentOf(book.path()) == before);
}
