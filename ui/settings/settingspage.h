// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/machinesettings.h"
#include "ui/desk/page.h"

#include <vector>

class QBoxLayout;
class QLineEdit;
class QStandardItemModel;

namespace kithbook {

class Button;
class EmptyState;
class RowList;
class SettingsGroup;

/// Everything that can be set, applied as it is changed; there is no OK (mock 13). What belongs to
/// this computer is in MachineSettings, what belongs to the book in the book.
class SettingsPage final : public Page
{
    Q_OBJECT

public:
    SettingsPage(const Room& room, MachineSettings& settings, Theme& theme,
                 QWidget* parent = nullptr);

    [[nodiscard]] QWidget* firstFocus() const override;
    [[nodiscard]] QCborMap place() const override;
    void goToPlace(const QCborMap& place) override;

protected:
    [[nodiscard]] QSet<int> concerns() const override;
    void refresh() override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void addGroups(MachineSettings& settings, Theme& theme);
    [[nodiscard]] QWidget* makeBody();
    void choose(int group);
    void find(const QString& text);
    void putBackUsual();

    std::vector<SettingsGroup*> m_groups;
    QStandardItemModel* m_model;
    RowList* m_list;
    QLineEdit* m_find;
    EmptyState* m_nothing;
    Button* m_usual;
    QBoxLayout* m_columns = nullptr;
    int m_shown = 0;
};

} // namespace kithbook
