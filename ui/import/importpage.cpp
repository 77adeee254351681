// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importpage.h"

#include "core/notes/findupkeep.h"
#include "ui/desk/askfile.h"
#include "ui/desk/longwork.h"
#include "ui/import/columnmatcher.h"
#include "ui/import/importchoices.h"
#include "ui/import/importresult.h"
#include "ui/import/sheetjobs.h"
#include "ui/parts/announce.h"
#include "ui/parts/banner.h"
#include "ui/parts/busyline.h"
#include "ui/parts/button.h"
#include "ui/parts/card.h"
#include "ui/parts/chipgroup.h"
#include "ui/parts/footerbar.h"
#include "ui/parts/label.h"
#include "ui/parts/pageframe.h"
#include "ui/style/measure.h"
#include "ui/words/importwords.h"

#include <QAbstractButton>
#include <QBoxLayout>
#include <QFileInfo>
#include <QLocale>

namespace kithbook {

namespace {

const QString kPeople = QStringLiteral("people");
const QString kSessions = QStringLiteral("sessions");

/// From this many on the search index is worth tidying at once (FindOptimizer).
constexpr qint64 kManyChanges = 1000;

} // namespace

ImportPage::FileDialogs ImportPage::systemDialogs()
{
    const QString tables = tr("Tables as text (*.csv *.tsv *.txt)");
    return {[tables](QWidget* parent) {
                return askFileToOpen(parent, {tr("Choose a file to import"), {}, tables});
            },
            [tables](QWidget* parent) {
                return askFileToMake(
                    parent, {tr("Save these rows"), QStringLiteral("kithbook-rows.csv"), tables});
            }};
}

ImportPage::ImportPage(const Room& room, FileDialogs dialogs, QWidget* parent)
    : Page(room, parent), m_dialogs(std::move(dialogs)), m_frame(new PageFrame(tr("Import"))),
      m_body(new QWidget), m_trouble(new Banner(BannerKind::Care)),
      m_done(new Banner(BannerKind::Good)),
      m_fileLine(new Label(tr("In your spreadsheet program, save the table as CSV. Then choose "
                              "that file here."))),
      m_choose(new Button(Icon::Folder, tr("Choose another &file"))),
      m_kind(new ChipGroup(tr("What are the rows?"), ChipGroup::Answers::One)),
      m_columns(new ColumnMatcher), m_choices(new ImportChoices(desk().catalogues())),
      m_result(new ImportResult), m_busyRow(new QWidget), m_busy(new BusyLine),
      m_main(new Button(QString(), ButtonKind::Main))
{
    m_frame->setTitle(tr("Import"));
    m_trouble->setObjectName(QStringLiteral("trouble"));
    m_done->setObjectName(QStringLiteral("done"));
    m_showRows = &m_done->addAction(tr("Show &rows"));
    m_showRows->setObjectName(QStringLiteral("showRows"));
    auto* column = new QVBoxLayout(m_body);
    column->addWidget(m_trouble);
    column->addWidget(m_done);
    column->addWidget(makeFileCard());
    column->addWidget(m_columnsCard = makeColumnsCard());
    column->addWidget(m_result);
    column->addStretch(1);
    m_frame->setBody(m_body);
    makeFooter();
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_frame);

    connect(m_choose, &QPushButton::clicked, this, &ImportPage::chooseFile);
    connect(m_kind, &ChipGroup::answered, this, [this](const QStringList& codes) {
        matchAs(codes == QStringList{kSessions} ? ImportKind::Sessions : ImportKind::People);
    });
    connect(m_columns, &ColumnMatcher::matchChanged, this, [this] {
        m_choices->showFor(*m_sheet, m_columns->match());
        startOver();
    });
    connect(m_choices, &ImportChoices::changed, this, &ImportPage::startOver);
    connect(m_result, &ImportResult::saveAsked, this, &ImportPage::saveRows);
    connect(m_showRows, &QPushButton::clicked, m_result, &ImportResult::focusRows);
    m_trouble->hide();
    m_busyRow->hide();
    enter(Step::NoFile);
}

