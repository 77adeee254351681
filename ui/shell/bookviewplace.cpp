// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where somebody is, kept through a lock.
#include "core/records/drafts.h"
#include "ui/shell/bookview.h"
#include "ui/shell/focusplace.h"

#include <QCborValue>

namespace kithbook {

namespace {

constexpr QLatin1StringView kPlaceForm("place");

// Keys of the place; numbers, because names of fields are not for a disk, even an encrypted one.
constexpr int kSectionKey = 1;
constexpr int kPageKey = 2;
constexpr int kFocusKey = 3;

} // namespace

void BookView::keepEverything()
{
    for (Page* each : std::as_const(m_pages)) {
        each->keepDraft();
    }
    Page* shown = m_pages.value(m_section);
    if (!shown || m_parts.desk.about().readOnly) {
        return;
    }
    const QCborMap place{{kSectionKey, static_cast<int>(m_section)},
                         {kPageKey, shown->place()},
                         {kFocusKey, focusPlaceIn(*shown)}};
    m_parts.desk.ask(
        this,
        [body = QCborValue(place).toCbor()](Book& book) {
            return Drafts(book).keep(kPlaceForm, {0, {}, body});
        },
        [](const Result<qint64>&) {});
}

void BookView::comeBack()
{
    m_parts.desk.ask(
        this,
        [](Book& book) -> Result<QByteArray> {
            Drafts drafts(book);
            const auto place = drafts.get(kPlaceForm);
            return place && *place ? (*place)->body : QByteArray();
        },
        [this](const Result<QByteArray>& body) {
            goTo(body ? QCborValue::fromCbor(*body).toMap() : QCborMap());
        });
}

void BookView::goTo(const QCborMap& place)
{
    // Import is not come back to: what it was about to read may have changed.
    const qint64 number = place.value(kSectionKey).toInteger();
    const bool isKnown = number >= 0 && number <= static_cast<qint64>(Section::Reflection) &&
                         number != static_cast<qint64>(Section::Import);
    show(isKnown ? static_cast<Section>(number) : Section::Today);
    Page& shown = page(m_section);
    shown.goToPlace(place.value(kPageKey).toMap());
    m_before.clear();
    // Behind what the page asks now: the cursor needs the text it stood in.
    m_parts.desk.ask(
        &shown, [](Book&) -> Result<void> { return {}; },
        [&shown, focus = place.value(kFocusKey).toMap()](const Result<void>&) {
            restoreFocus(shown, focus);
        });
}

} // namespace kithbook
