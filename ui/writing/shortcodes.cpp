// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/writing/shortcodes.h"

#include "ui/parts/textbox.h"

#include <QKeyEvent>
#include <QLocale>
#include <QTextBlock>

namespace kithbook {

namespace {

bool endsCode(const QKeyEvent& key)
{
    return key.modifiers() == Qt::NoModifier &&
           (key.key() == Qt::Key_Space || key.key() == Qt::Key_Tab);
}

} // namespace

ShortCodes::ShortCodes(QObject* parent)
    : QObject(parent), m_shorthand(Shorthand::load().value_or(Shorthand()))
{
}

void ShortCodes::watch(TextBox* edit)
{
    edit->installEventFilter(this);
}

QMap<QString, QString> ShortCodes::all() const
{
    return m_shorthand.all(QLocale());
}

// Before the key does what it does: then undo finds the code, and not the code and a space.
bool ShortCodes::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && endsCode(*static_cast<QKeyEvent*>(event))) {
        auto* edit = qobject_cast<TextBox*>(watched);
        return edit && !edit->isReadOnly() && expand(*edit);
    }
    return QObject::eventFilter(watched, event);
}

bool ShortCodes::expand(TextBox& edit) const
{
    QTextCursor cursor = edit.textCursor();
    if (cursor.hasSelection()) {
        return false;
    }
    const QString before = cursor.block().text().first(cursor.positionInBlock()) + QChar::Space;
    const auto expansion = m_shorthand.expansionAt(before, before.size(), QLocale());
    if (!expansion) {
        return false;
    }
    cursor.movePosition(QTextCursor::Left, QTextCursor::KeepAnchor,
                        static_cast<int>(expansion->where.length) - 1);
    cursor.insertText(expansion->text);
    edit.setTextCursor(cursor);
    return true;
}

} // namespace kithbook
