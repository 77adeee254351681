// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/firstrun/recoverypage.h"

#include "ui/parts/label.h"
#include "ui/secrets/recoverysheet.h"
#include "ui/style/measure.h"

#include <QBoxLayout>

namespace kithbook {

RecoveryPage::RecoveryPage(QWidget* parent) : FirstRunPage(parent), m_sheet(new RecoverySheet)
{
    auto* column = new QVBoxLayout(this);
    column->addWidget(new Label(tr("Your recovery sheet"), TextRole::PageTitle));
    column->addWidget(new Label(tr("Twelve words open your book if you ever forget the "
                                   "passphrase. They are shown only now."),
                                TextRole::Body, Ink::Muted));
    column->addWidget(m_sheet);
    spaceOut(*this, *column, {.between = 4});
    connect(m_sheet, &RecoverySheet::entered, this, &RecoveryPage::doMain);
}

void RecoveryPage::setEntropy(const SecretBytes& entropy)
{
    m_sheet->setEntropy(entropy);
    Q_EMIT buttonsChanged();
}

FirstRunPage::Buttons RecoveryPage::buttons() const
{
    const bool checking = m_sheet->side() == RecoverySheet::Side::Check;
    return {.main = checking ? tr("Check these words") : tr("I have them"),
            .other = tr("I will do it later"),
            .back = checking};
}

void RecoveryPage::doMain()
{
    if (m_sheet->side() == RecoverySheet::Side::Words) {
        m_sheet->turn(RecoverySheet::Side::Check);
        Q_EMIT buttonsChanged();
    } else if (m_sheet->check()) {
        Q_EMIT confirmed();
    }
}

void RecoveryPage::doOther()
{
    Q_EMIT later();
}

bool RecoveryPage::goBack()
{
    m_sheet->turn(RecoverySheet::Side::Words);
    Q_EMIT buttonsChanged();
    return true;
}

void RecoveryPage::forget()
{
    m_sheet->clear();
}

} // namespace kithbook
