// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exportwords.h"

#include "core/records/timerange.h"
#include "ui/words/paperwords.h"
#include "ui/words/when.h"

#include <QCoreApplication>

namespace kithbook {

namespace {

QString sayInExport(const char* words)
{
    return QCoreApplication::translate("Export", words);
}

PaperWords wordsOfUnreadable(const ExportLook& look)
{
    PaperWords words;
    words.record = recordWords(look.isMadeUp);
    words.title = sayInExport(QT_TRANSLATE_NOOP("Export", "A note that cannot be read"));
    words.parts.push_back(
        {sayInExport(QT_TRANSLATE_NOOP("Export", "Why")),
         {{sayInExport(QT_TRANSLATE_NOOP("Export", "It was written by a newer Kithbook, or it is "
                                                   "damaged. Its words are not in this file."))}}});
    words.signedLine = sayInExport(QT_TRANSLATE_NOOP("Export", "Not known"));
    return words;
}

QString noticeOf(const ExportLook& look)
{
    QStringList notices;
    if (look.isMadeUp) {
        notices.append(sayInExport(
            QT_TRANSLATE_NOOP("Export", "FICTIONAL: everybody in this document is made up.")));
    }
    if (look.namesHidden) {
        notices.append(sayInExport(QT_TRANSLATE_NOOP(
            "Export", "Names are hidden as far as Kithbook knows them. Others may be left.")));
    }
    return notices.join(u' ');
}

DocumentWords wordsOfDocument(const ExportLook& look, qint64 notes)
{
    DocumentWords words;
    const QLocale locale;
    // The language of the words, not of the computer: without a translation they are English.
    words.language = sayInExport(
        //: the code of this language, as web pages give it
        QT_TRANSLATE_NOOP("Export", "en"));
    words.isRightToLeft = QLocale(words.language).textDirection() == Qt::RightToLeft;
    words.title = sayInExport(QT_TRANSLATE_NOOP("Export", "Session notes"));
    //: %1 a day, %2 a time
    words.made = sayInExport(QT_TRANSLATE_NOOP("Export", "Made %1, %2"))
                     .arg(shortDay(dayOf(look.nowMs, look.offsetMinutes), {}),
                          timeWords(look.nowMs, look.offsetMinutes));
    words.count =
        notes == 1
            ? sayInExport(QT_TRANSLATE_NOOP("Export", "1 note"))
            : sayInExport(QT_TRANSLATE_NOOP("Export", "%1 notes")).arg(locale.toString(notes));
    words.notice = noticeOf(look);
    words.contents = sayInExport(QT_TRANSLATE_NOOP("Export", "Contents"));
    words.specialist = sayInExport(QT_TRANSLATE_NOOP("Export", "Peer specialist"));
    words.signedWord = sayInExport(QT_TRANSLATE_NOOP("Export", "Signed"));
    words.signature = sayInExport(QT_TRANSLATE_NOOP("Export", "Signature"));
    words.cosignature = sayInExport(QT_TRANSLATE_NOOP("Export", "Co-signature"));
    words.drawn = sayInExport(
        //: after "Name drawn:", in a text that shows no drawing
        QT_TRANSLATE_NOOP("Export", "It can be seen in a PDF, on paper and on a web page."));
    words.struck = sayInExport(QT_TRANSLATE_NOOP("Export", "marked as an error"));
    return words;
}

} // namespace

NotesExport::Wording exportWording(const Catalogues& catalogues, const ExportLook& look)
{
    const auto words = [&catalogues, look](const NoteOnPaper& note,
                                           const std::shared_ptr<const NameCover>& others) {
        return wordsOnPaper(note, catalogues,
                            {.namesHidden = look.namesHidden,
                             .marksDraft = true,
                             .isMadeUp = look.isMadeUp,
                             .others = others,
                             .printedMs = look.nowMs,
                             .offsetMinutes = look.offsetMinutes});
    };
    return {words, [look] { return wordsOfUnreadable(look); },
            [look](qint64 notes) { return wordsOfDocument(look, notes); }};
}

QString givenToWords(GivenTo to)
{
    switch (to) {
    case GivenTo::ThePerson:
        return sayInExport(QT_TRANSLATE_NOOP("Export", "The person it is about"));
    case GivenTo::Supervisor:
        return sayInExport(QT_TRANSLATE_NOOP("Export", "My supervisor or team"));
    case GivenTo::Service:
        return sayInExport(QT_TRANSLATE_NOOP("Export", "Another service"));
    case GivenTo::Court:
        return sayInExport(QT_TRANSLATE_NOOP("Export", "A court or an office"));
    case GivenTo::OwnRecord:
        return sayInExport(QT_TRANSLATE_NOOP("Export", "My own records"));
    case GivenTo::SomebodyElse:
        return sayInExport(QT_TRANSLATE_NOOP("Export", "Somebody else"));
    }
    Q_UNREACHABLE();
}

QString givenBecauseWords(GivenBecause why)
{
    switch (why) {
    case GivenBecause::PersonAsked:
        return sayInExport(QT_TRANSLATE_NOOP("Export", "The person asked"));
    case GivenBecause::PersonAgreed:
        return sayInExport(QT_TRANSLATE_NOOP("Export", "The person agreed"));
    case GivenBecause::Required:
        return sayInExport(QT_TRANSLATE_NOOP("Export", "A law or rule asks for it"));
    case GivenBecause::Record:
        return sayInExport(QT_TRANSLATE_NOOP("Export", "To keep records"));
    case GivenBecause::OtherReason:
        return sayInExport(QT_TRANSLATE_NOOP("Export", "Another reason"));
    }
    Q_UNREACHABLE();
}

QString agreementWords(const Disclosure& disclosure)
{
    if (!needsAgreement(disclosure)) {
        return sayInExport(QT_TRANSLATE_NOOP(
            "Export", "Share no more than is needed. This goes into the book's own record."));
    }
    if (disclosure.why == GivenBecause::PersonAgreed) {
        return sayInExport(QT_TRANSLATE_NOOP(
            "Export", "Kithbook keeps no agreements yet, so it cannot look for this one. That you "
                      "said so goes into the book's own record."));
    }
    return sayInExport(QT_TRANSLATE_NOOP(
        "Export", "No agreement to share is noted: Kithbook keeps none yet. Ask the person first, "
                  "unless a law or a rule says otherwise."));
}

} // namespace kithbook
