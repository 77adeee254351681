// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notewords.h"

#include "app/cli/console.h"
#include "app/cli/desk.h"
#include "app/cli/personwords.h"
#include "app/cli/typedtime.h"
#include "app/cli/wording.h"
#include "core/notes/notes.h"
#include "core/records/timerange.h"

#include <QJsonArray>

#include <algorithm>

namespace kithbook::cli {

namespace {

constexpr int kPartIndent = 2;
constexpr QLatin1StringView kStruck("[-%1-]");
constexpr QLatin1StringView kAdded("{+%1+}");

QString marked(QLatin1StringView pattern, const QString& text)
{
    return QString(pattern).arg(text);
}

/// The text with what was marked as an error since. What is not genuine strikes nothing, and
/// neither does a place outside of the text.
QString withStrikes(const SheetSection& section, const std::vector<Addendum>& addenda)
{
    const auto size = static_cast<size_t>(section.text.size());
    std::vector<bool> struck(size, false);
    for (const Addendum& added : addenda) {
        const auto& strike = added.strike;
        if (added.isGenuine && strike && strike->section == section.code && strike->at >= 0 &&
            strike->length >= 0 && strike->length <= section.text.size() - strike->at) {
            std::fill_n(struck.begin() + strike->at, strike->length, true);
        }
    }
    QString text;
    for (size_t at = 0; at < size;) {
        const bool isStruck = struck[at];
        const auto end = static_cast<size_t>(
            std::find(struck.begin() + static_cast<qsizetype>(at), struck.end(), !isStruck) -
            struck.begin());
        const QString piece =
            section.text.mid(static_cast<qsizetype>(at), static_cast<qsizetype>(end - at));
        text += isStruck ? marked(kStruck, piece) : piece;
        at = end;
    }
    return text;
}

void tellFact(const QString& label, const QString& words, const Desk& desk)
{
    constexpr int kWidth = 10;
    if (!words.isEmpty()) {
        desk.console().line(label.leftJustified(kWidth) + words);
    }
}

void tellFacts(const NoteSheet& sheet, const Desk& desk)
{
    const Catalogues& lists = desk.catalogues();
    if (sheet.met) {
        const SheetSession& met = *sheet.met;
        tellFact(QStringLiteral("When"),
                 momentText(met.startMs, met.offsetMinutes) +
                     (met.minutes > 0 ? QStringLiteral(", ") + lengthText(met.minutes) : QString()),
                 desk);
        const QString mode = met.modeOther.isEmpty()
                                 ? lists.at(ListId::Modes).label(met.mode, spoken())
                                 : met.modeOther;
        tellFact(QStringLiteral("How"),
                 met.platform.isEmpty() ? mode : QStringLiteral("%1, %2").arg(mode, met.platform),
                 desk);
        tellFact(QStringLiteral("Where"),
                 met.place.isEmpty() ? QString()
                                     : lists.at(ListId::Places).label(met.place, spoken()),
                 desk);
        tellFact(QStringLiteral("Also there"), met.othersPresent, desk);
        tellFact(QStringLiteral("Outcome"), lists.at(ListId::Outcomes).label(met.outcome, spoken()),
                 desk);
    }
    tellFact(QStringLiteral("Written"), momentText(sheet.writtenMs, sheet.offsetMinutes), desk);
    tellFact(QStringLiteral("Laid out"),
             desk.templates().templates().label(sheet.templateCode, spoken()), desk);
    tellFact(QStringLiteral("Goal"), sheet.goal, desk);
}

void tellPart(const QString& heading, const QString& text, const Desk& desk)
{
    desk.console().line();
    desk.console().line(heading);
    desk.console().block(text, kPartIndent);
}

QString listedTags(const std::vector<NoteTag>& tags, const Catalogues& lists)
{
    QStringList words;
    for (const NoteTag& tag : tags) {
        const Catalogue* list = lists.find(tag.catalogue);
        words += list != nullptr ? list->label(tag.code, spoken()) : tag.code;
    }
    return words.join(QLatin1Char('\n'));
}

void tellAnswer(const NoteSheet& sheet, const Desk& desk)
{
    if (!sheet.comment.isEmpty()) {
        tellPart(QStringLiteral("In the person's own words"), sheet.comment, desk);
    }
    if (sheet.agreement != Agreement::NotAsked) {
        const QString who =
            sheet.personName.isEmpty() ? QStringLiteral("The person") : sheet.personName;
        const QString named = sheet.agreedAs.isEmpty()
                                  ? QString()
                                  : QStringLiteral(" (signed as %1)").arg(sheet.agreedAs);
        tellPart(QStringLiteral("Read together"),
                 QStringLiteral("%1 %2%3").arg(who, answerText(sheet), named), desk);
    }
    if (!sheet.tags.empty()) {
        tellPart(QStringLiteral("Tags"), listedTags(sheet.tags, desk.catalogues()), desk);
    }
}

void tellSigner(const ToldNote& note, const Desk& desk)
{
    Console& console = desk.console();
    if (!note.signature) {
        console.line(note.willSign.name.isEmpty()
                         ? QStringLiteral("Not signed yet.")
                         : QStringLiteral("To be signed by %1").arg(signerText(note.willSign)));
        return;
    }
    const SignedMoment& moment = note.signature->moment;
    console.line(QStringLiteral("Signed by %1").arg(signerText(note.signature->signer)));
    console.line(momentText(moment.atMs, moment.offsetMinutes));
    if (moment.isLateEntry) {
        console.line(QStringLiteral("Late entry."));
    }
    if (moment.isClockDoubtful) {
        console.line(QStringLiteral("The clock of the computer was behind when it was signed."));
    }
}

void tellAddendum(const Addendum& added, const Desk& desk)
{
    Console& console = desk.console();
    console.line();
    console.line(QStringLiteral("Added %1 by %2")
                     .arg(momentText(added.moment.atMs, added.moment.offsetMinutes),
                          signerText(added.signer)));
    console.block(QStringLiteral("Why: %1").arg(added.reason), kPartIndent);
    if (added.strike) {
        console.block(QStringLiteral("An error: %1").arg(marked(kStruck, added.strike->text)),
                      kPartIndent);
    }
    if (!added.text.isEmpty()) {
        console.block(added.text, kPartIndent);
    }
}

QJsonObject signerJson(const Signer& signer, const SignedMoment& moment)
{
    return {{QStringLiteral("name"), signer.name},
            {QStringLiteral("credential"), textOrNull(signer.credential)},
            {QStringLiteral("at"), isoTime(moment.atMs, moment.offsetMinutes)},
            {QStringLiteral("lateEntry"), moment.isLateEntry},
            {QStringLiteral("clockDoubtful"), moment.isClockDoubtful}};
}

QJsonObject addendumJson(const Addendum& added)
{
    QJsonObject json = signerJson(added.signer, added.moment);
    json.insert(QStringLiteral("reason"), added.reason);
    json.insert(QStringLiteral("text"), textOrNull(added.text));
    json.insert(QStringLiteral("genuine"), added.isGenuine);
    json.insert(QStringLiteral("struck"),
                added.strike
                    ? QJsonValue(QJsonObject{{QStringLiteral("section"), added.strike->section},
                                             {QStringLiteral("text"), added.strike->text}})
                    : QJsonValue());
    return json;
}

} // namespace

Result<ToldNote> toldNote(Book& book, NoteId note, const Desk& desk)
{
    const Signing signing(book, desk.catalogues(), desk.templates());
    auto signature = signing.signedNote(note);
    auto addenda = signing.addenda(note);
    if (!signature || !addenda) {
        return signature ? passOn(addenda) : passOn(signature);
    }
    ToldNote told;
    told.addenda = std::move(*addenda);
    told.signature = std::move(*signature);
    if (told.signature) {
        told.sheet = told.signature->sheet;
        return told;
    }
    return sheetOf(book, desk.catalogues(), desk.templates(), note, spoken())
        .map([&](NoteSheet sheet) {
            told.sheet = std::move(sheet);
            return std::move(told);
        });
}

void tellNote(const ToldNote& note, const Desk& desk)
{
    const NoteSheet& sheet = note.sheet;
    desk.console().line(sheet.personName.isEmpty()
                            ? QStringLiteral("Session note")
                            : QStringLiteral("Session note: %1").arg(sheet.personName));
    tellFacts(sheet, desk);
    for (const SheetSection& section : sheet.sections) {
        tellPart(section.heading, withStrikes(section, note.addenda), desk);
    }
    tellAnswer(sheet, desk);
    desk.console().line();
    tellSignature(note, desk);
}

void tellSignature(const ToldNote& note, const Desk& desk)
{
    tellSigner(note, desk);
    for (const Addendum& added : note.addenda) {
        tellAddendum(added, desk);
    }
}

void tellDoubts(const ToldNote& note, const Desk& desk)
{
    const bool isAllGenuine = (!note.signature || note.signature->isGenuine) &&
                              std::all_of(note.addenda.begin(), note.addenda.end(),
                                          [](const Addendum& added) { return added.isGenuine; });
    if (!isAllGenuine) {
        desk.console().note(QStringLiteral(
            "A signature does not fit: what you read here may not be what was signed. Compare it "
            "with a backup or a printed copy, and tell your supervisor."));
    }
}

QJsonObject toldJson(const ToldNote& note)
{
    const NoteSheet& sheet = note.sheet;
    const auto section = [](const SheetSection& each) {
        return QJsonObject{{QStringLiteral("code"), each.code},
                           {QStringLiteral("heading"), each.heading},
                           {QStringLiteral("text"), each.text}};
    };
    const auto tag = [](const NoteTag& each) {
        return QJsonObject{{QStringLiteral("list"), each.catalogue},
                           {QStringLiteral("code"), each.code}};
    };
    QJsonValue signature;
    if (note.signature) {
        QJsonObject json = signerJson(note.signature->signer, note.signature->moment);
        json.insert(QStringLiteral("genuine"), note.signature->isGenuine);
        signature = json;
    }
    return {{QStringLiteral("id"), sheet.note.toHex()},
            {QStringLiteral("person"), textOrNull(sheet.personName)},
            {QStringLiteral("session"),
             sheet.session.isNull() ? QJsonValue() : QJsonValue(sheet.session.toHex())},
            {QStringLiteral("written"), isoTime(sheet.writtenMs, sheet.offsetMinutes)},
            {QStringLiteral("template"), sheet.templateCode},
            {QStringLiteral("sections"), listed(sheet.sections, section)},
            {QStringLiteral("goal"), textOrNull(sheet.goal)},
            {QStringLiteral("comment"), textOrNull(sheet.comment)},
            {QStringLiteral("agreement"), textOrNull(agreementCode(sheet.agreement))},
            {QStringLiteral("agreedAs"), textOrNull(sheet.agreedAs)},
            {QStringLiteral("changedAfterAgreement"), sheet.isAnswerOlder},
            {QStringLiteral("tags"), listed(sheet.tags, tag)},
            {QStringLiteral("signed"), signature},
            {QStringLiteral("added"), listed(note.addenda, addendumJson)}};
}

void tellNoteRow(const NoteRow& row, const Desk& desk)
{
    QStringList parts{QStringLiteral("%1 %2").arg(
        dayText(dayOf(row.writtenMs, row.offsetMinutes), today(desk.clock())),
        timeText(row.writtenMs, row.offsetMinutes))};
    const QString who = row.group.isEmpty() ? namesText(row.people) : row.group;
    if (!who.isEmpty()) {
        parts += who;
    }
    if (!row.mode.isEmpty()) {
        parts += desk.catalogues().at(ListId::Modes).label(row.mode, spoken());
    }
    parts += stateText(row.state);
    desk.console().line(
        QStringLiteral("%1  %2").arg(shortId(row.id), parts.join(QLatin1StringView(", "))));
}

QJsonObject noteRowJson(const NoteRow& row)
{
    return {{QStringLiteral("id"), row.id.toHex()},
            {QStringLiteral("session"),
             row.session.isNull() ? QJsonValue() : QJsonValue(row.session.toHex())},
            {QStringLiteral("written"), isoTime(row.writtenMs, row.offsetMinutes)},
            {QStringLiteral("state"), row.state},
            {QStringLiteral("mode"), textOrNull(row.mode)},
            {QStringLiteral("group"), textOrNull(row.group)},
            {QStringLiteral("people"),
             listed(row.people, [](const PersonName& person) { return nameJson(person); })}};
}

QString diffText(const std::vector<DiffSpan>& spans)
{
    QString text;
    for (const DiffSpan& span : spans) {
        switch (span.kind) {
        case DiffKind::Same:
            text += span.text;
            break;
        case DiffKind::Removed:
            text += marked(kStruck, span.text);
            break;
        case DiffKind::Added:
            text += marked(kAdded, span.text);
            break;
        }
    }
    return text;
}

QString stateText(const QString& state)
{
    return state == noteState::kReady ? QStringLiteral("to sign") : state;
}

QString signerText(const Signer& signer)
{
    return signer.credential.isEmpty()
               ? signer.name
               : QStringLiteral("%1, %2").arg(signer.name, signer.credential);
}

QString momentText(qint64 utcMs, int offsetMinutes)
{
    constexpr qsizetype kOffsetLength = 6; // of "-05:00" at the end of an ISO time
    return QStringLiteral("%1 %2 (UTC%3)")
        .arg(dayText(dayOf(utcMs, offsetMinutes), QDate()), timeText(utcMs, offsetMinutes),
             isoTime(utcMs, offsetMinutes).right(kOffsetLength));
}

QString answerText(const NoteSheet& sheet)
{
    const bool isOlder = sheet.isAnswerOlder;
    switch (sheet.agreement) {
    case Agreement::Agrees:
        return isOlder ? QStringLiteral("agreed, before the last changes")
                       : QStringLiteral("agrees");
    case Agreement::SeesItAnotherWay:
        return isOlder ? QStringLiteral("saw it another way, before the last changes")
                       : QStringLiteral("sees it another way");
    case Agreement::ChoseNotToSay:
        return isOlder ? QStringLiteral("chose not to say, before the last changes")
                       : QStringLiteral("chose not to say");
    case Agreement::NotAsked:
        break;
    }
    return {};
}

} // namespace kithbook::cli
