// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secretbytes.h"

#include <QString>
#include <QStringList>

namespace kithbook {

// What makes a passphrase good enough to be the only lock on a book: at least 15 characters
// (NIST SP 800-63B-4 for a password that stands alone), and 60 bits by zxcvbn (security.md
// section 2). No rules about capitals or digits. The gate is for choosing one; unlocking takes
// whatever was chosen.

inline constexpr qsizetype kMinPassphraseLength = 15;
inline constexpr double kMinPassphraseBits = 60;

/// What is wrong with a passphrase. The names are in the detail of Code::WeakPassphrase.
enum class PassphraseFault {
    None,
    NotText,    ///< "not_text": half a surrogate pair, which no other computer would type alike
    TooShort,   ///< "too_short"
    TooEasy,    ///< "too_easy"
    IsYourWords ///< "is_your_words": would do, but is made of the names given
};

[[nodiscard]] QLatin1StringView faultName(PassphraseFault fault);

struct Strength
{
    double bits = 0;      ///< zxcvbn's estimate, names of the person and of the app known
    qsizetype length = 0; ///< characters (code points) after NFKC
    PassphraseFault fault = PassphraseFault::None;

    [[nodiscard]] bool enough() const { return fault == PassphraseFault::None; }
};

/// The bytes a key is derived from: NFKC, so that a book made on one system opens on another that
/// spells "é" differently, then UTF-8. Nothing is trimmed or cut: spaces at the ends, NUL and ten
/// thousand characters all count. The caller wipes `typed`.
[[nodiscard]] SecretBytes normalizedPassphrase(const QString& typed);

/// How good a passphrase is, given words an attacker would try first: names of the person, of
/// their workplace, of the people in the book. Looks at the first 256 characters, which takes a few
/// milliseconds at most: a longer passphrase must be good within those.
[[nodiscard]] Strength judge(const QString& typed, const QStringList& userWords = {});

/// Six random words (77 bits) that pass the gate, with single spaces between.
[[nodiscard]] QString suggestPassphrase(const QStringList& userWords = {});

} // namespace kithbook
