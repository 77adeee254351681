// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/screens/partspage.h"

#include "tests/screens/partscontrols.h"
#include "tests/screens/partssection.h"
#include "ui/parts/banner.h"
#include "ui/parts/busyline.h"
#include "ui/parts/button.h"
#include "ui/parts/card.h"
#include "ui/parts/emptystate.h"
#include "ui/parts/flowlayout.h"
#include "ui/parts/footerbar.h"
#include "ui/parts/label.h"
#include "ui/parts/lockcountdown.h"
#include "ui/parts/pageframe.h"
#include "ui/parts/rowlist.h"
#include "ui/parts/tag.h"
#include "ui/parts/undobar.h"
#include "ui/style/paint.h"

#include <QBoxLayout>
#include <QPainter>
#include <QSlider>
#include <QStandardItemModel>
#include <QTabBar>

namespace kithbook {

namespace {

void addBanners(QVBoxLayout& page)
{
    auto* column = new QVBoxLayout;
    page.addWidget(
        new Label(u("Banners, 6 px corner, icon and word"), TextRole::Strong, Ink::Muted));
    auto* info = new Banner(BannerKind::Info, u("Last backup was 9 days ago."));
    info->addAction(u("Back up now"));
    auto* good = new Banner(BannerKind::Good, u("41 people added. 3 rows need a look."));
    good->addAction(u("Show rows"));
    auto* care = new Banner(BannerKind::Care,
                            u("Marisol prefers not to use video. You can still log this."));
    care->addAction(u("See why"), ButtonKind::Flat);
    auto* stop = new Banner(BannerKind::Stop, u("There is no room left on this computer. Your note "
                                                "is safe in memory. Free some space, then press "
                                                "Save."));
    stop->addAction(u("Save"));
    auto* training = new Banner(BannerKind::Training, u("Everyone here is made up."));
    training->setLead(u("TRAINING"));
    auto* undo = new UndoBar;
    undo->showDone(u("Moved to Trash."));
    for (QWidget* widget :
         std::initializer_list<QWidget*>{info, good, care, stop, training, undo}) {
        column->addWidget(widget);
    }
    page.addLayout(column);
}

void addTags(QVBoxLayout& page)
{
    FlowLayout* flow = section(page, "Tags, 5.5 u high", 2.5);
    flow->addWidget(new Tag(Icon::Lock, u("Signed"), Tone::Neutral));
    flow->addWidget(new Tag(Icon::Check, u("Ready to sign"), Tone::Good));
    flow->addWidget(new Tag(Icon::Note, u("Note to finish"), Tone::Info));
    flow->addWidget(new Tag(Icon::Clock, u("Until Jun 3"), Tone::Care));
    flow->addWidget(new Tag(Icon::People, u("Group"), Tone::Soft));
    flow->addWidget(new Tag(Icon::Training, u("Made up"), Tone::Training));
    flow->addWidget(new Tag(u("12"), Tone::Neutral));
}

// A square of one token.
class Swatch final : public QWidget
{
public:
    explicit Swatch(QRgb Tokens::*token) : m_token(token)
    {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }
    [[nodiscard]] QSize sizeHint() const override { return {units(5), units(5)}; }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const Tokens tokens = tokensOf(palette());
        QPainter painter(this);
        paintPanel(painter, rect(), {tokens.*m_token, tokens.border, 1, kTagCorner});
    }

private:
    QRgb Tokens::*m_token;
};

void addTokens(QVBoxLayout& page)
{
    struct Named
    {
        const char* name;
        QRgb Tokens::*token;
    };
    constexpr Named kAll[] = {
        {"window", &Tokens::window},     {"base", &Tokens::base},
        {"alt", &Tokens::alt},           {"sidebar", &Tokens::sidebar},
        {"text", &Tokens::text},         {"muted", &Tokens::muted},
        {"border", &Tokens::border},     {"divider", &Tokens::divider},
        {"accent", &Tokens::accent},     {"on-accent", &Tokens::onAccent},
        {"soft", &Tokens::soft},         {"on-soft", &Tokens::onSoft},
        {"link", &Tokens::link},         {"info-bg", &Tokens::infoFill},
        {"good", &Tokens::good},         {"good-bg", &Tokens::goodFill},
        {"care", &Tokens::care},         {"care-bg", &Tokens::careFill},
        {"stop", &Tokens::stop},         {"stop-bg", &Tokens::stopFill},
        {"train", &Tokens::training},    {"train-bg", &Tokens::trainingFill},
        {"disabled", &Tokens::disabled},
    };
    FlowLayout* flow = section(page, "Tokens", 3);
    for (const Named& token : kAll) {
        auto* pair = new QWidget;
        auto* row = new QHBoxLayout(pair);
        row->addWidget(new Swatch(token.token));
        auto* label = new Label(u(token.name), TextRole::Caption);
        label->setWordWrap(false);
        row->addWidget(label, 1);
        spaceOut(*pair, *row, {.between = 1});
        keepMinimum(*pair, 24, -1);
        flow->addWidget(pair);
    }
}

QStandardItem* row(const char* name, const char* line, AvatarLook avatar,
                   std::optional<TagText> tag = {})
{
    auto* item = new QStandardItem(u(name));
    item->setData(u(line), LineRole);
    item->setData(QVariant::fromValue(avatar), AvatarRole);
    if (tag) {
        item->setData(QVariant::fromValue(*tag), TagRole);
    }
    item->setData(QStringLiteral("%1. %2").arg(u(name), u(line)), Qt::AccessibleTextRole);
    return item;
}

void addList(QVBoxLayout& page)
{
    page.addWidget(new Label(u("List rows, 15.5 u"), TextRole::Strong, Ink::Muted));
    auto* list = new RowList(u("People"));
    auto* model = new QStandardItemModel(list);
    const auto person = [](const char* initials) { return AvatarLook{u(initials)}; };
    model->appendRow(row("Sam T.", "Yesterday, by phone. Next: art group", person("ST"),
                         TagText{u("Note to finish"), Tone::Info, Icon::Note}));
    model->appendRow(row("Denise W.", "Usual row", person("DW")));
    model->appendRow(row("Marisol R.", "Chosen", person("MR"),
                         TagText{u("Agreement ends soon"), Tone::Care, Icon::Clock}));
    model->appendRow(row("Tuesday circle", "Group, 6 people. Next: today 1:00 PM",
                         {{}, AvatarLook::Shape::Group, 0}));
    model->appendRow(row("W. L.", "Names hidden", {u("W"), AvatarLook::Shape::Hidden, 0}));
    model->appendRow(row("H. P.", "Names hidden", {u("HP"), AvatarLook::Shape::Hidden, 3}));
    list->setModel(model);
    list->setCurrentIndex(model->index(2, 0));
    list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    page.addWidget(list);
    keepMinimum(*list, -1, 6 * 15.5);
}

void addEmpty(QVBoxLayout& page)
{
    page.addWidget(new Label(u("Empty"), TextRole::Strong, Ink::Muted));
    auto* first = new Card;
    auto* notes = new EmptyState(u("No notes yet"), u("Notes you write with Sam will be here."));
    notes->setAction(u("Log a session"));
    first->body().addWidget(notes);
    page.addWidget(first);
    auto* second = new Card;
    auto* none = new EmptyState({}, u("Nobody matches these filters."));
    none->setAction(u("Clear filters"));
    second->body().addWidget(none);
    page.addWidget(second);
}

void addCard(QVBoxLayout& page)
{
    auto* card = new Card(Icon::Note, u("Notes to finish"));
    card->setCount(2);
    card->setAside(new Button(u("Add to today"), ButtonKind::Link));
    card->body().addWidget(new Divider);
    card->body().addWidget(new Label(u("Phone, yesterday, 25 min. Draft kept 4:12 PM")));
    page.addWidget(card);
}

void addBusy(QVBoxLayout& page)
{
    page.addWidget(new Label(u("Busy and lock"), TextRole::Strong, Ink::Muted));
    auto* busy = new BusyLine;
    busy->setProgress(u("Importing 41 people, 18 done"), 18, 41);
    page.addWidget(busy);
    auto* lock = new LockCountdown;
    lock->setSecondsLeft(45);
    page.addWidget(lock);
    auto* tabs = new QTabBar;
    for (const char* name : {"Overview", "Notes 12", "Goals 2"}) {
        tabs->addTab(u(name));
    }
    tabs->setDrawBase(true);
    page.addWidget(tabs);
    auto* slider = new QSlider(Qt::Horizontal);
    slider->setValue(40);
    page.addWidget(slider);
}

QWidget* column(std::initializer_list<void (*)(QVBoxLayout&)> parts)
{
    auto* box = new QFrame;
    makeRingRoom(*box);
    auto* layout = new QVBoxLayout(box);
    for (const auto add : parts) {
        add(*layout);
    }
    layout->addStretch(1);
    spaceOut(*box, *layout, {.between = 3});
    return box;
}

} // namespace

