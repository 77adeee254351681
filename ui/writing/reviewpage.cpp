// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/writing/reviewpage.h"

#include "core/book/mutation.h"
#include "core/records/catalogues.h"
#include "core/records/tables.h"
#include "core/records/timerange.h"
#include "ui/desk/drafttimer.h"
#include "ui/paper/notepaper.h"
#include "ui/paper/paperview.h"
#include "ui/parts/banner.h"
#include "ui/parts/button.h"
#include "ui/parts/columnslayout.h"
#include "ui/parts/footerbar.h"
#include "ui/parts/label.h"
#include "ui/parts/pageframe.h"
#include "ui/parts/ringcolumn.h"
#include "ui/parts/steps.h"
#include "ui/style/measure.h"
#include "ui/words/modewords.h"
#include "ui/words/when.h"
#include "ui/writing/notetitle.h"
#include "ui/writing/readycard.h"
#include "ui/writing/signcard.h"
#include "ui/writing/signwait.h"
#include "ui/writing/signwaitbar.h"

#include <QBoxLayout>
#include <QCborMap>
#include <QPageSize>

namespace kithbook {

namespace {

constexpr double kSideWidth = 82;  // u; 78 in mock 07, without room for longer words
constexpr double kLeastPaper = 90; // u beside the cards
constexpr int kReviewStep = 1;
constexpr QLatin1StringView kReviewed{"note"};

} // namespace

ReviewPage::ReviewPage(const Room& room, QWidget* parent)
    : Page(room, parent), m_frame(new PageFrame(tr("Look over a note"))),
      m_steps(new Steps({tr("Write"), tr("Review"), tr("Sign")})), m_cover(new RingColumn(3)),
      m_view(new PaperView(tr("The note as it is printed"))),
      m_ready(new ReadyCard(room.desk.templates())), m_sign(new SignCard),
      m_advice(new Banner(BannerKind::Care)), m_keepTimer(new DraftTimer(this)),
      m_wait(new SignWait(this)), m_bar(new SignWaitBar)
{
    m_view->setObjectName(QStringLiteral("paper"));
    m_advice->setObjectName(QStringLiteral("signAdvice"));
    m_advice->hide();
    build();
    buildFooter();
    connectParts();
}

// A lock may delete the page while somebody types: the field tells of it as it loses the focus,
// when this is no ReviewPage any more.
ReviewPage::~ReviewPage()
{
    m_sign->disconnect(this);
    m_view->disconnect(this);
}

void ReviewPage::build()
{
    m_steps->setCurrent(kReviewStep);
    m_frame->setTitleAside(m_steps);
    auto* show = new Button(tr("Show the words"));
    show->setObjectName(QStringLiteral("showWords"));
    m_cover->column().addWidget(
        new Label(tr("Names are hidden. The words of this note may hold a name.")));
    m_cover->column().addWidget(show, 0, Qt::AlignLeading);
    connect(show, &QAbstractButton::clicked, this, [this] {
        m_isUncovered = true;
        showCover();
        m_view->setFocus(Qt::OtherFocusReason);
    });

    auto* paper = new QWidget;
    auto* pages = new QVBoxLayout(paper);
    pages->setContentsMargins(0, 0, 0, 0);
    pages->addWidget(m_cover);
    pages->addWidget(m_view, 1);
    pages->addStretch(0);
    auto* side = new QWidget;
    auto* cards = new QVBoxLayout(side);
    for (QWidget* card : std::initializer_list<QWidget*>{m_ready, m_sign}) {
        cards->addWidget(card);
    }
    cards->addStretch(1);
    spaceOut(*side, *cards, {.between = 4});
    auto* body = new QWidget;
    auto* columns = new ColumnsLayout(kSideWidth, kLeastPaper, body);
    columns->addWidget(paper);
    columns->addWidget(side);
    m_frame->setBody(body);
    m_frame->setAboveFooter(m_advice);

    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(m_frame, 1);
    whole->addWidget(m_bar);
}

void ReviewPage::buildFooter()
{
    const auto add = [this](Icon icon, const QString& text, ButtonKind kind, const char* name) {
        auto* button = new Button(icon, text, kind);
        button->setObjectName(QString::fromLatin1(name));
        m_frame->footer().addButton(button);
        return button;
    };
    m_signButton = add(Icon::Sign, tr("&Sign"), ButtonKind::Main, "sign");
    Button* back = add(Icon::ArrowLeft, tr("&Back to writing"), ButtonKind::Plain, "backToWriting");
    m_printButton = add(Icon::Printer, tr("&Print…"), ButtonKind::Plain, "print");
    Button* smaller = add(Icon::ZoomOut, tr("Smaller"), ButtonKind::Flat, "smaller");
    Button* larger = add(Icon::ZoomIn, tr("Larger"), ButtonKind::Flat, "larger");
    connect(m_signButton, &QAbstractButton::clicked, this, [this] { (void)doMainAct(); });
    connect(back, &QAbstractButton::clicked, this, [this] {
        if (!m_wanted.isNull()) {
            navigator().writeNote(m_wanted);
        }
    });
    connect(m_printButton, &QAbstractButton::clicked, this, [this] {
        if (m_opening && !m_wait->isRunning()) {
            navigator().exportNotes(toExport());
        }
    });
    connect(smaller, &QAbstractButton::clicked, m_view, &PaperView::makeSmaller);
    connect(larger, &QAbstractButton::clicked, m_view, &PaperView::makeLarger);
}

void ReviewPage::connectParts()
{
    connect(m_view, &PaperView::pageChanged, this, &ReviewPage::showPage);
    connect(m_ready, &ReadyCard::addAsked, this, [this] { navigator().writeNote(m_wanted); });
    connect(m_sign, &SignCard::signerEdited, this, &ReviewPage::showPaper);
    connect(m_sign, &SignCard::signerTyped, m_keepTimer, &DraftTimer::touch);
    connect(m_keepTimer, &QTimer::timeout, this, &ReviewPage::keepSigner);
    connect(m_sign, &SignCard::answered, this, &ReviewPage::saveAnswer);
    connect(m_sign, &SignCard::saidAgain, this, [this] { keepAnswer(true); });
    connect(m_bar, &SignWaitBar::cancelAsked, this, &ReviewPage::stopWait);
    connect(m_wait, &SignWait::ticked, m_bar, &SignWaitBar::showLeft);
    connect(m_wait, &SignWait::ended, this, &ReviewPage::sign);
    connect(&names(), &Names::changed, this, [this] { m_isUncovered = false; });
}

void ReviewPage::showNote(NoteId note)
{
    if (note != m_wanted) {
        stopWait();
        m_opening.reset();
        m_isUncovered = false;
    }
    m_wanted = note;
    refresh();
}

ExportStart ReviewPage::toExport() const
{
    return {m_wanted, {}};
}

QSet<int> ReviewPage::concerns() const
{
    return {tables::kNote.number, tables::kNoteTag.number, tables::kSession.number,
            tables::kPerson.number, tables::kGoal.number};
}

void ReviewPage::refresh()
{
    if (m_wanted.isNull() || m_isSigning) {
        return;
    }
    desk().ask(
        this,
        [&lists = desk().catalogues(), &templates = desk().templates(), note = m_wanted,
         language = QLocale()](Book& book) {
            return openReview(book, lists, templates, note, language);
        },
        [this](Result<ReviewOpening> opening) {
            if (worked(opening)) {
                opened(std::move(*opening));
            } else {
                stopWait();
                navigator().goBack();
            }
        },
        &m_question);
}

void ReviewPage::opened(ReviewOpening opening)
{
    if (opening.note.goneMs) {
        stopWait();
        navigator().goBack();
        return;
    }
    if (opening.note.isSigned()) {
        stopWait();
        navigator().showNote(opening.note.id);
        return;
    }
    const bool isFirst = !m_opening;
    if (m_wait->isRunning() && m_opening && opening.paper.sheet != m_opening->paper.sheet) {
        stopWait();
        navigator().say(tr("Not signed: the note is another one now. Look it over once more."));
    }
    m_opening = std::move(opening);
    m_sign->offerSigner(m_opening->signer);
    showAnswer();
    m_ready->show(m_opening->elements);
    showTitle();
    showPaper();
    showCover();
    showAdvice();
    if (isFirst && isVisible()) {
        firstFocus()->setFocus(Qt::OtherFocusReason);
    }
}

void ReviewPage::showTitle()
{
    showNoteTitle(*m_frame, m_opening->row, desk(), names());
}

void ReviewPage::showPaper()
{
    if (!m_opening) {
        return;
    }
    m_opening->paper.willSign = m_sign->signer();
    PaperLook look;
    look.namesHidden = names().areHidden();
    look.isMadeUp = desk().about().madeUp;
    look.printedMs = desk().clock().nowMs();
    look.offsetMinutes = desk().clock().offsetMinutes(look.printedMs);
    m_view->setPaper(std::make_unique<NotePaper>(
        wordsOnPaper(m_opening->paper, desk().catalogues(), look), usualPaper()));
}

bool ReviewPage::isCovered() const
{
    return names().areHidden() && !m_isUncovered;
}

void ReviewPage::showCover()
{
    m_cover->setVisible(isCovered());
    m_view->setVisible(!isCovered());
}

void ReviewPage::showAdvice()
{
    QStringList advice;
    if (m_opening->moment.isLateEntry) {
        advice.append(
            tr("This session was a while ago, so the note will be labeled a late entry."));
    }
    if (m_opening->moment.isClockDoubtful) {
        advice.append(tr("The clock of this computer is behind what this book wrote before. Check "
                         "it first, or the signature will say so."));
    }
    m_advice->setText(advice.join(QChar::Space));
    m_advice->setVisible(!advice.isEmpty());
}

void ReviewPage::showPage()
{
    m_frame->footer().setHint(m_view->pageWords());
}

void ReviewPage::showAnswer()
{
    m_sign->showAnswer(names().shown(m_opening->paper.sheet.personName), m_opening->note.agreement,
                       m_opening->note.agreedAs, m_opening->note.isAnswerOlder());
}

void ReviewPage::saveAnswer()
{
    if (m_opening && (m_sign->agreement() != m_opening->note.agreement ||
                      m_sign->agreedAs() != m_opening->note.agreedAs)) {
        keepAnswer(false);
    }
}

void ReviewPage::keepAnswer(bool isAnew)
{
    if (!m_opening || m_wait->isRunning() || m_isSigning) {
        return;
    }
    const AnswerGiven answer{m_sign->agreement(), m_sign->agreedAs(), isAnew};
    desk().write(
        this, Action::Edited,
        [&templates = desk().templates(), note = m_wanted, answer](Book& book, Mutation& mutation) {
            return writeAnswer(book, mutation, templates, note, answer);
        },
        [this](const Result<void>& saved) { (void)worked(saved); });
    // As it will be read back: a wait that has begun must not take it for somebody else's change.
    Note& note = m_opening->note;
    NoteSheet& sheet = m_opening->paper.sheet;
    giveAnswer(note, answer);
    sheet.agreement = note.agreement;
    sheet.agreedAs = note.agreedAs;
    sheet.agreedMark = note.agreedMark;
    sheet.isAnswerOlder = note.isAnswerOlder();
    showAnswer();
    showPaper();
}

// A name in the middle of its letters counts: nobody comes back to the field to finish it
// otherwise.
void ReviewPage::keepDraft()
{
    saveAnswer();
    keepSigner();
}

void ReviewPage::keepSigner()
{
    m_keepTimer->stop();
    if (!m_opening || m_isSigning || m_sign->signer() == m_opening->signer) {
        return;
    }
    m_opening->signer = m_sign->signer();
    desk().ask(
        this,
        [note = m_wanted, signer = m_opening->signer](Book& book) {
            return keepSignerTyped(book, note, signer);
        },
        [this](const Result<qint64>& kept) { (void)worked(kept); });
}

QWidget* ReviewPage::firstFocus() const
{
    return isCovered() ? m_cover->findChild<QWidget*>(QStringLiteral("showWords"))
                       : static_cast<QWidget*>(m_view);
}

QCborMap ReviewPage::place() const
{
    return m_wanted.isNull() ? QCborMap() : QCborMap{{kReviewed, m_wanted.toBytes()}};
}

void ReviewPage::goToPlace(const QCborMap& place)
{
    if (const auto id = RowId::fromBytes(place.value(kReviewed).toByteArray());
        id && !id->isNull()) {
        showNote(NoteId(*id));
    } else {
        navigator().show(Section::Notes);
    }
}

} // namespace kithbook
