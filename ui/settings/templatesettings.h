// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/page.h"
#include "ui/settings/settingsgroup.h"

namespace kithbook {

class Button;
class Label;
class ProblemLine;

/// How notes can be laid out: the templates that an agency made itself, from a file and kept in the
/// book.
class TemplateSettings final : public SettingsGroup
{
    Q_OBJECT

public:
    explicit TemplateSettings(const Room& room, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Note templates"); }
    [[nodiscard]] QString line() const override { return tr("Those of your agency"); }
    void refresh() override;

    /// As the button does with the file that was chosen.
    void takeFile(const QString& path);

private:
    void chooseFile();
    void drop();
    void showOwn(const QStringList& names);
    void showError(const Error& error);

    const Room m_room;
    Label* m_own;
    ProblemLine* m_problem;
    Button* m_add;
    Button* m_drop;
};

} // namespace kithbook
