// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/unlock/renewpanel.h"

#include "ui/parts/banner.h"
#include "ui/parts/button.h"
#include "ui/parts/label.h"
#include "ui/secrets/newpassphrase.h"
#include "ui/style/looks.h"
#include "ui/style/measure.h"
#include "ui/words/errortext.h"

#include <QBoxLayout>

namespace kithbook {

RenewPanel::RenewPanel(QWidget* parent)
    : QFrame(parent), m_form(new NewPassphrase),
      m_keep(new Button(tr("Use this passphrase"), ButtonKind::Main)),
      m_later(new Button(tr("Not now"), ButtonKind::Link)), m_trouble(new Banner(BannerKind::Care))
{
    makeRingRoom(*this);
    m_keep->setSize(ControlSize::Large);
    m_keep->setObjectName(QStringLiteral("keepPassphrase"));
    m_later->setObjectName(QStringLiteral("keepLater"));
    m_trouble->hide();

    auto* column = new QVBoxLayout(this);
    column->addWidget(new Label(tr("Your book is open"), TextRole::PageTitle));
    column->addWidget(new Label(tr("Choose a new passphrase for the next time. Your recovery words "
                                   "stay as they are. Copies and backups made earlier still open "
                                   "with the old passphrase."),
                                TextRole::Body, Ink::Muted));
    column->addWidget(m_form);
    column->addWidget(m_trouble);
    column->addWidget(m_keep);
    column->addWidget(m_later, 0, Qt::AlignHCenter);
    spaceOut(*this, *column, {.between = 4});

    connect(m_form, &NewPassphrase::entered, this, &RenewPanel::ask);
    connect(m_keep, &QPushButton::clicked, this, &RenewPanel::ask);
    connect(m_later, &QPushButton::clicked, this, &RenewPanel::laterAsked);
}

void RenewPanel::setWorking(bool working)
{
    m_keep->setText(working ? tr("Changing…") : tr("Use this passphrase"));
    m_keep->setEnabled(!working);
    m_later->setEnabled(!working);
}

void RenewPanel::showError(const Error& error)
{
    m_trouble->setText(errorText(error).inOneParagraph());
    m_trouble->show();
}

void RenewPanel::reset()
{
    setWorking(false);
    m_form->clear();
    m_trouble->hide();
}

void RenewPanel::focusField()
{
    m_form->setFocus(Qt::OtherFocusReason);
}

SecretBytes RenewPanel::secret() const
{
    return m_form->secret();
}

void RenewPanel::ask()
{
    if (m_keep->isEnabled() && m_form->check()) {
        Q_EMIT keepAsked();
    }
}

} // namespace kithbook
