// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/writing/codelist.h"

#include "ui/parts/announce.h"
#include "ui/parts/ground.h"
#include "ui/parts/label.h"
#include "ui/parts/rowlist.h"
#include "ui/style/controlshape.h"
#include "ui/style/measure.h"
#include "ui/style/paint.h"

#include <QBoxLayout>
#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace kithbook {

namespace {

constexpr double kListWidth = 100;  // u
constexpr double kCodeRow = 8;      // u, as in the find box
constexpr double kBesideCode = 2.5; // u, at both sides of a code
constexpr double kAroundList = 1.5; // u
constexpr int kMostCodes = 6;       // seen at once; the others are scrolled to
constexpr int kFewestCodes = 2;     // in a window that is not high enough for more
constexpr int kMarkedBar = 3;       // pixels

QListView* makeCodeList()
{
    auto* list = new QListView;
    list->setObjectName(QStringLiteral("shortCodes"));
    list->setAccessibleName(CodeList::tr("Short codes"));
    list->setFocusPolicy(Qt::NoFocus);
    list->setFrameShape(QFrame::NoFrame);
    list->setMouseTracking(true);
    list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list->setUniformItemSizes(true);
    list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setResizeMode(QListView::Adjust);
    return list;
}

} // namespace

/// One line: the code, and after the longest of them what it stands for.
class CodeDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setCodeWidth(int pixels) { m_codeWidth = pixels; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override
    {
        const Tokens t = tokensOf(option.palette);
        const bool isMarked = option.state.testFlag(QStyle::State_Selected);
        painter->save();
        paintGround(*painter, option, t);
        QRect code = option.rect.adjusted(units(kBesideCode), 0, -units(kBesideCode), 0);
        QRect text = code;
        code.setWidth(std::min(m_codeWidth, code.width() / 2));
        text.setLeft(code.right() + 1 + units(kBesideCode));
        const auto put = [&](const QRect& rect, const QString& words, TextRole role, QRgb ink) {
            const QFont font = fontFor(role);
            const Qt::Alignment side = QStyle::visualAlignment(option.direction, Qt::AlignLeft);
            painter->setFont(font);
            painter->setPen(QColor(ink));
            painter->drawText(QStyle::visualRect(option.direction, option.rect, rect),
                              static_cast<int>(side | Qt::AlignVCenter) | Qt::TextSingleLine |
                                  ownDirection(words),
                              QFontMetrics(font).elidedText(words, Qt::ElideRight, rect.width()));
        };
        put(code, index.data().toString(), TextRole::Strong, isMarked ? t.onSoft : t.text);
        put(text, index.data(LineRole).toString(), TextRole::Body, isMarked ? t.onSoft : t.muted);
        painter->restore();
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override
    {
        return {units(40), units(kCodeRow)};
    }

private:
    static void paintGround(QPainter& painter, const QStyleOptionViewItem& option, const Tokens& t)
    {
        const bool isMarked = option.state.testFlag(QStyle::State_Selected);
        if (isMarked || option.state.testFlag(QStyle::State_MouseOver)) {
            paintPanel(painter, option.rect,
                       {isMarked ? t.soft : t.alt, t.groundEdge ? QColor(t.border) : QColor(), 1,
                        kTagCorner});
        }
        if (isMarked) { // told from the others without its color
            const QRect bar(option.rect.left(), option.rect.top(), kMarkedBar,
                            option.rect.height());
            painter.fillRect(QStyle::visualRect(option.direction, option.rect, bar),
                             QColor(t.accent));
        }
    }

    int m_codeWidth = 0;
};

CodeList::CodeList(QWidget& ground)
    : QFrame(&ground), m_delegate(new CodeDelegate(this)), m_list(makeCodeList()),
      m_keys(new Label({}, TextRole::Caption, Ink::Muted))
{
    m_keys->setObjectName(QStringLiteral("shortCodeKeys"));
    m_list->setModel(&m_model);
    m_list->setItemDelegate(m_delegate);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_list, 1);
    auto* foot = new QVBoxLayout;
    foot->addWidget(m_keys);
    column->addLayout(foot);
    spaceOut(*this, *foot, {kBesideCode, 0, kBesideCode, 0, 0});
    spaceOut(*this, *column, {kAroundList, kAroundList, kAroundList, kAroundList, 1});
    connect(m_list, &QListView::clicked, this,
            [this](const QModelIndex& index) { Q_EMIT clicked(index.row()); });
    hide();
}

void CodeList::offer(std::vector<ShortCode> codes, int marked)
{
    m_codes = std::move(codes);
    m_model.clear();
    int widest = 0;
    for (const ShortCode& each : m_codes) {
        auto* row = new QStandardItem(u';' + each.code);
        row->setData(each.text, LineRole);
        row->setData(QStringLiteral("%1, %2").arg(each.code, each.text), Qt::AccessibleTextRole);
        m_model.appendRow(row);
        widest = std::max(widest, textWidth(fontFor(TextRole::Strong), row->text()));
    }
    m_delegate->setCodeWidth(widest);
    mark(marked);
}

int CodeList::marked() const
{
    return m_list->currentIndex().isValid() ? m_list->currentIndex().row() : kNone;
}

void CodeList::mark(int row)
{
    m_list->setCurrentIndex(row == kNone ? QModelIndex()
                                         : m_model.index(std::min(row, m_model.rowCount() - 1), 0));
    if (row == kNone) {
        m_list->scrollToTop();
    }
    m_keys->setText(row == kNone ? tr("Arrow keys choose, Tab puts in the first, Esc closes")
                                 : tr("Arrow keys choose, Enter puts it in, Esc closes"));
    tell();
}

// The focus is in the text, so that nobody else would say what there is to choose.
void CodeList::tell()
{
    const QModelIndex row = m_list->currentIndex();
    const int all = m_model.rowCount();
    const QString count = all == 1 ? tr("1 short code") : tr("%n short codes", nullptr, all);
    const QString words = row.isValid() ? row.data(Qt::AccessibleTextRole).toString() : count;
    m_keys->setAccessibleName(words + u'\n' + m_keys->text());
    announce(*m_keys);
}

void CodeList::placeBy(const QRect& line, const QRect& text)
{
    const QRect seen = seenOf(*parentWidget());
    const int width = std::min(units(kListWidth), text.width());
    const QMargins around = layout()->contentsMargins();
    const int inside = width - around.left() - around.right() - 2 * units(kBesideCode);
    const int rest =
        around.top() + around.bottom() + layout()->spacing() + m_keys->heightForWidth(inside);
    const int rows = std::min(m_model.rowCount(), kMostCodes);
    const int below = seen.bottom() - line.bottom();
    const int above = line.top() - seen.top();
    const int wanted = rest + rows * units(kCodeRow);
    const bool isBelow = wanted <= below || below >= above;
    const int least = rest + std::min(rows, kFewestCodes) * units(kCodeRow);
    const int height = std::clamp(isBelow ? below : above, least, wanted);
    const int left = std::clamp(line.left(), text.left(), text.right() + 1 - width);
    setGeometry(left, isBelow ? line.bottom() + 1 : line.top() - height, width, height);
    raise();
    show();
}

void CodeList::paintEvent(QPaintEvent*)
{
    const Tokens tokens = tokensOf(palette());
    QPainter painter(this);
    paintPanel(painter, rect(), {tokens.base, tokens.border, double(tokens.edge), kCardCorner});
}

} // namespace kithbook
