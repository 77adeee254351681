// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/firstrun/welcomepage.h"

#include "ui/parts/banner.h"
#include "ui/parts/choicebutton.h"
#include "ui/parts/columnslayout.h"
#include "ui/parts/label.h"
#include "ui/style/measure.h"
#include "ui/words/errortext.h"

#include <QBoxLayout>
#include <QKeyEvent>

#include <algorithm>

namespace kithbook {

namespace {

constexpr double kHalf = 96.5; // u, mock 01
constexpr double kLeastHalf = 70;

} // namespace

WelcomePage::WelcomePage(QWidget* parent)
    : FirstRunPage(parent), m_trouble(new Banner(BannerKind::Care))
{
    auto* own = new ChoiceButton(Icon::Note, tr("Start my own book"),
                                 tr("About 3 minutes. You can skip parts and come back."),
                                 ButtonKind::Main);
    auto* look = new ChoiceButton(Icon::Training, tr("Look around with made-up people"),
                                  tr("Nothing here is real. Good for a first look, or to teach "
                                     "with."));
    auto* open = new ChoiceButton(Icon::Folder, tr("Open a book I already have"),
                                  tr("A Kithbook file or a USB drive."));
    auto* restore = new ChoiceButton(Icon::Archive, tr("Bring back a backup"),
                                     tr("Put your book back as it was."));
    m_choices = {own, look, open, restore};
    const char* const names[] = {"startOwn", "lookAround", "openBook", "bringBack"};
    for (std::size_t i = 0; i < m_choices.size(); ++i) {
        m_choices[i]->setObjectName(QString::fromLatin1(names[i]));
        m_choices[i]->installEventFilter(this);
    }
    m_trouble->setObjectName(QStringLiteral("trouble"));
    m_trouble->hide();

    auto* pair = new ColumnsLayout(kHalf, kLeastHalf);
    pair->addWidget(open);
    pair->addWidget(restore);
    auto* column = new QVBoxLayout(this);
    column->addWidget(new Label(tr("Welcome to Kithbook"), TextRole::WelcomeTitle));
    column->addWidget(new Label(tr("A private place for your sessions and notes. It stays on this "
                                   "computer."),
                                TextRole::Body, Ink::Muted));
    column->addWidget(m_trouble);
    column->addWidget(own);
    column->addWidget(look);
    column->addLayout(pair);
    spaceOut(*this, *pair, {.between = 3});
    spaceOut(*this, *column, {.between = 3});
    setFocusProxy(own);

    connect(own, &QPushButton::clicked, this, &WelcomePage::newBookAsked);
    connect(look, &QPushButton::clicked, this, &WelcomePage::lookAroundAsked);
    connect(open, &QPushButton::clicked, this, &WelcomePage::openAsked);
    connect(restore, &QPushButton::clicked, this, &WelcomePage::restoreAsked);
}

void WelcomePage::enter()
{
    m_trouble->hide();
}

void WelcomePage::showError(const Error& error)
{
    m_trouble->setText(errorText(error).inOneParagraph());
    m_trouble->show();
}

bool WelcomePage::eventFilter(QObject* watched, QEvent* event)
{
    const auto at = std::find(m_choices.begin(), m_choices.end(), watched);
    if (event->type() != QEvent::KeyPress || at == m_choices.end()) {
        return FirstRunPage::eventFilter(watched, event);
    }
    const auto count = static_cast<std::ptrdiff_t>(m_choices.size());
    const auto index = std::distance(m_choices.begin(), at);
    const auto go = [&](std::ptrdiff_t step) {
        m_choices[static_cast<std::size_t>(std::clamp<std::ptrdiff_t>(index + step, 0, count - 1))]
            ->setFocus(Qt::TabFocusReason);
        return true;
    };
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Down:
        return go(+1);
    case Qt::Key_Up:
        return go(-1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        (*at)->click();
        return true;
    default:
        return false;
    }
}

} // namespace kithbook
