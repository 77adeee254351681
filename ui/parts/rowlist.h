// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/avatar.h"
#include "ui/parts/tag.h"

#include <QListView>
#include <QStyledItemDelegate>

namespace kithbook {

/// What a row of a list shows beside its name (Qt::DisplayRole). A model gives them by role;
/// Qt::AccessibleTextRole must be the whole row as one sentence, which is what a screen reader
/// reads (ux.md section 6, rule 15).
enum RowRole {
    LineRole = Qt::UserRole + 1, ///< QString: the second line
    AvatarRole,                  ///< AvatarLook
    TagRole,                     ///< TagText; invalid for none
    LineMarksRole                ///< std::vector<Mark>: what is bold in the second line
};

/// Draws a row: avatar, name with at most one tag at the end, line below. Its size comes from
/// sizeHint(), so that all rows are equal. Text that does not fit is shortened; the page behind the
/// row and the accessible sentence have it whole.
class RowDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit RowDelegate(QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const override;
};

/// A list of such rows in a rounded sheet. Type-ahead, Up, Down, Home, End; Enter or a double
/// click opens.
class RowList final : public QListView
{
    Q_OBJECT

public:
    /// `name` is what a screen reader calls the list.
    explicit RowList(const QString& name, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void opened(const QModelIndex& index);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
};

} // namespace kithbook

Q_DECLARE_METATYPE(kithbook::AvatarLook)
Q_DECLARE_METATYPE(kithbook::TagText)
