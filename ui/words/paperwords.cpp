// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/paperwords.h"

#include "core/records/catalogues.h"
#include "core/records/timerange.h"
#include "ui/words/answerwords.h"
#include "ui/words/discretion.h"
#include "ui/words/modewords.h"
#include "ui/words/when.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdlib>

namespace kithbook {

namespace {

QString sayOnPaper(const char* words)
{
    return QCoreApplication::translate("Paper", words);
}

QString joined(QStringList parts, QLatin1StringView between)
{
    parts.removeAll(QString());
    return parts.join(between);
}

QString dayAndTime(qint64 ms, int offsetMinutes)
{
    return sayOnPaper(QT_TRANSLATE_NOOP("Paper", "%1, %2"))
        .arg(shortDay(dayOf(ms, offsetMinutes), {}), timeWords(ms, offsetMinutes));
}

QString metWhen(const SheetSession& met)
{
    return joined({sayOnPaper(QT_TRANSLATE_NOOP("Paper", "%1, %2 (%3)"))
                       .arg(shortDay(dayOf(met.startMs, met.offsetMinutes), {}),
                            spanWords(met.startMs, met.offsetMinutes, met.minutes),
                            offsetWords(met.offsetMinutes)),
                   met.minutes > 0 ? lengthWords(met.minutes) : QString()},
                  QLatin1StringView(", "));
}

QString metHow(const SheetSession& met, const Catalogues& lists)
{
    const QString mode =
        met.modeOther.isEmpty() ? modeWord(lists.at(ListId::Modes), met.mode) : met.modeOther;
    return joined({mode, met.platform}, QLatin1StringView(", "));
}

QString labelIn(const Catalogues& lists, ListId list, const QString& code)
{
    return code.isEmpty() ? QString() : lists.at(list).label(code, QLocale());
}

std::vector<PaperFact> factsOf(const NoteSheet& sheet, const Catalogues& lists,
                               const Discretion& discretion)
{
    std::vector<PaperFact> facts;
    const auto add = [&](const char* label, const QString& words) {
        if (!words.isEmpty()) {
            facts.push_back({sayOnPaper(label), discretion.text(words)});
        }
    };
    if (sheet.met) {
        const SheetSession& met = *sheet.met;
        add(QT_TRANSLATE_NOOP("Paper", "When"), metWhen(met));
        add(QT_TRANSLATE_NOOP("Paper", "How"), metHow(met, lists));
        add(QT_TRANSLATE_NOOP("Paper", "Where"), labelIn(lists, ListId::Places, met.place));
        add(QT_TRANSLATE_NOOP("Paper", "Who else"), met.othersPresent);
        add(QT_TRANSLATE_NOOP("Paper", "Outcome"), labelIn(lists, ListId::Outcomes, met.outcome));
    } else {
        add(QT_TRANSLATE_NOOP("Paper", "Written"),
            momentWords({.atMs = sheet.writtenMs, .offsetMinutes = sheet.offsetMinutes}));
    }
    add(QT_TRANSLATE_NOOP("Paper", "Goal"),
        sheet.goal.isEmpty() ? QString() : QStringLiteral("“%1”").arg(sheet.goal));
    add(QT_TRANSLATE_NOOP("Paper", "Activities"), tagWords(sheet.tags, lists));
    return facts;
}

/// The name the person put under the note, typed or drawn.
QStringList underTheNote(const NoteSheet& sheet, const Discretion& discretion)
{
    QStringList lines;
    if (!sheet.agreedAs.isEmpty()) {
        //: %1 the name that the person typed under a note
        lines.append(sayOnPaper(QT_TRANSLATE_NOOP("Paper", "Name typed: %1"))
                         .arg(discretion.name(sheet.agreedAs)));
    }
    if (!sheet.agreedMark.isEmpty()) {
        lines.append(discretion.isOn()
                         ? sayOnPaper(QT_TRANSLATE_NOOP(
                               "Paper", "Name drawn: not shown here, because names are hidden."))
                         //: the name that the person drew under a note follows below
                         : sayOnPaper(QT_TRANSLATE_NOOP("Paper", "Name drawn:")));
    }
    return lines;
}

void addAnswer(std::vector<PaperPart>& parts, const NoteSheet& sheet, const Discretion& discretion)
{
    if (!sheet.comment.isEmpty()) {
        parts.push_back({sayOnPaper(QT_TRANSLATE_NOOP("Paper", "What the person wanted to add")),
                         {{discretion.text(sheet.comment)}}});
    }
    QStringList lines = underTheNote(sheet, discretion);
    lines.prepend(answerWords(sheet.agreement, sheet.isAnswerOlder));
    lines.removeAll(QString());
    if (lines.isEmpty()) {
        return;
    }
    PaperPart part{sayOnPaper(QT_TRANSLATE_NOOP("Paper", "Read together")), {{lines.join(u'\n')}}};
    if (!discretion.isOn()) {
        part.drawn = decodeDrawnName(sheet.agreedMark).value_or(DrawnName());
    }
    parts.push_back(std::move(part));
}

QString headingOf(const NoteSheet& sheet, const QString& code)
{
    const auto found = std::find_if(sheet.sections.begin(), sheet.sections.end(),
                                    [&](const SheetSection& each) { return each.code == code; });
    return found == sheet.sections.end() ? code : found->heading;
}

PaperPart additionOf(const Addendum& added, const NoteSheet& sheet, const Discretion& discretion)
{
    PaperPart part;
    //: %1 a day and time
    part.heading =
        sayOnPaper(QT_TRANSLATE_NOOP("Paper", "Added %1")).arg(momentWords(added.moment));
    QStringList lines;
    if (!added.isGenuine) {
        lines.append(sayOnPaper(QT_TRANSLATE_NOOP(
            "Paper", "Kithbook cannot confirm who added this, or that it is what was written.")));
    }
    lines.append(
        sayOnPaper(QT_TRANSLATE_NOOP("Paper", "Why: %1")).arg(discretion.text(added.reason)));
    if (added.strike) {
        //: %1 a part of the note, such as "What we talked about", %2 words that stand there
        lines.append(sayOnPaper(QT_TRANSLATE_NOOP("Paper", "Marked as an error in “%1”: “%2”"))
                         .arg(drawableForm(headingOf(sheet, added.strike->section)),
                              discretion.text(added.strike->text)));
    }
    if (!added.text.isEmpty()) {
        lines.append(discretion.text(added.text));
    }
    lines.append(drawableForm(signerWords(added.signer)));
    lines += momentRemarks(added.moment);
    part.pieces = {{lines.join(u'\n')}};
    return part;
}

void addSignature(PaperWords& words, const NoteOnPaper& note)
{
    if (note.asksCosignature) {
        //: of a note: no supervisor has signed it as well
        words.cosigned = sayOnPaper(QT_TRANSLATE_NOOP("Paper", "None yet"));
    }
    if (!note.signature) {
        words.signer = drawableForm(signerWords(note.willSign));
        words.signedLine = sayOnPaper(QT_TRANSLATE_NOOP("Paper", "Not signed yet"));
        return;
    }
    words.signer = drawableForm(signerWords(note.signature->signer));
    words.signedLine = momentWords(note.signature->moment);
    words.remarks = momentRemarks(note.signature->moment);
    if (!note.signature->isGenuine) {
        words.remarks.prepend(sayOnPaper(QT_TRANSLATE_NOOP(
            "Paper", "Kithbook cannot confirm this signature: it does not fit these words.")));
    }
}

} // namespace

QString tagWords(const std::vector<NoteTag>& tags, const Catalogues& catalogues)
{
    QStringList labels;
    labels.reserve(static_cast<qsizetype>(tags.size()));
    for (const NoteTag& tag : tags) {
        const Catalogue* list = catalogues.find(tag.catalogue);
        labels.append(list ? list->label(tag.code, QLocale()) : tag.code);
    }
    return labels.join(QLatin1StringView("; "));
}

std::vector<PaperPart> answerOnPaper(const NoteSheet& sheet, bool namesHidden)
{
    std::vector<PaperPart> parts;
    PaperLook look;
    look.namesHidden = namesHidden;
    addAnswer(parts, sheet, Discretion(sheet.personName, look));
    return parts;
}

QString offsetWords(int offsetMinutes)
{
    if (offsetMinutes == 0) {
        return QStringLiteral("UTC");
    }
    constexpr int kHour = 60;
    const int away = std::abs(offsetMinutes);
    QString words = offsetMinutes < 0 ? QStringLiteral("UTC-") : QStringLiteral("UTC+");
    words += QString::number(away / kHour);
    if (away % kHour != 0) {
        words += QStringLiteral(":%1").arg(away % kHour, 2, 10, QChar(u'0'));
    }
    return words;
}

QString signerWords(const Signer& signer)
{
    return joined({signer.name, signer.credential}, QLatin1StringView(", "));
}

QString momentWords(const SignedMoment& moment)
{
    return QStringLiteral("%1 (%2)").arg(dayAndTime(moment.atMs, moment.offsetMinutes),
                                         offsetWords(moment.offsetMinutes));
}

QStringList momentRemarks(const SignedMoment& moment)
{
    QStringList remarks;
    if (moment.isLateEntry) {
        remarks.append(sayOnPaper(QT_TRANSLATE_NOOP("Paper", "Late entry")));
    }
    if (moment.isClockDoubtful) {
        remarks.append(sayOnPaper(
            QT_TRANSLATE_NOOP("Paper", "The clock of the computer was behind at that moment.")));
    }
    return remarks;
}

std::vector<PaperPiece> strickenPieces(const QString& code, const QString& text,
                                       const std::vector<Addendum>& addenda)
{
    std::vector<bool> struck(static_cast<size_t>(text.size()), false);
    for (const Addendum& added : addenda) {
        const auto& strike = added.strike;
        // What is not genuine strikes nothing, and a place outside of the text is no place.
        if (!added.isGenuine || !strike || strike->section != code || strike->at < 0 ||
            strike->length < 0 || strike->length > text.size() - strike->at) {
            continue;
        }
        std::fill_n(struck.begin() + strike->at, strike->length, true);
    }
    std::vector<PaperPiece> pieces;
    qsizetype at = 0;
    while (at < text.size()) {
        const bool isStruck = struck[static_cast<size_t>(at)];
        const auto end = std::find(struck.begin() + at, struck.end(), !isStruck);
        const qsizetype length = (end - struck.begin()) - at;
        pieces.push_back({text.mid(at, length), isStruck});
        at += length;
    }
    return pieces;
}

QString recordWords(bool isMadeUp)
{
    return isMadeUp
               //: at the top of every page of a note about made-up people
               ? sayOnPaper(QT_TRANSLATE_NOOP("Paper", "FICTIONAL"))
               : sayOnPaper(QT_TRANSLATE_NOOP("Paper", "Kithbook record"));
}

PaperWords wordsOnPaper(const NoteOnPaper& note, const Catalogues& catalogues,
                        const PaperLook& look)
{
    const NoteSheet& sheet = note.sheet;
    const Discretion discretion(sheet.personName, look);
    PaperWords words;
    words.record = recordWords(look.isMadeUp);
    //: %1 a day and time
    words.printed = sayOnPaper(QT_TRANSLATE_NOOP("Paper", "Printed %1"))
                        .arg(dayAndTime(look.printedMs, look.offsetMinutes));
    words.title = sheet.personName.isEmpty()
                      ? sayOnPaper(QT_TRANSLATE_NOOP("Paper", "Session note"))
                      //: %1 a name or initials
                      : sayOnPaper(QT_TRANSLATE_NOOP("Paper", "Session note: %1"))
                            .arg(discretion.name(sheet.personName));
    if (sheet.met) {
        words.subtitle =
            joined({labelIn(catalogues, ListId::ProgrammeAreas, sheet.met->programArea),
                    labelIn(catalogues, ListId::Formats, sheet.met->format)},
                   QLatin1StringView(", "));
    }
    const auto& met = sheet.met;
    words.day = met ? dayAndTime(met->startMs, met->offsetMinutes)
                    : dayAndTime(sheet.writtenMs, sheet.offsetMinutes);
    if (look.marksDraft && !note.signature) {
        words.mark = sayOnPaper(QT_TRANSLATE_NOOP("Paper", "Draft, not signed"));
    }
    words.facts = factsOf(sheet, catalogues, discretion);
    words.parts.reserve(sheet.sections.size() + 2);
    for (const SheetSection& section : sheet.sections) {
        PaperPart part{drawableForm(section.heading),
                       strickenPieces(section.code, section.text, note.addenda)};
        for (PaperPiece& piece : part.pieces) {
            piece.text = discretion.text(piece.text);
        }
        words.parts.push_back(std::move(part));
    }
    addAnswer(words.parts, sheet, discretion);
    addSignature(words, note);
    words.additions.reserve(note.addenda.size());
    for (const Addendum& added : note.addenda) {
        words.additions.push_back(additionOf(added, sheet, discretion));
    }
    return words;
}

} // namespace kithbook
