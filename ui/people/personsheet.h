// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/page.h"

namespace kithbook {

class PageFrame;

/// A form in the place of the page: its main act is the filled button of the footer, Esc and Cancel
/// leave everything as it was.
class PersonSheet : public QWidget
{
    Q_OBJECT

public:
    PersonSheet(const Room& room, const QString& title, const QString& mainWords);

    /// The filled button.
    virtual void save() = 0;
    [[nodiscard]] virtual QWidget* firstFocus() const = 0;
    /// Page::keepDraft().
    virtual void keepDraft() {}
    /// For Page::place(): what brings this form back. Empty: nothing does.
    [[nodiscard]] virtual QCborMap place() const { return {}; }

Q_SIGNALS:
    /// It was written; `person` is who to show.
    void saved(kithbook::PersonId person);
    void cancelled();

protected:
    [[nodiscard]] PageFrame& frame() const { return *m_frame; }
    /// A column that reads well, however wide the window is.
    void setColumn(QWidget* column);
    [[nodiscard]] const Room& room() const { return m_room; }
    /// The form lets go of what was typed.
    virtual void leave();

    /// False while a save is under way: a second Ctrl+Enter must not add the person twice.
    [[nodiscard]] bool beginSaving();
    void endSaving() { m_isSaving = false; }

    void keyPressEvent(QKeyEvent* event) override;

private:
    const Room m_room;
    PageFrame* m_frame;
    bool m_isSaving = false;
};

/// What is wrong and what to do, for the line under a field. That nothing was saved is plain there.
[[nodiscard]] QString problemWords(const Error& error);

} // namespace kithbook
