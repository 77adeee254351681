// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/screens/partscontrols.h"

#include "tests/screens/partssection.h"
#include "tests/screens/shownstate.h"
#include "ui/parts/button.h"
#include "ui/parts/field.h"
#include "ui/parts/flowlayout.h"
#include "ui/parts/label.h"
#include "ui/style/icon.h"
#include "ui/style/looks.h"
#include "ui/style/measure.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QRadioButton>

#include <optional>

namespace kithbook {

namespace {

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

QLineEdit* lineEdit(const char* text)
{
    auto* line = new QLineEdit(u(text));
    keepMinimum(*line, 53, -1);
    return line;
}

} // namespace

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

} // namespace kithbook
