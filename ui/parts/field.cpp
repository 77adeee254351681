// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/field.h"

#include "ui/parts/announce.h"
#include "ui/parts/flowlayout.h"
#include "ui/parts/iconmark.h"
#include "ui/parts/label.h"
#include "ui/style/looks.h"

#include <QBoxLayout>

namespace kithbook {

Field::Field(const QString& label, QWidget* control, const QString& aside, QWidget* parent)
    : QFrame(parent), m_control(control), m_label(new Label(label, TextRole::Strong)),
      m_line(new QHBoxLayout), m_problemLine(new QWidget),
      m_problem(new Label({}, TextRole::Caption, Ink::Care, m_problemLine))
{
    makeRingRoom(*this);
    m_label->setBuddy(control);
    m_label->setWordWrap(false);
    auto* words = new FlowLayout;
    words->addWidget(m_label);
    if (!aside.isEmpty()) {
        auto* quiet = new Label(aside, TextRole::Caption, Ink::Muted);
        quiet->setWordWrap(false);
        words->addWidget(quiet);
    }

    auto* line = new QHBoxLayout(m_problemLine);
    line->addWidget(new IconMark(Icon::Care, Ink::Care, 4), 0, Qt::AlignTop);
    line->addWidget(m_problem, 1);
    spaceOut(*m_problemLine, *line, {.between = 1});
    // The sentence wraps in the width of the control and does not widen it.
    m_problemLine->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_problemLine->hide();

    auto* column = new QVBoxLayout(this);
    column->addLayout(words);
    m_line->addWidget(control, 1);
    column->addLayout(m_line);
    column->addWidget(m_problemLine);
    spaceOut(*this, *words, {.between = 1});
    spaceOut(*this, *m_line, {});
    spaceOut(*this, *column, {.between = 1.5});
    setFocusProxy(control);
}

QLabel& Field::label() const
{
    return *m_label;
}

void Field::setAside(QWidget* button)
{
    m_line->addWidget(button);
}

void Field::setProblem(const QString& sentence)
{
    m_problem->setText(sentence);
    m_problemLine->setVisible(!sentence.isEmpty());
    m_control->setAccessibleDescription(sentence);
    setHasProblem(*m_control, !sentence.isEmpty());
    if (!sentence.isEmpty()) {
        announce(*m_problem);
    }
}

void Field::clearProblem()
{
    setProblem({});
}

bool Field::hasProblem() const
{
    return !m_problem->text().isEmpty();
}

QString Field::problem() const
{
    return m_problem->text();
}

void Field::focusControl()
{
    m_control->setFocus(Qt::OtherFocusReason);
}

} // namespace kithbook
