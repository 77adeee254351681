// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QScrollArea;

namespace kithbook {

class BesideLayout;
class FooterBar;
class Label;

/// The frame every page sits in: title row, body that scrolls, footer that does not. Whatever gets
/// the focus in the body is scrolled into view (WCAG 2.2 SC 2.4.11).
class PageFrame final : public QWidget
{
    Q_OBJECT

public:
    explicit PageFrame(const QString& title, QWidget* parent = nullptr);
    ~PageFrame() override;

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
    void showFocus(QWidget* now);

    Label* m_title;
    Label* m_subtitle;
    BesideLayout* m_titleRow;
    QScrollArea* m_scroll;
    FooterBar* m_footer = nullptr;
};

} // namespace kithbook
