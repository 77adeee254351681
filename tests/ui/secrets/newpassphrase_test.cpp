// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/passphrase.h"
#include "tests/ui/support/guiprinting.h"
#include "tests/ui/support/pixels.h"
#include "ui/secrets/newpassphrase.h"
#include "ui/secrets/passphrasefield.h"
#include "ui/secrets/strengthwords.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

using namespace kithbook;

namespace {

struct Form
{
    Dressed dressed;
    NewPassphrase form;

    Form()
    {
        form.show();
        form.activateWindow();
        QApplication::processEvents();
    }
    [[nodiscard]] QLineEdit& line(const char* name) const
    {
        return *form.findChild<QLineEdit*>(QString::fromLatin1(name));
    }
    [[nodiscard]] QString words(const char* name) const
    {
        // A copy of its own, which wiping does not reach.
        const QString text = form.findChild<QLabel*>(QString::fromLatin1(name))->text();
        return QString(text.constData(), text.size());
    }
    [[nodiscard]] QStringList problems() const
    {
        QStringList all;
        for (const auto* field : form.findChildren<PassphraseField*>()) {
            all << field->problem();
        }
        all.removeAll(QString());
        return all;
    }
    void press(const char* name) const
    {
        form.findChild<QPushButton*>(QString::fromLatin1(name))->click();
    }
    void type(const QString& first, const QString& again) const
    {
        QTest::keyClicks(&line("newPassphrase"), first);
        QTest::keyClicks(&line("newPassphraseAgain"), again);
    }
};

const QString kGood = QStringLiteral("seven quiet geese cross the river");

} // namespace

TEST_CASE("a passphrase typed twice alike is taken")
{
    Form form;
    form.type(kGood, kGood);
    REQUIRE(form.form.check());
    CHECK(form.form.secret().equals(normalizedPassphrase(kGood)));
    CHECK(form.form.findChild<QWidget*>(QStringLiteral("match"))->isVisible());
}

TEST_CASE("a second typing that differs is told at the second field")
{
    Form form;
    form.type(kGood, kGood + QStringLiteral("s"));
    CHECK_FALSE(form.form.check());
    REQUIRE(form.problems().size() == 1);
    CHECK(form.problems().first().contains(QStringLiteral("not the same")));
    CHECK(form.line("newPassphraseAgain").hasFocus());
    CHECK_FALSE(form.form.findChild<QWidget*>(QStringLiteral("match"))->isVisible());
}

TEST_CASE("a weak passphrase is not taken and told in words without numbers of bits")
{
    Form form;
    SECTION("too short")
    {
        form.type(QStringLiteral("sunny"), QStringLiteral("sunny"));
        CHECK_FALSE(form.form.check());
        CHECK(form.words("strength").contains(QStringLiteral("10")));
    }
    SECTION("long and easy")
    {
        const QString easy = QStringLiteral("passwordpassword");
        form.type(easy, easy);
        CHECK_FALSE(form.form.check());
        CHECK(form.words("strength").startsWith(QStringLiteral("Easy to guess")));
    }
    REQUIRE(form.problems().size() == 1);
    CHECK(form.problems().first() == form.words("strength"));
    CHECK_FALSE(form.words("strength").contains(QStringLiteral("bit")));
    CHECK(form.line("newPassphrase").hasFocus());
}

TEST_CASE("a passphrase made of the person's own names is not taken")
{
    Form form;
    form.form.setUserWords({QStringLiteral("Wilhelmina Featherstonehaugh")});
    const QString names = QStringLiteral("WilhelminaFeatherstonehaugh");
    form.type(names, names);
    CHECK_FALSE(form.form.check());
}

TEST_CASE("the suggestion can be taken and still has to be typed once")
{
    Form form;
    const QString before = form.words("suggestion");
    form.press("anotherSuggestion");
    const QString phrase = form.words("suggestion");
    CHECK(phrase != before);
    CHECK(phrase.split(u' ').size() == 6);
    form.press("useSuggestion");
    CHECK(form.line("newPassphrase").text() == phrase);
    CHECK(form.line("newPassphrase").echoMode() == QLineEdit::Normal);
    CHECK(form.line("newPassphraseAgain").hasFocus());
    CHECK_FALSE(form.form.check());
    QTest::keyClicks(&form.line("newPassphraseAgain"), phrase);
    CHECK(form.form.check());
    // Another suggestion is drawn over the first one, not over what was taken from it.
    form.press("anotherSuggestion");
    CHECK(form.line("newPassphrase").text() == phrase);
}
