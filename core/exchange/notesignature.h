// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/exchange/recordsink.h"
#include "core/notes/signing.h"

#include <QByteArray>

#include <deque>

namespace kithbook {

/// Who signed a note and what was added, as UTF-8: in every export, whatever else it leaves out.
class NoteSignature
{
public:
    explicit NoteSignature(const Signing& signing) : m_signing(signing) {}

    /// Of a signed note.
    [[nodiscard]] Result<void> read(NoteId note);
    /// Of a draft: nothing.
    void clear();

    [[nodiscard]] const SignatureText& text() const { return m_text; }

private:
    [[nodiscard]] QByteArrayView kept(const QString& text);

    const Signing& m_signing;
    std::deque<QByteArray> m_bytes; ///< what m_text points into
    SignatureText m_text;
};

} // namespace kithbook
