// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/logpage.h"

#include "core/book/mutation.h"
#include "core/records/drafts.h"
#include "core/records/sessionrules.h"
#include "core/records/sessions.h"
#include "core/records/tables.h"
#include "ui/log/cautions.h"
#include "ui/log/personfield.h"
#include "ui/log/sidecards.h"
#include "ui/log/whenline.h"
#include "ui/parts/banner.h"
#include "ui/parts/button.h"
#include "ui/parts/columnslayout.h"
#include "ui/parts/footerbar.h"
#include "ui/parts/pageframe.h"
#include "ui/style/measure.h"
#include "ui/words/modewords.h"
#include "ui/words/when.h"

#include <QBoxLayout>

#include <chrono>

namespace kithbook {

namespace {

using namespace std::chrono_literals;

constexpr auto kKeepAfter = 2s;    // ux.md section 2, "Log a session"
constexpr double kCards = 78;      // u, mock 05
constexpr double kLeastForm = 100; // u beside the cards

constexpr QLatin1StringView kPerson{"person"};
constexpr QLatin1StringView kPlan{"plan"};
constexpr QLatin1StringView kSession{"session"};
constexpr QLatin1StringView kSlot{"slot"};
constexpr QLatin1StringView kFocus{"focus"};

template <typename IdT>
IdT idAt(const QCborMap& place, QLatin1StringView key)
{
    return IdT(RowId::fromBytes(place.value(key).toByteArray()).value_or(RowId()));
}

/// A name may end in a full stop of its own: "Sam T."
QString withOneStop(QString sentence)
{
    return sentence.endsWith(QLatin1StringView("..")) ? sentence.chopped(1) : sentence;
}

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
      m_caution(new Banner(BannerKind::Care)), m_trash(new Button(Icon::Trash, tr("Move to Trash")))
{
    build();
    m_keepTimer.setObjectName(QStringLiteral("keepTimer"));
    m_keepTimer.setParent(this);
    m_keepTimer.setSingleShot(true);
    m_keepTimer.setInterval(kKeepAfter);
    connect(&m_keepTimer, &QTimer::timeout, this, &LogPage::keepDraft);
    connect(m_form, &SessionForm::edited, this, &LogPage::edited);
    connect(m_form, &SessionForm::peopleChanged, this, &LogPage::peopleChanged);
    connect(&m_form->who(), &PersonField::decided, this, &LogPage::saveIfWaiting);
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
    connect(save, &QAbstractButton::clicked, this, &LogPage::save);
    connect(m_trash, &QAbstractButton::clicked, this, &LogPage::moveToTrash);
    m_frame->footer().addButton(save);
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
    m_keepTimer.stop();
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
    m_isOpen = true;
    m_hours = opening.hours;
    m_edited = opening.session;
    m_slot = opening.slot;
    m_form->who().setRecent(opening.recent);
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

void LogPage::bringBack(const KeptLog& kept)
{
    const LogDraft& draft = kept.draft;
    m_start.plan = draft.plan;
    m_form->setState(
        {draft.session, kept.names, draft.modeSaid, draft.minutesSaid, draft.timeSaid});
    m_isTouched = true;
    m_draftBanner->clearActions();
    const QString time = timeWords(kept.keptMs, desk().clock().offsetMinutes(kept.keptMs));
    m_draftBanner->setText(tr("Your draft from %1 is back.").arg(time));
    Button& over = m_draftBanner->addAction(tr("Start over"));
    over.setObjectName(QStringLiteral("startOver"));
    connect(&over, &QAbstractButton::clicked, this, &LogPage::startOver);
    m_draftBanner->show();
}

void LogPage::offerDraft(const KeptLog& kept, DraftSlot slot)
{
    m_draftBanner->clearActions();
    const QString time = timeWords(kept.keptMs, desk().clock().offsetMinutes(kept.keptMs));
    m_draftBanner->setText(tr("A draft from %1 is kept.").arg(time));
    Button& back = m_draftBanner->addAction(tr("Bring it back"));
    back.setObjectName(QStringLiteral("bringBack"));
    connect(&back, &QAbstractButton::clicked, this, [this, slot] { begin(m_start, slot); });
    m_draftBanner->show();
}

void LogPage::startOver()
{
    m_isUnkept = false;
    desk().ask(
        this, [slot = m_slot](Book& book) { return Drafts(book).drop(slotName(slot)); },
        [this](const Result<void>& dropped) {
            if (worked(dropped)) {
                LogStart again = m_start;
                again.plan = {};
                start(again);
                firstFocus()->setFocus(Qt::OtherFocusReason);
            }
        });
}

bool LogPage::doMainAct()
{
    save();
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
    if (!m_keepTimer.isActive()) {
        m_keepTimer.start();
    }
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

void LogPage::askAbout()
{
    const auto& people = m_form->who().chosen();
    m_awaitsAbout = !people.empty();
    if (people.empty()) {
        return;
    }
    const Catalogues& lists = desk().catalogues();
    desk().ask(
        this, [&lists, id = people.front().id](Book& book) { return aboutPerson(book, lists, id); },
        [this](const Result<AboutPerson>& about) {
            m_awaitsAbout = false;
            if (worked(about)) {
                m_about = *about;
                m_form->fillUsual(usualSession(about->person, about->last));
                showAbout();
                lookForCautions();
            }
            saveIfWaiting();
        },
        &m_aboutQuestion);
}

void LogPage::showAbout()
{
    if (m_about) {
        m_cards->showPerson(*m_about);
        showReason();
    }
}

void LogPage::showReason()
{
    if (!m_about) {
        return;
    }
    const UsualSession usual = usualSession(m_about->person, m_about->last);
    const bool mode = m_form->isModeFilledIn();
    const bool length = m_form->isLengthFilledIn();
    const QString way = modeWord(desk().catalogues().at(ListId::Modes), usual.mode);
    const QString name = names().shown(m_about->person.chosenName);
    const int minutes = usual.minutes.value_or(0);
    using Source = UsualSession::Source;
    const bool said =
        (mode && usual.modeFrom == Source::Said) || (length && usual.minutesFrom == Source::Said);
    QString what;
    if (mode && length) {
        //: %1 is a way to connect, "Phone"
        what = tr("%1 and %n minutes are filled in", "minutes", minutes).arg(way);
    } else if (mode) {
        what = tr("%1 is filled in").arg(way);
    } else if (length) {
        what = tr("%n minutes are filled in", "minutes", minutes);
    }
    const QString sentence = said ? tr("%1 because that is usual with %2.")
                                  : tr("%1 because you use that most with %2.");
    m_cards->setReason(what.isEmpty() ? QString() : withOneStop(sentence.arg(what, name)));
}

// The book is asked when the answer may be another one, not for each letter of the one line.
void LogPage::lookForCautions()
{
    SessionDraft draft = m_form->draft();
    const Catalogues& lists = desk().catalogues();
    const CatalogueEntry* mode = lists.at(ListId::Modes).find(draft.mode);
    const bool canOverlap =
        !draft.people.empty() && draft.minutes > 0 && !(mode && mode->is(Trait::Asynchronous));
    const auto time =
        canOverlap ? std::optional(std::pair(draft.startMs, draft.minutes)) : std::nullopt;
    if (time == m_overlapAsked) {
        showCautions();
        return;
    }
    m_overlapAsked = time;
    if (!time) {
        m_overlapping.clear();
        showCautions();
        return;
    }
    const SessionId except = m_edited ? m_edited->id : SessionId();
    desk().ask(
        this,
        [&lists, draft = std::move(draft), except](Book& book) {
            return Sessions(book, lists).overlaps(draft, except);
        },
        [this](const Result<std::vector<Session>>& others) {
            if (m_overlapAsked) {
                m_overlapping = others.value_or(std::vector<Session>());
                showCautions();
            }
        },
        &m_overlapQuestion);
    showCautions();
}

void LogPage::showCautions()
{
    QStringList lines;
    const SessionDraft draft = m_form->draft();
    if (!draft.people.empty() && m_about) {
        lines << avoidCaution(names().shown(m_about->person.chosenName), draft.mode, m_about->ways,
                              desk().catalogues());
        lines << overlapCaution(m_overlapping, names()) << hoursCaution(draft, m_hours);
    }
    lines.removeAll(QString());
    const QString text = lines.join(u' ');
    if (text != m_caution->text()) {
        m_caution->setText(text);
    }
    m_cautionRow->setVisible(!text.isEmpty());
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
    const LogSave what{m_form->draft(), m_edited, m_start.plan, m_slot};
    const Catalogues& lists = desk().catalogues();
    desk().ask(
        this, [&lists, what](Book& book) { return saveLog(book, lists, what); },
        [this, session = what.session,
         people = m_form->who().chosen()](const Result<SessionId>& id) {
            m_isSaving = false;
            if (worked(id)) {
                saved(session, people);
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

void LogPage::keepDraft()
{
    m_keepTimer.stop();
    if (!m_isUnkept || m_isSaving) {
        return;
    }
    m_isUnkept = false;
    const SessionForm::State state = m_form->state();
    Draft draft;
    for (const Participant& each : state.session.people) {
        draft.about.push_back(each.person);
    }
    draft.body = encoded({state.session, state.modeSaid, state.minutesSaid, state.timeSaid,
                          m_start.plan, m_start.session});
    desk().ask(
        this,
        [draft, slot = m_slot](Book& book) { return Drafts(book).keep(slotName(slot), draft); },
        [this](const Result<qint64>& keptMs) { draftKept(keptMs); });
}

void LogPage::draftKept(const Result<qint64>& keptMs)
{
    if (!keptMs) {
        m_isUnkept = true; // tried again with the next change
        m_frame->footer().setState(tr("The draft is not kept"), Icon::Care, Ink::Care);
        return;
    }
    const int offset = desk().clock().offsetMinutes(*keptMs);
    m_frame->footer().setState(tr("Draft kept %1").arg(timeWords(*keptMs, offset)));
}

QCborMap LogPage::place() const
{
    QCborMap place{{kPerson, m_start.person.toBytes()},
                   {kPlan, m_start.plan.toBytes()},
                   {kSession, m_start.session.toBytes()}};
    if (m_isTouched) {
        place.insert(kSlot, static_cast<int>(m_slot));
    }
    if (const QWidget* focus = focusWidget(); focus && !focus->objectName().isEmpty()) {
        place.insert(kFocus, focus->objectName());
    }
    return place;
}

void LogPage::goToPlace(const QCborMap& place)
{
    std::optional<DraftSlot> slot;
    if (const qint64 number = place.value(kSlot).toInteger(-1);
        number >= 0 && number <= static_cast<int>(DraftSlot::Edit)) {
        slot = static_cast<DraftSlot>(number);
    }
    begin({idAt<PersonId>(place, kPerson), idAt<PlanId>(place, kPlan),
           idAt<SessionId>(place, kSession)},
          slot);
    if (auto* focus = findChild<QWidget*>(place.value(kFocus).toString())) {
        focus->setFocus(Qt::OtherFocusReason);
    }
}

} // namespace kithbook
