// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/page.h"

#include <QFrame>

namespace kithbook {

class Banner;
class Button;
class NewPassphrase;
class PassphraseField;

/// Changing the passphrase: the one that opens the book now, then a new one. The old one is asked
/// for because the desk may stand unlocked (security.md A2).
class PassphrasePart final : public QFrame
{
    Q_OBJECT

public:
    explicit PassphrasePart(const Room& room, QWidget* parent = nullptr);
    ~PassphrasePart() override;

private:
    [[nodiscard]] QWidget* makeForm();
    void open(bool open);
    void change();
    void tell(const Result<void>& changed);
    void setWorking(bool working);

    const Room m_room;
    Button* m_begin;
    QWidget* m_form;
    PassphraseField* m_old;
    NewPassphrase* m_new;
    Button* m_change;
    Button* m_cancel;
    Banner* m_done;
    Banner* m_trouble;
};

} // namespace kithbook
