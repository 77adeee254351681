// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/firstrun/firstrun.h"

#include "core/book/passphrase.h"
#include "core/records/peoplelist.h"
#include "core/records/settings.h"
#include "core/training/madeup.h"
#include "ui/desk/longwork.h"
#include "ui/desk/madeupbook.h"
#include "ui/firstrun/lookaroundpage.h"
#include "ui/firstrun/newbookpage.h"
#include "ui/firstrun/promisepanel.h"
#include "ui/firstrun/recoverypage.h"
#include "ui/firstrun/restorepage.h"
#include "ui/firstrun/topchoices.h"
#include "ui/firstrun/welcomepage.h"
#include "ui/firstrun/yourwordspage.h"
#include "ui/parts/besidelayout.h"
#include "ui/parts/button.h"
#include "ui/parts/card.h"
#include "ui/parts/flowlayout.h"
#include "ui/parts/scrollbody.h"
#include "ui/parts/steps.h"
#include "ui/style/measure.h"

#include <QBoxLayout>
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QStackedWidget>

namespace kithbook {

namespace {

constexpr double kChoicesWidth = 196; // u, mock 01
constexpr double kFormWidth = 150;
constexpr double kNarrow = 225; // u, below which the panel goes (mocks/README.md, 15)

} // namespace

FirstRun::FirstRun(BookDesk& desk, MachineSettings& settings, Theme& theme, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_settings(settings), m_files(usualFiles()),
      m_madeUpPath(madeUpBookPath()), m_promises(new PromisePanel),
      m_top(new TopChoices(settings, theme)), m_stack(new QStackedWidget),
      m_steps(new Steps({tr("Welcome"), tr("Passphrase"), tr("Recovery sheet"), tr("Your words")})),
      m_back(new Button(Icon::ArrowLeft, tr("Back"))), m_other(new Button({}, ButtonKind::Link)),
      m_main(new Button({}, ButtonKind::Main)), m_welcome(new WelcomePage),
      m_newBook(new NewBookPage(m_files)), m_recovery(new RecoveryPage), m_words(new YourWordsPage),
      m_lookAround(new LookAroundPage), m_restore(new RestorePage(m_files))
{
    auto* right = new QVBoxLayout;
    right->addWidget(m_top);
    right->addWidget(m_stack, 1);
    right->addWidget(new Divider);
    right->addWidget(makeFoot());
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(0);
    auto* row = new QHBoxLayout(this);
    row->addWidget(m_promises);
    row->addLayout(right, 1);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);

    addPage(m_welcome, 0, kChoicesWidth);
    addPage(m_newBook, 1, kFormWidth);
    addPage(m_recovery, 2, kFormWidth);
    addPage(m_words, 3, kFormWidth);
    addPage(m_lookAround, -1, kFormWidth);
    addPage(m_restore, -1, kFormWidth);
    listen();
    turnTo(*m_welcome);
}

FirstRun::~FirstRun()
{
    m_newBook->forget();
    m_restore->forget();
}

void FirstRun::focusLanguage()
{
    m_top->focusLanguage();
}

QWidget* FirstRun::makeFoot()
{
    m_back->setObjectName(QStringLiteral("back"));
    m_other->setObjectName(QStringLiteral("other"));
    m_main->setObjectName(QStringLiteral("main"));
    auto* buttons = new FlowLayout;
    buttons->addWidget(m_other);
    buttons->addWidget(m_back);
    buttons->addWidget(m_main);
    auto* foot = new QWidget;
    auto* row = new BesideLayout(foot);
    row->addWidget(m_steps);
    row->addPart(buttons);
    spaceOut(*foot, *buttons, {.between = 3});
    spaceOut(*foot, *row, {6, 3, 6, 3, 3});
    keepMinimum(*foot, -1, 15);
    connect(m_back, &QPushButton::clicked, this, &FirstRun::goBack);
    connect(m_other, &QPushButton::clicked, this, [this] { page().doOther(); });
    connect(m_main, &QPushButton::clicked, this, [this] { page().doMain(); });
    return foot;
}

void FirstRun::addPage(FirstRunPage* page, int step, double widest)
{
    page->setProperty("step", step);
    auto* body = new ScrollBody;
    body->setColumn(page, widest);
    m_stack->addWidget(body);
    connect(page, &FirstRunPage::buttonsChanged, this, &FirstRun::showButtons);
}

void FirstRun::listen()
{
    connect(m_welcome, &WelcomePage::newBookAsked, this, [this] { turnTo(*m_newBook); });
    connect(m_welcome, &WelcomePage::lookAroundAsked, this, &FirstRun::lookAround);
    connect(m_welcome, &WelcomePage::openAsked, this, &FirstRun::openOther);
    connect(m_welcome, &WelcomePage::restoreAsked, this, [this] { turnTo(*m_restore); });
    connect(m_newBook, &NewBookPage::makeAsked, this, &FirstRun::make);
    connect(m_recovery, &RecoveryPage::confirmed, this, &FirstRun::confirmSheet);
    connect(m_recovery, &RecoveryPage::later, this, [this] {
        m_recovery->forget();
        turnTo(*m_words);
    });
    connect(m_words, &YourWordsPage::keepAsked, this, &FirstRun::keepWords);
    connect(m_words, &YourWordsPage::skipped, this, &FirstRun::done);
    connect(m_restore, &RestorePage::restoreAsked, this, &FirstRun::restore);
    connect(&m_desk, &BookDesk::opened, this, &FirstRun::arrive);
    connect(&m_desk, &BookDesk::openingFailed, this, &FirstRun::tell);
    connect(&m_desk, &BookDesk::locked, this, &FirstRun::abandon);
}

void FirstRun::turnTo(FirstRunPage& page)
{
    m_page = &page;
    m_top->offerLanguage(&page == m_welcome);
    for (int i = 0; i < m_stack->count(); ++i) {
        if (m_stack->widget(i)->isAncestorOf(&page)) {
            m_stack->setCurrentIndex(i);
        }
    }
    const int step = page.property("step").toInt();
    m_steps->setVisible(step >= 0);
    if (step >= 0) {
        m_steps->setCurrent(step);
    }
    page.enter();
    showButtons();
    page.setFocus(Qt::OtherFocusReason);
}

void FirstRun::showButtons()
{
    const FirstRunPage::Buttons buttons = page().buttons();
    const auto put = [&](Button& button, const QString& text) {
        button.setText(text);
        button.setVisible(!text.isEmpty());
        button.setEnabled(!buttons.working);
    };
    put(*m_main, buttons.main);
    put(*m_other, buttons.other);
    put(*m_back, buttons.back ? tr("Back") : QString());
}

void FirstRun::goBack()
{
    if (!page().goBack()) {
        page().forget();
        turnTo(*m_welcome);
    }
}

bool FirstRun::doMainAct()
{
    if (!m_main->isVisible() || !m_main->isEnabled()) {
        return false;
    }
    page().doMain();
    return true;
}

void FirstRun::make()
{
    m_doing = Doing::Making;
    m_newBook->setWorking(true);
    (void)QDir().mkpath(QFileInfo(m_newBook->path()).path());
    m_desk.create({m_newBook->path(), m_newBook->secret(), false});
}

void FirstRun::lookAround()
{
    m_doing = Doing::LookingAround;
    turnTo(*m_lookAround);
    SecretBytes passphrase = normalizedPassphrase(QString(kMadeUpPassphrase));
    if (QFileInfo::exists(m_madeUpPath)) {
        m_desk.open(m_madeUpPath, {SlotKind::Passphrase, std::move(passphrase)});
        return;
    }
    (void)QDir().mkpath(QFileInfo(m_madeUpPath).path());
    m_desk.create({m_madeUpPath, std::move(passphrase), true});
}

void FirstRun::restore()
{
    m_doing = Doing::Restoring;
    m_restore->setWorking(true);
    (void)QDir().mkpath(QFileInfo(m_restore->target()).path());
    m_desk.restore(m_restore->backup(), m_restore->target(),
                   {SlotKind::Passphrase, m_restore->secret()});
}

void FirstRun::openOther()
{
    const QString path = m_files.book(this);
    if (!path.isEmpty()) {
        m_settings.setBookPath(path);
        Q_EMIT bookChosen();
    }
}

void FirstRun::arrive()
{
    switch (std::exchange(m_doing, Doing::Nothing)) {
    case Doing::Nothing:
        break;
    case Doing::Making:
        beginBook();
        break;
    case Doing::LookingAround:
        fillMadeUp();
        break;
    case Doing::Restoring:
        m_settings.setBookPath(m_desk.path());
        m_restore->setWorking(false);
        m_restore->forget();
        Q_EMIT done();
        break;
    }
}

void FirstRun::tell(const Error& error)
{
    switch (std::exchange(m_doing, Doing::Nothing)) {
    case Doing::Nothing:
        break;
    case Doing::Making:
        m_newBook->setWorking(false);
        m_newBook->showError(error);
        break;
    case Doing::LookingAround:
        turnTo(*m_welcome);
        m_welcome->showError(error);
        break;
    case Doing::Restoring:
        m_restore->setWorking(false);
        m_restore->showError(error);
        break;
    }
}

// The window locked meanwhile. The book is made; its lock page comes next.
void FirstRun::abandon()
{
    m_doing = Doing::Nothing;
    for (FirstRunPage* page : findChildren<FirstRunPage*>()) {
        page->forget();
    }
    turnTo(*m_welcome);
}

// Until three words were typed back the sheet counts as not made, even if the power goes now.
void FirstRun::beginBook()
{
    m_settings.setBookPath(m_desk.path());
    m_newBook->setWorking(false);
    m_newBook->forget();
    m_recovery->setEntropy(m_desk.takeRecoveryEntropy());
    turnTo(*m_recovery);
    m_desk.write(
        this, Action::SettingChanged,
        [](Book& book, Mutation& mutation) {
            return Settings(book).set(mutation, Settings::kRecoverySheetLater, QStringLiteral("1"));
        },
        [](const Result<void>&) {});
}

void FirstRun::confirmSheet()
{
    m_recovery->forget();
    turnTo(*m_words);
    m_desk.write(
        this, Action::SettingChanged,
        [](Book& book, Mutation& mutation) {
            return Settings(book).set(mutation, Settings::kRecoverySheetLater, QString());
        },
        [](const Result<void>&) {});
}

void FirstRun::keepWords()
{
    m_desk.write(
        this, Action::SettingChanged,
        [words = m_words->words()](Book& book, Mutation& mutation) {
            return writeOwnWords(book, mutation, words);
        },
        [this](const Result<void>& kept) {
            if (!kept) {
                m_words->showError(kept.error());
                return;
            }
            Q_EMIT done();
        });
}

// A book that was left while it was filled is empty, and is filled now.
void FirstRun::fillMadeUp()
{
    m_desk.ask(
        this,
        [&lists = m_desk.catalogues()](Book& book) { return PeopleList(book, lists).count(); },
        [this](const Result<int>& people) {
            if (!people || *people > 0) {
                Q_EMIT done();
                return;
            }
            MadeUpOptions options;
            options.nowMs = m_desk.clock().nowMs();
            options.offsetMinutes = m_desk.clock().offsetMinutes(options.nowMs);
            LongWork* work = m_desk.runLong(this, [this, options](Book& book) {
                return std::make_unique<MadeUpFill>(
                    book, MadeUpFill::Lists{m_desk.catalogues(), m_desk.templates()}, options);
            });
            connect(work, &LongWork::progressed, m_lookAround, &LookAroundPage::setProgress);
            connect(m_lookAround, &LookAroundPage::cancelAsked, work, &LongWork::cancel);
            connect(work, &LongWork::ended, this, [this, work](const std::optional<Error>& error) {
                work->deleteLater();
                if (!error) {
                    Q_EMIT done();
                } else {
                    m_desk.lock();
                }
            });
        });
}

void FirstRun::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_promises->setVisible(width() >= units(kNarrow));
}

void FirstRun::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange) {
        m_promises->setVisible(width() >= units(kNarrow));
    }
}

void FirstRun::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    page().setFocus(Qt::OtherFocusReason);
}

} // namespace kithbook
