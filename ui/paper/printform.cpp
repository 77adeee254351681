// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/printform.h"

#include "core/book/book.h"
#include "core/book/mutation.h"
#include "core/records/settings.h"
#include "core/records/timerange.h"
#include "ui/paper/paperout.h"
#include "ui/parts/button.h"
#include "ui/parts/card.h"
#include "ui/parts/chipgroup.h"
#include "ui/parts/flowlayout.h"
#include "ui/parts/label.h"
#include "ui/parts/problemline.h"
#include "ui/style/measure.h"
#include "ui/words/errortext.h"

#include <QAbstractButton>
#include <QBoxLayout>
#include <QPointer>
#include <QPrinter>

#include <memory>

namespace kithbook {

namespace {

constexpr QLatin1StringView kHide("hide");
constexpr QLatin1StringView kYes("1");
constexpr int kRecords = 1; // key of the audit row: how many left the book

Result<void> writeLeft(Book& book, Action action, NoteId note)
{
    if (book.isReadOnly()) {
        return {};
    }
    Mutation mutation(book, action, note);
    mutation.auditAnyway();
    mutation.describe(kRecords, 1);
    if (action == Action::Printed) {
        if (auto told = Settings(book).set(mutation, Settings::kPrintingTold, kYes); !told) {
            return told;
        }
    }
    return mutation.commit().map([](const Committed&) {});
}

} // namespace

PrintForm::PrintForm(const Room& room, QWidget* parent)
    : QWidget(parent), m_room(room), m_choosePrinter(askPrinter), m_chooseFile(askFileToMake),
      m_card(new Card(Icon::Printer, tr("Print or save this note"))),
      m_names(new ChipGroup(tr("Names"), ChipGroup::Answers::Any)),
      m_stays(new Label({}, TextRole::Body, Ink::Muted)), m_spool(new Label({})),
      m_problem(new ProblemLine)
{
    setObjectName(QStringLiteral("printForm"));
    build();
    hide();
}

void PrintForm::setChoosers(ChoosePrinter printer, ChooseFile file)
{
    m_choosePrinter = std::move(printer);
    m_chooseFile = std::move(file);
}

void PrintForm::build()
{
    m_names->addChip(kHide, tr("&Hide names"), Icon::EyeSlash)
        .setObjectName(QStringLiteral("printHideNames"));
    connect(m_names, &ChipGroup::answered, this, &PrintForm::tellHidden);
    m_stays->setText(tr("Initials take the place of the person's name. Names of others in the text "
                        "stay: look it over before it leaves your hands."));
    m_spool->setText(tr("Good to know: what is printed stays in the print queue of this computer "
                        "for a while, readable for whoever looks after it. Choose a printer that "
                        "you trust."));
    m_spool->setObjectName(QStringLiteral("printSpool"));

    auto* acts = new QWidget;
    auto* flow = new FlowLayout(acts);
    const auto add = [&](const QString& text, const char* name, auto act) {
        auto* button = new Button(text);
        button->setObjectName(QString::fromLatin1(name));
        connect(button, &QAbstractButton::clicked, this, act);
        flow->addWidget(button);
    };
    add(tr("&Print…"), "printNow", &PrintForm::printIt);
    add(tr("Save as P&DF…"), "savePdf", &PrintForm::saveIt);
    add(tr("Close"), "printClose", &PrintForm::close);
    spaceOut(*acts, *flow, {.between = 2});

    for (QWidget* each :
         std::initializer_list<QWidget*>{m_names, m_stays, m_spool, m_problem, acts}) {
        m_card->body().addWidget(each);
    }
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_card);
}

void PrintForm::open(const NoteOnPaper& note)
{
    m_note = note;
    m_problem->setProblem({});
    m_names->choose(m_room.names.areHidden() ? QStringList{QString(kHide)} : QStringList());
    tellHidden();
    m_spool->hide();
    m_room.desk.ask(
        this, [](Book& book) { return Settings(book).get(Settings::kPrintingTold); },
        [this](const Result<QString>& told) { m_spool->setVisible(told && told->isEmpty()); });
    show();
    if (QAbstractButton* first = m_names->chip(kHide)) {
        first->setFocus(Qt::OtherFocusReason);
    }
}

void PrintForm::close()
{
    m_note.reset();
    hide();
    Q_EMIT closed();
}

void PrintForm::tellHidden()
{
    m_stays->setVisible(m_names->chosen().contains(kHide));
}

PaperWords PrintForm::words() const
{
    PaperLook look;
    look.namesHidden = m_names->chosen().contains(kHide);
    look.printedMs = m_room.desk.clock().nowMs();
    look.offsetMinutes = m_room.desk.clock().offsetMinutes(look.printedMs);
    return wordsOnPaper(*m_note, m_room.desk.catalogues(), look);
}

template <typename Then>
void PrintForm::writeDown(Action action, Then then)
{
    m_room.desk.ask(
        this,
        [action, note = m_note->sheet.note](Book& book) { return writeLeft(book, action, note); },
        [this, then = std::move(then)](const Result<void>& written) {
            if (!written) {
                m_room.navigator.showError(written.error()); // and nothing leaves
            } else {
                then();
            }
        });
}

void PrintForm::printIt()
{
    if (!m_note) {
        return;
    }
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    const QPointer<PrintForm> here(this); // a lock may come while it is asked
    if (!m_choosePrinter(*printer, window()) || !here || !m_note) {
        return;
    }
    writeDown(Action::Printed, [this, printer, words = words()] {
        finish(print(words, *printer), tr("Sent to the printer."));
    });
}

void PrintForm::saveIt()
{
    if (!m_note) {
        return;
    }
    const QPointer<PrintForm> here(this);
    const QString path = m_chooseFile(
        window(), {tr("Save as PDF"), usualPdfName(m_room.desk.today()), tr("PDF files (*.pdf)")});
    if (!here || path.isEmpty() || !m_note) {
        return;
    }
    writeDown(Action::Exported, [this, path, words = words()] {
        finish(savePdf(words, path), tr("Saved as PDF. Whoever has the file can read it."));
    });
}

void PrintForm::finish(const Result<void>& done, const QString& sentence)
{
    if (!done) {
        m_problem->setProblem(errorText(done.error()).inOneParagraph());
        return;
    }
    m_room.navigator.say(sentence);
    close();
}

} // namespace kithbook
