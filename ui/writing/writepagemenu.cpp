// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The choices there are for a word of the text: by right click and by Ctrl+.
#include "core/book/book.h"
#include "core/book/mutation.h"
#include "core/notes/ownwords.h"
#include "core/records/settings.h"
#include "ui/parts/button.h"
#include "ui/parts/textbox.h"
#include "ui/writing/notesections.h"
#include "ui/writing/notespelling.h"
#include "ui/writing/shortcodes.h"
#include "ui/writing/wordstops.h"
#include "ui/writing/writepage.h"

#include <QMenu>
#include <QPointer>
#include <QTextBlock>

#include <algorithm>
#include <functional>

namespace kithbook {

namespace {

/// What comes before what a menu has anyway.
class MenuTop
{
public:
    explicit MenuTop(QMenu& menu)
        : m_menu(menu), m_rest(menu.isEmpty() ? nullptr : menu.insertSeparator(menu.actions()[0]))
    {
    }

    QAction* add(const QString& text)
    {
        auto* action = new QAction(withoutMnemonic(text), &m_menu);
        m_menu.insertAction(m_rest, action);
        return action;
    }
    void addLine() { m_menu.insertSeparator(m_rest); }

private:
    QMenu& m_menu;
    QAction* m_rest;
};

Result<void> keepOwnWord(Book& book, Mutation& mutation, const QString& word)
{
    Settings settings(book);
    const auto before = settings.get(Settings::kOwnWords);
    if (!before) {
        return passOn(before);
    }
    const auto now = withOwnWord(*before, word);
    return now ? settings.set(mutation, Settings::kOwnWords, *now) : passOn(now);
}

void popUp(QMenu& menu, const QPoint& place)
{
    menu.setObjectName(QStringLiteral("wordMenu"));
    menu.setAttribute(Qt::WA_DeleteOnClose);
    menu.popup(place);
    if (!menu.isEmpty()) {
        menu.setActiveAction(menu.actions().constFirst()); // for whoever goes on by keyboard
    }
}

} // namespace

std::optional<WordStop> WritePage::stopAt(const TextBox& edit, int position) const
{
    const std::vector<WordStop> stops = this->stops();
    const auto found = std::find_if(stops.begin(), stops.end(), [&](const WordStop& stop) {
        return m_sections->edit(stop.section) == &edit && stop.where.at <= position &&
               position <= stop.where.end();
    });
    return found == stops.end() ? std::nullopt : std::optional(*found);
}

void WritePage::offerChoices()
{
    look();
    TextBox* edit = m_sections->focused();
    const auto stop = edit ? stopAt(*edit, edit->textCursor().position()) : std::nullopt;
    if (!stop || edit->isReadOnly()) {
        navigator().say(tr("No word to look at here. F7 goes to the next one."));
        return;
    }
    const QPoint below = edit->viewport()->mapToGlobal(edit->cursorRect().bottomLeft());
    openChoices(*stop, *new QMenu(edit), below);
}

void WritePage::offerCodes()
{
    TextBox* edit = m_sections->focused();
    if (!edit || edit->isReadOnly()) {
        navigator().say(tr("Put the cursor into a part of the note first."));
        return;
    }
    m_codes->offerAll(*edit);
}

void WritePage::openMenu(TextBox* edit, const QPoint& place)
{
    QMenu* menu = edit->createStandardContextMenu();
    const QPoint where = edit->viewport()->mapToGlobal(place);
    const auto stop =
        m_opening ? stopAt(*edit, edit->cursorForPosition(place).position()) : std::nullopt;
    if (stop && !edit->isReadOnly()) {
        openChoices(*stop, *menu, where);
    } else {
        popUp(*menu, where);
    }
}

void WritePage::openChoices(const WordStop& stop, QMenu& menu, const QPoint& place)
{
    if (stop.word) {
        addChoices(menu, WordInPart{stop.section, stop.shown, *stop.word});
        popUp(menu, place);
        navigator().say(stop.word->reason);
        return;
    }
    m_spelling->suggest(stop.shown, [this, stop, place, menu = QPointer<QMenu>(&menu)](
                                        const QStringList& suggestions) {
        if (menu) {
            addSuggestions(*menu, stop, suggestions);
            popUp(*menu, place);
        }
    });
}

void WritePage::addChoices(QMenu& menu, const WordInPart& word)
{
    MenuTop top(menu);
    for (const QString& choice : word.word.choices) {
        connect(top.add(choice), &QAction::triggered, this,
                [this, word, choice] { take(word, choice); });
    }
    top.addLine();
    connect(top.add(tr("Keep it")), &QAction::triggered, this, [this, word] { leaveAlone(word); });
}

void WritePage::addSuggestions(QMenu& menu, const WordStop& stop, const QStringList& suggestions)
{
    MenuTop top(menu);
    for (const QString& suggestion : suggestions) {
        connect(top.add(suggestion), &QAction::triggered, this, [this, stop, suggestion] {
            replace(stop.section, stop.where, stop.shown, suggestion);
        });
    }
    if (suggestions.isEmpty()) {
        top.add(tr("No other spelling found"))->setEnabled(false);
    }
    top.addLine();
    QAction* keep = top.add(tr("Keep this word"));
    keep->setObjectName(QStringLiteral("keepWord"));
    connect(keep, &QAction::triggered, this, [this, word = stop.shown] { keepWord(word); });
}

void WritePage::keepWord(const QString& word)
{
    desk().write(
        this, Action::SettingChanged,
        [word](Book& book, Mutation& mutation) { return keepOwnWord(book, mutation, word); },
        [this, word](const Result<void>& kept) {
            if (worked(kept)) {
                //: %1 a word that no dictionary knows
                navigator().offerUndo(tr("“%1” is not marked any more.").arg(word));
            }
        });
}

} // namespace kithbook
