// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/label.h"

#include <QEvent>
#include <QFontMetrics>

namespace kithbook {

Label::Label(const QString& text, TextRole role, Ink ink, QWidget* parent)
    : QLabel(parent), m_role(role), m_ink(ink)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setText(text);
    wearFont();
    wearInk();
}

void Label::setInk(Ink ink)
{
    if (ink == Ink::Text && m_ink != Ink::Text) {
        setPalette(QPalette());
    }
    m_ink = ink;
    wearInk();
}

QSize Label::sizeHint() const
{
    // ux.md section 4: a text column has at most 75 characters.
    constexpr int kColumn = 75;
    if (!wordWrap()) {
        return QLabel::sizeHint();
    }
    const QFontMetrics metrics = fontMetrics();
    const int line = metrics.size(Qt::TextExpandTabs, text()).width();
    const int width = std::min(line, kColumn * metrics.averageCharWidth());
    const int frame = 2 * margin();
    return {width + frame, heightForWidth(width + frame)};
}

bool Label::event(QEvent* event)
{
    const bool done = QLabel::event(event);
    switch (event->type()) {
    case QEvent::ApplicationFontChange:
        wearFont();
        break;
    case QEvent::PaletteChange:
        wearInk();
        break;
    default:
        break;
    }
    return done;
}

void Label::wearFont()
{
    setFont(fontFor(m_role));
}

// Setting the palette comes back as a change of palette; the second time there is nothing to do.
void Label::wearInk()
{
    if (m_ink == Ink::Text) {
        return;
    }
    const QColor color = tokensOf(palette()).ink(m_ink);
    if (palette().color(QPalette::Active, QPalette::WindowText) != color) {
        QPalette own;
        own.setColor(QPalette::Active, QPalette::WindowText, color);
        own.setColor(QPalette::Inactive, QPalette::WindowText, color);
        setPalette(own);
    }
}

} // namespace kithbook
