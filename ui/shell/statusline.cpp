// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "statusline.h"

#include "ui/parts/announce.h"
#include "ui/parts/iconmark.h"
#include "ui/parts/label.h"
#include "ui/parts/tag.h"
#include "ui/style/measure.h"

#include <QBoxLayout>
#include <QEvent>
#include <QPainter>

namespace kithbook {

namespace {

// u of the window: below, what is said less often goes.
constexpr double kRoomForHint = 225;
constexpr double kRoomForPlace = 150;

Label* quiet(const QString& text)
{
    auto* label = new Label(text, TextRole::Caption, Ink::Muted);
    label->setWordWrap(false);
    return label;
}

} // namespace

StatusLine::StatusLine(QWidget* parent)
    : QStatusBar(parent), m_doneIcon(new IconMark(Icon::Check, Ink::Muted, 4)), m_done(quiet({})),
      m_hint(quiet(tr("F1 opens help for this page"))), m_facts(new QWidget), m_place(new QWidget),
      m_lock(quiet({})), m_madeUp(new Tag(Icon::Training, tr("TRAINING"), Tone::Training))
{
    setSizeGripEnabled(false);
    m_done->setObjectName(QStringLiteral("statusDone"));
    auto* done = new QWidget;
    auto* row = new QHBoxLayout(done);
    row->addWidget(m_doneIcon);
    row->addWidget(m_done);
    spaceOut(*done, *row, {4, 0, 0, 0, 1.5});
    addWidget(done, 1);

    auto* facts = new QHBoxLayout(m_facts);
    facts->addWidget(m_madeUp);
    facts->addWidget(m_place);
    facts->addWidget(new IconMark(Icon::Lock, Ink::Muted, 4));
    facts->addWidget(m_lock);
    auto* place = new QHBoxLayout(m_place);
    place->addWidget(new IconMark(Icon::Computer, Ink::Muted, 4));
    place->addWidget(quiet(tr("Only on this computer")));
    spaceOut(*m_place, *place, {1, 0, 3, 0, 1.5});
    spaceOut(*m_facts, *facts, {0, 0, 4, 0, 1.5});
    m_hint->setObjectName(QStringLiteral("helpHint"));
    auto* hint = new QWidget;
    auto* hintRow = new QHBoxLayout(hint);
    hintRow->addWidget(m_hint);
    spaceOut(*hint, *hintRow, {0, 0, 4, 0, 0});
    addPermanentWidget(hint);
    addPermanentWidget(m_facts);
    say({});
    setMadeUp(false);
    setOpen(false);
}

void StatusLine::say(const QString& sentence)
{
    m_doneIcon->setVisible(!sentence.isEmpty());
    m_done->setText(sentence);
    m_done->setAccessibleName(sentence);
    if (!sentence.isEmpty()) {
        announce(*m_done);
    }
}

void StatusLine::setLockMinutes(int minutes)
{
    m_lock->setText(tr("Locks after %n min", nullptr, minutes));
}

void StatusLine::setMadeUp(bool madeUp)
{
    m_madeUp->setVisible(madeUp);
}

void StatusLine::setOpen(bool open)
{
    m_facts->setVisible(open);
}

QSize StatusLine::minimumSizeHint() const
{
    return {0, QStatusBar::minimumSizeHint().height()};
}

// A narrow window needs the line for what was done and when it locks.
void StatusLine::followWidth()
{
    m_hint->setVisible(width() >= units(kRoomForHint));
    m_place->setVisible(width() >= units(kRoomForPlace));
}

void StatusLine::paintEvent(QPaintEvent*)
{
    const Tokens t = tokensOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), QColor(t.sidebar));
    painter.fillRect(QRect(0, 0, width(), 1), QColor(t.divider));
}

void StatusLine::resizeEvent(QResizeEvent* event)
{
    QStatusBar::resizeEvent(event);
    followWidth();
}

void StatusLine::changeEvent(QEvent* event)
{
    QStatusBar::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        followWidth();
    }
}

} // namespace kithbook
