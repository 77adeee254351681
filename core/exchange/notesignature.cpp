// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notesignature.h"

namespace kithbook {

void NoteSignature::clear()
{
    m_text = {};
    m_bytes.clear();
}

QByteArrayView NoteSignature::kept(const QString& text)
{
    return m_bytes.emplace_back(text.toUtf8());
}

Result<void> NoteSignature::read(NoteId note)
{
    clear();
    const auto signature = m_signing.signedNote(note);
    const auto addenda = m_signing.addenda(note);
    if (!signature || !addenda) {
        return signature ? passOn(addenda) : passOn(signature);
    }
    if (*signature) {
        const SignedNote& found = **signature;
        m_text.isSigned = true;
        m_text.signer = kept(found.signer.name);
        m_text.credential = kept(found.signer.credential);
        m_text.signedMs = found.moment.atMs;
        m_text.offsetMinutes = found.moment.offsetMinutes;
        m_text.isLateEntry = found.moment.isLateEntry;
        m_text.isGenuine = found.isGenuine;
    }
    m_text.additions.reserve(addenda->size());
    for (const Addendum& added : *addenda) {
        AdditionText& text = m_text.additions.emplace_back();
        text.signer = kept(added.signer.name);
        text.credential = kept(added.signer.credential);
        text.addedMs = added.moment.atMs;
        text.offsetMinutes = added.moment.offsetMinutes;
        text.isGenuine = added.isGenuine;
        text.reason = kept(added.reason);
        text.text = kept(added.text);
        text.struck = kept(added.strike ? added.strike->text : QString());
        text.struckSection = kept(added.strike ? added.strike->section : QString());
    }
    return {};
}

} // namespace kithbook
