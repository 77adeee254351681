// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "focusplace.h"

#include <QApplication>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace kithbook {

namespace {

constexpr int kNameKey = 1;
constexpr int kCursorKey = 2;

qint64 cursorIn(const QWidget& control)
{
    if (const auto* line = qobject_cast<const QLineEdit*>(&control)) {
        return line->echoMode() == QLineEdit::Normal ? line->cursorPosition() : 0;
    }
    if (const auto* text = qobject_cast<const QPlainTextEdit*>(&control)) {
        return text->textCursor().position();
    }
    return 0;
}

void setCursor(QWidget& control, int position)
{
    if (auto* line = qobject_cast<QLineEdit*>(&control)) {
        line->setCursorPosition(position);
    } else if (auto* text = qobject_cast<QPlainTextEdit*>(&control)) {
        QTextCursor cursor = text->textCursor();
        cursor.setPosition(std::min(position, text->document()->characterCount() - 1));
        text->setTextCursor(cursor);
    }
}

} // namespace

QCborMap focusPlaceIn(const QWidget& page)
{
    const QWidget* control = page.focusWidget();
    if (!control || control->objectName().isEmpty()) {
        return {};
    }
    return {{kNameKey, control->objectName()}, {kCursorKey, cursorIn(*control)}};
}

void restoreFocus(QWidget& page, const QCborMap& place)
{
    const QString name = place.value(kNameKey).toString();
    QWidget* control = name.isEmpty() ? nullptr : page.findChild<QWidget*>(name);
    if (control) {
        control->setFocus(Qt::OtherFocusReason);
        setCursor(*control, static_cast<int>(place.value(kCursorKey).toInteger()));
    }
}

} // namespace kithbook
