// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/avatar.h"
#include "ui/parts/tag.h"

#include <QFrame>

#include <optional>

class QAction;
class QMenu;

namespace kithbook {

class Button;
class Label;

/// What a row of a card says, from its start to its end. All but the name may be left out.
struct ActRowText
{
    QString time{};
    std::optional<Icon> icon{}; ///< on a quiet disc
    std::optional<AvatarLook> avatar{};
    QString name{};
    std::optional<TagText> tag{};
    QString line{};
    QString act{}; ///< the words on its button
};

/// Something that waits, and the one thing to do about it (mock 03). To a screen reader the row is
/// one sentence, and its button says which row it belongs to. The button goes below the words where
/// there is no room beside them.
class ActRow final : public QFrame
{
    Q_OBJECT

public:
    explicit ActRow(const ActRowText& text, QWidget* parent = nullptr);

    [[nodiscard]] Button& button() const { return *m_button; }
    /// Pixels that its time needs, and how many it gets: those of the longest in its list.
    [[nodiscard]] int timeWidth() const;
    void keepTimeWidth(int width);
    /// Further acts, in the menu that opens with the Menu key on the button and with the right
    /// mouse button anywhere on the row.
    QAction& addMenuAct(const QString& text);

Q_SIGNALS:
    void acted();

private:
    Label* m_time = nullptr;
    Button* m_button;
    QMenu* m_menu = nullptr;
};

} // namespace kithbook