QWidget* ImportPage::makeFileCard()
{
    m_fileLine->setObjectName(QStringLiteral("fileLine"));
    m_choose->setObjectName(QStringLiteral("chooseFile"));
    m_kind->setObjectName(QStringLiteral("kind"));
    m_kind->addChip(kPeople, tr("&People"), Icon::People);
    m_kind->addChip(kSessions, tr("Sess&ions"), Icon::Journal);
    auto* card = new Card(Icon::Upload, tr("The file"));
    card->body().addWidget(m_fileLine);
    card->body().addWidget(m_choose, 0, Qt::AlignLeading);
    card->body().addWidget(m_kind);
    return card;
}

QWidget* ImportPage::makeColumnsCard()
{
    auto* card = new Card(Icon::Sort, tr("What the columns hold"));
    card->body().addWidget(
        new Label(tr("Below each name are its first values. What you leave out stays in the "
                     "file alone."),
                  TextRole::Body, Ink::Muted));
    card->body().addWidget(m_columns);
    card->body().addWidget(new Divider);
    card->body().addWidget(m_choices);
    return card;
}

void ImportPage::makeFooter()
{
    m_main->setObjectName(QStringLiteral("mainAct"));
    m_busyRow->setObjectName(QStringLiteral("busy"));
    auto& footer = m_frame->footer();
    footer.addButton(m_main);
    auto* row = new QVBoxLayout(m_busyRow);
    row->addWidget(m_busy);
    spaceOut(*m_busyRow, *row, {6, 0, 6, 3});
    m_frame->layout()->addWidget(m_busyRow);
    connect(m_main, &QPushButton::clicked, this, &ImportPage::doMainAct);
    connect(m_busy, &BusyLine::cancelAsked, this, [this] {
        if (m_work) {
            m_work->cancel();
        }
    });
}

QWidget* ImportPage::firstFocus() const
{
    return m_main;
}

// Called when names are hidden or shown as well: the values of a sheet are names too.
void ImportPage::refresh()
{
    m_columns->setValuesHidden(names().areHidden());
}

void ImportPage::enter(Step step)
{
    m_step = step;
    const bool isUnderWay = step == Step::Matching || step == Step::Checked;
    m_choose->setVisible(isUnderWay); // else it is what the filled button does
    m_kind->setVisible(isUnderWay);
    m_columnsCard->setVisible(isUnderWay);
    m_result->setVisible(step == Step::Checked || step == Step::Done);
    m_done->setVisible(step == Step::Done);
    nameMainAct();
}

void ImportPage::nameMainAct()
{
    const auto adds = [this] {
        return m_report ? m_report->peopleAdded + m_report->sessionsAdded : 0;
    };
    switch (m_step) {
    case Step::NoFile:
    case Step::Done:
        m_main->setText(m_step == Step::Done ? tr("Choose another &file") : tr("Choose a &file"));
        m_main->setEnabled(true);
        break;
    case Step::Matching:
        m_main->setText(tr("&Check the rows"));
        m_main->setEnabled(true);
        break;
    case Step::Checked:
        m_main->setText(tr("I&mport"));
        m_main->setEnabled(adds() > 0);
        break;
    }
}

bool ImportPage::doMainAct()
{
    if (m_work || !m_main->isEnabled()) {
        return false;
    }
    switch (m_step) {
    case Step::NoFile:
    case Step::Done:
        chooseFile();
        break;
    case Step::Matching:
        check();
        break;
    case Step::Checked:
        import();
        break;
    }
    return true;
}

void ImportPage::chooseFile()
{
    if (const QString path = m_dialogs.open(this); !path.isEmpty()) {
        readFile(path);
    }
}

void ImportPage::readFile(const QString& path)
{
    auto sheet = std::make_shared<SheetSummary>();
    run(
        tr("Reading the file"), [path, sheet](Book&) { return surveyJob(path, sheet); },
        [this, path, sheet] {
            m_path = path;
            m_sheet = sheet;
            showSheet();
        });
}

void ImportPage::showSheet()
{
    //: %1 is the name of a file, %2 and %3 are numbers
    m_fileLine->setText(tr("%1 has %2 rows and %3 columns.")
                            .arg(QFileInfo(m_path).fileName(), QLocale().toString(m_sheet->rows),
                                 QLocale().toString(static_cast<qint64>(m_sheet->header.size()))));
    const ImportKind kind = guessKind(*m_sheet);
    m_kind->choose({kind == ImportKind::Sessions ? kSessions : kPeople});
    matchAs(kind);
    announce(*m_fileLine);
}

