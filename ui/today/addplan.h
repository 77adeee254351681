// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/plan.h"
#include "ui/desk/page.h"

#include <QFrame>

class QCompleter;
class QLineEdit;
class QStringListModel;

namespace kithbook {

class DraftTimer;
class Field;

/// The small form behind "Add to today": what, with whom, at what time. Somebody and nothing else
/// makes a session to be logged, words alone a task. Hidden until it is opened. UI thread.
class AddPlan final : public QFrame
{
    Q_OBJECT

public:
    explicit AddPlan(const Room& room, QWidget* parent = nullptr);

    void open();
    /// Opens it with what was typed before a lock, if anything was.
    void openIfKept();
    /// Into the book, as Page::keepDraft().
    void keepDraft();

Q_SIGNALS:
    /// It was opened or closed.
    void toggled();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void close();
    void add();
    void offerNames(const QString& typed);
    [[nodiscard]] bool isEmpty() const;
    [[nodiscard]] bool checks();
    void takeAnswer(const Result<PlanId>& added);

    const Room m_room;
    QLineEdit* m_what;
    QLineEdit* m_who;
    QLineEdit* m_time;
    Field* m_whatField;
    Field* m_whoField;
    Field* m_timeField;
    QStringListModel* m_names;
    QCompleter* m_completer;
    DraftTimer* m_keepTimer;
    Question m_offer;
};

} // namespace kithbook
