// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/problemline.h"

#include "ui/parts/announce.h"
#include "ui/parts/iconmark.h"
#include "ui/parts/label.h"
#include "ui/style/measure.h"

#include <QBoxLayout>

namespace kithbook {

ProblemLine::ProblemLine(QWidget* parent)
    : QWidget(parent), m_text(new Label({}, TextRole::Caption, Ink::Care))
{
    auto* row = new QHBoxLayout(this);
    row->addWidget(new IconMark(Icon::Care, Ink::Care, 4), 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    spaceOut(*this, *row, {.between = 1});
    // The sentence wraps in the width there is and asks for none.
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    hide();
}

void ProblemLine::setProblem(const QString& sentence)
{
    m_text->setText(sentence);
    setVisible(!sentence.isEmpty());
    if (!sentence.isEmpty()) {
        announce(*m_text);
    }
}

QString ProblemLine::problem() const
{
    return m_text->text();
}

} // namespace kithbook
