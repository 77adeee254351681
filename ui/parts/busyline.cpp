// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/busyline.h"

#include "ui/parts/besidelayout.h"
#include "ui/parts/button.h"
#include "ui/parts/label.h"
#include "ui/style/measure.h"

#include <QBoxLayout>
#include <QEvent>
#include <QProgressBar>

namespace kithbook {

namespace {

// QProgressBar asks no style for its height.
class ThinBar final : public QProgressBar
{
public:
    ThinBar()
    {
        setTextVisible(false);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }
    [[nodiscard]] QSize sizeHint() const override { return {units(20), units(1.5)}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }
};

} // namespace

BusyLine::BusyLine(QWidget* parent)
    : QWidget(parent), m_text(new Label({})), m_cancel(new Button(QString())), m_bar(new ThinBar)
{
    m_cancel->setSize(ControlSize::Small);
    auto* words = new BesideLayout;
    words->addWidget(m_text);
    words->addWidget(m_cancel);
    auto* column = new QVBoxLayout(this);
    column->addLayout(words);
    column->addWidget(m_bar);
    spaceOut(*this, *words, {.between = 3});
    // The ring of Cancel reaches to the edge.
    column->setContentsMargins(kRingRoom, kRingRoom, kRingRoom, 0);
    connect(m_cancel, &QPushButton::clicked, this, &BusyLine::cancelAsked);
    retranslate();
}

void BusyLine::setProgress(const QString& sentence, int done, int total)
{
    m_text->setText(sentence);
    m_bar->setVisible(total > 0);
    m_bar->setRange(0, total);
    m_bar->setValue(done);
    m_bar->setAccessibleName(sentence);
}

void BusyLine::setCancellable(bool on)
{
    m_cancel->setVisible(on);
}

void BusyLine::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void BusyLine::retranslate()
{
    m_cancel->setText(tr("Cancel"));
}

} // namespace kithbook
