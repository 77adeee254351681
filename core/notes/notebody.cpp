// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notebody.h"

#include "core/base/cbor.h"
#include "core/base/text.h"
#include "core/records/catalogue.h"

#include <QCborArray>

#include <algorithm>
#include <sodium.h>

namespace kithbook {

namespace {

constexpr QLatin1StringView kField("note");

// A UTF-16 unit takes at most three bytes of UTF-8; the rest is codes and lengths.
constexpr CborLimits kBodyLimits{.maxBytes = 3 * kLongestNote + kMostSections * 64,
                                 .maxDepth = 3,
                                 .maxItems = 1 + 3 * kMostSections};

tl::unexpected<Error> badBody()
{
    return fail(Code::BadInput, kField);
}

qsizetype lengthOf(const NoteBody& body)
{
    qsizetype length = 0;
    for (const NoteSection& section : body) {
        length += section.text.size();
    }
    return length;
}

} // namespace

QString sectionText(const NoteBody& body, const QString& code)
{
    const auto found = std::ranges::find(body, code, &NoteSection::code);
    return found == body.end() ? QString() : found->text;
}

bool hasSection(const NoteBody& body, const QString& code)
{
    return std::ranges::find(body, code, &NoteSection::code) != body.end();
}

Result<NoteBody> tidied(const NoteBody& body)
{
    NoteBody tidy;
    for (const NoteSection& section : body) {
        auto text = plainText(section.text, kLongestNote, kField);
        if (!text) {
            return passOn(text);
        }
        if (text->trimmed().isEmpty()) {
            continue;
        }
        if (!isCodeShaped(section.code) || hasSection(tidy, section.code)) {
            return badBody();
        }
        tidy.push_back({section.code, std::move(*text)});
    }
    if (lengthOf(tidy) > kLongestNote) {
        return fail(Code::TextTooLong, kField + QChar::Space + QString::number(kLongestNote));
    }
    return static_cast<qsizetype>(tidy.size()) > kMostSections ? Result<NoteBody>(badBody()) : tidy;
}

QByteArray encodeNote(const NoteBody& body)
{
    QCborArray sections;
    for (const NoteSection& section : body) {
        sections.append(QCborArray{section.code, section.text});
    }
    return sections.toCborValue().toCbor();
}

Result<NoteBody> decodeNote(QByteArrayView bytes)
{
    const auto value = readCbor(bytes, kBodyLimits);
    if (!value || !value->isArray()) {
        return badBody();
    }
    NoteBody body;
    for (const auto& section : value->toArray()) {
        const QCborArray pair = section.toArray();
        if (pair.size() != 2 || !pair.at(0).isString() || !pair.at(1).isString()) {
            return badBody();
        }
        NoteSection read{pair.at(0).toString(), pair.at(1).toString()};
        // Not NFC again: what one version of Unicode left as it was must stay readable to the next.
        if (!isCodeShaped(read.code) || hasSection(body, read.code) ||
            read.text.contains(QChar::Null)) {
            return badBody();
        }
        body.push_back(std::move(read));
    }
    return lengthOf(body) > kLongestNote ? Result<NoteBody>(badBody()) : body;
}

QByteArray digestOf(const NoteBody& body)
{
    return digestOfEncoded(encodeNote(body));
}

QByteArray digestOfEncoded(QByteArrayView body)
{
    QByteArray digest(kBodyDigestSize, '\0');
    crypto_generichash(reinterpret_cast<unsigned char*>(digest.data()),
                       static_cast<size_t>(digest.size()),
                       reinterpret_cast<const unsigned char*>(body.data()),
                       static_cast<unsigned long long>(body.size()), nullptr, 0);
    return digest;
}

QString plainWords(const NoteBody& body)
{
    QString words = QLatin1StringView(""); // not null: a note without words was still read
    for (const NoteSection& section : body) {
        if (!words.isEmpty()) {
            words += QChar::LineFeed;
        }
        words += section.text;
    }
    return words;
}

QString plainWords(QByteArrayView bytes)
{
    const auto body = decodeNote(bytes);
    return body ? plainWords(*body) : QString();
}

} // namespace kithbook
