// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractScrollArea>

#include <memory>

namespace kithbook {

class NotePaper;

/// Pages of paper below each other, as wide as there is room, smaller or larger when asked.
/// Page Up, Page Down, arrows, Home and End; a screen reader reads the words (mock 07).
class PaperView final : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit PaperView(const QString& name, QWidget* parent = nullptr);
    ~PaperView() override;

    /// Shows this in place of what there was, at the same place.
    void setPaper(std::unique_ptr<NotePaper> paper);
    [[nodiscard]] const NotePaper* paper() const { return m_paper.get(); }
    /// "Page 1 of 2": the one that most is seen of.
    [[nodiscard]] QString pageWords() const;

    void makeSmaller();
    void makeLarger();

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// Another page is in sight, or there are others.
    void pageChanged();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    void arrange();
    void setZoom(int zoom);
    [[nodiscard]] double scale() const;
    [[nodiscard]] QSizeF pageOnScreen() const;
    [[nodiscard]] QRectF pageRect(int page) const;

    std::unique_ptr<NotePaper> m_paper;
    int m_zoom = 100; ///< percent of what fits
};

} // namespace kithbook
