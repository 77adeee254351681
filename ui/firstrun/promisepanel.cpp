// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/firstrun/promisepanel.h"

#include "ui/parts/iconmark.h"
#include "ui/parts/label.h"
#include "ui/style/measure.h"
#include "ui/style/paint.h"

#include <QBoxLayout>
#include <QPainter>

namespace kithbook {

namespace {

constexpr double kWidth = 94; // u, mocks/README.md, 01
constexpr double kMark = 12;  // u

// The mark of the program: a book on a field of the accent color.
class Mark final : public QWidget
{
public:
    Mark() { setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed); }
    [[nodiscard]] QSize sizeHint() const override { return {units(kMark), units(kMark)}; }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const Tokens t = tokensOf(palette());
        QPainter painter(this);
        paintPanel(painter, rect(), {t.accent, {}, 1, kCardCorner});
        const int inset = width() / 5;
        paintIcon(painter, rect().adjusted(inset, inset, -inset, -inset), Icon::Book, t.onAccent);
    }
};

QWidget* promise(Icon icon, const QString& title, const QString& words)
{
    auto* box = new QWidget;
    auto* lines = new QVBoxLayout;
    lines->addWidget(new Label(title, TextRole::Strong, Ink::OnSoft));
    lines->addWidget(new Label(words, TextRole::Body, Ink::OnSoft));
    auto* row = new QHBoxLayout(box);
    row->addWidget(new IconMark(icon, Ink::OnSoft), 0, Qt::AlignTop);
    row->addLayout(lines, 1);
    spaceOut(*box, *lines, {.between = 0});
    spaceOut(*box, *row, {.between = 3});
    return box;
}

} // namespace

PromisePanel::PromisePanel(QWidget* parent) : QWidget(parent)
{
    auto* name = new QHBoxLayout;
    name->addWidget(new Mark);
    name->addWidget(new Label(QStringLiteral("Kithbook"), TextRole::PageTitle, Ink::OnSoft), 1);

    auto* column = new QVBoxLayout(this);
    column->addLayout(name);
    column->addStretch(1);
    column->addWidget(promise(Icon::Computer, tr("It stays here"),
                              tr("Your book is one locked file on this computer. Nothing is sent "
                                 "anywhere.")));
    column->addWidget(promise(Icon::Key, tr("Only you can open it"),
                              tr("You choose the passphrase. No account, no sign-up.")));
    column->addWidget(promise(Icon::Pencil, tr("Your words, their words"),
                              tr("Made for peer support: strengths, hopes and next steps come "
                                 "first.")));
    column->addStretch(2);
    spaceOut(*this, *name, {.between = 3});
    spaceOut(*this, *column, {9, 10, 9, 10, 5});
    keepMinimum(*this, kWidth, -1);
    keepMaximumWidth(*this, kWidth);
}

void PromisePanel::paintEvent(QPaintEvent*)
{
    const Tokens t = tokensOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), QColor(t.soft));
    if (t.groundEdge) {
        const int x = layoutDirection() == Qt::LeftToRight ? width() - 1 : 0;
        painter.fillRect(QRect(x, 0, 1, height()), QColor(t.border));
    }
}

} // namespace kithbook
