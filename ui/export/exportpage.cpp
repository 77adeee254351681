// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/exportpage.h"

#include "core/exchange/exportname.h"
#include "core/notes/notelist.h"
#include "core/records/people.h"
#include "core/records/settings.h"
#include "core/records/tables.h"
#include "ui/desk/longwork.h"
#include "ui/export/exportgate.h"
#include "ui/export/exportjobs.h"
#include "ui/export/exportpreview.h"
#include "ui/paper/paperout.h"
#include "ui/parts/banner.h"
#include "ui/parts/busyline.h"
#include "ui/parts/button.h"
#include "ui/parts/chipgroup.h"
#include "ui/parts/columnslayout.h"
#include "ui/parts/footerbar.h"
#include "ui/parts/label.h"
#include "ui/parts/pageframe.h"
#include "ui/style/measure.h"
#include "ui/words/errortext.h"

#include <QAbstractButton>
#include <QBoxLayout>
#include <QFileInfo>
#include <QPointer>
#include <QPrinter>

namespace kithbook {

namespace {

constexpr double kChoicesWidth = 90; // u
constexpr double kPaperWidth = 104;  // u
constexpr QLatin1StringView kHideThem("hide");

QString codeOfForm(ExportFormat format)
{
    return QString::number(static_cast<int>(format));
}

Result<ExportSource> askSource(Book& book, const Catalogues& catalogues, const ExportStart& start)
{
    ExportSource source{start.note, start.person, {}};
    if (!start.note.isNull()) {
        const auto row = NoteList(book).row(start.note);
        if (!row) {
            return passOn(row);
        }
        source.person = row->people.size() == 1 ? row->people.front().id : start.person;
    }
    if (!source.person.isNull()) {
        const auto person = People(book, catalogues).get(source.person);
        if (!person) {
            return passOn(person);
        }
        source.personName = person->chosenName;
    }
    return source;
}

} // namespace

ExportPage::ExportPage(const Room& room, QWidget* parent)
    : Page(room, parent), m_choosePrinter(askPrinter), m_chooseFile(askFileToMake),
      m_frame(new PageFrame(tr("Print or export"))), m_body(new QWidget),
      m_trouble(new Banner(BannerKind::Care)), m_done(new Banner(BannerKind::Good)),
      m_preview(new ExportPreview(room)), m_what(new ExportWhat(room)),
      m_form(new ChipGroup(tr("In what form?"), ChipGroup::Answers::One)),
      m_formLine(new Label({}, TextRole::Body, Ink::Muted)),
      m_names(new ChipGroup(tr("Names"), ChipGroup::Answers::Any)),
      m_namesLine(new Label({}, TextRole::Body, Ink::Muted)), m_spool(new Label({})),
      m_gate(new ExportGate), m_main(new Button(QString(), ButtonKind::Main)),
      m_busyRow(new QWidget), m_busy(new BusyLine)
{
    build();
    buildFooter();
    connect(m_what, &ExportWhat::changed, this, &ExportPage::choicesChanged);
    connect(m_names, &ChipGroup::answered, this, &ExportPage::choicesChanged);
    connect(m_form, &ChipGroup::answered, this, &ExportPage::formChanged);
    connect(m_preview, &ExportPreview::counted, this, [this](qint64 notes) {
        m_chosen = notes;
        m_what->setCount(notes);
    });
    connect(&names(), &Names::changed, this, [this] {
        m_what->showName();
        m_preview->showCover();
    });
    formChanged();
}

ExportPage::~ExportPage() = default;

void ExportPage::setChoosers(ChoosePrinter printer, ChooseFile file)
{
    m_choosePrinter = std::move(printer);
    m_chooseFile = std::move(file);
}

void ExportPage::build()
{
    m_trouble->setObjectName(QStringLiteral("exportTrouble"));
    m_done->setObjectName(QStringLiteral("exportDone"));
    m_trouble->hide();
    m_done->hide();
    auto* choices = new QWidget;
    auto* cards = new QVBoxLayout(choices);
    for (QWidget* card :
         std::initializer_list<QWidget*>{m_trouble, m_done, m_what, makeFormCard(), m_gate}) {
        cards->addWidget(card);
    }
    cards->addStretch(1);
    spaceOut(*choices, *cards, {.between = 4});
    // The choices come first to whoever hears the page, and where there is one column alone.
    auto* columns = new ColumnsLayout(kPaperWidth, kChoicesWidth, m_body);
    columns->addWidget(choices);
    columns->addWidget(m_preview);
    m_frame->setBody(m_body);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_frame);
}

