// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "findbox.h"

#include "core/records/groups.h"
#include "core/records/sessions.h"
#include "ui/find/finddelegate.h"
#include "ui/find/findmodel.h"
#include "ui/parts/announce.h"
#include "ui/parts/label.h"
#include "ui/style/icon.h"
#include "ui/style/measure.h"
#include "ui/style/paint.h"

#include <QApplication>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>

#include <algorithm>

namespace kithbook {

namespace {

constexpr double kWidth = 130; // u
constexpr double kFromTop = 8; // u
constexpr int kHits = 20;      // more than anybody reads for one word
constexpr size_t kCommandsBeside = 6;
constexpr int kRowsOnPage = 8;
constexpr int kLookedBack = 40; // sessions, for people who are recent

QListView* makeList(QWidget* parent)
{
    auto* list = new QListView(parent);
    list->setObjectName(QStringLiteral("findList"));
    list->setAccessibleName(FindBox::tr("Found"));
    list->setItemDelegate(new FindDelegate(list));
    list->setFocusPolicy(Qt::NoFocus);
    list->setFrameShape(QFrame::NoFrame);
    list->setMouseTracking(true);
    list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setResizeMode(QListView::Adjust);
    return list;
}

} // namespace

FindBox::FindBox(BookDesk& desk, Names& names, QWidget* parent)
    : QFrame(parent), m_desk(desk), m_names(names), m_field(new QLineEdit(this)),
      m_model(new FindModel(this)), m_list(makeList(this)),
      m_count(new Label({}, TextRole::Caption, Ink::Muted))
{
    Q_ASSERT(parent);
    m_field->setObjectName(QStringLiteral("findField"));
    m_field->addAction(themedIcon(Icon::Search, Ink::Muted), QLineEdit::LeadingPosition);
    m_count->setObjectName(QStringLiteral("findCount"));
    m_list->setModel(m_model);

    auto* column = new QVBoxLayout(this);
    column->addWidget(m_field);
    column->addWidget(m_list, 1);
    column->addWidget(m_count);
    spaceOut(*this, *column, {2, 2, 2, 2, 1.5});
    hide();

    m_field->installEventFilter(this);
    parent->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, [this] {
        if (!isHidden()) {
            refresh();
        }
    });
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex& index) {
        choose(index.row());
        openChosen();
    });
    connect(&desk, &BookDesk::stateChanged, this, [this] {
        if (!m_desk.isOpen()) {
            clear();
        }
    });
    connect(&names, &Names::changed, this, [this] {
        if (!isHidden()) {
            refresh();
        }
    });
}

void FindBox::setCommands(std::vector<FindCommand> commands)
{
    m_commands = std::move(commands);
}

void FindBox::open(Mode mode)
{
    if (isHidden()) {
        m_before = QApplication::focusWidget();
    }
    m_mode = m_desk.isOpen() ? mode : Mode::Commands;
    const QString what = m_mode == Mode::Commands
                             ? tr("Find a command")
                             : tr("Find a person, group, session, note or command");
    m_field->setAccessibleName(what);
    m_field->setPlaceholderText(what);
    m_field->clear();
    show();
    raise();
    m_field->setFocus(Qt::PopupFocusReason);
    refresh();
}

void FindBox::clear()
{
    m_waits = m_enterWaits = false;
    m_seen = -1;
    hide();
    m_field->clear();
    m_model->setRows({});
    m_count->clear();
    m_count->setAccessibleName({});
}

void FindBox::refresh()
{
    const QString typed = m_field->text();
    m_enterWaits = false;
    if (m_mode == Mode::Commands) {
        FindRows rows(m_names, m_desk.today());
        rows.addCommands(m_commands, typed, m_commands.size());
        takeRows(rows.take());
    } else if (typed.trimmed().isEmpty()) {
        askRecent();
    } else {
        askWords(typed);
    }
}

void FindBox::askRecent()
{
    m_waits = true;
    m_desk.ask(
        this,
        [&lists = m_desk.catalogues()](Book& book) {
            return Sessions(book, lists).latest({}, kLookedBack);
        },
        [this](const Result<std::vector<Session>>& latest) {
            FindRows rows(m_names, m_desk.today());
            rows.addRecent(latest.value_or(std::vector<Session>()));
            rows.addCommands(m_commands, {}, m_commands.size());
            takeRows(rows.take());
        },
        &m_question);
}

// What cannot be looked for, such as a lone comma, finds nothing; commands are found all the same.
void FindBox::askWords(const QString& typed)
{
    struct Found
    {
        FindAnswer hits;
        std::vector<GroupRow> groups;
    };
    m_waits = true;
    m_desk.ask(
        this,
        [&lists = m_desk.catalogues(), typed](Book& book) {
            return kithbook::find(book.connection(), {.text = typed, .limit = kHits})
                .and_then([&](FindAnswer hits) {
                    return Groups(book, lists)
                        .named(typed.trimmed())
                        .map([&](std::vector<GroupRow> groups) {
                            return Found{std::move(hits), std::move(groups)};
                        });
                });
        },
        [this, typed](const Result<Found>& found) {
            FindRows rows(m_names, m_desk.today());
            if (found) {
                rows.addHits(found->hits, found->groups, typed);
                m_seen = static_cast<int>(found->hits.hits.size() + found->groups.size());
            }
            rows.addCommands(m_commands, typed, kCommandsBeside);
            takeRows(rows.take());
        },
        &m_question);
}

void FindBox::takeRows(std::vector<FindRow> rows)
{
    if (isHidden()) {
        return;
    }
    m_waits = false;
    m_model->setRows(std::move(rows));
    place();
    if (const int first = m_model->choosable(0, 1); first >= 0) {
        m_list->setCurrentIndex(m_model->index(first));
        m_list->scrollToTop();
    }
    tellCount();
    if (m_enterWaits) {
        openChosen();
    }
}

