// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace kithbook {

class BesideLayout;
class FooterBar;
class Label;
class ScrollBody;

/// The frame every page sits in: title row, body that scrolls, footer that does not.
class PageFrame final : public QWidget
{
    Q_OBJECT

public:
    explicit PageFrame(const QString& title, QWidget* parent = nullptr);

    void setTitle(const QString& title, const QString& subtitle = {});
    /// At the end of the title row: the find box, Close.
    void setTitleAside(QWidget* widget);
    /// Takes the widget; its layout keeps 6 u at the sides.
    void setBody(QWidget* body);
    /// Above the footer, always in view: a gentle line about what is on the page. Takes the widget.
    void setAboveFooter(QWidget* widget);
    /// Made at the first call.
    [[nodiscard]] FooterBar& footer();

private:
    Label* m_title;
    Label* m_subtitle;
    BesideLayout* m_titleRow;
    ScrollBody* m_scroll;
    FooterBar* m_footer = nullptr;
};

} // namespace kithbook
