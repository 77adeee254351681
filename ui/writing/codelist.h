// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notes/shorthand.h"

#include <QFrame>
#include <QStandardItemModel>

class QListView;

namespace kithbook {

class CodeDelegate;
class Label;

/// Short codes to choose from, beside the line that is being written. The focus stays in the text,
/// which hands the keys on. UI thread.
class CodeList final : public QFrame
{
    Q_OBJECT

public:
    /// `ground`: what scrolls with the text, of which this is a part (ui/parts/ground.h).
    explicit CodeList(QWidget& ground);

    /// At least one. `marked`: the row that Enter takes, or kNone.
    void offer(std::vector<ShortCode> codes, int marked);
    /// Below the line, or above it when there is more room, within the width of the text. Both in
    /// coordinates of the ground.
    void placeBy(const QRect& line, const QRect& text);

    static constexpr int kNone = -1;
    [[nodiscard]] int marked() const;
    /// kNone, or a row; one that is not there: the last.
    void mark(int row);
    [[nodiscard]] const ShortCode& at(int row) const { return m_codes[static_cast<size_t>(row)]; }

Q_SIGNALS:
    void clicked(int row);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void tell();

    std::vector<ShortCode> m_codes;
    QStandardItemModel m_model;
    CodeDelegate* m_delegate;
    QListView* m_list;
    Label* m_keys;
};

} // namespace kithbook