std::unique_ptr<QWidget> partsPage()
{
    auto* body = new QWidget;
    auto* page = new QVBoxLayout(body);
    addButtons(*page);
    addChips(*page);
    addFields(*page);
    auto* columns = new FlowLayout;
    QWidget* left = column({addTicks, addBanners, addTags, addTokens});
    QWidget* middle = column({addList, addCard});
    QWidget* right = column({addEmpty, addBusy});
    const std::pair<QWidget*, double> widths[] = {{left, 159}, {middle, 76}, {right, 82}};
    for (const auto& [widget, width] : widths) {
        widget->setMaximumWidth(units(width));
        widget->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
        addAtTop(*columns, widget);
    }
    spaceOut(*body, *columns, {.between = 5});
    page->addLayout(columns);

    auto frame = std::make_unique<PageFrame>(u("Parts and states"));
    frame->setTitle(u("Parts and states"), u("Ring: 2 px link, and 1.5 px base inside on filled "
                                             "parts."));
    frame->setBody(body);
    FooterBar& footer = frame->footer();
    footer.addButton(new Button(u("Save"), ButtonKind::Main));
    footer.addButton(new Button(u("Save and write the note")));
    footer.setHint(u("Ctrl+Enter saves"));
    footer.setState(u("Draft kept 10:14 AM"));
    // The states are painted; none is real.
    frame->setFocusPolicy(Qt::StrongFocus);
    frame->setFocus();
    return frame;
}

} // namespace kithbook
