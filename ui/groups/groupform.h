// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/groups.h"
#include "ui/desk/page.h"

#include <optional>

class QLineEdit;
class QVBoxLayout;

namespace kithbook {

class Banner;
class ChipGroup;
class Field;
class PageFrame;
class PersonField;

/// Adds a group, or changes it. Only the name is needed. What is typed outlives a lock in a draft.
class GroupForm final : public QWidget
{
    Q_OBJECT

public:
    /// Null: a new one.
    GroupForm(const Room& room, GroupId group, QWidget* parent = nullptr);

    void save();
    void keepDraft();
    [[nodiscard]] GroupId group() const { return m_id; }
    [[nodiscard]] QWidget* firstFocus() const;

Q_SIGNALS:
    void saved(kithbook::GroupId group);
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] QWidget* makeBody();
    void load();
    void showDraft(const GroupDraft& draft, std::vector<PersonName> members);
    [[nodiscard]] GroupDraft typed() const;
    /// False: a field cannot be read; it is marked and focused.
    [[nodiscard]] bool check();
    void showProblem(const Error& error);
    void edited();
    void leave();

    const Room m_room;
    const GroupId m_id;
    PageFrame* m_frame;
    Banner* m_draftBanner;
    QLineEdit* m_nameText;
    Field* m_name;
    PersonField* m_members;
    ChipGroup* m_mode;
    QLineEdit* m_minutesText;
    Field* m_minutes;
    QLineEdit* m_placesText;
    Field* m_places;
    QLineEdit* m_ledByText;
    Field* m_ledBy;
    std::optional<Group> m_before;
    bool m_isLoaded = false;
    bool m_isUnkept = false;
    bool m_saveWaits = false;
    bool m_isSaving = false;
};

} // namespace kithbook
