// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingline.h"

#include "ui/parts/besidelayout.h"
#include "ui/parts/label.h"
#include "ui/style/looks.h"
#include "ui/style/measure.h"
#include "ui/style/paint.h"

#include <QAbstractButton>
#include <QBoxLayout>
#include <QPainter>

namespace kithbook {

SettingLine::SettingLine(const QString& name, const QString& why, QWidget* control, QWidget* parent)
    : QFrame(parent), m_name(new Label(name)), m_why(new Label(why, TextRole::Caption, Ink::Muted))
{
    makeRingRoom(*this);
    if (!qobject_cast<QAbstractButton*>(control)) {
        m_name->setBuddy(control);
        control->setAccessibleName(name);
    }
    auto* words = new QVBoxLayout;
    words->addWidget(m_name);
    words->addWidget(m_why);
    auto* row = new BesideLayout(this);
    row->addPart(words);
    row->addWidget(control);
    spaceOut(*this, *words, {.between = 0});
    spaceOut(*this, *row, {.between = 4});
    keepMinimum(*this, -1, 11);
    m_why->setVisible(!why.isEmpty()); // not before it has a place: it would be a window
}

void SettingLine::setWhy(const QString& why)
{
    m_why->setText(why);
    m_why->setVisible(!why.isEmpty());
}

QString SettingLine::words() const
{
    return m_name->text() + u' ' + m_why->text();
}

void SettingLine::setMarked(bool marked)
{
    m_marked = marked;
    update();
}

void SettingLine::paintEvent(QPaintEvent*)
{
    if (m_marked) {
        const Tokens t = tokensOf(palette());
        QPainter painter(this);
        paintPanel(painter, rect(), {t.soft, t.accent, 1, kFieldCorner});
    }
}

} // namespace kithbook
