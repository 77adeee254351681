// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QHBoxLayout;
class QLabel;

namespace kithbook {

class IconMark;
class Label;

/// A control with its label above and room for a problem below (ux.md, "Forms"). The label is the
/// buddy of the control; a problem is shown with an icon and words, marks the edge of the control,
/// becomes its accessible description and is announced. When to check is the page's business:
/// on leaving the field and again on Save, never on each key.
class Field final : public QFrame
{
    Q_OBJECT

public:
    /// Takes the control as a child. The label may carry an Alt letter; `aside` is a quiet word
    /// after it, such as "if you like".
    Field(const QString& label, QWidget* control, const QString& aside = {},
          QWidget* parent = nullptr);

    [[nodiscard]] QWidget& control() const { return *m_control; }
    [[nodiscard]] QLabel& label() const;

    /// A button that acts on the control, at the end of its line: Show, Change.
    void setAside(QWidget* button);

    void setProblem(const QString& sentence);
    void clearProblem();
    [[nodiscard]] bool hasProblem() const;
    [[nodiscard]] QString problem() const;

    /// Focuses the control: Save calls it on the first field with a problem.
    void focusControl();

private:
    QWidget* m_control;
    Label* m_label;
    QHBoxLayout* m_line;
    QWidget* m_problemLine;
    Label* m_problem;
};

} // namespace kithbook
