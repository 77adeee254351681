// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace kithbook {

/// The way to the find box at the end of a title row: looks like a field and says its keys, and is
/// a button (mock 03). Where it has little room it says only "Find".
class FindButton final : public QPushButton
{
    Q_OBJECT

public:
    explicit FindButton(QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    [[nodiscard]] int wide(const QString& words, bool withKeys) const;

    QString m_words;
    QString m_short;
    QString m_keys;
};

} // namespace kithbook
