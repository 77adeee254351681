// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "findrows.h"

#include "core/records/timerange.h"
#include "ui/find/fuzzy.h"
#include "ui/words/when.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace kithbook {

namespace {

constexpr qsizetype kRecentPeople = 6;

QString say(const char* text)
{
    return QCoreApplication::translate("FindRows", text);
}

Snippet plain(const QString& text)
{
    return Snippet{text, {}};
}

/// The name with the words that were typed marked in it.
Snippet markedIn(const QString& name, const QString& typed)
{
    const auto words = FindText::parse(typed);
    return Snippet{name, words ? words->marksIn(name).at : std::vector<Mark>()};
}

} // namespace

void FindRows::addHeading(FindRow::Kind kind, const QString& words)
{
    if (m_under != kind) {
        m_under = kind;
        FindRow heading;
        heading.title = plain(words);
        heading.sentence = words;
        m_rows.push_back(std::move(heading));
    }
}

void FindRows::addRecent(const std::vector<Session>& latest)
{
    QSet<PersonId> seen;
    for (const Session& session : latest) {
        for (size_t i = 0; i < session.names.size(); ++i) {
            const PersonName& person = session.names[i];
            if (wasAbsent(session.people[i].attendance)) {
                continue;
            }
            if (seen.size() == kRecentPeople || seen.contains(person.id)) {
                continue;
            }
            seen.insert(person.id);
            addHeading(FindRow::Kind::Person, say(QT_TRANSLATE_NOOP("FindRows", "Recent people")));
            FindRow row;
            row.kind = FindRow::Kind::Person;
            row.icon = Icon::Person;
            row.person = person.id;
            row.title = plain(m_names.shown(person.name));
            row.aside = dayWords(dayOf(session.startMs, session.offsetMinutes), m_today);
            row.sentence = say(QT_TRANSLATE_NOOP("FindRows", "%1, last contact %2"))
                               .arg(row.title.text, row.aside);
            m_rows.push_back(std::move(row));
        }
    }
}

FindRow FindRows::personRow(const FindHit& hit, const QString& typed) const
{
    FindRow row;
    row.kind = FindRow::Kind::Person;
    row.icon = Icon::Person;
    row.person = hit.person;
    row.title = m_names.areHidden() ? plain(m_names.shown(hit.personName))
                                    : markedIn(hit.personName, typed);
    if (!m_names.areHidden() && hit.snippet.text != hit.personName) {
        row.line = hit.snippet;
    }
    row.sentence = say(QT_TRANSLATE_NOOP("FindRows", "Person: %1")).arg(row.title.text);
    return row;
}

FindRow FindRows::datedRow(const FindHit& hit) const
{
    const bool isNote = hit.kind == HitKind::Note;
    FindRow row;
    row.kind = isNote ? FindRow::Kind::Note : FindRow::Kind::Session;
    row.icon = isNote ? Icon::Note : Icon::Clock;
    row.person = hit.person;
    row.session = hit.session;
    row.note = hit.note;
    QString who = m_names.shown(hit.personName);
    if (hit.otherPeople > 0) {
        //: 1 is a name
        who = QCoreApplication::translate("FindRows", "%1 and %n more", nullptr, hit.otherPeople)
                  .arg(who);
    } else if (who.isEmpty()) {
        who = say(QT_TRANSLATE_NOOP("FindRows", "Group"));
    }
    row.title = plain(who);
    row.aside = dayWords(dayOf(hit.whenMs, hit.offsetMinutes), m_today);
    if (!m_names.areHidden()) {
        row.line = hit.snippet;
    }
    row.sentence = (isNote ? say(QT_TRANSLATE_NOOP("FindRows", "Note: %1, %2"))
                           : say(QT_TRANSLATE_NOOP("FindRows", "Session: %1, %2")))
                       .arg(row.title.text, row.aside);
    if (!row.line.text.isEmpty()) {
        row.sentence += QStringLiteral(". ") + row.line.text;
    }
    return row;
}

// While names are hidden a group is told by when it met: its name may say who is in it.
void FindRows::addGroups(const std::vector<GroupRow>& groups, const QString& typed)
{
    for (const GroupRow& group : groups) {
        addHeading(FindRow::Kind::Group, say(QT_TRANSLATE_NOOP("FindRows", "Groups")));
        FindRow row;
        row.kind = FindRow::Kind::Group;
        row.icon = Icon::People;
        row.group = group.id;
        row.title = m_names.areHidden() ? plain(say(QT_TRANSLATE_NOOP("FindRows", "Group")))
                                        : markedIn(group.name, typed);
        row.aside = group.members == 1 ? say(QT_TRANSLATE_NOOP("FindRows", "1 person"))
                                       : QCoreApplication::translate("FindRows", "%n people",
                                                                     nullptr, group.members);
        row.sentence =
            say(QT_TRANSLATE_NOOP("FindRows", "Group: %1, %2")).arg(row.title.text, row.aside);
        m_rows.push_back(std::move(row));
    }
}

// By kind, as the headings are; within a kind in the order of the answer.
void FindRows::addHits(const FindAnswer& answer, const std::vector<GroupRow>& groups,
                       const QString& typed)
{
    const auto add = [&](HitKind hits, FindRow::Kind rows, const char* heading) {
        for (const FindHit& hit : answer.hits) {
            if (hit.kind == hits) {
                addHeading(rows, say(heading));
                m_rows.push_back(hit.kind == HitKind::Person ? personRow(hit, typed)
                                                             : datedRow(hit));
            }
        }
    };
    add(HitKind::Person, FindRow::Kind::Person, QT_TRANSLATE_NOOP("FindRows", "People"));
    addGroups(groups, typed);
    add(HitKind::Session, FindRow::Kind::Session, QT_TRANSLATE_NOOP("FindRows", "Sessions"));
    add(HitKind::Note, FindRow::Kind::Note, QT_TRANSLATE_NOOP("FindRows", "Notes"));
}

void FindRows::addCommands(const std::vector<FindCommand>& commands, const QString& typed,
                           size_t most)
{
    struct Fit
    {
        const FindCommand* command = nullptr;
        FuzzyMatch match;
    };
    std::vector<Fit> fits;
    for (const FindCommand& command : commands) {
        if (typed.trimmed().isEmpty()) {
            fits.push_back({&command, {}});
        } else if (auto match = fuzzyMatch(typed, command.text)) {
            fits.push_back({&command, std::move(*match)});
        }
    }
    std::stable_sort(fits.begin(), fits.end(),
                     [](const Fit& a, const Fit& b) { return a.match.score > b.match.score; });
    fits.resize(std::min(fits.size(), most));
    for (Fit& fit : fits) {
        addHeading(FindRow::Kind::Command, say(QT_TRANSLATE_NOOP("FindRows", "Commands")));
        FindRow row;
        row.kind = FindRow::Kind::Command;
        row.icon = Icon::Command;
        row.command = fit.command->id;
        row.title = Snippet{fit.command->text, std::move(fit.match.marks)};
        row.aside = fit.command->shortcut;
        row.sentence = say(QT_TRANSLATE_NOOP("FindRows", "Command: %1")).arg(fit.command->text);
        if (!row.aside.isEmpty()) {
            row.sentence += QStringLiteral(", ") + row.aside;
        }
        m_rows.push_back(std::move(row));
    }
}

} // namespace kithbook
