// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/group.h"
#include "core/records/peoplelist.h"
#include "ui/desk/page.h"
#include "ui/parts/ringcolumn.h"

#include <optional>
#include <vector>

class QFrame;

namespace kithbook {

class Button;
class ChipGroup;
class Field;
class NameLine;
class NameOffer;

/// A field that completes names from the book, the people of the last sessions as chips, and, for a
/// session with several people, everybody chosen so far.
///
/// Keys may come faster than answers: Down, Up and Enter are remembered until the answer for what
/// is typed is there, and are done then. The same keys choose the same person on any computer.
class PersonField final : public RingColumn
{
    Q_OBJECT

public:
    struct Asks
    {
        QString label;
        bool always = false; ///< always for several people: there is no field for the one
        bool groups = false; ///< completes names of groups as well, see groupChosen()
    };

    /// "Who was it with?"
    explicit PersonField(const Room& room, QWidget* parent = nullptr);
    PersonField(const Room& room, const Asks& asks, QWidget* parent = nullptr);

    [[nodiscard]] const std::vector<PersonName>& chosen() const { return m_chosen; }
    /// Without a signal.
    void choose(std::vector<PersonName> people);
    void setRecent(std::vector<PersonName> people, std::vector<GroupRow> groups = {});
    /// Writes all names again, after they were hidden or shown.
    void showNames();

    /// Letters that stand for nobody yet.
    [[nodiscard]] bool hasOpenText() const { return !m_query.simplified().isEmpty(); }
    /// True while what was typed last is still asked for.
    [[nodiscard]] bool isDeciding() const { return m_enterWaits || m_adding; }
    /// "Choose who it was with" and whatever else keeps it from being saved.
    void setProblem(const QString& sentence);
    [[nodiscard]] bool hasProblem() const;
    [[nodiscard]] QWidget* firstFocus() const;

Q_SIGNALS:
    void changed();
    /// A group was meant instead of a person; nobody is chosen by it.
    void groupChosen(kithbook::GroupId group);
    /// isDeciding() is over, with or without somebody chosen.
    void decided();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] bool pressed(int key);
    [[nodiscard]] bool step(bool down);
    void typed(const QString& text);
    void lookUp(const QString& text);
    struct Found
    {
        std::vector<PersonRow> people;
        std::vector<GroupRow> groups;
    };
    void offer(const Found& found);
    void takeRecent(const QStringList& codes);
    void takeGroup(GroupId group);
    void enter();
    void leave(Qt::FocusReason reason);
    void take(const PersonName& person);
    void add(const QString& name);
    void drop(const QStringList& kept);
    void takeSeveral();
    void clear();
    void settle();
    void showWho();
    void showChosen();
    void showLine();
    void showRecent();
    void markRecent();
    [[nodiscard]] QString lineText() const;

    const Room m_room;
    const Asks m_asks;
    NameLine* m_line;
    Field* m_field;
    NameOffer* m_offer;
    ChipGroup* m_several;
    QFrame* m_recentRow;
    ChipGroup* m_recentChips;
    Button* m_another;
    Question m_question;
    std::vector<PersonName> m_chosen;
    std::vector<PersonName> m_recent;
    std::vector<GroupRow> m_recentGroups;
    QString m_query;               ///< what is typed and stands for nobody yet
    bool m_answered = true;        ///< the answer for m_query is there
    std::vector<bool> m_stepsWait; ///< Down (true) and Up came before it
    bool m_enterWaits = false;     ///< and Enter
    bool m_adding = false;         ///< somebody new is on the way to the book
    bool m_takesSeveral = false;   ///< the next one joins those chosen
};

} // namespace kithbook
