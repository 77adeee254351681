// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "personsheet.h"

#include "ui/parts/button.h"
#include "ui/parts/footerbar.h"
#include "ui/parts/pageframe.h"
#include "ui/style/measure.h"
#include "ui/words/errortext.h"

#include <QBoxLayout>
#include <QKeyEvent>

namespace kithbook {

PersonSheet::PersonSheet(const Room& room, const QString& title, const QString& mainWords)
    : m_room(room), m_frame(new PageFrame(title))
{
    auto* save = new Button(mainWords, ButtonKind::Main);
    save->setObjectName(QStringLiteral("save"));
    connect(save, &Button::clicked, this, &PersonSheet::save);
    auto* cancel = new Button(tr("Cancel"));
    cancel->setObjectName(QStringLiteral("cancel"));
    connect(cancel, &Button::clicked, this, &PersonSheet::leave);
    m_frame->footer().addButton(save);
    m_frame->footer().addButton(cancel);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_frame);
}

void PersonSheet::setColumn(QWidget* column)
{
    // ux.md section 4: a column of text has at most 75 characters.
    constexpr double kColumn = 160;
    keepMaximumWidth(*column, kColumn);
    auto* body = new QWidget;
    auto* row = new QHBoxLayout(body);
    row->addWidget(column, 1);
    row->addStretch(0);
    m_frame->setBody(body);
    spaceOut(*column, *column->layout(), {.between = 4});
}

void PersonSheet::leave()
{
    Q_EMIT cancelled();
}

bool PersonSheet::beginSaving()
{
    return !std::exchange(m_isSaving, true);
}

void PersonSheet::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        leave();
        return;
    }
    QWidget::keyPressEvent(event);
}

QString problemWords(const Error& error)
{
    const ErrorText text = errorText(error);
    return text.todo.isEmpty() ? text.what : text.what + QChar::Space + text.todo;
}

} // namespace kithbook
