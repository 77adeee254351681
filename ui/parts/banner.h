// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/icon.h"
#include "ui/style/looks.h"

#include <QFrame>

#include <optional>

namespace kithbook {

class Button;
class FlowLayout;
class IconMark;
class Label;

/// What a banner is about; the icon and the colors come with it.
enum class BannerKind { Info, Good, Care, Stop, Training };

/// One calm line with what can be done about it. Stop only where data is at risk (ux.md, 4).
/// Buttons go under the words when there is no room beside them. Showing a banner announces it.
class Banner final : public QFrame
{
    Q_OBJECT

public:
    explicit Banner(BannerKind kind, const QString& text = {}, QWidget* parent = nullptr);

    void setText(const QString& text);
    [[nodiscard]] QString text() const;
    /// A bold word or sentence before the text: "TRAINING", "Locking in 45 s."
    void setLead(const QString& lead);
    void setIcon(Icon icon);

    /// The button belongs to the banner; connect to its clicked().
    Button& addAction(const QString& text, ButtonKind kind = ButtonKind::Plain);
    void clearActions();

protected:
    void paintEvent(QPaintEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void nameIt();

    BannerKind m_kind;
    IconMark* m_icon;
    Label* m_lead;
    Label* m_text;
    FlowLayout* m_actions;
};

} // namespace kithbook
