// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/writing/readycard.h"

#include "ui/parts/button.h"
#include "ui/parts/card.h"
#include "ui/parts/iconmark.h"
#include "ui/parts/label.h"
#include "ui/style/measure.h"

#include <QBoxLayout>
#include <QLocale>

#include <algorithm>

namespace kithbook {

ReadyCard::ReadyCard(const NoteTemplates& templates, QWidget* parent)
    : QWidget(parent), m_templates(templates), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
}

void ReadyCard::show(const std::vector<NoteElement>& elements)
{
    if (m_card && elements == m_elements) {
        return; // it keeps its focus
    }
    m_elements = elements;
    if (m_card) {
        m_card->hide();
        m_card->deleteLater();
    }
    const bool isAllHere = std::all_of(elements.begin(), elements.end(),
                                       [](const NoteElement& each) { return each.here; });
    m_card = new Card(Icon::CheckCircle, isAllHere ? tr("Ready to sign") : tr("Before you sign"));
    QStringList here;
    for (const NoteElement& element : elements) {
        if (element.here) {
            here.append(label(element));
        } else {
            addMissing(element);
        }
    }
    addHere(here);
    m_column->addWidget(m_card);
    m_card->show();
}

QString ReadyCard::label(const NoteElement& element) const
{
    return m_templates.fields().label(element.code, QLocale());
}

void ReadyCard::addMissing(const NoteElement& element)
{
    auto* line = new QWidget;
    auto* row = new QHBoxLayout(line);
    row->addWidget(new IconMark(Icon::Note, Ink::Muted), 0, Qt::AlignTop);
    const QString words =
        element.needed
            //: %1 "Next steps": a part of the note the agency wants
            ? tr("%1 (your agency asks for it before signing)").arg(label(element))
            : label(element);
    row->addWidget(new Label(words), 1);
    auto* add = new Button(tr("Add"), ButtonKind::Link);
    add->setObjectName(QStringLiteral("add_") + element.code);
    //: for a screen reader, %1 "Next steps"
    add->setAccessibleName(tr("Add: %1").arg(label(element)));
    connect(add, &QAbstractButton::clicked, this, &ReadyCard::addAsked);
    row->addWidget(add, 0, Qt::AlignTop);
    spaceOut(*line, *row, {.between = 2});
    m_card->body().addWidget(line);
}

void ReadyCard::addHere(const QStringList& labels)
{
    if (labels.isEmpty()) {
        return;
    }
    auto* line = new QWidget;
    auto* row = new QHBoxLayout(line);
    row->addWidget(new IconMark(Icon::CheckCircle, Ink::Good), 0, Qt::AlignTop);
    //: %1 a list such as "When, How, Next steps"
    row->addWidget(new Label(tr("Here already: %1").arg(labels.join(QLatin1StringView(", ")))), 1);
    spaceOut(*line, *row, {.between = 2});
    m_card->body().addWidget(line);
}

} // namespace kithbook
