// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/machinesettings.h"
#include "ui/desk/page.h"

#include <QMap>
#include <QWidget>

class QStackedLayout;
class QVBoxLayout;

namespace kithbook {

class Banner;
class HelpStage;
class LockCountdown;
class Rail;
class TopBar;
class UndoBar;
class WritePage;

/// The window while a book is open: the rail, the page, and what is said above and below it. A lock
/// deletes it with everything it shows. Pages are made when they are first shown. UI thread.
class BookView final : public QWidget, public Navigator
{
    Q_OBJECT

public:
    struct Parts
    {
        BookDesk& desk;
        Names& names;
        MachineSettings& settings;
        Theme& theme;
    };

    explicit BookView(const Parts& parts, QWidget* parent = nullptr);
    ~BookView() override;

    using QWidget::show;
    void show(Section section) override;
    void showPerson(PersonId person) override;
    void showNote(NoteId note) override;
    void writeNote(NoteId note) override;
    void reviewNote(NoteId note) override;
    void showVersions(NoteId note) override;
    void reflect(SessionId session) override;
    void logSession(const LogStart& start) override;
    void showGroup(GroupId group) override;
    void logMeeting(const MeetingStart& start) override;
    void exportNotes(const ExportStart& start) override;
    void showAlone(bool alone) override;
    void goBack() override;
    void say(const QString& sentence) override;
    void offerUndo(const QString& done) override;
    void offerReflection(SessionId session) override;
    void showError(const Error& error) override;

    void addPerson();
    /// A note with the words it was found by marked in it.
    void showFound(NoteId note, const QString& words);
    /// From what the page shows.
    void exportShown();
    /// Takes the newest step back and says so.
    void undo();
    /// Behind what pages ask; says how it went.
    void backUpNow();
    /// Ctrl+Enter.
    void doMainAct();
    /// The page a note is written on; null while another one is shown.
    [[nodiscard]] WritePage* writePage() const;

    /// Turns the note that is being written to the person it is about.
    void writeTogether();
    [[nodiscard]] bool canWriteTogether() const;
    /// The page alone is shown, to somebody else's eyes too.
    [[nodiscard]] bool isAlone() const { return m_isAlone; }

    [[nodiscard]] Section section() const { return m_section; }
    /// In place of the page, beside the rail; going to any page closes it.
    void showHelp(const QString& topic);
    void closeHelp();
    [[nodiscard]] bool showsHelp() const;
    /// Writes what is typed, and where the person is, into the book; for a lock that comes next.
    void keepEverything();
    /// Back to where keepEverything() was called, asynchronous. Without such a place: Today.
    void comeBack();

    /// 0 hides it.
    void countDown(int secondsLeft);

Q_SIGNALS:
    void said(const QString& sentence);
    void sectionShown();
    void lockAsked();
    void findAsked();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    template <typename P>
    P& pageOf(Section section);
    template <typename P>
    P* withFind(P* page);
    [[nodiscard]] Page* makeToday();
    [[nodiscard]] Page* makePage(Section section);
    [[nodiscard]] Page& page(Section section);
    void enter(Section section);
    void connectRail();
    void followWidth();
    void goTo(const QCborMap& place);
    void closeBanner();

    const Parts m_parts;
    const Room m_room;
    Rail* m_rail;
    TopBar* m_bar;
    LockCountdown* m_countdown;
    Banner* m_banner = nullptr;
    bool m_bannerEndsWithSave = false; ///< what it says is not true once something is saved
    QVBoxLayout* m_column;
    QStackedLayout* m_stack;
    HelpStage* m_help;
    UndoBar* m_undo;
    QMap<Section, Page*> m_pages;
    Section m_section = Section::Today;
    bool m_isAlone = false;
    QList<Section> m_before; ///< where goBack() goes, the last one first asked
};

} // namespace kithbook
