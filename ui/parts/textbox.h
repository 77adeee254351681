// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace kithbook {

/// Room for more than a line; Tab leaves it. Grows with the text it holds, so that it does not
/// scroll inside of a page that scrolls. What is pasted comes in as plain text and goes out so.
class TextBox final : public QPlainTextEdit
{
    Q_OBJECT

public:
    static constexpr int kNoMost = 1'000'000;

    /// Lines; from `most` on it scrolls after all.
    explicit TextBox(int fewest = 2, int most = 12, QWidget* parent = nullptr);

    /// Words on a page, and no field to fill: read only, without a frame, as high as its text.
    void makeBare();

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// Where the cursor is now, in coordinates of this widget: for a page that keeps it in sight.
    void cursorMoved(const QRect& place);

protected:
    [[nodiscard]] QMimeData* createMimeDataFromSelection() const override;
    void insertFromMimeData(const QMimeData* source) override;
    void wheelEvent(QWheelEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    const int m_fewest;
    const int m_most;
    bool m_isBare = false;
};

} // namespace kithbook
