// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "linecover.h"

#include "ui/desk/names.h"
#include "ui/parts/button.h"
#include "ui/parts/field.h"

#include <QLabel>
#include <QLineEdit>

namespace kithbook {

LineCover::LineCover(Names& names, Field& field)
    : QObject(&field), m_names(names), m_line(static_cast<QLineEdit&>(field.control())),
      m_button(new Button(Icon::Eye, tr("Show")))
{
    m_button->setObjectName(m_line.objectName() + QStringLiteral("Show"));
    m_button->setSize(ControlSize::Small);
    field.setAside(m_button);
    connect(m_button, &Button::clicked, this, &LineCover::turn);
    connect(&names, &Names::changed, this, &LineCover::coverAnew);
    connect(&m_line, &QLineEdit::textEdited, this, [this] { m_typed = true; });
    // Told after textEdited(); alone, the form put the text in.
    connect(&m_line, &QLineEdit::textChanged, this, [this] {
        if (!std::exchange(m_typed, false)) {
            coverAnew();
        }
    });
    coverAnew();
}

void LineCover::coverAnew()
{
    m_turned = false;
    m_covered = m_names.areHidden() && !m_line.text().isEmpty();
    show();
}

void LineCover::turn()
{
    m_turned = true;
    m_covered = !m_covered;
    show();
}

void LineCover::show()
{
    m_line.setEchoMode(m_covered ? QLineEdit::Password : QLineEdit::Normal);
    m_button->setVisible(m_names.areHidden() && (m_covered || m_turned));
    m_button->setText(m_covered ? tr("Show") : tr("Hide"));
    m_button->setIcon(themedIcon(m_covered ? Icon::Eye : Icon::EyeSlash));
    const auto* field = static_cast<const Field*>(parent());
    const QString what = field->label().text();
    //: %1 is what the line is for, such as Other names
    m_button->setAccessibleName(m_covered ? tr("Show: %1").arg(what) : tr("Hide: %1").arg(what));
}

} // namespace kithbook
