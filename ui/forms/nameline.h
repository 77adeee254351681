// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/avatar.h"

#include <QLineEdit>

#include <optional>

namespace kithbook {

class Button;

/// A field for a name, with room for the avatar of whoever it is at its start and for Clear at its
/// end (mock 05). Both are inside its frame.
class NameLine final : public QLineEdit
{
    Q_OBJECT

public:
    explicit NameLine(QWidget* parent = nullptr);

    void setAvatar(const std::optional<AvatarLook>& look);
    void setClearable(bool on);
    [[nodiscard]] Button& clearButton() const { return *m_clear; }

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void makeRoom();

    Avatar* m_avatar;
    Button* m_clear;
};

} // namespace kithbook
