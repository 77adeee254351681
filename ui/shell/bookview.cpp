// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bookview.h"

#include "core/book/undo.h"
#include "ui/desk/backups.h"
#include "ui/help/helpstage.h"
#include "ui/parts/banner.h"
#include "ui/parts/button.h"
#include "ui/parts/lockcountdown.h"
#include "ui/parts/undobar.h"
#include "ui/shell/rail.h"
#include "ui/shell/topbar.h"
#include "ui/style/measure.h"
#include "ui/words/errortext.h"

#include <QBoxLayout>
#include <QEvent>
#include <QStackedLayout>

namespace kithbook {

namespace {

constexpr double kNarrow = 225; // u: below, the rail becomes a bar (mocks/README.md, 15b)

} // namespace

BookView::BookView(const Parts& parts, QWidget* parent)
    : QWidget(parent), m_parts(parts), m_room{parts.desk, *this, parts.names}, m_rail(new Rail),
      m_bar(new TopBar), m_countdown(new LockCountdown), m_column(new QVBoxLayout),
      m_stack(new QStackedLayout), m_help(new HelpStage), m_undo(new UndoBar)
{
    m_countdown->hide();
    m_undo->setObjectName(QStringLiteral("undoBar"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_rail);
    row->addLayout(m_column, 1);
    m_column->setSpacing(0);
    m_column->addWidget(m_bar);
    m_column->addWidget(m_countdown);
    auto* pages = new QWidget;
    pages->setLayout(m_stack);
    (void)m_help->setContent(pages);
    m_column->addWidget(m_help, 1);
    m_column->addWidget(m_undo);
    connectRail();
    connect(m_undo, &UndoBar::undoAsked, this, &BookView::undo);
    // The bar takes the newest step back; once there is a newer one it would take the wrong one.
    connect(&parts.desk, &BookDesk::changed, m_undo, &UndoBar::clear);
    connect(&parts.desk, &BookDesk::changed, this, [this] {
        if (m_bannerEndsWithSave) {
            closeBanner();
        }
    });
    const auto showHiding = [this] {
        m_rail->setNamesHidden(m_parts.names.areHidden());
        m_bar->setNamesHidden(m_parts.names.areHidden());
    };
    connect(&parts.names, &Names::changed, this, showHiding);
    showHiding();
    connect(m_help, &HelpStage::openChanged, this, &BookView::sectionShown);
    followWidth();
}

BookView::~BookView() = default;

void BookView::connectRail()
{
    const auto log = [this] { logSession({}); };
    const auto go = [this](Section section) { show(section); };
    const auto hide = [this](bool hidden) { m_parts.names.setHidden(hidden); };
    connect(m_rail, &Rail::logAsked, this, log);
    connect(m_rail, &Rail::sectionChosen, this, go);
    connect(m_rail, &Rail::hideNamesAsked, this, hide);
    connect(m_rail, &Rail::settingsAsked, this, [this] { show(Section::Settings); });
    connect(m_rail, &Rail::lockAsked, this, &BookView::lockAsked);
    connect(m_bar, &TopBar::logAsked, this, log);
    connect(m_bar, &TopBar::sectionChosen, this, go);
    connect(m_bar, &TopBar::hideNamesAsked, this, hide);
    connect(m_bar, &TopBar::lockAsked, this, &BookView::lockAsked);
}

void BookView::say(const QString& sentence)
{
    Q_EMIT said(sentence);
}

void BookView::offerUndo(const QString& done)
{
    m_undo->showDone(done);
}

void BookView::offerReflection(SessionId session)
{
    m_undo->offerNext(tr("Private reflection"), [this, session] {
        m_undo->clear();
        reflect(session);
    });
}

void BookView::undo()
{
    m_parts.desk.ask(
        this, [](Book& book) { return undoLastStep(book); },
        [this](const Result<Committed>& undone) {
            if (!undone) {
                showError(undone.error());
                return;
            }
            m_undo->clear();
            say(tr("Taken back."));
        });
}

void BookView::backUpNow()
{
    say(tr("Making a backup…"));
    makeBackup(
        m_parts.desk, this, m_parts.settings.backupFolder(),
        [this](const Result<BackupInfo>& made) {
            if (!made) {
                say({});
                showError(made.error());
                return;
            }
            say(tr("Backup made and checked: %n records.", nullptr, static_cast<int>(made->rows)));
        });
}

void BookView::showError(const Error& error)
{
    if (error.code == Code::Cancelled || error.code == Code::Locked) {
        return; // the person did that
    }
    delete m_banner;
    const bool dataAtRisk = error.code == Code::DiskFull || error.code == Code::Damaged ||
                            error.code == Code::IoFailed || error.code == Code::FileReplaced;
    m_banner = new Banner(dataAtRisk ? BannerKind::Stop : BannerKind::Care,
                          errorText(error).inOneParagraph());
    m_banner->setObjectName(QStringLiteral("errorBanner"));
    connect(&m_banner->addAction(tr("Close")), &Button::clicked, this, &BookView::closeBanner);
    m_column->insertWidget(m_column->indexOf(m_countdown) + 1, m_banner);
    m_bannerEndsWithSave = error.code == Code::DiskFull || error.code == Code::IoFailed;
}

void BookView::closeBanner()
{
    if (m_banner) {
        m_banner->hide();
        m_banner->deleteLater();
        m_banner = nullptr;
    }
}

void BookView::showHelp(const QString& topic)
{
    m_help->open(topic);
}

void BookView::closeHelp()
{
    m_help->close();
}

bool BookView::showsHelp() const
{
    return m_help->isOpen();
}

void BookView::countDown(int secondsLeft)
{
    m_countdown->setVisible(secondsLeft > 0);
    if (secondsLeft > 0) {
        m_countdown->setSecondsLeft(secondsLeft);
    }
}

void BookView::followWidth()
{
    const bool narrow = width() < units(kNarrow);
    m_rail->setVisible(!narrow && !m_isAlone);
    m_bar->setVisible(narrow && !m_isAlone);
}

void BookView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    followWidth();
}

void BookView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        followWidth();
    }
}

} // namespace kithbook
