// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// How the writing page is laid out and what its buttons lead to.
#include "core/notes/carryforward.h"
#include "core/records/catalogues.h"
#include "ui/parts/banner.h"
#include "ui/parts/button.h"
#include "ui/parts/columnslayout.h"
#include "ui/parts/flowlayout.h"
#include "ui/parts/footerbar.h"
#include "ui/parts/label.h"
#include "ui/parts/pageframe.h"
#include "ui/parts/ringcolumn.h"
#include "ui/parts/steps.h"
#include "ui/parts/textbox.h"
#include "ui/style/measure.h"
#include "ui/writing/goalchoice.h"
#include "ui/writing/notehelper.h"
#include "ui/writing/notesections.h"
#include "ui/writing/notetitle.h"
#include "ui/writing/tagchips.h"
#include "ui/writing/writepage.h"

#include <QActionGroup>
#include <QBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QScrollArea>

namespace kithbook {

namespace {

constexpr double kHelperWidth = 83; // u, mock 06
constexpr double kLeastText = 100;  // u beside the helper

} // namespace

void WritePage::build()
{
    auto* aside = new QWidget;
    auto* row = new FlowLayout(aside);
    auto* steps = new Steps({tr("Write"), tr("Review"), tr("Sign")});
    row->addWidget(steps);
    m_helperSwitch->setObjectName(QStringLiteral("helperSwitch"));
    auto* versions = new Button(tr("Earlier versions"), ButtonKind::Link);
    versions->setObjectName(QStringLiteral("earlierVersions"));
    connect(versions, &QAbstractButton::clicked, this, &WritePage::showVersions);
    row->addWidget(versions);
    row->addWidget(m_helperSwitch);
    spaceOut(*aside, *row, {1, 1, 1, 1, 4});
    m_frame->setTitleAside(aside);
    setTabOrder(versions, m_helperSwitch); // which was made before

    m_lastTime->setObjectName(QStringLiteral("lastTime"));
    m_lastTime->hide();
    auto* show = new Button(tr("Show the words"));
    show->setObjectName(QStringLiteral("showWords"));
    m_cover->column().addWidget(
        new Label(tr("Names are hidden. The words of this note may hold a name.")));
    m_cover->column().addWidget(show, 0, Qt::AlignLeading);
    connect(show, &QAbstractButton::clicked, this, [this] {
        m_isUncovered = true;
        showCover();
        if (TextBox* first = m_sections->first()) {
            first->setFocus(Qt::OtherFocusReason);
        }
    });

    m_writing->column().addWidget(m_lastTime);
    m_writing->column().addWidget(m_sections);
    m_writing->column().addWidget(m_goal);
    m_writing->column().addWidget(m_tags);
    auto* text = new QWidget;
    auto* column = new QVBoxLayout(text);
    column->addWidget(m_cover);
    column->addWidget(m_writing);
    column->addStretch(1);
    spaceOut(*text, *column, {.between = 0});
    auto* body = new QWidget;
    auto* sides = new ColumnsLayout(kHelperWidth, kLeastText, body);
    sides->addWidget(text);
    sides->addWidget(m_helper);
    m_frame->setBody(body);
    m_older->setObjectName(QStringLiteral("olderAnswer"));
    m_older->hide();
    Button& again = m_older->addAction(tr("Ask again"));
    again.setObjectName(QStringLiteral("askAgain"));
    again.setEnabled(!desk().about().readOnly);
    connect(&again, &QAbstractButton::clicked, this, &WritePage::askAgain);
    m_frame->setAboveFooter(m_older); // where it moves no line somebody is typing in
    connect(m_helperSwitch, &QAbstractButton::clicked, this, &WritePage::toggleHelper);
    m_cover->hide();
    buildFooter();

    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_frame);
}

void WritePage::buildFooter()
{
    auto* review = new Button(tr("Review"), ButtonKind::Main);
    review->setObjectName(QStringLiteral("review"));
    auto* together = new Button(tr("Write it together"));
    together->setObjectName(QStringLiteral("writeTogether"));
    together->setEnabled(!desk().about().readOnly);
    auto* more = new Button(tr("More"));
    more->setObjectName(QStringLiteral("moreActs"));
    auto* close = new Button(tr("Close"));
    close->setObjectName(QStringLiteral("close"));
    auto* menu = new QMenu(more);
    more->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { fillMore(*menu); });
    connect(review, &QAbstractButton::clicked, this, [this] { (void)doMainAct(); });
    connect(close, &QAbstractButton::clicked, this,
            [this] { save([this] { navigator().goBack(); }); });
    connect(together, &QAbstractButton::clicked, this, &WritePage::writeTogether);
    for (Button* button : {review, together, more, close}) {
        m_frame->footer().addButton(button);
    }
}

