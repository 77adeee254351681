// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/audit.h"
#include "ui/desk/askfile.h"
#include "ui/desk/page.h"
#include "core/notes/noteonpaper.h"
#include "ui/words/paperwords.h"

#include <functional>
#include <optional>

class QPrinter;

namespace kithbook {

class Button;
class Card;
class ChipGroup;
class Label;
class ProblemLine;

/// Prints one note or saves it as a PDF, with the name or without. That it left the book is written
/// down before it does (security.md section 6). UI thread.
class PrintForm final : public QWidget
{
    Q_OBJECT

public:
    explicit PrintForm(const Room& room, QWidget* parent = nullptr);

    /// Shows itself with the focus in it. The note is printed as it stands here.
    void open(const NoteOnPaper& note);
    void close();

    using ChoosePrinter = std::function<bool(QPrinter&, QWidget*)>;
    using ChooseFile = std::function<QString(QWidget*, const FileAsk&)>;
    /// In place of the dialogs of the computer.
    void setChoosers(ChoosePrinter printer, ChooseFile file);

Q_SIGNALS:
    void closed();

private:
    void build();
    void printIt();
    void saveIt();
    void finish(const Result<void>& done, const QString& sentence);
    void tellHidden();
    [[nodiscard]] PaperWords words() const;
    template <typename Then>
    void writeDown(Action action, Then then);

    const Room m_room;
    ChoosePrinter m_choosePrinter;
    ChooseFile m_chooseFile;
    std::optional<NoteOnPaper> m_note;
    Card* m_card;
    ChipGroup* m_names;
    Label* m_stays;
    Label* m_spool;
    ProblemLine* m_problem;
};

} // namespace kithbook
