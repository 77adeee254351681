// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "helppage.h"

#include "ui/help/helptext.h"
#include "ui/parts/button.h"
#include "ui/parts/card.h"
#include "ui/parts/emptystate.h"
#include "ui/parts/footerbar.h"
#include "ui/parts/listandpage.h"
#include "ui/parts/pageframe.h"
#include "ui/parts/rowlist.h"
#include "ui/style/measure.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStandardItemModel>

#include <algorithm>

namespace kithbook {

namespace {

constexpr double kListWidth = 86; // u, as every list beside a page
constexpr double kBothNeed = 165; // u
constexpr double kWidest = 158;   // u: a column of 75 letters (ux.md section 4) and its padding

} // namespace

HelpPage::HelpPage(QWidget* parent)
    : QWidget(parent), m_topics(helpTopics()), m_model(new QStandardItemModel(this)),
      m_list(new RowList(tr("Help pages"))),
      m_nothing(new EmptyState({}, tr("No help page has these words."))), m_find(new QLineEdit),
      m_text(new HelpText)
{
    setObjectName(QStringLiteral("helpPage"));
    m_find->setObjectName(QStringLiteral("findHelp"));
    m_find->setAccessibleName(tr("Find in Help"));
    m_find->setPlaceholderText(tr("Find in Help"));
    m_find->setClearButtonEnabled(true);
    keepMinimum(*m_find, 60, -1);
    m_split = new ListAndPage(makeList(), makeText(), kListWidth, kBothNeed);
    auto* body = new QWidget;
    auto* column = new QVBoxLayout(body);
    column->addWidget(m_split);
    auto* frame = new PageFrame(tr("Help"));
    frame->setTitleAside(m_find);
    frame->setBody(body);
    auto* back = new Button(Icon::ArrowLeft, tr("&Back"), ButtonKind::Second);
    back->setObjectName(QStringLiteral("helpBack"));
    frame->footer().addButton(back);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(frame);

    connect(back, &Button::clicked, this, &HelpPage::backAsked);
    connect(m_find, &QLineEdit::textChanged, this, &HelpPage::find);
    connect(m_text, &HelpText::topicAsked, this, &HelpPage::showTopic);
    connect(m_split, &ListAndPage::wentBack, this, [this] { m_list->setFocus(); });
    m_list->setCurrentIndex(m_model->index(0, 0));
}

QWidget* HelpPage::makeList()
{
    for (const HelpTopic& topic : m_topics) {
        auto* row = new QStandardItem(topic.title);
        row->setData(topic.line, LineRole);
        row->setData(QStringLiteral("%1. %2").arg(topic.title, topic.line), Qt::AccessibleTextRole);
        m_model->appendRow(row);
    }
    m_list->setObjectName(QStringLiteral("helpTopics"));
    m_list->setModel(m_model);
    const auto read = [this] {
        m_split->openPage();
        m_text->setFocus();
    };
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &HelpPage::showCurrent);
    connect(m_list, &RowList::opened, this, read);
    connect(m_list, &RowList::clicked, m_list, [this] { m_split->openPage(); });
    Button& all = m_nothing->setAction(tr("Show all pages"));
    all.setObjectName(QStringLiteral("allHelp"));
    connect(&all, &Button::clicked, this, [this] {
        m_find->clear();
        m_list->setFocus();
    });
    auto* side = new QWidget;
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_list, 1);
    column->addWidget(m_nothing);
    column->addStretch(0);
    m_nothing->hide();
    return side;
}

QWidget* HelpPage::makeText()
{
    auto* card = new Card;
    card->body().addWidget(m_text);
    keepMaximumWidth(*card, kWidest);
    auto* side = new QWidget;
    auto* row = new QHBoxLayout(side);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(card, 1);
    row->addStretch(0);
    return side;
}

void HelpPage::showCurrent()
{
    const QModelIndex now = m_list->currentIndex();
    if (now.isValid()) {
        const HelpTopic& topic = m_topics[static_cast<std::size_t>(now.row())];
        m_text->showTopic(topic.title, topic.markdown);
    }
}

void HelpPage::showTopic(const QString& id)
{
    const auto topic = std::ranges::find(m_topics, id, &HelpTopic::id);
    if (topic == m_topics.end()) {
        return;
    }
    const int row = static_cast<int>(topic - m_topics.begin());
    if (m_list->isRowHidden(row)) {
        m_find->clear();
    }
    m_list->setCurrentIndex(m_model->index(row, 0));
    m_split->openPage();
}

QString HelpPage::topic() const
{
    return m_topics[static_cast<std::size_t>(m_list->currentIndex().row())].id;
}

QWidget* HelpPage::firstFocus() const
{
    return m_text;
}

void HelpPage::find(const QString& text)
{
    const QStringList words = text.simplified().split(QChar::Space, Qt::SkipEmptyParts);
    int first = -1;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QString& page = m_topics[static_cast<std::size_t>(row)].markdown;
        const bool fits = std::ranges::all_of(words, [&page](const QString& word) {
            return page.contains(word, Qt::CaseInsensitive);
        });
        m_list->setRowHidden(row, !fits);
        first = fits && first < 0 ? row : first;
    }
    m_nothing->setVisible(first < 0);
    m_list->setVisible(first >= 0);
    if (first >= 0 && m_list->isRowHidden(m_list->currentIndex().row())) {
        m_list->setCurrentIndex(m_model->index(first, 0));
    }
    m_text->mark(words);
}

void HelpPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Escape) {
        QWidget::keyPressEvent(event);
    } else if (!m_find->text().isEmpty()) {
        m_find->clear();
    } else {
        Q_EMIT backAsked();
    }
}

} // namespace kithbook
