// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/page.h"
#include "ui/notes/notesquestions.h"

#include <QHash>

namespace kithbook {

class Card;
class DraftTimer;
class ListAndPage;
class NoteReader;
class NotesFilter;
class NotesModel;
class PageFrame;
class RowList;

/// Every note, newest first, and one of them to be read. Narrowed by what is asked for in
/// NotesFilter.
class NotesPage final : public Page
{
    Q_OBJECT

public:
    explicit NotesPage(const Room& room, QWidget* parent = nullptr);
    ~NotesPage() override;

    /// Opens this note and gives its words the focus, whatever the list is narrowed to. `found`:
    /// the words it was found by elsewhere.
    void showNote(NoteId id, const QString& found = {});

    bool doMainAct() override;
    [[nodiscard]] QWidget* firstFocus() const override;
    [[nodiscard]] ExportStart toExport() const override;
    void keepDraft() override;
    [[nodiscard]] QCborMap place() const override;
    void goToPlace(const QCborMap& place) override;

Q_SIGNALS:
    /// The button for the find box was pressed.
    void findAsked();

protected:
    [[nodiscard]] QSet<int> concerns() const override;
    void refresh() override;

private:
    enum class Focus { Stays, ToText };

    [[nodiscard]] QWidget* makeList();
    void askAgain();
    void askMore();
    void take(const NotesWanted& wanted, std::vector<FoundNote> notes, bool more);
    void chooseShown();
    void read(NoteId id, Focus focus);
    void noteViewed(NoteId id);
    void openCurrent();
    void moveToTrash(NoteId id);
    void putBack(NoteId id);
    void addTo(NoteId id, const AddendumDraft& draft);
    void dropAddition(NoteId id);

    PageFrame* m_frame;
    NotesFilter* m_filters;
    NotesModel* m_model;
    RowList* m_list = nullptr;
    Card* m_noMatch = nullptr;
    NoteReader* m_reader;
    ListAndPage* m_split = nullptr;
    Card* m_noNotes = nullptr;
    NoteId m_shown;
    QString m_found;         ///< the words it was found by; no place keeps them
    bool m_choosing = false; ///< the list is put right by the page and not by a person
    Question m_listQuestion;
    Question m_noteQuestion;
    QHash<NoteId, qint64> m_viewedMs;
    DraftTimer* m_keepTimer;
    bool m_isUnkept = false; ///< something that is being added is in no draft yet
};

} // namespace kithbook
