// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/logpage.h"

#include "core/book/mutation.h"
#include "core/records/sessionrules.h"
#include "core/records/sessions.h"
#include "core/records/tables.h"
#include "ui/desk/drafttimer.h"
#include "ui/forms/personfield.h"
#include "ui/forms/whenline.h"
#include "ui/log/sidecards.h"
#include "ui/parts/banner.h"
#include "ui/parts/button.h"
#include "ui/parts/columnslayout.h"
#include "ui/parts/footerbar.h"
#include "ui/parts/pageframe.h"
#include "ui/style/measure.h"
#include "ui/words/modewords.h"
#include "ui/words/when.h"

#include <QBoxLayout>

namespace kithbook {

namespace {

constexpr double kCards = 78;      // u, mock 05
constexpr double kLeastForm = 100; // u beside the cards

/// What the rules would fill in anyway is left to them: it follows when the answers change.
SessionDraft asAsked(const Session& session, const Catalogues& lists, qint64 nowMs)
{
    SessionDraft asked = session;
    asked.timing.clear();
    asked.delivery.clear();
    const auto filled = validatedSession(asked, lists, nowMs);
    if (!filled || filled->timing != session.timing) {
        asked.timing = session.timing;
    }
    if (!filled || filled->delivery != session.delivery) {
        asked.delivery = session.delivery;
    }
    return asked;
}

} // namespace

LogPage::LogPage(const Room& room, QWidget* parent)
    : Page(room, parent), m_frame(new PageFrame(tr("Log a session"), this)),
      m_draftBanner(new Banner(BannerKind::Info)), m_form(new SessionForm(room)),
      m_cards(new SideCards(room)), m_cautionRow(new QWidget),
      m_caution(new Banner(BannerKind::Care)),
      m_trash(new Button(Icon::Trash, tr("Move to Trash"))), m_keepTimer(new DraftTimer(this))
{
    setObjectName(QStringLiteral("logPage"));
    build();
    connect(m_keepTimer, &QTimer::timeout, this, &LogPage::keepDraft);
    connect(m_form, &SessionForm::edited, this, &LogPage::edited);
    connect(m_form, &SessionForm::peopleChanged, this, &LogPage::peopleChanged);
    connect(&m_form->who(), &PersonField::decided, this, &LogPage::saveIfWaiting);
    connect(&m_form->who(), &PersonField::groupChosen, this, [this](GroupId group) {
        keepDraft();
        navigator().logMeeting({group, {}});
    });
    connect(m_cards, &SideCards::carryForward, m_form, &SessionForm::carryForward);
}

void LogPage::build()
{
    auto* close = new Button(tr("Close"));
    close->setObjectName(QStringLiteral("close"));
    connect(close, &QAbstractButton::clicked, this, [this] {
        keepDraft();
        navigator().goBack();
    });
    m_frame->setTitleAside(close);

    m_draftBanner->setObjectName(QStringLiteral("draftBanner"));
    auto* body = new QWidget;
    auto* sides = new ColumnsLayout(kCards, kLeastForm);
    sides->addWidget(m_form);
    sides->addWidget(m_cards);
    auto* column = new QVBoxLayout(body);
    column->addWidget(m_draftBanner);
    column->addLayout(sides);
    spaceOut(*body, *sides, {.between = 6});
    m_frame->setBody(body);

    m_caution->setObjectName(QStringLiteral("caution"));
    auto* row = new QVBoxLayout(m_cautionRow);
    row->addWidget(m_caution);
    spaceOut(*m_cautionRow, *row, {6, 2, 6, 2, 0});
    m_frame->setAboveFooter(m_cautionRow);

    auto* save = new Button(tr("Save"), ButtonKind::Main);
    save->setObjectName(QStringLiteral("save"));
    m_trash->setObjectName(QStringLiteral("trash"));
    auto* write = new Button(tr("Save and &write the note"));
    write->setObjectName(QStringLiteral("saveAndWrite"));
    connect(save, &QAbstractButton::clicked, this, [this] { saveThen(false); });
    connect(write, &QAbstractButton::clicked, this, [this] { saveThen(true); });
    connect(m_trash, &QAbstractButton::clicked, this, &LogPage::moveToTrash);
    m_frame->footer().addButton(save);
    m_frame->footer().addButton(write);
    m_frame->footer().addButton(m_trash);
    m_frame->footer().setHint(tr("Ctrl+Enter saves"));

    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_frame);
    reset({});
}

void LogPage::start(const LogStart& start)
{
    begin(start, std::nullopt);
}

void LogPage::begin(const LogStart& start, std::optional<DraftSlot> slot)
{
    keepDraft();
    reset(start);
    m_isStarted = true;
    const Catalogues& lists = desk().catalogues();
    desk().ask(
        this, [&lists, start, slot](Book& book) { return openLog(book, lists, start, slot); },
        [this](const Result<LogOpening>& opening) {
            if (worked(opening)) {
                opened(*opening);
            } else {
                navigator().goBack(); // it is not in the book any more
            }
        },
        &m_opening);
}

void LogPage::reset(const LogStart& start)
{
    m_start = start;
    m_slot = start.session.isNull() ? DraftSlot::Aside : DraftSlot::Edit;
    m_edited.reset();
    m_about.reset();
    m_overlapping.clear();
    m_overlapAsked.reset();
    m_isOpen = m_isTouched = m_isUnkept = m_awaitsAbout = m_saveWaits = m_isSaving = false;
    m_keepTimer->stop();
    m_form->begin(desk().clock().nowMs());
    m_cards->clear();
    m_draftBanner->hide();
    m_trash->setVisible(!start.session.isNull());
    m_frame->setTitle(start.session.isNull() ? tr("Log a session") : tr("Change a session"));
    m_frame->footer().setState({});
    showCautions();
}

