// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

namespace kithbook {

class Label;

/// One setting: its name and why it is there at the start, its control at the end, or below where
/// there is no room. The name is the label of the control.
class SettingLine final : public QFrame
{
    Q_OBJECT

public:
    /// Takes the control. A button says its own name.
    SettingLine(const QString& name, const QString& why, QWidget* control,
                QWidget* parent = nullptr);

    void setWhy(const QString& why);
    /// What a person may look for it by.
    [[nodiscard]] QString words() const;
    /// Found by what somebody looks for.
    void setMarked(bool marked);
    [[nodiscard]] bool isMarked() const { return m_marked; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Label* m_name;
    Label* m_why;
    bool m_marked = false;
};

} // namespace kithbook