QWidget* ExportPage::makeFormCard()
{
    const auto addForm = [this](ExportFormat format, const QString& words, Icon icon,
                                const char* name) {
        m_form->addChip(codeOfForm(format), words, icon).setObjectName(QLatin1StringView(name));
    };
    addForm(ExportFormat::Pdf, tr("PDF"), Icon::Journal, "exportPdf");
    addForm(ExportFormat::Paper, tr("Paper"), Icon::Printer, "exportPaperForm");
    addForm(ExportFormat::WebPage, tr("Web page"), Icon::Computer, "exportWeb");
    addForm(ExportFormat::PlainText, tr("Plain text"), Icon::TextSize, "exportText");
    addForm(ExportFormat::Csv, tr("Spreadsheet"), Icon::Reports, "exportCsv");
    addForm(ExportFormat::Json, tr("JSON"), Icon::Archive, "exportJson");
    m_form->choose({codeOfForm(ExportFormat::Pdf)});
    m_form->setObjectName(QStringLiteral("exportForm"));
    m_names->addChip(kHideThem, tr("&Hide names"), Icon::EyeSlash)
        .setObjectName(QStringLiteral("exportHideNames"));
    m_namesLine->setText(tr("Initials and first letters take the place of names that this book "
                            "has. Nicknames, names of family, and names that are also words may "
                            "stay: look it over before it leaves your hands."));
    m_namesLine->setObjectName(QStringLiteral("exportNamesLine"));
    m_spool->setText(tr("Good to know: what is printed stays in the print queue of this computer "
                        "for a while, readable for whoever looks after it. Choose a printer that "
                        "you trust."));
    m_spool->setObjectName(QStringLiteral("exportSpool"));
    auto* card = new Card(Icon::Download, tr("The form"));
    for (QWidget* each :
         std::initializer_list<QWidget*>{m_form, m_formLine, m_spool, m_names, m_namesLine}) {
        card->body().addWidget(each);
    }
    return card;
}

void ExportPage::buildFooter()
{
    m_main->setObjectName(QStringLiteral("exportMain"));
    m_busyRow->setObjectName(QStringLiteral("exportBusy"));
    m_frame->footer().addButton(m_main);
    auto* back = new Button(Icon::ArrowLeft, tr("&Back"), ButtonKind::Plain);
    back->setObjectName(QStringLiteral("exportBack"));
    m_frame->footer().addButton(back);
    auto* row = new QVBoxLayout(m_busyRow);
    row->addWidget(m_busy);
    spaceOut(*m_busyRow, *row, {6, 0, 6, 3});
    m_frame->layout()->addWidget(m_busyRow);
    m_busyRow->hide();
    connect(m_main, &QAbstractButton::clicked, this, [this] { (void)doMainAct(); });
    connect(back, &QAbstractButton::clicked, this, [this] { navigator().goBack(); });
    connect(m_busy, &BusyLine::cancelAsked, this, [this] {
        if (m_work != nullptr) {
            m_work->cancel();
        }
    });
}

QWidget* ExportPage::firstFocus() const
{
    return m_what->firstFocus();
}

QSet<int> ExportPage::concerns() const
{
    return {tables::kNote.number, tables::kAddendum.number, tables::kPerson.number,
            tables::kSetting.number};
}

void ExportPage::start(const ExportStart& start)
{
    if (m_work != nullptr) {
        return; // what is under way is still shown
    }
    m_done->hide();
    m_trouble->hide();
    m_gate->clear();
    m_names->choose(names().areHidden() ? QStringList{QString(kHideThem)} : QStringList());
    m_what->setSource({});
    desk().ask(
        this,
        [start, &lists = desk().catalogues()](Book& book) { return askSource(book, lists, start); },
        [this](const Result<ExportSource>& source) {
            if (worked(source)) {
                m_what->setSource(*source);
                if (isVisible()) {
                    firstFocus()->setFocus(Qt::OtherFocusReason);
                }
            }
        },
        &m_question);
    formChanged();
}

void ExportPage::refresh()
{
    choicesChanged();
    formChanged();
}

void ExportPage::choicesChanged()
{
    m_namesLine->setVisible(hidesNames());
    if (const auto notes = m_what->selection()) {
        m_preview->show(*notes, hidesNames());
    } else {
        m_preview->showNothing();
    }
}

ExportFormat ExportPage::format() const
{
    return static_cast<ExportFormat>(m_form->chosen().value(0).toInt());
}

bool ExportPage::hidesNames() const
{
    return m_names->chosen().contains(kHideThem);
}