void LogPage::opened(const LogOpening& opening)
{
    if (opening.session && !opening.session->group.isNull()) {
        const SessionId meeting = opening.session->id;
        reset({});
        navigator().logMeeting({{}, meeting}); // it has a page of its own
        return;
    }
    m_isOpen = true;
    m_hours = opening.hours;
    m_edited = opening.session;
    m_slot = opening.slot;
    m_form->who().setRecent(opening.recent, opening.recentGroups);
    if (!m_isTouched) {
        fillFrom(opening);
    }
    if (opening.kept && !m_isTouched) {
        bringBack(*opening.kept);
    } else if (opening.kept && opening.slot != DraftSlot::Edit) {
        // Somebody was faster than the book: neither may be written over.
        m_slot = opening.slot == DraftSlot::First ? DraftSlot::Aside : DraftSlot::First;
        offerDraft(*opening.kept, opening.slot);
    }
    peopleChanged();
    saveIfWaiting();
}

void LogPage::fillFrom(const LogOpening& opening)
{
    if (opening.session) {
        const SessionDraft asked =
            asAsked(*opening.session, desk().catalogues(), desk().clock().nowMs());
        std::vector<PersonName> names;
        for (std::size_t i = 0; i < opening.session->names.size(); ++i) {
            if (opening.session->people[i].role == Role::Person) {
                names.push_back(opening.session->names[i]);
            }
        }
        m_form->setState({asked, names, true, true, true});
    } else if (opening.plan) {
        m_form->fillPlan(*opening.plan);
    } else if (opening.person) {
        m_form->setPeople({*opening.person});
    }
}

bool LogPage::doMainAct()
{
    saveThen(false);
    return true;
}

QWidget* LogPage::firstFocus() const
{
    return m_form->who().firstFocus();
}

QSet<int> LogPage::concerns() const
{
    return {tables::kPerson.number, tables::kContactWay.number};
}

void LogPage::refresh()
{
    if (!m_isStarted) {
        start({});
        return;
    }
    if (m_isOpen) {
        m_form->who().showNames();
        showAbout();
        showCautions();
        askAbout();
    }
}

void LogPage::edited()
{
    m_isTouched = true;
    m_isUnkept = true;
    m_keepTimer->touch();
    showReason();
    lookForCautions();
}

void LogPage::peopleChanged()
{
    const auto& people = m_form->who().chosen();
    if (people.empty() || (m_about && m_about->person.id != people.front().id)) {
        m_about.reset();
        m_cards->clear();
        if (m_edited == std::nullopt) {
            m_form->fillUsual({});
        }
    }
    askAbout();
    lookForCautions();
}

void LogPage::saveThen(bool write)
{
    m_thenWrite = write;
    save();
}

void LogPage::save()
{
    if (m_isSaving) {
        return;
    }
    m_saveWaits = !m_isOpen || m_form->who().isDeciding() || m_awaitsAbout;
    if (m_saveWaits || !m_form->check()) {
        return;
    }
    m_isSaving = true;
    const LogSave what{m_form->draft(), m_edited, m_start.plan, m_slot, m_thenWrite};
    const Catalogues& lists = desk().catalogues();
    const NoteTemplates& templates = desk().templates();
    desk().ask(
        this,
        [&lists, &templates, what](Book& book) { return saveLog(book, lists, templates, what); },
        [this, session = what.session,
         people = m_form->who().chosen()](const Result<SavedLog>& done) {
            m_isSaving = false;
            if (worked(done)) {
                saved(session, people);
                if (!done->note.isNull()) {
                    navigator().writeNote(done->note);
                } else {
                    navigator().offerReflection(done->session);
                }
            } else if (m_isUnkept) {
                m_keepTimer->touch(); // it may have come while this was saved, and passed
            }
        });
}

// A name that nobody has is told by its field.
void LogPage::saveIfWaiting()
{
    const bool isReady = m_isOpen && !m_form->who().isDeciding() && !m_awaitsAbout;
    if (m_saveWaits && isReady) {
        m_saveWaits = false;
        if (!m_form->who().hasProblem()) {
            save();
        }
    }
}

void LogPage::saved(const SessionDraft& session, const std::vector<PersonName>& people)
{
    const Clock& clock = desk().clock();
    const qint64 now = clock.nowMs();
    QStringList parts{names().list(people),
                      byMode(desk().catalogues().at(ListId::Modes), session.mode)};
    if (session.minutes > 0) {
        parts.append(lengthWords(session.minutes));
    }
    //: %1 is who, how and how long: "Sam T., by phone, 30 min"
    const QString done = m_edited ? tr("Changed: %1.") : tr("Logged: %1.");
    reset({});
    navigator().say(tr("Saved %1").arg(timeWords(now, clock.offsetMinutes(now))));
    navigator().offerUndo(done.arg(parts.join(QStringLiteral(", "))));
    navigator().goBack();
}

void LogPage::moveToTrash()
{
    if (!m_edited) {
        return;
    }
    const Catalogues& lists = desk().catalogues();
    desk().write(
        this, Action::MovedToTrash,
        [&lists, id = m_edited->id](Book& book, Mutation& mutation) {
            return Sessions(book, lists).moveToTrash(mutation, id);
        },
        [this](const Result<void>& moved) {
            if (worked(moved)) {
                reset({});
                navigator().offerUndo(tr("Moved to Trash."));
                navigator().goBack();
            }
        });
}

} // namespace kithbook
