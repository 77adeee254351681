// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notewords.h"

#include "core/notes/note.h"
#include "core/records/catalogues.h"
#include "core/records/timerange.h"
#include "ui/words/modewords.h"
#include "ui/words/when.h"

#include <QCoreApplication>

namespace kithbook {

namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("NoteWords", text);
}

QString listed(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(QLatin1StringView(", "));
}

} // namespace

NoteWords::NoteWords(const Room& room)
    : m_room(room), m_today(room.desk.today()), m_modes(room.desk.catalogues().at(ListId::Modes))
{
}

QString NoteWords::people(const NoteRow& note) const
{
    if (!note.people.empty()) {
        return m_room.names.list(note.people);
    }
    return note.group.isEmpty() ? say(QT_TRANSLATE_NOOP("NoteWords", "Nobody by name"))
                                : note.group;
}

QString NoteWords::line(const NoteRow& note) const
{
    if (note.session.isNull()) {
        return dayWordsFirst(dayOf(note.writtenMs, note.offsetMinutes), m_today);
    }
    return listed({modeWord(m_modes, note.mode),
                   dayWords(dayOf(note.startMs, note.startOffsetMinutes), m_today),
                   note.minutes > 0 ? lengthWords(note.minutes) : QString()});
}

QString NoteWords::session(const NoteRow& note) const
{
    if (note.session.isNull()) {
        return {};
    }
    return listed({modeWord(m_modes, note.mode),
                   shortDay(dayOf(note.startMs, note.startOffsetMinutes), m_today),
                   spanWords(note.startMs, note.startOffsetMinutes, note.minutes),
                   note.minutes > 0 ? lengthWords(note.minutes) : QString()});
}

QString NoteWords::written(const NoteRow& note) const
{
    const QDate day = dayOf(note.writtenMs, note.offsetMinutes);
    //: 1 is a day such as "yesterday", 2 a time
    return say(QT_TRANSLATE_NOOP("NoteWords", "Written %1, %2"))
        .arg(dayWords(day, m_today), timeWords(note.writtenMs, note.offsetMinutes));
}

std::optional<TagText> NoteWords::state(const NoteRow& note) const
{
    if (note.state == noteState::kDraft) {
        return TagText{say(QT_TRANSLATE_NOOP("NoteWords", "To finish")), Tone::Info, Icon::Note};
    }
    if (note.state == noteState::kReady) {
        return TagText{say(QT_TRANSLATE_NOOP("NoteWords", "Ready to sign")), Tone::Good,
                       Icon::Check};
    }
    if (note.state == noteState::kSigned) {
        return TagText{say(QT_TRANSLATE_NOOP("NoteWords", "Signed")), Tone::Neutral, Icon::Sign};
    }
    return std::nullopt;
}

AvatarLook NoteWords::avatar(const NoteRow& note) const
{
    if (note.people.size() != 1) {
        return {{}, AvatarLook::Shape::Group, 0};
    }
    return m_room.names.avatar(note.people.front().name, note.people.front().id);
}

QString NoteWords::sentence(const NoteRow& note) const
{
    const auto tag = state(note);
    return listed({people(note), line(note), tag ? tag->text : QString()});
}

} // namespace kithbook
