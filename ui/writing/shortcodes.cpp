// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/writing/shortcodes.h"

#include "ui/parts/ground.h"
#include "ui/parts/textbox.h"
#include "ui/writing/codelist.h"

#include <QFocusEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QTextBlock>

#include <algorithm>

namespace kithbook {

namespace {

bool isPlain(const QKeyEvent& key)
{
    return (key.modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
}

bool endsCode(const QKeyEvent& key)
{
    return key.key() == Qt::Key_Space || key.key() == Qt::Key_Tab;
}

bool changesText(const QKeyEvent& key)
{
    return key.key() == Qt::Key_Backspace || (!key.text().isEmpty() && key.text()[0].isPrint());
}

/// Whether words put in here would stick to those before them.
bool sticks(const QTextCursor& cursor)
{
    const int at = cursor.positionInBlock();
    const QChar before = at > 0 ? cursor.block().text()[at - 1] : QChar(QChar::Space);
    return before.isLetterOrNumber() || QStringView(u".,:!?)\u201D").contains(before);
}

} // namespace

ShortCodes::ShortCodes(QObject* parent)
    : QObject(parent), m_shorthand(Shorthand::load().value_or(Shorthand()))
{
}

ShortCodes::~ShortCodes()
{
    delete m_list;
}

void ShortCodes::watch(TextBox* edit)
{
    edit->installEventFilter(this);
    edit->viewport()->installEventFilter(this);
    connect(edit, &QPlainTextEdit::cursorPositionChanged, this, [this, edit] { follow(*edit); });
    connect(edit, &QObject::destroyed, this, &ShortCodes::close);
}

// Before a key does what it does: then undo finds the code, and not the code and a space.
bool ShortCodes::eventFilter(QObject* watched, QEvent* event)
{
    auto* edit = qobject_cast<TextBox*>(watched);
    switch (event->type()) {
    case QEvent::KeyPress:
        return edit && !edit->isReadOnly() && pressed(*edit, *static_cast<QKeyEvent*>(event));
    case QEvent::InputMethod:
        m_isTyping = true;
        break;
    case QEvent::MouseButtonPress:
        m_isTyping = false;
        break;
    case QEvent::FocusOut: {
        const auto reason = static_cast<QFocusEvent*>(event)->reason();
        if (edit && reason != Qt::ActiveWindowFocusReason && reason != Qt::PopupFocusReason) {
            close();
        }
        break;
    }
    case QEvent::Resize:
        if (edit && edit == m_edit) {
            place();
        }
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

bool ShortCodes::pressed(TextBox& edit, const QKeyEvent& key)
{
    m_isTyping = changesText(key);
    if (!isPlain(key)) {
        return false;
    }
    return (isOpen() && m_edit == &edit && steer(key.key())) || (endsCode(key) && expand(edit));
}

// True: the list took it.
bool ShortCodes::steer(int key)
{
    const int marked = m_list->marked();
    switch (key) {
    case Qt::Key_Down:
        m_list->mark(marked + 1);
        return true;
    case Qt::Key_Up:
        if (marked == CodeList::kNone) {
            return false;
        }
        m_list->mark(marked - 1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (marked == CodeList::kNone) {
            return false;
        }
        take(marked);
        return true;
    case Qt::Key_Tab:
        take(std::max(marked, 0));
        return true;
    case Qt::Key_Escape:
        m_leftAt = m_begun.from;
        close();
        return true;
    default:
        return false;
    }
}

std::optional<ShortCodes::Begun> ShortCodes::begunIn(const TextBox& edit) const
{
    const QTextCursor cursor = edit.textCursor();
    if (cursor.hasSelection()) {
        return std::nullopt;
    }
    const QString line = cursor.block().text();
    if (const auto code = codeBefore(line, cursor.positionInBlock())) {
        const auto from = static_cast<int>(code->at) - 1;
        return Begun{cursor.block().position() + from, line.mid(code->at, code->length)};
    }
    const bool isAsked = !m_askedAt.isNull() && m_askedAt.document() == edit.document() &&
                         m_askedAt.block() == cursor.block() &&
                         m_askedAt.position() <= cursor.position();
    if (!isAsked) {
        return std::nullopt;
    }
    const QString typed =
        line.mid(m_askedAt.positionInBlock(), cursor.position() - m_askedAt.position());
    return typed.isEmpty() || typed == u';' || isCodeShaped(typed)
               ? std::optional(Begun{m_askedAt.position(), typed == u';' ? QString() : typed})
               : std::nullopt;
}

void ShortCodes::offerAll(TextBox& edit)
{
    close();
    m_leftAt.reset();
    QTextCursor cursor = edit.textCursor();
    cursor.clearSelection();
    edit.setTextCursor(cursor);
    const QString before = cursor.block().text().first(cursor.positionInBlock());
    if (before.endsWith(u';') && codeBefore(before + u'x', before.size() + 1)) {
        cursor.movePosition(QTextCursor::Left); // it is part of the code
    }
    cursor.setKeepPositionOnInsert(true);
    m_askedAt = cursor;
    if (const auto begun = begunIn(edit)) {
        offer(edit, *begun);
    }
}

// The cursor moved, by a key that types or by another.
void ShortCodes::follow(TextBox& edit)
{
    const auto begun = begunIn(edit);
    if (!begun) {
        m_leftAt.reset();
        close();
        return;
    }
    const bool isOpenHere = isOpen() && m_edit == &edit;
    const bool isAnother = isOpenHere ? *begun != m_begun : m_isTyping && begun->from != m_leftAt;
    if (isAnother) {
        offer(edit, *begun);
    }
}

void ShortCodes::offer(TextBox& edit, const Begun& begun)
{
    auto codes = m_shorthand.beginningWith(begun.letters, QLocale());
    if (codes.empty()) {
        close();
        return;
    }
    if (!m_list) {
        m_list = new CodeList(groundOf(edit));
        connect(m_list, &CodeList::clicked, this, &ShortCodes::take);
    }
    m_edit = &edit;
    m_begun = begun;
    const bool isWhole = codes.front().code == begun.letters.toLower();
    m_list->offer(std::move(codes), isWhole || !m_askedAt.isNull() ? 0 : CodeList::kNone);
    place();
}

void ShortCodes::place()
{
    QTextCursor start(m_edit->document());
    start.setPosition(m_begun.from);
    const QRect line = m_edit->cursorRect(start);
    QWidget* ground = m_list->parentWidget();
    const QPoint corner = m_edit->viewport()->mapTo(ground, line.topLeft());
    m_list->placeBy(QRect(corner, line.size()),
                    QRect(m_edit->mapTo(ground, QPoint()), m_edit->size()));
}

void ShortCodes::take(int row)
{
    TextBox& edit = *m_edit;
    const QString text = m_list->at(row).text + QChar::Space;
    QTextCursor cursor = edit.textCursor();
    const int to = cursor.position();
    cursor.setPosition(m_begun.from);
    const bool needsSpace = !m_askedAt.isNull() && sticks(cursor);
    cursor.setPosition(to, QTextCursor::KeepAnchor);
    m_isTyping = false;
    close();
    cursor.beginEditBlock(); // a step of its own, and not one with what was typed before it
    cursor.insertText(needsSpace ? QChar::Space + text : text);
    cursor.endEditBlock();
    edit.setTextCursor(cursor);
}

void ShortCodes::close()
{
    m_askedAt = QTextCursor();
    m_edit = nullptr;
    if (m_list) {
        m_list->hide();
    }
}

bool ShortCodes::isOpen() const
{
    return m_edit && m_list && !m_list->isHidden();
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
