// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace kithbook::test {

/// Texts that break exports: quotes, delimiters, line breaks, formulas, marks of files, scripts
/// written from the right, emoji of several code points, 50,000 characters.
[[nodiscard]] inline QStringList nastyTexts()
{
    return {
        u""_qs,
        u" "_qs,
        u"plain"_qs,
        u"a,b;c\td"_qs,
        u"\""_qs,
        u"\"\""_qs,
        u"she said \"no\", twice"_qs,
        u"one\ntwo"_qs,
        u"one\r\ntwo\rthree"_qs,
        u"\n"_qs,
        u"\r"_qs,
        u"\tstarts with a tab"_qs,
        u"=1+1"_qs,
        u"=HYPERLINK(\"http://example.org\",\"x\")"_qs,
        u"+1 555-0100"_qs,
        u"-2"_qs,
        u"@sum"_qs,
        u"'=quoted by hand"_qs,
        u"''''=many"_qs,
        u"'plain apostrophe"_qs,
        u"\uFF1D1"_qs,
        u"\uFF0B1"_qs,
        u"\uFF0D1"_qs,
        u"\uFF20x"_qs,
        u"\uFEFFmark of a file"_qs,
        u"José, Þóra, 李, Ömer"_qs,
        u"\u0645\u0631\u062D\u0628\u0627 \u05E9\u05DC\u05D5\u05DD \u202Eabc\u202C"_qs,
        QString::fromUtf8("👩🏽‍🤝‍👨🏻 🏳️‍🌈"),
        u"\u2028\u2029\u0085"_qs,
        u"back\\slash / \u0001\u001F\u007F"_qs,
        u"</script><b>"_qs,
        QString(50'000, u'x') + u'"',
        QString(25'000, QChar(0x20AC)),
    };
}

} // namespace kithbook::test
