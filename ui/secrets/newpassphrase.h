// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secretbytes.h"

#include <QFrame>
#include <QStringList>

namespace kithbook {

class IconMark;
class Label;
class PassphraseField;

/// Choosing a passphrase: six random words to take or leave, or one's own, told how good it is in
/// words, typed twice (security.md R16). No hint is kept anywhere.
class NewPassphrase final : public QFrame
{
    Q_OBJECT

public:
    explicit NewPassphrase(QWidget* parent = nullptr);
    ~NewPassphrase() override;

    /// Names that would be tried first, beside those of this computer.
    void setUserWords(const QStringList& words);

    /// Says what is still to do at the first field that needs it, and goes there. True: secret()
    /// may be used.
    [[nodiscard]] bool check();
    [[nodiscard]] SecretBytes secret() const;
    /// Everything typed or suggested so far; a new suggestion takes its place.
    void clear();

    [[nodiscard]] PassphraseField& first() const { return *m_first; }

Q_SIGNALS:
    /// Enter in the last field.
    void entered();

private:
    [[nodiscard]] QWidget* makeSuggestion();
    void suggest();
    void takeSuggestion();
    void sayStrength();
    void sayMatch();
    [[nodiscard]] bool matches() const;

    QStringList m_userWords;
    Label* m_suggestion;
    PassphraseField* m_first;
    PassphraseField* m_again;
    QWidget* m_strengthLine;
    IconMark* m_strengthIcon;
    Label* m_strength;
    QWidget* m_matchLine;
};

} // namespace kithbook
