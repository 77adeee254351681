// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/writing/readback.h"

#include "core/base/hiddencharacters.h"
#include "ui/parts/label.h"

#include <QBoxLayout>

namespace kithbook {

namespace {

constexpr double kBetweenParts = 7; // u
constexpr double kUnderPart = 1;

} // namespace

ReadBack::ReadBack(QWidget* parent) : RingColumn(kBetweenParts, parent) {}

void ReadBack::show(const std::vector<ReadPart>& parts)
{
    m_first = nullptr;
    qDeleteAll(findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly));
    for (const ReadPart& part : parts) {
        auto* text = new Label(visibleForm(part.text).text, TextRole::Large);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        text->setObjectName(QStringLiteral("readText"));
        //: a heading and the text below it, for a screen reader
        text->setAccessibleName(tr("%1: %2").arg(part.heading, text->text()));
        auto* whole = new RingColumn(kUnderPart);
        whole->column().addWidget(new Label(part.heading, TextRole::LargeStrong));
        whole->column().addWidget(text);
        column().addWidget(whole);
        m_first = m_first ? m_first : text;
    }
    if (parts.empty()) {
        column().addWidget(new Label(tr("Nothing is written here yet."), TextRole::Large));
    }
}

} // namespace kithbook