void FindBox::tellCount()
{
    const int found = m_model->found();
    if (m_field->text().trimmed().isEmpty()) {
        m_count->setText(tr("Arrow keys choose, Enter opens, Esc closes"));
    } else if (found == 0) {
        m_count->setText(tr("Nothing fits. Try fewer letters."));
    } else {
        m_count->setText(found == 1 ? tr("1 found") : tr("%n found", nullptr, found));
    }
    m_count->setAccessibleName(m_count->text());
    announce(*m_count);
}

// As high as its rows, within the window.
void FindBox::place()
{
    const QSize room = parentWidget()->size() - 2 * QSize(units(4), units(4));
    const int width = std::min(units(kWidth), room.width());
    int rows = 0;
    for (int i = 0; i < m_model->rowCount(); ++i) {
        rows += m_list->sizeHintForIndex(m_model->index(i)).height();
    }
    m_list->setVisible(rows > 0);
    m_list->setMinimumHeight(0);
    const int around =
        layout()->minimumSize().height() - (rows > 0 ? m_list->minimumSizeHint().height() : 0);
    const int top = std::min(units(kFromTop), (parentWidget()->height() - around) / 4);
    const int height = std::min(around + rows, parentWidget()->height() - top - units(4));
    setGeometry((parentWidget()->width() - width) / 2, top, width, height);
}

bool FindBox::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parent() && event->type() == QEvent::Resize && !isHidden()) {
        place();
    }
    if (watched != m_field || isHidden()) {
        return QFrame::eventFilter(watched, event);
    }
    if (event->type() == QEvent::KeyPress) {
        return handleKey(static_cast<QKeyEvent*>(event)->key());
    }
    if (event->type() == QEvent::FocusOut) {
        const auto reason = static_cast<QFocusEvent*>(event)->reason();
        if (reason != Qt::ActiveWindowFocusReason && reason != Qt::PopupFocusReason) {
            close(false);
        }
    }
    return QFrame::eventFilter(watched, event);
}

bool FindBox::handleKey(int key)
{
    switch (key) {
    case Qt::Key_Down:
    case Qt::Key_Tab:
        step(1);
        return true;
    case Qt::Key_Up:
    case Qt::Key_Backtab:
        step(-1);
        return true;
    case Qt::Key_PageDown:
        step(kRowsOnPage);
        return true;
    case Qt::Key_PageUp:
        step(-kRowsOnPage);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        m_enterWaits = m_waits;
        if (!m_waits) {
            openChosen();
        }
        return true;
    case Qt::Key_Escape:
        close(true);
        return true;
    default:
        return false;
    }
}

void FindBox::step(int by)
{
    const int now = m_list->currentIndex().row();
    const int target = std::clamp(now + by, 0, std::max(0, m_model->rowCount() - 1));
    int row = m_model->choosable(target, by > 0 ? 1 : -1);
    if (row < 0) {
        row = m_model->choosable(target, by > 0 ? -1 : 1);
    }
    choose(row);
}

void FindBox::choose(int row)
{
    if (row < 0) {
        return;
    }
    m_list->setCurrentIndex(m_model->index(row));
    if (row == m_model->choosable(0, 1)) {
        m_list->scrollToTop(); // with the heading above it
    }
    // The focus is in the field, so that nobody else would say which row it is.
    m_count->setAccessibleName(m_model->row(row).sentence);
    announce(*m_count);
}

void FindBox::openChosen()
{
    const QModelIndex current = m_list->currentIndex();
    if (!current.isValid()) {
        return;
    }
    const FindRow row = m_model->row(current.row());
    const QString words = m_field->text();
    close(true);
    switch (row.kind) {
    case FindRow::Kind::Person:
        Q_EMIT personChosen(row.person);
        break;
    case FindRow::Kind::Group:
        Q_EMIT groupChosen(row.group);
        break;
    case FindRow::Kind::Session:
        Q_EMIT sessionChosen(row.session);
        break;
    case FindRow::Kind::Note:
        Q_EMIT noteChosen(row.note, words);
        break;
    case FindRow::Kind::Command: {
        const auto command = std::find_if(m_commands.begin(), m_commands.end(),
                                          [&](const auto& each) { return each.id == row.command; });
        if (command != m_commands.end()) {
            const auto run = command->run; // which may set other commands
            run();
        }
        break;
    }
    case FindRow::Kind::Heading:
        break;
    }
}

void FindBox::close(bool giveFocusBack)
{
    writeDown();
    // Before the box hides, which would give the focus to whatever comes next.
    if (giveFocusBack && m_before) {
        m_before->setFocus(Qt::PopupFocusReason);
    }
    clear();
}

// That somebody searched, and how much they saw, goes into the history; the words do not.
void FindBox::writeDown()
{
    if (m_seen < 0 || !m_desk.isOpen() || m_desk.about().readOnly) {
        return;
    }
    m_desk.write(
        this, Action::Searched,
        [seen = m_seen](Book&, Mutation& mutation) -> Result<void> {
            mutation.auditAnyway();
            mutation.describe(1, seen);
            return {};
        },
        [](const Result<void>&) {});
}

void FindBox::paintEvent(QPaintEvent*)
{
    const Tokens tokens = tokensOf(palette());
    QPainter painter(this);
    paintPanel(painter, rect(), {tokens.base, tokens.border, double(tokens.edge), kCardCorner});
}

void FindBox::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange && !isHidden()) {
        place();
    }
}

} // namespace kithbook
