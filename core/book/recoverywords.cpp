// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recoverywords.h"

#include "core/book/keys.h"
#include "core/book/scratchtext.h"
#include "core/book/wordlists.h"

#include <algorithm>
#include <array>
#include <optional>
#include <sodium.h>
#include <vector>

namespace kithbook {

namespace {

constexpr int kBitsPerWord = 11;
constexpr int kChecksumBits = 4;
constexpr QByteArrayView kContext("KB-words-v1");
static_assert(kRecoveryEntropySize * 8 + kChecksumBits ==
              qsizetype{kRecoveryWordCount} * kBitsPerWord);

/// Four bits, in the high half of the byte.
unsigned char checksumOf(const SecretBytes& entropy)
{
    std::array<unsigned char, crypto_generichash_BYTES_MIN> digest;
    crypto_generichash(digest.data(), digest.size(), entropy.data(),
                       static_cast<unsigned long long>(entropy.size()),
                       reinterpret_cast<const unsigned char*>(kContext.data()),
                       static_cast<size_t>(kContext.size()));
    return digest[0] & 0xf0U;
}

bool bitAt(const SecretBytes& bits, int at)
{
    return (bits.data()[at / 8] >> (7 - at % 8) & 1) != 0;
}

void setBit(SecretBytes& bits, int at)
{
    bits.data()[at / 8] |= static_cast<unsigned char>(0x80U >> (at % 8));
}

/// Entropy and checksum in a row: 17 bytes, the last half used.
SecretBytes withChecksum(const SecretBytes& entropy)
{
    SecretBytes bits(kRecoveryEntropySize + 1);
    std::copy_n(entropy.data(), kRecoveryEntropySize, bits.data());
    bits.data()[kRecoveryEntropySize] = checksumOf(entropy);
    return bits;
}

/// Place in the list of a whole word, or of one cut short but still the only one of its kind.
std::optional<size_t> indexOf(QStringView typed)
{
    constexpr qsizetype kTellingLetters = 4;
    const auto words = recoveryWords();
    const auto found = std::lower_bound(
        words.begin(), words.end(), typed,
        [](QLatin1StringView word, QStringView wanted) { return word.compare(wanted) < 0; });
    if (found == words.end() ||
        (*found != typed && !(typed.size() >= kTellingLetters && found->startsWith(typed)))) {
        return std::nullopt;
    }
    return static_cast<size_t>(found - words.begin());
}

/// Runs of letters. What people write between words is never a letter.
std::vector<QStringView> lettersIn(QStringView text)
{
    std::vector<QStringView> runs;
    qsizetype start = 0;
    for (qsizetype at = 0; at <= text.size(); ++at) {
        if (at < text.size() && text[at].isLetter()) {
            continue;
        }
        if (at > start) {
            runs.push_back(text.sliced(start, at - start));
        }
        start = at + 1;
    }
    return runs;
}

Result<SecretBytes> bitsFrom(const std::vector<QStringView>& words)
{
    if (words.size() != kRecoveryWordCount) {
        return fail(Code::MisspelledWords, QStringLiteral("count %1").arg(words.size()));
    }
    SecretBytes bits(kRecoveryEntropySize + 1);
    for (int word = 0; word < kRecoveryWordCount; ++word) {
        const std::optional<size_t> index = indexOf(words[static_cast<size_t>(word)]);
        if (!index) {
            return fail(Code::MisspelledWords, QStringLiteral("word %1").arg(word + 1));
        }
        for (int bit = 0; bit < kBitsPerWord; ++bit) {
            if ((*index >> (kBitsPerWord - 1 - bit) & 1) != 0) {
                setBit(bits, word * kBitsPerWord + bit);
            }
        }
    }
    return bits;
}

} // namespace

SecretBytes newRecoveryEntropy()
{
    return SecretBytes::random(kRecoveryEntropySize);
}

QStringList wordsFor(const SecretBytes& entropy)
{
    Q_ASSERT(entropy.size() == kRecoveryEntropySize);
    const SecretBytes bits = withChecksum(entropy);
    QStringList words;
    for (int word = 0; word < kRecoveryWordCount; ++word) {
        size_t index = 0;
        for (int bit = 0; bit < kBitsPerWord; ++bit) {
            index = index << 1 | (bitAt(bits, word * kBitsPerWord + bit) ? 1U : 0U);
        }
        words.append(recoveryWords()[index]);
    }
    return words;
}

Result<SecretBytes> entropyFrom(const QString& typed)
{
    const ScratchText plain(typed, typed.normalized(QString::NormalizationForm_KC));
    const ScratchText lower(plain.text(), plain.text().toLower());
    const Result<SecretBytes> bits = bitsFrom(lettersIn(lower.text()));
    if (!bits) {
        return passOn(bits);
    }
    SecretBytes entropy = SecretBytes::copyOf(bits->view().first(kRecoveryEntropySize));
    if (!withChecksum(entropy).equals(*bits)) {
        return fail(Code::MisspelledWords, QStringLiteral("checksum"));
    }
    return entropy;
}

} // namespace kithbook
