// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/plan.h"
#include "core/records/usualsession.h"
#include "ui/desk/page.h"
#include "ui/parts/ringcolumn.h"

#include <QHash>

class QLineEdit;

namespace kithbook {

class ChipGroup;
class Field;
class LengthChips;
class MoreFields;
class PersonField;
class ProblemLine;
class WhenLine;

/// The questions about one session (mock 05) and the SessionDraft they come to. It knows which
/// answers somebody gave: only the others are filled in from what is usual with a person.
class SessionForm final : public RingColumn
{
    Q_OBJECT

public:
    explicit SessionForm(const Room& room, QWidget* parent = nullptr);

    /// What a person left standing, or a draft: with who gave which answer.
    struct State
    {
        SessionDraft session; ///< people in the role of the person supported are `names`
        std::vector<PersonName> names;
        bool modeSaid = false;
        bool minutesSaid = false;
        bool timeSaid = false;
    };

    /// Nothing answered; it ended at `nowMs`.
    void begin(qint64 nowMs);
    void setState(const State& state);
    [[nodiscard]] State state() const;
    /// As it would be saved; people, start and length may still be missing.
    [[nodiscard]] SessionDraft draft() const;

    [[nodiscard]] PersonField& who() const { return *m_who; }
    [[nodiscard]] WhenLine& when() const { return *m_when; }
    [[nodiscard]] QString mode() const;

    /// Fills in what nobody answered.
    void fillUsual(const UsualSession& usual);
    /// Whether the way and the length that are shown were filled in by fillUsual().
    [[nodiscard]] bool isModeFilledIn() const { return m_modeFilled && !m_modeSaid; }
    [[nodiscard]] bool isLengthFilledIn() const { return m_lengthFilled && !m_minutesSaid; }
    void fillPlan(const Plan& plan);
    void setPeople(std::vector<PersonName> people);
    /// Puts words at the start of the one line.
    void carryForward(const QString& words);

    /// The first thing that is missing is said, and gets the focus. True when all is there.
    bool check();

Q_SIGNALS:
    /// A person changed something.
    void edited();
    void peopleChanged();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build(const Catalogues& lists);
    void connectAll();
    void listenForAltKeys();
    [[nodiscard]] QString modeOfKey(const QKeyEvent& event) const;
    void chooseMode(const QString& mode);
    void modeAnswered();
    void outcomeAnswered();
    void lengthAnswered();
    void showMode();
    void showMinutes(std::optional<int> minutes);
    [[nodiscard]] bool isHeld() const;
    [[nodiscard]] bool needsLength() const;
    bool checkMode();
    bool checkLength();

    const Room m_room;
    PersonField* m_who;
    ChipGroup* m_modes;
    ProblemLine* m_modeProblem;
    QLineEdit* m_otherText;
    Field* m_other;
    ChipGroup* m_outcomes;
    LengthChips* m_length;
    WhenLine* m_when;
    QLineEdit* m_line;
    MoreFields* m_more;
    QHash<QChar, QString> m_modeKeys;
    SessionDraft m_base; ///< what the form does not ask: supporters, format
    UsualSession m_usual;
    bool m_modeSaid = false;
    bool m_minutesSaid = false;
    bool m_modeFilled = false;
    bool m_lengthFilled = false;
};

} // namespace kithbook
