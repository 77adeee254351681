// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/notesexport.h"
#include "ui/desk/askfile.h"
#include "ui/desk/page.h"
#include "ui/export/exportwhat.h"

#include <functional>
#include <optional>

class QPrinter;

namespace kithbook {

struct ExportOrder;
class Banner;
class BusyLine;
class Button;
class ChipGroup;
class ExportGate;
class ExportPreview;
class Label;
class LongWork;
class PageFrame;

/// Prints notes or writes them to a file: which ones, in what form, with names or without, and for
/// whom, which the book keeps. Nothing leaves before that is answered; what was stopped leaves
/// nothing behind.
class ExportPage final : public Page
{
    Q_OBJECT

public:
    explicit ExportPage(const Room& room, QWidget* parent = nullptr);
    ~ExportPage() override;

    void start(const ExportStart& start);

    bool doMainAct() override;
    [[nodiscard]] QWidget* firstFocus() const override;

    using ChoosePrinter = std::function<bool(QPrinter&, QWidget*)>;
    using ChooseFile = std::function<QString(QWidget*, const FileAsk&)>;
    /// In place of the dialogs of the computer.
    void setChoosers(ChoosePrinter printer, ChooseFile file);

protected:
    [[nodiscard]] QSet<int> concerns() const override;
    void refresh() override;

private:
    void build();
    [[nodiscard]] QWidget* makeFormCard();
    void buildFooter();
    void choicesChanged();
    void formChanged();
    [[nodiscard]] ExportFormat format() const;
    [[nodiscard]] bool hidesNames() const;
    void printThem();
    void saveThem();
    void run(const ExportOrder& order);
    void ended(const std::optional<Error>& error, const QString& path);
    [[nodiscard]] ExportOrder order() const;

    ChoosePrinter m_choosePrinter;
    ChooseFile m_chooseFile;
    PageFrame* m_frame;
    QWidget* m_body;
    Banner* m_trouble;
    Banner* m_done;
    ExportPreview* m_preview;
    ExportWhat* m_what;
    ChipGroup* m_form;
    Label* m_formLine;
    ChipGroup* m_names;
    Label* m_namesLine;
    Label* m_spool;
    ExportGate* m_gate;
    Button* m_main;
    QWidget* m_busyRow;
    BusyLine* m_busy;
    LongWork* m_work = nullptr;
    std::shared_ptr<NotesExport::Counts> m_counts;
    qint64 m_chosen = 0;
    Question m_question;
};

} // namespace kithbook
