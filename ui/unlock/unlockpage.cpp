// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/unlock/unlockpage.h"

#include "core/book/kdf.h"
#include "core/book/keychange.h"
#include "ui/desk/madeupbook.h"
#include "ui/parts/button.h"
#include "ui/parts/card.h"
#include "ui/parts/scrollbody.h"
#include "ui/style/measure.h"
#include "ui/unlock/passphrasepanel.h"
#include "ui/unlock/renewpanel.h"
#include "ui/unlock/wordspanel.h"

#include <QBoxLayout>
#include <QShowEvent>

namespace kithbook {

namespace {

constexpr double kCardWidth = 118; // u, mocks/README.md, 02

} // namespace

UnlockPage::UnlockPage(BookDesk& desk, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_passphrase(new PassphrasePanel), m_words(new WordsPanel),
      m_renew(new RenewPanel)
{
    // Hidden before they are laid out, or the first frame has room for all three.
    m_words->hide();
    m_renew->hide();
    auto* body = new ScrollBody;
    body->setColumn(makeCard(), kCardWidth);
    auto* column = new QVBoxLayout(this);
    column->addWidget(body, 1);
    column->addWidget(new Divider);
    column->addWidget(makeFoot());
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    setBook(desk.path());
    turn(Way::Passphrase);

    connect(m_passphrase, &PassphrasePanel::unlockAsked, this, [this] {
        open({SlotKind::Passphrase, m_passphrase->secret()});
    });
    connect(m_passphrase, &PassphrasePanel::forgotten, this, [this] { turn(Way::Words); });
    connect(m_words, &WordsPanel::openAsked, this, [this](const SecretBytes& entropy) {
        open({SlotKind::RecoveryWords, entropy.clone()});
    });
    connect(m_words, &WordsPanel::backAsked, this, [this] { turn(Way::Passphrase); });
    connect(m_renew, &RenewPanel::keepAsked, this, &UnlockPage::renew);
    connect(m_renew, &RenewPanel::laterAsked, this, [this] {
        reset();
        Q_EMIT unlocked();
    });
    connect(&desk, &BookDesk::opened, this, &UnlockPage::arrive);
    connect(&desk, &BookDesk::openingFailed, this, &UnlockPage::tell);
    // Only from the new passphrase: on the others somebody may be typing already.
    connect(&desk, &BookDesk::locked, this, [this] {
        if (m_way == Way::Renew) {
            reset();
        }
    });
}

UnlockPage::~UnlockPage()
{
    m_passphrase->reset();
    m_words->reset();
}

QWidget* UnlockPage::makeCard()
{
    auto* inside = new QWidget;
    auto* column = new QVBoxLayout(inside);
    column->addWidget(m_passphrase);
    column->addWidget(m_words);
    column->addWidget(m_renew);
    spaceOut(*inside, *column, {4, 4, 4, 4, 0});
    auto* card = new Card;
    card->body().addWidget(inside);
    return card;
}

QWidget* UnlockPage::makeFoot()
{
    auto* another = new Button(Icon::Folder, tr("Open another book"));
    another->setObjectName(QStringLiteral("openAnother"));
    connect(another, &QPushButton::clicked, this, &UnlockPage::openAnotherAsked);
    auto* foot = new QWidget;
    auto* row = new QHBoxLayout(foot);
    row->addStretch(1);
    row->addWidget(another);
    spaceOut(*foot, *row, {6, 3, 6, 3, 3});
    return foot;
}

void UnlockPage::setBook(const QString& path)
{
    m_book = path;
    m_passphrase->setMadeUp(path == madeUpBookPath());
}

void UnlockPage::setKeptLine(const QString& line)
{
    m_passphrase->setKeptLine(line);
}

void UnlockPage::reset()
{
    m_asked = false;
    m_passphrase->reset();
    m_words->reset();
    m_renew->reset();
    turn(Way::Passphrase);
}

void UnlockPage::turn(Way way)
{
    m_way = way;
    m_passphrase->setVisible(way == Way::Passphrase);
    m_words->setVisible(way == Way::Words);
    m_renew->setVisible(way == Way::Renew);
    switch (way) {
    case Way::Passphrase:
        m_words->reset();
        m_passphrase->focusField();
        break;
    case Way::Words:
        m_passphrase->reset();
        m_words->focusField();
        break;
    case Way::Renew:
        m_renew->focusField();
        break;
    }
}

void UnlockPage::open(Credential credential)
{
    m_asked = true;
    m_passphrase->setOpening(true);
    m_words->setOpening(true);
    m_desk.open(m_book, std::move(credential));
}

void UnlockPage::arrive()
{
    if (!std::exchange(m_asked, false)) {
        return;
    }
    const bool byWords = m_way == Way::Words;
    reset();
    if (byWords && !m_desk.about().readOnly) {
        turn(Way::Renew);
        return;
    }
    Q_EMIT unlocked();
}

void UnlockPage::tell(const Error& error)
{
    if (!std::exchange(m_asked, false)) {
        return;
    }
    m_passphrase->setOpening(false);
    m_words->setOpening(false);
    if (m_way == Way::Words) {
        m_words->showError(error);
    } else {
        m_passphrase->showError(error);
    }
}

void UnlockPage::renew()
{
    m_renew->setWorking(true);
    // std::function and QFuture may copy what they hold, and a secret has one owner.
    auto secret = std::make_shared<SecretBytes>(m_renew->secret());
    m_desk.ask(
        this,
        [secret](Book& book) { return changePassphrase(book, *secret, calibrate(book.clock())); },
        [this](const Result<void>& changed) {
            m_renew->setWorking(false);
            if (!changed) {
                m_renew->showError(changed.error());
                return;
            }
            reset();
            Q_EMIT unlocked();
        });
}

void UnlockPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_way == Way::Passphrase) {
        m_passphrase->focusField();
    }
}

} // namespace kithbook
