// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/actrow.h"

#include "ui/parts/besidelayout.h"
#include "ui/parts/button.h"
#include "ui/parts/flowlayout.h"
#include "ui/parts/label.h"
#include "ui/style/icon.h"
#include "ui/style/looks.h"
#include "ui/style/paint.h"

#include <QBoxLayout>
#include <QMenu>
#include <QPainter>

namespace kithbook {

namespace {

// u, mocks/README.md, "03-today"
constexpr double kActRowHeight = 14;
constexpr double kDisc = 9;
constexpr double kDiscIcon = 5;
constexpr double kButtonWidth = 25;

class Disc final : public QWidget
{
public:
    explicit Disc(Icon icon) : m_icon(icon)
    {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }
    [[nodiscard]] QSize sizeHint() const override { return {units(kDisc), units(kDisc)}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const Tokens tokens = tokensOf(palette());
        const Ground ground = tokens.ground(Tone::Neutral);
        QPainter painter(this);
        paintPanel(
            painter, rect(),
            {ground.fill, tokens.groundEdge ? QColor(ground.ink) : QColor(), 1, width() / 2.0});
        QRect icon(0, 0, units(kDiscIcon), units(kDiscIcon));
        icon.moveCenter(rect().center());
        paintIcon(painter, icon, m_icon, QColor(tokens.muted));
    }

private:
    Icon m_icon;
};

Label* timeLabel(const QString& time)
{
    auto* label = new Label(time, TextRole::Strong);
    label->setWordWrap(false);
    label->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    return label;
}

QString sentenceOf(const ActRowText& text)
{
    QStringList parts{text.time, text.name, text.tag ? text.tag->text : QString(), text.line};
    parts.removeAll(QString());
    return parts.join(QLatin1StringView(", "));
}

void addMark(QHBoxLayout& row, const ActRowText& text)
{
    if (text.avatar) {
        row.addWidget(new Avatar(*text.avatar, kDisc));
    } else if (text.icon) {
        row.addWidget(new Disc(*text.icon));
    }
}

} // namespace

ActRow::ActRow(const ActRowText& text, QWidget* parent)
    : QFrame(parent), m_button(new Button(withoutMnemonic(text.act)))
{
    makeRingRoom(*this);
    keepMinimum(*m_button, kButtonWidth, -1);
    m_button->setAccessibleName(tr("%1: %2", "act: person or thing").arg(text.act, text.name));
    m_button->setAccessibleDescription(text.line);
    setAccessibleName(sentenceOf(text));

    auto* head = new FlowLayout;
    head->addWidget(new Label(text.name, TextRole::Strong));
    if (text.tag) {
        auto* tag = new Tag(text.tag->text, text.tag->tone);
        tag->setTag(*text.tag);
        head->addWidget(tag);
    }
    auto* words = new QVBoxLayout;
    words->addLayout(head);
    if (!text.line.isEmpty()) {
        words->addWidget(new Label(text.line, TextRole::Body, Ink::Muted));
    }
    auto* beside = new BesideLayout;
    beside->addPart(words);
    beside->addWidget(m_button);

    auto* row = new QHBoxLayout(this);
    if (!text.time.isEmpty()) {
        m_time = timeLabel(text.time);
        row->addWidget(m_time);
    }
    addMark(*row, text);
    row->addLayout(beside, 1);
    spaceOut(*this, *head, {.between = 2});
    spaceOut(*this, *words, {.between = 0});
    spaceOut(*this, *beside, {.between = 3});
    spaceOut(*this, *row, {0, 2.5, 0, 2.5, 3});
    keepMinimum(*this, -1, kActRowHeight);
    connect(m_button, &QPushButton::clicked, this, &ActRow::acted);
}

int ActRow::timeWidth() const
{
    return m_time ? m_time->sizeHint().width() : 0;
}

void ActRow::keepTimeWidth(int width)
{
    if (m_time) {
        m_time->setMinimumWidth(width);
    }
}

QAction& ActRow::addMenuAct(const QString& text)
{
    if (!m_menu) {
        m_menu = new QMenu(this);
        for (QWidget* widget : {static_cast<QWidget*>(this), static_cast<QWidget*>(m_button)}) {
            widget->setContextMenuPolicy(Qt::CustomContextMenu);
            // popup() and not exec(): a lock may take the page away while the menu is open.
            connect(widget, &QWidget::customContextMenuRequested, m_menu,
                    [this, widget](QPoint at) { m_menu->popup(widget->mapToGlobal(at)); });
        }
    }
    return *m_menu->addAction(text);
}

} // namespace kithbook
