// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "linebutton.h"

#include "ui/parts/iconmark.h"
#include "ui/parts/label.h"
#include "ui/style/paint.h"

#include <QBoxLayout>
#include <QPainter>

namespace kithbook {

LineButton::LineButton(Icon icon, const QString& first, const QString& rest, double column,
                       QWidget* parent)
    : QAbstractButton(parent), m_first(first), m_rest(rest)
{
    auto* firstWords = new Label(first);
    firstWords->setWordWrap(false);
    keepMinimum(*firstWords, column, -1);
    auto* row = new QHBoxLayout(this);
    row->addWidget(new IconMark(icon, Ink::Muted), 0, Qt::AlignTop);
    row->addWidget(firstWords, 0, Qt::AlignTop);
    row->addWidget(new Label(rest), 1, Qt::AlignTop);
    spaceOut(*this, *row, {1, 2.25, 1, 2.25, 3});
    for (QWidget* part : findChildren<QWidget*>()) {
        part->setAttribute(Qt::WA_TransparentForMouseEvents);
    }
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    keepMinimum(*this, -1, 9);
    nameIt();
}

void LineButton::setTag(const TagText& tag)
{
    auto* part = new Tag(tag.text, tag.tone, this);
    part->setTag(tag);
    part->setAttribute(Qt::WA_TransparentForMouseEvents);
    static_cast<QBoxLayout*>(layout())->addWidget(part, 0, Qt::AlignTop);
    m_tagWords = tag.text;
    nameIt();
}

void LineButton::nameIt()
{
    QStringList words{m_first, m_rest, m_tagWords};
    words.removeAll(QString());
    setAccessibleName(words.join(QStringLiteral(". ")));
}

void LineButton::paintEvent(QPaintEvent*)
{
    const Tokens t = tokensOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (isDown() || underMouse()) {
        paintPanel(painter, rect(), {QColor(isDown() ? t.divider : t.alt), {}, 0, kFieldCorner});
    }
    if (hasFocus()) {
        paintInnerRing(painter, rect(), kFieldCorner, t);
    }
}

} // namespace kithbook
