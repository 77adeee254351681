// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notes/drawnname.h"

#include <QTextObjectInterface>

class QTextCursor;

namespace kithbook {

/// Gives a drawn name a place in the text of a document, as one letter of it: it goes from page to
/// page with the words around it, and is drawn in lines on paper as on the screen.
class DrawnNameObject final : public QObject, public QTextObjectInterface
{
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)

public:
    /// A child of the document. `size` in the document's units.
    DrawnNameObject(QTextDocument& document, const QSizeF& size);

    static void insert(QTextCursor& cursor, const DrawnName& name);

    [[nodiscard]] QSizeF intrinsicSize(QTextDocument* document, int position,
                                       const QTextFormat& format) override;
    void drawObject(QPainter* painter, const QRectF& rect, QTextDocument* document, int position,
                    const QTextFormat& format) override;

private:
    const QSizeF m_size;
};

} // namespace kithbook
