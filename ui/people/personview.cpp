// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "personview.h"

#include "core/records/people.h"
#include "ui/parts/emptystate.h"
#include "ui/people/connectcard.h"
#include "ui/people/goalscard.h"
#include "ui/people/goalstab.h"
#include "ui/people/nextstepcard.h"
#include "ui/people/notestab.h"
#include "ui/people/ownwordscard.h"
#include "ui/people/personheader.h"
#include "ui/people/sessionscard.h"
#include "ui/style/measure.h"
#include "ui/style/paint.h"

#include <QBoxLayout>
#include <QPainter>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTabBar>

namespace kithbook {

namespace {

constexpr double kRightColumn = 69; // u, mock 04
constexpr double kTwoColumns = 150; // u: narrower, and the columns stand below each other

constexpr QLatin1StringView kOverview("overview");
constexpr QLatin1StringView kNotes("notes");
constexpr QLatin1StringView kGoals("goals");

// By a background role the words in it would take another role too, and lose their ink.
class Head final : public QWidget
{
protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter(this).fillRect(rect(), QColor(tokensOf(palette()).base));
    }
};

} // namespace

PersonView::PersonView(const Room& room, PersonActs& acts, QWidget* parent)
    : QFrame(parent), m_room(room), m_acts(acts),
      m_nobody(new EmptyState({}, tr("Choose a person to see their page."))),
      m_header(new PersonHeader(room, acts)), m_tabs(new QTabBar), m_bodies(new QStackedWidget),
      m_scroll(new QScrollArea), m_columns(nullptr), m_right(nullptr), m_words(new OwnWordsCard),
      m_step(new NextStepCard(room.desk.today())), m_sessions(new SessionsCard(room)),
      m_connect(new ConnectCard(room)), m_goalsCard(new GoalsCard), m_notes(new NotesTab(room)),
      m_goals(new GoalsTab(room))
{
    m_scroll->setWidget(makePage());
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_nobody, 1);
    column->addWidget(m_scroll, 1);
    column->setContentsMargins(1, kCardCorner, 1, kCardCorner);
    m_scroll->hide();
    connectCards();
}

QWidget* PersonView::makePage()
{
    m_tabs->setObjectName(QStringLiteral("personTabs"));
    m_tabs->setAccessibleName(tr("Parts of the page"));
    m_tabs->setDrawBase(true);
    m_tabs->setExpanding(false);
    m_tabs->setUsesScrollButtons(false);
    connect(m_tabs, &QTabBar::currentChanged, this, &PersonView::showBody);
    m_bodies->addWidget(makeOverview());
    m_bodies->addWidget(m_notes);
    m_bodies->addWidget(m_goals);

    auto* head = new Head;
    auto* inHead = new QVBoxLayout(head);
    inHead->addWidget(m_header);
    inHead->addWidget(m_tabs);
    spaceOut(*head, *inHead, {.between = 0});

    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->addWidget(head);
    column->addWidget(m_bodies, 1);
    spaceOut(*page, *column, {.between = 0});
    return page;
}

QWidget* PersonView::makeOverview()
{
    auto* overview = new QWidget;
    auto* left = new QVBoxLayout;
    for (QWidget* card :
         std::initializer_list<QWidget*>{m_words, m_step, m_goalsCard, m_sessions}) {
        left->addWidget(card);
    }
    left->addStretch(1);
    m_right = new QWidget;
    auto* right = new QVBoxLayout(m_right);
    right->addWidget(m_connect);
    right->addStretch(1);
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight, overview);
    m_columns->addLayout(left, 1);
    m_columns->addWidget(m_right);
    spaceOut(*overview, *left, {.between = 3});
    spaceOut(*m_right, *right, {.between = 3});
    spaceOut(*overview, *m_columns, {4, 4, 4, 4, 4});
    return overview;
}

void PersonView::connectCards()
{
    connect(m_step, &NextStepCard::changed, this, [this](const QString& step, const QDate& day) {
        writeStep(step, day, tr("Next step kept."));
    });
    connect(m_step, &NextStepCard::done, this, [this] { writeStep({}, {}, tr("Step done.")); });
    connect(m_goalsCard, &GoalsCard::addAsked, this, [this] { Q_EMIT goalAsked(m_wanted, {}); });
    connect(m_goalsCard, &GoalsCard::allAsked, this, [this] {
        openTab(QString(kGoals));
        m_tabs->setFocus(Qt::OtherFocusReason);
    });
    connect(m_goals, &GoalsTab::formAsked, this,
            [this](GoalId goal) { Q_EMIT goalAsked(m_wanted, goal); });
    connect(m_connect, &ConnectCard::addAsked, this, [this] { Q_EMIT editAsked(m_wanted); });
}

void PersonView::show(PersonId person)
{
    m_wanted = person;
    if (person.isNull()) {
        m_picture.reset();
        showPicture();
        return;
    }
    m_room.desk.ask(
        this,
        [lists = BookDesk::Lists{m_room.desk.catalogues(), m_room.desk.templates()},
         person](Book& book) { return askPerson(book, lists, person); },
        [this](Result<PersonPicture> answer) { receive(std::move(answer)); }, &m_question);
}

