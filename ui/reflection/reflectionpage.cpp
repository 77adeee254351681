// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reflection/reflectionpage.h"

#include "core/book/book.h"
#include "core/records/catalogues.h"
#include "core/records/sessions.h"
#include "ui/desk/drafttimer.h"
#include "ui/parts/banner.h"
#include "ui/parts/button.h"
#include "ui/parts/card.h"
#include "ui/parts/footerbar.h"
#include "ui/parts/label.h"
#include "ui/parts/pageframe.h"
#include "ui/parts/ringcolumn.h"
#include "ui/parts/textbox.h"
#include "ui/words/when.h"

#include <QScopedValueRollback>

#include <algorithm>
#include <utility>

// What the page keeps, and when. How it looks is in reflectionpagelook.cpp.
namespace kithbook {

namespace {

constexpr int kListed = 200; // reflections below each other
constexpr int kFewestReflectionLines = 10;
constexpr QLatin1StringView kReflectionPlace{"reflection"};
constexpr QLatin1StringView kSessionPlace{"session"};

template <typename IdT>
IdT idAt(const QCborMap& place, QLatin1StringView key)
{
    return IdT(RowId::fromBytes(place.value(key).toByteArray()).value_or(RowId()));
}

Result<std::optional<Session>> sessionOf(Book& book, const Catalogues& catalogues, SessionId id)
{
    if (id.isNull()) {
        return std::optional<Session>();
    }
    auto session = Sessions(book, catalogues).get(id);
    if (!session && session.error().code != Code::NoSuchRecord) {
        return passOn(session);
    }
    return session ? std::optional(std::move(*session)) : std::nullopt;
}

} // namespace

ReflectionPage::ReflectionPage(const Room& room, QWidget* parent)
    : Page(room, parent), m_frame(new PageFrame(tr("Private reflection"))),
      m_promise(new Card(Icon::Lock, tr("Before your first one"))), m_cover(new RingColumn(3)),
      m_writing(new RingColumn(3)),
      m_unreadable(new Banner(BannerKind::Care, tr("This reflection cannot be read here. It may be "
                                                   "from a newer Kithbook. It is kept as it is."))),
      m_sure(new Banner(BannerKind::Care,
                        tr("Erase this reflection for good? It cannot be brought back. A backup "
                           "made before may still have it."))),
      m_when(new Label({}, TextRole::Strong)),
      m_text(new TextBox(kFewestReflectionLines, TextBox::kNoMost)), m_earlier(new RingColumn(0.5)),
      m_keepTimer(new DraftTimer(this))
{
    build();
    buildFooter();
    connect(m_keepTimer, &QTimer::timeout, this, &ReflectionPage::keepDraft);
    connect(m_text, &QPlainTextEdit::textChanged, this, &ReflectionPage::edited);
    connect(&names(), &Names::changed, this, [this] {
        m_isUncovered = false;
        showStage();
    });
}

ReflectionPage::~ReflectionPage() = default;

void ReflectionPage::reflect(SessionId session)
{
    open({{}, session});
}

void ReflectionPage::open(const Wanted& wanted)
{
    keep([this, wanted] {
        m_wanted = wanted;
        m_current.reset();
        refresh();
    });
}

Result<ReflectionPage::Opening> ReflectionPage::openingOf(Book& book, const Catalogues& catalogues,
                                                          const Wanted& wanted)
{
    const Reflections reflections(book);
    auto all = reflections.newest(kListed);
    if (!all) {
        return passOn(all);
    }
    Opening opening;
    for (Reflection& each : *all) {
        const bool isWanted = wanted.id.isNull()
                                  ? !wanted.session.isNull() && each.session == wanted.session
                                  : each.id == wanted.id;
        if (isWanted && !opening.current) {
            opening.current = each;
        }
        each.text.clear();
    }
    opening.all = std::move(*all);
    if (!opening.current && !wanted.session.isNull()) {
        auto older = reflections.ofSession(wanted.session); // than those listed
        if (!older) {
            return passOn(older);
        }
        opening.current = std::move(*older);
    }
    auto session =
        sessionOf(book, catalogues, opening.current ? opening.current->session : wanted.session);
    if (!session) {
        return passOn(session);
    }
    opening.session = std::move(*session);
    return opening;
}

void ReflectionPage::refresh()
{
    if (m_current) {
        return; // what is on the page is the newest there is
    }
    desk().ask(
        this,
        [&lists = desk().catalogues(), wanted = m_wanted](Book& book) {
            return openingOf(book, lists, wanted);
        },
        [this](const Result<Opening>& opening) {
            if (worked(opening)) {
                opened(*opening);
            }
        },
        &m_question);
}

void ReflectionPage::opened(const Opening& opening)
{
    Reflection current;
    if (opening.current) {
        current = *opening.current;
    } else {
        current.id = ReflectionId::random();
        current.session = m_wanted.session;
        current.madeMs = desk().clock().nowMs();
    }
    {
        const QScopedValueRollback filling(m_isFilling, true);
        m_text->setPlainText(std::exchange(current.text, {}));
    }
    m_isToldOf = m_isToldOf || !opening.all.empty();
    m_isUncovered = false;
    m_current = current;
    m_sure->hide();
    m_frame->footer().setState({});
    m_unreadable->setVisible(!current.readable);
    m_text->setReadOnly(!current.readable || desk().about().readOnly);
    m_erase->setEnabled(opening.current.has_value() && !desk().about().readOnly);
    showTitle(opening.session);
    showEarlier(opening.all);
    showStage();
    if (QWidget* first = firstFocus(); first && isVisible()) {
        first->setFocus(Qt::OtherFocusReason);
    }
}

void ReflectionPage::edited()
{
    if (m_isFilling || !m_current) {
        return;
    }
    m_isUnkept = true;
    m_keepTimer->touch();
}

void ReflectionPage::keepDraft()
{
    keep([] {});
}

void ReflectionPage::keep(const std::function<void()>& then)
{
    m_keepTimer->stop();
    if (!m_isUnkept || !m_current || !m_current->readable) {
        then();
        return;
    }
    m_isUnkept = false;
    Reflection reflection = *m_current;
    reflection.text = m_text->toPlainText();
    desk().ask(
        this, [reflection](Book& book) { return Reflections(book).keep(reflection); },
        [this, then](const Result<qint64>& keptMs) {
            if (kept(keptMs)) {
                keep(then); // what was typed meanwhile
            }
        });
}

/// What could not be kept stays on the page.
bool ReflectionPage::kept(const Result<qint64>& keptMs)
{
    if (!keptMs) {
        m_isUnkept = true; // tried again with the next key
        m_frame->footer().setState(tr("Not saved yet"), Icon::Care, Ink::Care);
        navigator().showError(keptMs.error());
        return false;
    }
    const int offset = desk().clock().offsetMinutes(*keptMs);
    m_frame->footer().setState(tr("Saved %1").arg(timeWords(*keptMs, offset)));
    m_erase->setEnabled(true);
    return true;
}

void ReflectionPage::erase()
{
    if (!m_current) {
        return;
    }
    m_keepTimer->stop();
    m_isUnkept = false; // nothing of it is written again
    desk().ask(
        this, [id = m_current->id](Book& book) { return Reflections(book).erase(id); },
        [this](const Result<void>& erased) {
            if (!worked(erased)) {
                return;
            }
            navigator().say(tr("Erased."));
            open({});
        });
}

// Leaving the page is keeping it. A lock keeps it before it deletes the page.
void ReflectionPage::hideEvent(QHideEvent* event)
{
    Page::hideEvent(event);
    if (desk().isOpen() && !event->spontaneous()) {
        keepDraft();
    }
}

bool ReflectionPage::doMainAct()
{
    if (!m_promise->isHidden()) {
        m_isToldOf = true;
        showStage();
        m_text->setFocus(Qt::OtherFocusReason);
        return true;
    }
    keep([this] { navigator().goBack(); });
    return true;
}

QCborMap ReflectionPage::place() const
{
    return m_current ? QCborMap{{kReflectionPlace, m_current->id.toBytes()},
                                {kSessionPlace, m_current->session.toBytes()}}
                     : QCborMap();
}

void ReflectionPage::goToPlace(const QCborMap& place)
{
    open({idAt<ReflectionId>(place, kReflectionPlace), idAt<SessionId>(place, kSessionPlace)});
}

} // namespace kithbook
