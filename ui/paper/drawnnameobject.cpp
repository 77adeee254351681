// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/drawnnameobject.h"

#include "ui/paper/drawnnameink.h"
#include "ui/style/tokens.h"

#include <QAbstractTextDocumentLayout>
#include <QTextCursor>
#include <QTextDocument>

namespace kithbook {

namespace {

constexpr int kDrawnName = QTextFormat::UserObject + 1;
constexpr int kStrokes = QTextFormat::UserProperty + 1;

} // namespace

DrawnNameObject::DrawnNameObject(QTextDocument& document, const QSizeF& size)
    : QObject(&document), m_size(size)
{
    document.documentLayout()->registerHandler(kDrawnName, this);
}

void DrawnNameObject::insert(QTextCursor& cursor, const DrawnName& name)
{
    QTextCharFormat format;
    format.setObjectType(kDrawnName);
    format.setProperty(kStrokes, encode(name));
    cursor.insertText(QString(QChar::ObjectReplacementCharacter), format);
}

QSizeF DrawnNameObject::intrinsicSize(QTextDocument*, int, const QTextFormat&)
{
    return m_size;
}

void DrawnNameObject::drawObject(QPainter* painter, const QRectF& rect, QTextDocument*, int,
                                 const QTextFormat& format)
{
    if (const auto name = decodeDrawnName(format.property(kStrokes).toByteArray())) {
        paintDrawnName(*painter, rect, *name, tokensFor(Look::Light).ink(Ink::Text));
    }
}

} // namespace kithbook
