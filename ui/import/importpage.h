// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/importer.h"
#include "ui/desk/page.h"
#include "ui/words/errortext.h"

#include <QPointer>

#include <functional>

namespace kithbook {

class Banner;
class BusyLine;
class Button;
class Card;
class ChipGroup;
class ColumnMatcher;
class ImportChoices;
class ImportResult;
class Label;
class LongWork;
class PageFrame;

/// People or sessions out of a spreadsheet's CSV file: choose the file, say what its columns hold,
/// see what would come of it, import it. Everything stays on one page, so that nobody loses what
/// they chose; the filled button goes one step on. Undo takes the whole import back.
///
/// While rows are written nothing else can be: the page says so. Cancel leaves the book as it was,
/// and so does deleting the page (a lock).
class ImportPage final : public Page
{
    Q_OBJECT

public:
    /// How files are asked for, so that a test can answer; an empty path means none.
    struct FileDialogs
    {
        std::function<QString(QWidget*)> open;
        std::function<QString(QWidget*)> save;
    };
    [[nodiscard]] static FileDialogs systemDialogs();

    explicit ImportPage(const Room& room, FileDialogs dialogs = systemDialogs(),
                        QWidget* parent = nullptr);

    bool doMainAct() override;
    [[nodiscard]] QWidget* firstFocus() const override;

protected:
    [[nodiscard]] QSet<int> concerns() const override { return {}; }
    void refresh() override;

private:
    enum class Step { NoFile, Matching, Checked, Done };

    [[nodiscard]] QWidget* makeFileCard();
    [[nodiscard]] QWidget* makeColumnsCard();
    void makeFooter();
    void enter(Step step);
    void nameMainAct();

    void chooseFile();
    void readFile(const QString& path);
    void showSheet();
    void matchAs(ImportKind kind);
    void startOver();
    void check();
    void import();
    void runImport(const QString& sentence, bool dryRun, std::function<void()> then);
    void showDone();
    void saveRows();

    [[nodiscard]] ImportOptions options(bool dryRun) const;
    void run(const QString& sentence, std::function<std::unique_ptr<LongJob>(Book&)> make,
             std::function<void()> then);
    void endRun(const std::optional<Error>& error, const std::function<void()>& then);
    void tell(const ErrorText& trouble);

    const FileDialogs m_dialogs;
    Step m_step = Step::NoFile;
    QString m_path;
    std::shared_ptr<SheetSummary> m_sheet;
    std::shared_ptr<ImportReport> m_report; ///< of the newest dry run or import
    QPointer<LongWork> m_work;              ///< null while nothing runs

    PageFrame* m_frame;
    QWidget* m_body;
    Banner* m_trouble;
    Banner* m_done;
    Label* m_fileLine;
    Button* m_choose;
    ChipGroup* m_kind;
    QWidget* m_columnsCard;
    ColumnMatcher* m_columns;
    ImportChoices* m_choices;
    ImportResult* m_result;
    QWidget* m_busyRow;
    BusyLine* m_busy;
    Button* m_main;
    Button* m_showRows = nullptr;
};

} // namespace kithbook
