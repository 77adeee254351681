// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/screens/partspage.h"

#include "tests/screens/shownstate.h"
#include "ui/parts/banner.h"
#include "ui/parts/busyline.h"
#include "ui/parts/button.h"
#include "ui/parts/card.h"
#include "ui/parts/emptystate.h"
#include "ui/parts/field.h"
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
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPainter>
#include <QRadioButton>
#include <QSlider>
#include <QStandardItemModel>
#include <QTabBar>

namespace kithbook {

namespace {

QString u(const char* text)
{
    return QString::fromUtf8(text);
}

// A titled part of the page whose things flow.
FlowLayout* section(QVBoxLayout& page, const char* title, double between = 4)
{
    auto* box = new QFrame;
    makeRingRoom(*box);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(new Label(u(title), TextRole::Strong, Ink::Muted));
    auto* flow = new FlowLayout;
    column->addLayout(flow);
    spaceOut(*box, *column, {.between = 2});
    spaceOut(*box, *flow, {.between = between});
    page.addWidget(box);
    return flow;
}

// A control with the name of its state below.
QWidget* named(QWidget* control, const char* state)
{
    auto* box = new QFrame;
    makeRingRoom(*box);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(control, 0, Qt::AlignLeading);
    auto* label = new Label(u(state), TextRole::Caption, Ink::Muted);
    label->setWordWrap(false);
    column->addWidget(label);
    spaceOut(*box, *column, {.between = 0.5});
    return box;
}

QWidget* button(const char* text, ButtonKind kind, const char* state, QStyle::State extra = {},
                bool off = false)
{
    auto* made = new Button(u(text), kind);
    if (extra != QStyle::State()) {
        showState(*made, extra);
    }
    made->setEnabled(!off);
    return named(made, state);
}

void addButtons(QVBoxLayout& page)
{
    FlowLayout* flow = section(page, "Buttons, 9 u high, 8 px corner");
    const auto plain = ButtonKind::Plain;
    flow->addWidget(button("Save", ButtonKind::Main, "main"));
    flow->addWidget(button("Save", ButtonKind::Main, "hover", QStyle::State_MouseOver));
    flow->addWidget(button("Save", ButtonKind::Main, "focus", QStyle::State_HasFocus));
    flow->addWidget(button("Save", ButtonKind::Main, "off", {}, true));
    flow->addWidget(button("Log with Sam", ButtonKind::Second, "second"));
    flow->addWidget(button("Continue", plain, "plain"));
    flow->addWidget(button("Continue", plain, "hover", QStyle::State_MouseOver));
    flow->addWidget(button("Continue", plain, "pressed", QStyle::State_Sunken));
    flow->addWidget(button("Continue", plain, "focus", QStyle::State_HasFocus));
    flow->addWidget(button("Continue", plain, "off", {}, true));
    flow->addWidget(button("Not today", ButtonKind::Flat, "flat"));
    flow->addWidget(button("Next", ButtonKind::Training, "training"));
    auto* small = new Button(u("said no to"));
    small->setSize(ControlSize::Small);
    flow->addWidget(named(small, "small"));
    flow->addWidget(named(new Button(Icon::PersonAdd, u("Add a person")), "icon"));
    flow->addWidget(button("Add a step", ButtonKind::Link, "link"));
}

QWidget* chip(const char* text, bool on, const char* state, std::optional<Icon> icon = Icon::Phone,
              QStyle::State extra = {}, bool off = false, ChipKind kind = ChipKind::Choice,
              ControlSize size = ControlSize::Usual)
{
    auto* made = new QCheckBox(u(text));
    makeChip(*made, kind);
    if (icon) {
        made->setIcon(themedIcon(*icon));
    }
    made->setChecked(on);
    made->setEnabled(!off);
    setControlSize(*made, size);
    if (extra != QStyle::State()) {
        showState(*made, extra);
    }
    return named(made, state);
}

void addChips(QVBoxLayout& page)
{
    FlowLayout* flow = section(page, "Chips, 9 u high, full round, radio buttons or check boxes");
    flow->addWidget(chip("Phone", false, "not chosen"));
    flow->addWidget(chip("Phone", true, "chosen"));
    flow->addWidget(chip("Phone", false, "hover", Icon::Phone, QStyle::State_MouseOver));
    flow->addWidget(chip("Phone", false, "focus", Icon::Phone, QStyle::State_HasFocus));
    flow->addWidget(chip("Phone", true, "chosen, focus", Icon::Phone, QStyle::State_HasFocus));
    flow->addWidget(chip("Phone", false, "off", Icon::Phone, {}, true));
    flow->addWidget(chip("Active", true, "filter on", {}, {}, false, ChipKind::Filter));
    flow->addWidget(chip("Plan review", false, "filter off", {}, {}, false, ChipKind::Filter));
    flow->addWidget(
        chip("Recent", false, "small", {}, {}, false, ChipKind::Choice, ControlSize::Small));
    flow->addWidget(
        chip("Recent", true, "small", {}, {}, false, ChipKind::Choice, ControlSize::Small));
}

QLineEdit* lineEdit(const char* text)
{
    auto* line = new QLineEdit(u(text));
    keepMinimum(*line, 53, -1);
    return line;
}

void addAtTop(FlowLayout& flow, QWidget* widget)
{
    flow.addWidget(widget);
    flow.setAlignment(widget, Qt::AlignTop);
}

void addFields(QVBoxLayout& page)
{
    FlowLayout* flow = section(page, "Fields, 9 u high, 6 px corner");
    addAtTop(*flow, new Field(u("One line"), lineEdit("Talked about art")));
    auto* focused = lineEdit("Talked");
    showState(*focused, QStyle::State_HasFocus);
    addAtTop(*flow, new Field(u("With focus"), focused));
    auto* off = lineEdit("Not used today");
    off->setEnabled(false);
    addAtTop(*flow, new Field(u("Off"), off, u("if you like")));
    auto* wrong = new Field(u("End time"), lineEdit("9:10 AM"));
    wrong->setProblem(u("The end is before the start. Check both times."));
    addAtTop(*flow, wrong);
    auto* choice = new QComboBox;
    choice->addItems({u("5 minutes"), u("10 minutes")});
    keepMinimum(*choice, 53, -1);
    addAtTop(*flow, new Field(u("Choose"), choice));
}

void addTicks(QVBoxLayout& page)
{
    FlowLayout* flow = section(page, "Ticks");
    const auto check = [&](const char* text, bool on) {
        auto* box = new QCheckBox(u(text));
        box->setChecked(on);
        flow->addWidget(box);
        return box;
    };
    check("Not ticked", false);
    check("Ticked", true);
    showState(*check("Focus", true), QStyle::State_HasFocus);
    check("Off", false)->setEnabled(false);
    flow->addWidget(new QRadioButton(u("Radio")));
    auto* chosen = new QRadioButton(u("Chosen"));
    chosen->setChecked(true);
    chosen->setAutoExclusive(false);
    flow->addWidget(chosen);
}

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
