// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secretbytes.h"

#include <QString>

namespace kithbook {

/// A worked-on form of text a person typed in secret, wiped when it goes out of scope.
/// Qt shares buffers: a form that turned out equal to what was typed is the caller's own text,
/// which the caller still needs and wipes himself, so that one is left alone.
class ScratchText
{
public:
    ScratchText(const QString& typed, QString form)
        : m_form(std::move(form)), m_own(m_form.constData() != typed.constData())
    {
    }
    ~ScratchText()
    {
        if (m_own) {
            wipe(m_form);
        }
    }
    Q_DISABLE_COPY_MOVE(ScratchText)

    [[nodiscard]] const QString& text() const { return m_form; }

private:
    QString m_form;
    bool m_own;
};

} // namespace kithbook