void ImportPage::matchAs(ImportKind kind)
{
    const ImportMatch match = guessMatch(kind, *m_sheet);
    m_columns->showSheet(*m_sheet, match);
    m_columns->setValuesHidden(names().areHidden());
    m_choices->showFor(*m_sheet, match);
    m_trouble->hide();
    enter(Step::Matching);
}

/// What was checked was something else.
void ImportPage::startOver()
{
    m_trouble->hide();
    if (m_step == Step::Checked) {
        enter(Step::Matching);
    }
}

ImportOptions ImportPage::options(bool dryRun) const
{
    ImportOptions options;
    options.form = m_sheet->form;
    options.match = m_columns->match();
    options.dryRun = dryRun;
    m_choices->fill(options);
    return options;
}

void ImportPage::check()
{
    if (!m_choices->check()) {
        return;
    }
    runImport(tr("Checking the rows. Nothing is written yet."), true, [this] {
        enter(Step::Checked);
        m_result->showReport(m_columns->match().kind, *m_report, true);
    });
}

void ImportPage::import()
{
    runImport(tr("Importing. Until it is done nothing else can be saved."), false,
              [this] { showDone(); });
}

void ImportPage::runImport(const QString& sentence, bool dryRun, std::function<void()> then)
{
    // Until it ends well, the report of the run before stands.
    auto report = std::make_shared<ImportReport>();
    run(
        sentence,
        [&lists = desk().catalogues(), path = m_path, options = options(dryRun),
         report](Book& book) { return importJob(book, lists, path, options, report); },
        [this, report, then = std::move(then)] {
            m_report = report;
            then();
        });
}

void ImportPage::showDone()
{
    const QString sentence = importText(*m_report, false);
    const bool hasProblems = !m_report->problems.empty();
    m_done->setText(sentence);
    m_showRows->setVisible(hasProblems);
    enter(Step::Done);
    m_result->showReport(m_columns->match().kind, *m_report, false);
    m_result->setVisible(hasProblems);
    if (m_report->committed.step != 0) {
        navigator().offerUndo(sentence);
    }
    if (m_report->committed.changes > kManyChanges) {
        static_cast<void>(desk().runLong(this, [](Book& book) {
            return std::make_unique<FindOptimizer>(book, FindOptimizer::Depth::Full);
        }));
    }
}

void ImportPage::saveRows()
{
    const QString target = m_dialogs.save(this);
    if (target.isEmpty()) {
        return;
    }
    run(
        tr("Writing the rows"),
        [path = m_path, options = options(true), report = m_report, target](Book&) {
            return problemRowsJob(path, options, report, target);
        },
        [this] {
            navigator().say(tr("The rows are saved. The file is not encrypted: erase it when you "
                               "are done."));
        });
}

void ImportPage::run(const QString& sentence, std::function<std::unique_ptr<LongJob>(Book&)> make,
                     std::function<void()> then)
{
    if (m_work) {
        return;
    }
    m_trouble->hide();
    m_body->setEnabled(false);
    m_main->setEnabled(false);
    m_busy->setProgress(sentence);
    m_busyRow->show();
    m_busy->findChild<QAbstractButton*>()->setFocus(Qt::OtherFocusReason);
    m_work = desk().runLong(this, std::move(make));
    connect(m_work, &LongWork::progressed, m_busy,
            [this, sentence](int done, int total) { m_busy->setProgress(sentence, done, total); });
    connect(
        m_work, &LongWork::ended, this,
        [this, then = std::move(then)](const std::optional<Error>& error) { endRun(error, then); });
}

void ImportPage::endRun(const std::optional<Error>& error, const std::function<void()>& then)
{
    m_work->deleteLater();
    m_work.clear();
    m_busyRow->hide();
    m_body->setEnabled(true);
    nameMainAct();
    if (!error) {
        then();
    } else if (error->code == Code::Cancelled) {
        navigator().say(tr("Stopped. Your book is as it was."));
    } else {
        tell(importErrorText(*error));
    }
    firstFocus()->setFocus(Qt::OtherFocusReason);
}

void ImportPage::tell(const ErrorText& trouble)
{
    m_trouble->setText(trouble.inOneParagraph());
    m_trouble->show();
}

} // namespace kithbook