void PersonView::receive(Result<PersonPicture> answer)
{
    if (m_wanted.isNull()) {
        return;
    }
    if (answer) {
        m_picture = std::move(*answer);
    } else {
        m_picture.reset();
        // Erased, here or elsewhere: the page says that nobody is chosen, which is all there is.
        if (answer.error().code != Code::NoSuchRecord) {
            m_room.navigator.showError(answer.error());
        }
    }
    showPicture();
}

void PersonView::showPicture()
{
    m_nobody->setHidden(m_picture.has_value());
    m_scroll->setVisible(m_picture.has_value());
    update();
    if (!m_picture) {
        return;
    }
    m_header->show(m_picture->person);
    m_words->show(m_picture->person);
    m_step->show(m_picture->person);
    m_sessions->show(*m_picture);
    m_connect->show(*m_picture);
    m_goalsCard->show(*m_picture);
    m_notes->show(*m_picture);
    m_goals->show(*m_picture);
    showTabs();
    layOut();
}

void PersonView::showTabs()
{
    const QString current = m_wantedTab.isEmpty() ? tab() : m_wantedTab;
    const QSignalBlocker quiet(m_tabs);
    while (m_tabs->count() > 0) {
        m_tabs->removeTab(0);
    }
    addTab(tr("Overview"), kOverview);
    if (!m_picture->notes.empty()) {
        const auto count = static_cast<int>(m_picture->notes.size());
        addTab(m_picture->moreNotes ? tr("Notes, over %n", "", count) : tr("Notes %n", "", count),
               kNotes);
    }
    if (!m_picture->goals.empty()) {
        addTab(tr("Goals %n", "", static_cast<int>(m_picture->goals.size())), kGoals);
    }
    openTab(current);
    m_wantedTab.clear();
}

void PersonView::addTab(const QString& words, QLatin1StringView tab)
{
    m_tabs->setTabData(m_tabs->addTab(words), QString(tab));
}

// A tab that is not there any more: the first.
void PersonView::openTab(const QString& tab)
{
    int index = 0;
    for (int i = 0; i < m_tabs->count(); ++i) {
        index = m_tabs->tabData(i).toString() == tab ? i : index;
    }
    m_tabs->setCurrentIndex(index);
    showBody();
}

void PersonView::showBody()
{
    QWidget* body = tab() == kNotes   ? static_cast<QWidget*>(m_notes)
                    : tab() == kGoals ? static_cast<QWidget*>(m_goals)
                                      : m_bodies->widget(0);
    m_bodies->setCurrentWidget(body);
}

QString PersonView::tab() const
{
    return m_tabs->tabData(m_tabs->currentIndex()).toString();
}

QString PersonView::goalsTab()
{
    return kGoals;
}

void PersonView::setTab(const QString& tab)
{
    m_wantedTab = tab;
}

void PersonView::keepDraft()
{
    m_goals->keepDraft();
}

QWidget* PersonView::firstFocus() const
{
    return m_picture ? m_header->findChild<QWidget*>(QStringLiteral("more")) : nullptr;
}

// Only the step: what else changed meanwhile is not ours to write back.
void PersonView::writeStep(const QString& step, const QDate& day, const QString& done)
{
    if (!m_picture) {
        return;
    }
    m_room.desk.write(
        this, Action::Edited,
        [lists = &m_room.desk.catalogues(), seen = m_picture->person.seen, person = m_wanted, step,
         day](Book& book, Mutation& mutation) {
            People people(book, *lists);
            return people.get(person).and_then([&](Person now) {
                now.nextStep = step;
                now.nextStepDay = day;
                now.seen = seen;
                return people.edit(mutation, now);
            });
        },
        [this, done](const Result<void>& written) {
            if (!written) {
                m_room.navigator.showError(written.error());
            } else {
                m_room.navigator.offerUndo(done);
            }
        });
}

void PersonView::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    layOut();
}

void PersonView::layOut()
{
    const bool isWide = width() >= units(kTwoColumns);
    m_columns->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_right->setMinimumWidth(isWide ? units(kRightColumn) : 0);
    m_right->setMaximumWidth(isWide ? units(kRightColumn) : QWIDGETSIZE_MAX);
}

// The head of the page is base and continues to the upper edge; the rest stands back behind the
// cards.
void PersonView::paintEvent(QPaintEvent*)
{
    const Tokens t = tokensOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor edge(t.groundEdge ? t.border : t.divider);
    paintPanel(painter, rect(), {QColor(t.window), edge, 1, kCardCorner});
    if (!m_picture) {
        return;
    }
    painter.setClipRect(QRect(0, 0, width(), height() / 2));
    paintPanel(painter, rect(), {QColor(t.base), edge, 1, kCardCorner});
}

} // namespace kithbook
