// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rail.h"

#include "ui/parts/button.h"
#include "ui/parts/card.h"
#include "ui/shell/navdelegate.h"
#include "ui/style/measure.h"

#include <QBoxLayout>
#include <QListView>
#include <QPainter>
#include <QStandardItemModel>

namespace kithbook {

namespace {

constexpr double kWide = 52; // u

Icon iconOf(Section section)
{
    switch (section) {
    case Section::People:
        return Icon::People;
    case Section::Notes:
        return Icon::Note;
    default:
        return Icon::Sun;
    }
}

Section sectionAt(const QModelIndex& index)
{
    return static_cast<Section>(index.data(Qt::UserRole).toInt());
}

} // namespace

QString Rail::word(Section section)
{
    switch (section) {
    case Section::Today:
        return tr("Today");
    case Section::People:
        return tr("People");
    case Section::Notes:
        return tr("Notes");
    case Section::Log:
        return tr("Log a session");
    case Section::Import:
        return tr("Import");
    case Section::Settings:
        return tr("Settings");
    case Section::Groups:
        return tr("Groups");
    case Section::Meeting:
        return tr("Log a group meeting");
    case Section::Write:
        return tr("Write a note");
    case Section::Review:
        return tr("Look over and sign");
    case Section::Export:
        return tr("Print or export notes");
    case Section::Versions:
        return tr("Earlier versions");
    case Section::Reflection:
        return tr("Private reflection");
    }
    return {};
}

QList<Section> Rail::sections()
{
    return {Section::Today, Section::People, Section::Notes};
}

Rail::Rail(QWidget* parent)
    : QFrame(parent), m_log(new Button(Icon::Add, tr("Log a session"), ButtonKind::Main)),
      m_list(new QListView), m_model(new QStandardItemModel(this))
{
    setObjectName(QStringLiteral("rail"));
    m_log->setObjectName(QStringLiteral("railLog"));
    m_log->setSize(ControlSize::Large);
    connect(m_log, &Button::clicked, this, &Rail::logAsked);
    fill();
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_log);
    column->addSpacing(units(2));
    column->addWidget(m_list, 1);
    column->addWidget(new Divider);
    m_hide = addFoot(Icon::EyeSlash, tr("Hide names"), "railHideNames");
    connect(m_hide, &Button::clicked, this,
            [this] { Q_EMIT hideNamesAsked(!m_hide->property("hiding").toBool()); });
    connect(addFoot(Icon::Settings, tr("Settings"), "railSettings"), &Button::clicked, this,
            &Rail::settingsAsked);
    connect(addFoot(Icon::Lock, tr("Lock now"), "railLock"), &Button::clicked, this,
            &Rail::lockAsked);
    spaceOut(*this, *column, {3, 4, 3, 3, 1});
    keepMinimum(*this, kWide, -1);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
}

void Rail::fill()
{
    for (const Section section : sections()) {
        auto* item = new QStandardItem(themedIcon(iconOf(section)), word(section));
        item->setData(static_cast<int>(section), Qt::UserRole);
        m_model->appendRow(item);
        setCount(section, 0);
    }
    m_list->setModel(m_model);
    m_list->setItemDelegate(new NavDelegate(m_list));
    m_list->setObjectName(QStringLiteral("railSections"));
    m_list->setAccessibleName(tr("Pages"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // Its words are short; what a list would like is the width of a page.
    m_list->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Expanding);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    const auto choose = [this](const QModelIndex& index) {
        Q_EMIT sectionChosen(sectionAt(index));
    };
    connect(m_list, &QListView::clicked, this, choose);
    connect(m_list, &QListView::activated, this, choose);
}

Button* Rail::addFoot(Icon icon, const QString& text, const char* name)
{
    auto* button = new Button(icon, text, ButtonKind::Nav);
    button->setObjectName(QLatin1StringView(name));
    layout()->addWidget(button);
    layout()->setAlignment(button, Qt::AlignLeading);
    return button;
}

void Rail::setCurrent(Section section)
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex index = m_model->index(row, 0);
        if (sectionAt(index) == section) {
            m_list->setCurrentIndex(index);
            return;
        }
    }
    m_list->setCurrentIndex({});
    m_list->clearSelection();
}

void Rail::setCount(Section section, int count)
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        QStandardItem* item = m_model->item(row);
        if (sectionAt(item->index()) == section) {
            item->setData(count > 0 ? QString::number(count) : QString(), kNavCountRole);
            item->setData(count > 0 ? tr("%1, %n to look at", nullptr, count).arg(item->text())
                                    : item->text(),
                          Qt::AccessibleTextRole);
        }
    }
}

void Rail::setLogIsMain(bool main)
{
    m_log->setKind(main ? ButtonKind::Main : ButtonKind::Second);
}

void Rail::setNamesHidden(bool hidden)
{
    m_hide->setProperty("hiding", hidden);
    m_hide->setText(hidden ? tr("Show names") : tr("Hide names"));
    m_hide->setIcon(themedIcon(hidden ? Icon::Eye : Icon::EyeSlash));
}

void Rail::paintEvent(QPaintEvent*)
{
    const Tokens t = tokensOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), QColor(t.sidebar));
    const QRect edge(width() - 1, 0, 1, height());
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), edge), QColor(t.divider));
}

} // namespace kithbook
