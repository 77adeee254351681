// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/nameline.h"

#include "ui/parts/button.h"
#include "ui/style/measure.h"

#include <QEvent>
#include <QStyle>

namespace kithbook {

namespace {

constexpr double kAvatar = 6.5; // u
constexpr double kEdge = 2.5;   // u between the frame and what is inside

} // namespace

NameLine::NameLine(QWidget* parent)
    : QLineEdit(parent), m_avatar(new Avatar({}, kAvatar, this)),
      m_clear(new Button(Icon::Close, tr("Clear"), ButtonKind::Flat, this))
{
    setControlSize(*this, ControlSize::Large);
    m_avatar->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_avatar->hide();
    m_clear->setSize(ControlSize::Small);
    m_clear->setCursor(Qt::ArrowCursor);
    m_clear->setAccessibleName(tr("Clear who it was with"));
    m_clear->hide();
}

void NameLine::setAvatar(const std::optional<AvatarLook>& look)
{
    if (look) {
        m_avatar->setLook(*look);
    }
    m_avatar->setVisible(look.has_value());
    makeRoom();
}

void NameLine::setClearable(bool on)
{
    m_clear->setVisible(on);
    makeRoom();
}

void NameLine::resizeEvent(QResizeEvent* event)
{
    QLineEdit::resizeEvent(event);
    makeRoom();
}

void NameLine::changeEvent(QEvent* event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange) {
        makeRoom();
    }
}

void NameLine::makeRoom()
{
    const QSize face = m_avatar->sizeHint();
    const QSize clear = m_clear->sizeHint();
    const auto put = [this](QWidget& widget, int left, QSize size) {
        const QRect place(QPoint(left, (height() - size.height()) / 2), size);
        widget.setGeometry(QStyle::visualRect(layoutDirection(), rect(), place));
    };
    put(*m_avatar, units(kEdge), face);
    put(*m_clear, width() - kRingRoom - clear.width(), clear);
    const int atStart = m_avatar->isHidden() ? 0 : face.width() + units(1);
    const int atEnd = m_clear->isHidden() ? 0 : clear.width();
    setTextMargins(isRightToLeft() ? atEnd : atStart, 0, isRightToLeft() ? atStart : atEnd, 0);
}

} // namespace kithbook