void ExportPage::formChanged()
{
    const bool isPaper = format() == ExportFormat::Paper;
    m_main->setText(isPaper ? tr("&Print…") : tr("&Save…"));
    const bool isTable = format() == ExportFormat::Csv || format() == ExportFormat::Json;
    m_formLine->setText(
        format() == ExportFormat::WebPage
            ? tr("Reads well with a screen reader and in large text. It opens in any browser and "
                 "loads nothing.")
        : format() == ExportFormat::PlainText ? tr("Words alone, for any program.")
        : isTable ? tr("For programs. Signers, additions and goals are columns of their own.")
                  : tr("For paper. For somebody who uses a screen reader, choose Web page."));
    m_spool->hide();
    if (isPaper) {
        desk().ask(
            this, [](Book& book) { return Settings(book).get(Settings::kPrintingTold); },
            [this](const Result<QString>& told) {
                m_spool->setVisible(told && told->isEmpty() && format() == ExportFormat::Paper);
            });
    }
}

bool ExportPage::doMainAct()
{
    if (m_work != nullptr) {
        return false;
    }
    m_done->hide();
    m_trouble->hide();
    if (!m_what->check() || !m_gate->check()) {
        return true;
    }
    if (m_chosen == 0) {
        m_trouble->setText(tr("No note fits what is chosen, so there is nothing to write."));
        m_trouble->show();
        return true;
    }
    if (format() == ExportFormat::Paper) {
        printThem();
    } else {
        saveThem();
    }
    return true;
}

ExportOrder ExportPage::order() const
{
    const Clock& clock = desk().clock();
    ExportOrder order;
    order.notes = m_what->selection().value_or(NoteSelection());
    order.format = format();
    order.disclosure = m_gate->disclosure().value_or(Disclosure());
    order.look.namesHidden = hidesNames();
    order.look.isMadeUp = desk().about().madeUp;
    order.look.nowMs = clock.nowMs();
    order.look.offsetMinutes = clock.offsetMinutes(order.look.nowMs);
    return order;
}

void ExportPage::printThem()
{
    ExportOrder wanted = order();
    wanted.printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    const QPointer<ExportPage> here(this); // a lock may come while it is asked
    if (m_choosePrinter(*wanted.printer, window()) && here) {
        run(wanted);
    }
}

void ExportPage::saveThem()
{
    ExportOrder wanted = order();
    const QString name =
        suggestedName(wanted.format, wanted.look.isMadeUp, desk().today().toString(u"yyyyMMdd"));
    const QPointer<ExportPage> here(this);
    wanted.path = m_chooseFile(window(), {tr("Save notes"), name, fileKind(wanted.format)});
    if (here && !wanted.path.isEmpty()) {
        run(wanted);
    }
}

void ExportPage::run(const ExportOrder& order)
{
    const bool isPaper = order.format == ExportFormat::Paper;
    const QString sentence = isPaper ? tr("Printing the notes") : tr("Writing the notes");
    m_body->setEnabled(false);
    m_main->setEnabled(false);
    m_busy->setProgress(sentence);
    m_busyRow->show();
    m_busy->findChild<QAbstractButton*>()->setFocus(Qt::OtherFocusReason);
    m_counts = std::make_shared<NotesExport::Counts>();
    const BookDesk::Lists lists{desk().catalogues(), desk().templates()};
    m_work = desk().runLong(this, [lists, order, into = m_counts](Book& book) {
        return exportJob(book, lists, order, into);
    });
    connect(m_work, &LongWork::progressed, m_busy,
            [this, sentence](int done, int total) { m_busy->setProgress(sentence, done, total); });
    connect(m_work, &LongWork::ended, this,
            [this, path = order.path](const std::optional<Error>& error) { ended(error, path); });
}

void ExportPage::ended(const std::optional<Error>& error, const QString& path)
{
    m_work->deleteLater();
    m_work = nullptr;
    m_busyRow->hide();
    m_body->setEnabled(true);
    m_main->setEnabled(true);
    if (error && error->code == Code::Cancelled) {
        navigator().say(path.isEmpty() ? tr("Stopped. Pages may have been printed already.")
                                       : tr("Stopped. No file is left."));
    } else if (error) {
        m_trouble->setText(errorText(*error).inOneParagraph());
        m_trouble->show();
    } else {
        QString sentence = path.isEmpty()
                               ? tr("Sent to the printer.")
                               //: %1 is the name of a file
                               : tr("Saved as %1. It is not encrypted: whoever has the file can "
                                    "read it. Erase it when you are done.")
                                     .arg(QFileInfo(path).fileName());
        if (const auto unreadable = static_cast<int>(m_counts->unreadable); unreadable == 1) {
            sentence += u' ' + tr("One note could not be read and stands there without its words.");
        } else if (unreadable > 1) {
            sentence += u' ' + tr("%n notes could not be read and stand there without their words.",
                                  nullptr, unreadable);
        }
        m_done->setText(sentence);
        m_done->show();
        navigator().say(path.isEmpty() ? tr("Sent to the printer.") : tr("Saved."));
        m_gate->clear();
    }
    m_main->setFocus(Qt::OtherFocusReason);
}

} // namespace kithbook
