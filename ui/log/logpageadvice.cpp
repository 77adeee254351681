// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/sessions.h"
#include "core/records/usualsession.h"
#include "ui/forms/personfield.h"
#include "ui/log/cautions.h"
#include "ui/log/logpage.h"
#include "ui/log/sidecards.h"
#include "ui/parts/banner.h"
#include "ui/words/modewords.h"

// What the page Log a session says by itself: beside the questions, and above the footer.
namespace kithbook {

namespace {

/// A name may end in a full stop of its own: "Sam T."
QString withOneStop(QString sentence)
{
    return sentence.endsWith(QLatin1StringView("..")) ? sentence.chopped(1) : sentence;
}

} // namespace

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

} // namespace kithbook
