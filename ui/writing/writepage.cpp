// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/writing/writepage.h"

#include "core/book/mutation.h"
#include "core/records/catalogues.h"
#include "core/records/drafts.h"
#include "core/records/goals.h"
#include "core/records/tables.h"
#include "ui/desk/drafttimer.h"
#include "ui/parts/banner.h"
#include "ui/parts/button.h"
#include "ui/parts/footerbar.h"
#include "ui/parts/pageframe.h"
#include "ui/parts/ringcolumn.h"
#include "ui/parts/textbox.h"
#include "ui/words/errortext.h"
#include "ui/words/when.h"
#include "ui/writing/goalchoice.h"
#include "ui/writing/notehelper.h"
#include "ui/writing/notesections.h"
#include "ui/writing/notespelling.h"
#include "ui/writing/shortcodes.h"
#include "ui/writing/tagchips.h"
#include "ui/writing/togetherview.h"

#include <chrono>
#include <utility>

// What the page keeps of a note, and when. How a note comes onto it is in writepageopening.cpp, how
// it looks in writepagelook.cpp, the words to look at in writepagewords.cpp.
namespace kithbook {

namespace {

using namespace std::chrono_literals;

constexpr auto kLookAfter = 400ms; // a pause in typing
constexpr QLatin1StringView kNote{"note"};

} // namespace

WritePage::WritePage(const Room& room, QWidget* parent)
    : Page(room, parent), m_frame(new PageFrame(tr("Write a note"), this)),
      m_lastTime(new Banner(BannerKind::Info)), m_older(new Banner(BannerKind::Info)),
      m_cover(new RingColumn(3)), m_writing(new RingColumn(4)),
      m_sections(new NoteSections(room.desk)),
      m_spelling(new NoteSpelling(room.desk, *m_sections, this)), m_codes(new ShortCodes(this)),
      m_goal(new GoalChoice), m_tags(new TagChips(room.desk.catalogues())),
      m_helper(new NoteHelper(room.desk.templates())),
      m_helperSwitch(new Button(tr("Hide helper"), ButtonKind::Link)),
      m_keepTimer(new DraftTimer(this)), m_wording(WordingCheck::load().value_or(WordingCheck({})))
{
    build();
    m_lookTimer.setParent(this);
    m_lookTimer.setSingleShot(true);
    m_lookTimer.setObjectName(QStringLiteral("lookTimer"));
    m_lookTimer.setInterval(kLookAfter);
    connect(m_keepTimer, &QTimer::timeout, this, &WritePage::keepDraft);
    connect(&m_lookTimer, &QTimer::timeout, this, &WritePage::look);
    connect(m_sections, &NoteSections::edited, this, &WritePage::edited);
    connect(m_sections, &NoteSections::cursorMoved, this, &WritePage::keepInSight);
    connect(m_goal, &GoalChoice::edited, this, &WritePage::edited);
    connect(m_goal, &GoalChoice::addAsked, this, &WritePage::addGoal);
    connect(m_tags, &TagChips::edited, this, &WritePage::edited);
    connect(m_helper, &NoteHelper::goThereAsked, this, &WritePage::goThere);
    connect(m_helper, &NoteHelper::choiceTaken, this, &WritePage::take);
    connect(m_helper, &NoteHelper::keepAsked, this, &WritePage::leaveAlone);
    connect(m_sections, &NoteSections::menuAsked, this, &WritePage::openMenu);
    connect(m_sections, &NoteSections::partAdded, m_codes, &ShortCodes::watch);
    connect(m_spelling, &NoteSpelling::looked, this, [this] {
        if (std::exchange(m_goesOn, false)) {
            goToNextStop();
        }
    });
    connect(&names(), &Names::changed, this, [this] {
        m_isUncovered = false;
        showTitle();
        showCover();
    });
}

// The fields tell that they lose the focus when there is no page to hear it any more.
WritePage::~WritePage()
{
    delete m_spelling;
}

QSet<int> WritePage::concerns() const
{
    return {tables::kNote.number, tables::kGoal.number, tables::kNoteTag.number,
            tables::kSetting.number};
}

NoteDraftState WritePage::state() const
{
    return {m_template, m_together ? m_together->body() : m_sections->body(), m_goal->goal(),
            m_tags->tags(), m_together ? m_together->answer() : m_answer};
}

void WritePage::edited()
{
    if (m_isFilling || !m_opening) {
        return;
    }
    m_isUnsaved = true;
    m_isUnkept = true;
    m_lookTimer.start();
    m_keepTimer->touch();
}

void WritePage::keepDraft()
{
    m_keepTimer->stop();
    if (!m_isUnkept || !m_opening) {
        return;
    }
    m_isUnkept = false;
    const NoteDraftState now = state();
    m_undo.follow(now.body);
    Draft draft;
    if (!m_opening->note.person.isNull()) {
        draft.about.push_back(m_opening->note.person);
    }
    draft.body = encoded({now, m_undo, false});
    desk().ask(
        this,
        [draft, form = noteDraftForm(m_opening->note.id)](Book& book) {
            return Drafts(book).keep(QLatin1StringView(form), draft);
        },
        [this](const Result<qint64>& keptMs) { draftKept(keptMs); });
}

void WritePage::draftKept(const Result<qint64>& keptMs)
{
    if (!keptMs) {
        m_isUnkept = true; // tried again with the next key
        m_frame->footer().setState(tr("Not saved yet"), Icon::Care, Ink::Care);
        if (m_together) {
            m_together->showKept(tr("Not saved yet"), false);
        }
        navigator().showError(keptMs.error());
        return;
    }
    const int offset = desk().clock().offsetMinutes(*keptMs);
    const QString kept = tr("Saved %1").arg(timeWords(*keptMs, offset));
    m_frame->footer().setState(kept);
    if (m_together) {
        m_together->showKept(kept, true);
    }
}

// One at a time: the next one has to have seen what this one wrote.
void WritePage::save(std::function<void()> then)
{
    if (m_isSaving) {
        m_afterSaving.push_back(std::move(then));
        return;
    }
    if (!m_isUnsaved || !m_opening) {
        then();
        return;
    }
    keepDraft();
    const NoteDraftState now = state();
    Note note = m_opening->note;
    note.templateCode = now.templateCode;
    note.body = now.body;
    note.goal = now.goal;
    setAnswer(note, *now.answer);
    m_isUnsaved = false;
    m_isSaving = true;
    const Catalogues& lists = desk().catalogues();
    const NoteTemplates& templates = desk().templates();
    desk().ask(
        this,
        [&lists, &templates, note, tags = now.tags, undo = m_undo](Book& book) {
            return saveNote(book, lists, templates, note, tags, undo);
        },
        [this, id = note.id, then = std::move(then)](const Result<Versions>& seen) {
            saved(id, seen, then);
        });
}

void WritePage::saved(NoteId note, const Result<Versions>& seen, const std::function<void()>& then)
{
    m_isSaving = false;
    auto waiting = std::exchange(m_afterSaving, {});
    const bool isShown = m_opening && m_opening->note.id == note;
    if (!worked(seen)) {
        m_isUnsaved = isShown; // the draft has it, and so has the page
        return;
    }
    if (isShown) {
        m_opening->note.seen = *seen;
    }
    then();
    for (auto& each : waiting) {
        save(std::move(each));
    }
}

// Leaving the page is moving on. A lock deletes the page and needs no more than the draft.
void WritePage::hideEvent(QHideEvent* event)
{
    Page::hideEvent(event);
    if (desk().isOpen() && !event->spontaneous()) {
        save([] {});
        endTogether();
    }
}

void WritePage::changeTemplate(const QString& code)
{
    if (!m_opening || code == m_template) {
        return;
    }
    const auto body = m_trail.change(desk().templates(), m_sections->body(), m_template, code);
    if (!worked(body)) {
        return;
    }
    NoteDraftState changed = state();
    changed.templateCode = code;
    changed.body = *body;
    fill(changed);
    edited();
    if (TextBox* first = m_sections->first()) {
        first->setFocus(Qt::OtherFocusReason);
    }
}

void WritePage::addGoal(const QString& words)
{
    if (!m_opening) {
        return;
    }
    GoalDraft draft;
    draft.person = m_opening->note.person;
    draft.words = words;
    draft.startedDay = desk().today();
    desk().write(
        this, Action::Added,
        [draft](Book& book, Mutation& mutation) { return Goals(book).add(mutation, draft); },
        [this, draft](const Result<GoalId>& id) {
            if (!id) {
                m_goal->showProblem(errorText(id.error()).what);
                return;
            }
            Goal goal;
            static_cast<GoalDraft&>(goal) = draft;
            goal.id = *id;
            m_opening->goals.push_back(goal);
            m_goal->added(goal);
        });
}

bool WritePage::doMainAct()
{
    if (!m_opening) {
        return false;
    }
    if (m_together) {
        m_together->doMainAct();
        return true;
    }
    save([this] { navigator().reviewNote(m_opening->note.id); });
    return true;
}

QWidget* WritePage::firstFocus() const
{
    return m_sections->first();
}

QCborMap WritePage::place() const
{
    return m_opening ? QCborMap{{kNote, m_opening->note.id.toBytes()}} : QCborMap();
}

void WritePage::goToPlace(const QCborMap& place)
{
    if (const auto id = RowId::fromBytes(place.value(kNote).toByteArray()); id && !id->isNull()) {
        open(NoteId(*id));
    } else {
        navigator().show(Section::Notes);
    }
}

} // namespace kithbook