void WritePage::fillMore(QMenu& menu)
{
    menu.clear();
    QMenu* templates = menu.addMenu(tr("Template"));
    auto* group = new QActionGroup(templates);
    const Catalogue& all = desk().templates().templates();
    auto shown = all.offered();
    if (const CatalogueEntry* now = all.find(m_template); now && now->hidden) {
        shown.push_back(now); // the note keeps it
    }
    for (const CatalogueEntry* entry : shown) {
        QAction* action = templates->addAction(withoutMnemonic(entry->label(QLocale())));
        action->setCheckable(true);
        action->setChecked(entry->code == m_template);
        group->addAction(action);
        connect(action, &QAction::triggered, this,
                [this, code = entry->code] { changeTemplate(code); });
    }
    if (m_opening && !m_opening->note.session.isNull()) {
        connect(menu.addAction(tr("Change the session")), &QAction::triggered, this,
                &WritePage::changeSession);
        connect(menu.addAction(tr("Private reflection")), &QAction::triggered, this,
                [this] { save([this] { navigator().reflect(m_opening->note.session); }); });
    }
}

void WritePage::showVersions()
{
    if (m_opening) {
        save([this] { navigator().showVersions(m_opening->note.id); });
    }
}

void WritePage::changeSession()
{
    save([this] {
        if (m_opening->session && !m_opening->session->group.isNull()) {
            navigator().logMeeting({m_opening->session->group, m_opening->note.session});
            return;
        }
        LogStart start;
        start.session = m_opening->note.session;
        navigator().logSession(start);
    });
}

void WritePage::showTitle()
{
    if (m_opening) {
        showNoteTitle(*m_frame, m_opening->row, desk(), names());
    }
}

void WritePage::showCover()
{
    const bool covered = isCovered();
    m_cover->setVisible(covered);
    m_writing->setVisible(!covered);
    m_helper->setVisible(!covered && m_showsHelper);
}

void WritePage::toggleHelper()
{
    m_showsHelper = !m_showsHelper;
    m_helperSwitch->setText(m_showsHelper ? tr("Hide helper") : tr("Show helper"));
    showCover();
}

void WritePage::carryForward()
{
    m_lastTime->hide();
    m_lastTime->clearActions();
    const bool isBlank = m_sections->body().empty();
    if (!isBlank || !m_opening->lastTime) {
        return;
    }
    const FromLastTime last = fromLastTime(desk().templates(), *m_opening->lastTime);
    if (last.nextSteps.isEmpty()) {
        return;
    }
    //: %1 what was written then
    m_lastTime->setText(tr("Next step from last time: “%1”").arg(last.nextSteps.join(u' ')));
    Button& take = m_lastTime->addAction(tr("Put it in"));
    take.setObjectName(QStringLiteral("takeLastTime"));
    connect(&take, &QAbstractButton::clicked, this, [this, last] {
        TextBox* edit = m_sections->first();
        edit->appendPlainText(last.nextSteps.join(u'\n'));
        edit->setFocus(Qt::OtherFocusReason);
        m_lastTime->hide();
    });
    m_lastTime->show();
}

/// In the order of reading: parts and cards are made anew, and would come last.
void WritePage::orderTabs()
{
    QWidget* last = m_helperSwitch;
    const auto then = [&last](QWidget* next) {
        setTabOrder(last, next);
        last = next;
    };
    for (Button* button : m_lastTime->findChildren<Button*>()) {
        then(button);
    }
    for (const QString& code : m_sections->codes()) {
        then(m_sections->edit(code));
    }
    last = m_tags->findChild<Button*>(QStringLiteral("addTag"));
    for (Button* button : m_helper->findChildren<Button*>()) {
        if (!button->parentWidget()->isHidden()) {
            then(button);
        }
    }
}

void WritePage::keepInSight(TextBox* edit, const QRect& place)
{
    for (QWidget* each = edit->parentWidget(); each; each = each->parentWidget()) {
        if (auto* area = qobject_cast<QScrollArea*>(each); area && edit->hasFocus()) {
            const QPoint middle = edit->mapTo(area->widget(), place.center());
            area->ensureVisible(middle.x(), middle.y(), 0, place.height() * 2);
            return;
        }
    }
}

} // namespace kithbook
