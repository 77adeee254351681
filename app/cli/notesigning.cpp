// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/checks.h"
#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/cli/noteanswer.h"
#include "app/cli/notecommands.h"
#include "app/cli/notewords.h"
#include "app/cli/terminal.h"
#include "app/cli/textsource.h"
#include "app/cli/wording.h"
#include "app/cli/writing.h"
#include "core/notes/notereview.h"

#include <QThread>

#include <CLI/CLI.hpp>

namespace kithbook::cli {

namespace {

constexpr int kSeconds = 10; // issue 4, "Review and sign"; as in the window

struct SignerOptions
{
    std::optional<std::string> name;
    std::optional<std::string> credential;

    void addTo(CLI::App* command)
    {
        addTyped(command, "--as", name, "The name you sign with")->type_name("NAME");
        addTyped(command, "--credential", credential, "Under it, such as \"peer specialist\"");
    }
};

struct SignOptions
{
    std::string note;
    SignerOptions signer;
    AnswerOptions answer;
    bool yes = false;
};

struct AddOptions
{
    std::string note;
    SignerOptions signer;
    std::string reason;
    TextSource text;
    std::string strike;
    std::string section;
};

/// What was typed, else what the book knows, else what somebody at the terminal says.
Result<Signer> signerOf(const SignerOptions& options, const Signer& usual, bool mayAsk)
{
    Signer signer = usual;
    if (options.name) {
        signer.name = typedText(*options.name).trimmed();
    }
    if (options.credential) {
        signer.credential = typedText(*options.credential).trimmed();
    }
    if (!signer.name.isEmpty() || !mayAsk) {
        return signer;
    }
    const auto name = askLine(QStringLiteral("The name you sign with: "));
    if (!name) {
        return passOn(name);
    }
    signer.name = name->trimmed();
    if (options.credential) {
        return signer;
    }
    const auto credential = askLine(QStringLiteral("Your credential, if you have one: "));
    if (!credential) {
        return passOn(credential);
    }
    signer.credential = credential->trimmed();
    return signer;
}

void tellAdvice(const NoteReview& review, const Desk& desk)
{
    QStringList missing;
    for (const NoteElement& element : review.elements) {
        if (!element.here) {
            const QString words = desk.templates().fields().label(element.code, spoken());
            missing += element.needed ? QStringLiteral("%1 (needed)").arg(words) : words;
        }
    }
    if (!missing.isEmpty()) {
        desk.console().note(
            QStringLiteral("Still to add: %1.").arg(missing.join(QLatin1StringView("; "))));
    }
    if (review.moment.isLateEntry) {
        desk.console().note(QStringLiteral(
            "This session was a while ago, so the note will be labeled a late entry."));
    }
    if (review.moment.isClockDoubtful) {
        desk.console().note(
            QStringLiteral("The clock of this computer is behind what this book wrote before. "
                           "Check it first, or the signature will say so."));
    }
}

/// As the window's ten seconds: Ctrl+C in them leaves the note as it is.
Result<void> waitToSign(Console& console)
{
    constexpr int kLooks = 10;
    constexpr unsigned long kLookMs = 100;
    for (int left = kSeconds * kLooks; left > 0; --left) {
        if (auto wanted = Interruption::check(); !wanted) {
            console.hint(QStringLiteral("Not signed. Nothing was locked."));
            return wanted;
        }
        console.busy(
            QStringLiteral("Signing in %1 s. Ctrl+C stops it.").arg((left + kLooks - 1) / kLooks));
        QThread::msleep(kLookMs);
    }
    console.endProgress();
    return {};
}

/// Errors: Cancelled when somebody thinks better of it.
Result<void> confirm(const Desk& desk)
{
    if (auto shown = desk.console().flush(); !shown) {
        return shown; // nobody signs what was not to be read
    }
    const auto typed = askLine(QStringLiteral(
        "Signing locks these words. You can still add to them later, with a reason.\n"
        "Type sign to go on: "));
    if (!typed) {
        return passOn(typed);
    }
    if (typed->trimmed().compare(QLatin1StringView("sign"), Qt::CaseInsensitive) != 0) {
        desk.console().hint(QStringLiteral("Not signed. Nothing was locked."));
        return fail(Code::Cancelled);
    }
    return waitToSign(desk.console());
}

Result<Exit> signReviewed(const NoteSheet& sheet, const Note& note, const Signer& signer,
                          Book& book, const Desk& desk)
{
    if (auto kept = keepAnswer(sheet, note, book, desk); !kept) {
        return passOn(kept);
    }
    Mutation mutation(book, Action::Signed, note.id);
    const auto done =
        signAsRead(book, mutation, desk.catalogues(), desk.templates(), sheet, signer, spoken());
    if (!done || !*done) {
        return done ? fail(Code::ChangedMeanwhile) : passOn(done);
    }
    auto ended =
        commit(mutation, desk, QStringLiteral("Signed by %1.").arg(signerText(signer)), note.id);
    if (ended) {
        if (auto kept = rememberSigner(book, signer); !kept) {
            return passOn(kept);
        }
    }
    return ended;
}

Result<Exit> signNote(Desk& desk, const SignOptions& options)
{
    Console& console = desk.console();
    const bool mayAsk = !options.yes;
    if (mayAsk && !canAsk()) {
        console.usage(QStringLiteral("There is no terminal to ask at."),
                      QStringLiteral("Read the note with note show, then add --yes."));
        return Exit::Usage;
    }
    auto book = desk.open();
    if (!book) {
        return passOn(book);
    }
    auto review = typedId<NoteId>(options.note, tables::kNote, **book).and_then([&](NoteId id) {
        return reviewOf(**book, desk.catalogues(), desk.templates(), id, spoken());
    });
    if (!review) {
        return passOn(review);
    }
    if (review->note.isSigned() || review->sheet.sections.empty()) {
        return fail(review->note.isSigned() ? Code::NoteSigned : Code::NothingWritten);
    }
    const auto signer = signerOf(options.signer, review->signer, mayAsk);
    if (auto taken = takeAnswer(review->sheet, options.answer, mayAsk); !signer || !taken) {
        return signer ? passOn(taken) : passOn(signer);
    }
    if (signer->name.isEmpty()) {
        console.usage(QStringLiteral("There is no name to sign with."),
                      QStringLiteral("Add --as \"Your name\"."));
        return Exit::Usage;
    }
    if (!console.isJson()) {
        tellNote(ToldNote{review->sheet, {}, {}, *signer}, desk);
    }
    tellAdvice(*review, desk);
    if (blocksSigning(review->elements)) {
        console.usage(QStringLiteral("Your agency asks for a few things before signing."),
                      QStringLiteral("Add what is needed with note change, then sign."));
        return Exit::Usage;
    }
    if (mayAsk) {
        if (auto sure = confirm(desk); !sure) {
            return passOn(sure);
        }
    }
    return signReviewed(review->sheet, review->note, *signer, **book, desk);
}

/// The passage of the signed text that these words stand for: the only one.
Result<std::optional<Strike>> strikeOf(const AddOptions& options, const NoteSheet& sheet,
                                       const Desk& desk)
{
    if (options.strike.empty()) {
        return std::nullopt;
    }
    const QString words = typedText(options.strike);
    std::optional<Strike> strike;
    for (const SheetSection& section : sheet.sections) {
        if (!options.section.empty() && section.code != typedText(options.section)) {
            continue;
        }
        for (qsizetype at = section.text.indexOf(words); at >= 0;
             at = section.text.indexOf(words, at + 1)) {
            if (strike) {
                desk.console().hint(QStringLiteral(
                    "These words stand there more than once. Take more of them, or say in which "
                    "part with --in."));
                return fail(Code::BadInput, QStringLiteral("--strike"));
            }
            strike = Strike{section.code, at, words.size(), words};
        }
    }
    if (!strike) {
        desk.console().hint(QStringLiteral("These words do not stand in the signed note."));
        return fail(Code::BadInput, QStringLiteral("--strike"));
    }
    return strike;
}

Result<Signer> usualSigner(NoteId note, Book& book, const Desk& desk)
{
    return reviewOf(book, desk.catalogues(), desk.templates(), note, spoken())
        .map([](const NoteReview& review) { return review.signer; });
}

Result<Exit> addTo(NoteId note, const AddOptions& options, const QString& text, Book& book,
                   Desk& desk)
{
    const Signing signing(book, desk.catalogues(), desk.templates());
    const auto signature = signing.signedNote(note);
    if (!signature || !*signature) {
        return signature ? fail(Code::NotSigned) : passOn(signature);
    }
    const auto usual = usualSigner(note, book, desk);
    if (!usual) {
        return passOn(usual);
    }
    const auto signer = signerOf(options.signer, *usual, canAsk());
    const auto strike = strikeOf(options, (*signature)->sheet, desk);
    if (!signer || !strike) {
        return signer ? passOn(strike) : passOn(signer);
    }
    Mutation mutation(book, Action::AddedTo, note);
    const auto added = signing.add(
        mutation, note,
        {.signer = *signer, .reason = typedText(options.reason), .text = text, .strike = *strike});
    return added ? commit(mutation, desk, QStringLiteral("Added, below what was signed."), note)
                 : passOn(added);
}

Result<Exit> addToNote(Desk& desk, const AddOptions& options)
{
    if (typedText(options.reason).trimmed().isEmpty()) {
        desk.console().usage(QStringLiteral("What is added to a signed note needs a reason."),
                             QStringLiteral("Add --reason; a few words are enough."));
        return Exit::Usage;
    }
    const bool isStrikeAlone = !options.strike.empty() && !options.text.isGiven();
    const auto text =
        isStrikeAlone
            ? QString()
            : options.text.read(
                  QStringLiteral("Write what to add. Ctrl+D on an empty line ends it."), desk);
    if (!text) {
        return passOn(text);
    }
    if (text->trimmed().isEmpty() && options.strike.empty()) {
        desk.console().usage(
            QStringLiteral("There is nothing to add."),
            QStringLiteral("Add --text, --file FILE or --strike WORDS, or write it on stdin."));
        return Exit::Usage;
    }
    auto book = desk.open();
    if (!book) {
        return passOn(book);
    }
    return typedId<NoteId>(options.note, tables::kNote, **book).and_then([&](NoteId note) {
        return addTo(note, options, *text, **book, desk);
    });
}

} // namespace

void addNoteSigning(Commands& commands, CLI::App* note)
{
    auto signing = std::make_shared<SignOptions>();
    CLI::App* sign =
        commands.addUnder(note, "sign", "Look a note over and sign it", "note sign 3f9a04c1",
                          [signing](Desk& desk) { return signNote(desk, *signing); });
    sign->add_option("note", signing->note, "The beginning of its id; see note list")->required();
    signing->signer.addTo(sign);
    signing->answer.addTo(sign);
    sign->add_flag("--yes", signing->yes, "Do not ask and do not wait: the note was read before");

    auto adding = std::make_shared<AddOptions>();
    CLI::App* add = commands.addUnder(
        note, "add", "Add to a signed note, or mark words of it as an error",
        R"(note add 3f9a04c1 --reason "Wrong day" --strike Tuesday --text "It was Wednesday.")",
        [adding](Desk& desk) { return addToNote(desk, *adding); });
    add->add_option("note", adding->note, "The beginning of its id; see note list")->required();
    add->add_option("--reason", adding->reason, "Why it is added")->required();
    adding->text.addTo(add);
    add->add_option("--strike", adding->strike,
                    "Words of the note that are an error; they stay readable, struck through")
        ->type_name("WORDS");
    add->add_option("--in", adding->section, "The part they stand in, such as next")
        ->type_name("CODE");
    adding->signer.addTo(add);
}

} // namespace kithbook::cli
