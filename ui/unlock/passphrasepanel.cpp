// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/unlock/passphrasepanel.h"

#include "ui/desk/madeupbook.h"
#include "ui/parts/banner.h"
#include "ui/parts/button.h"
#include "ui/parts/icondisc.h"
#include "ui/parts/label.h"
#include "ui/secrets/passphrasefield.h"
#include "ui/style/looks.h"
#include "ui/style/measure.h"
#include "ui/words/errortext.h"

#include <QBoxLayout>
#include <QLineEdit>

namespace kithbook {

PassphrasePanel::PassphrasePanel(QWidget* parent)
    : QFrame(parent), m_field(new PassphraseField(tr("Your passphrase"))),
      m_unlock(new Button(tr("Unlock"), ButtonKind::Main)), m_kept(new Banner(BannerKind::Good)),
      m_madeUp(new Banner(BannerKind::Info))
{
    makeRingRoom(*this);
    auto* title = new Label(tr("Kithbook is locked"), TextRole::PageTitle);
    title->setAlignment(Qt::AlignCenter);
    m_field->setLarge();
    m_unlock->setSize(ControlSize::Large);
    m_unlock->setObjectName(QStringLiteral("unlock"));
    m_kept->setObjectName(QStringLiteral("kept"));
    m_kept->hide();
    m_madeUp->setObjectName(QStringLiteral("madeUp"));
    m_madeUp->hide();
    auto* forgot = new Button(tr("I forgot my passphrase"), ButtonKind::Link);
    forgot->setObjectName(QStringLiteral("forgot"));

    auto* column = new QVBoxLayout(this);
    column->addWidget(new IconDisc(Icon::Lock), 0, Qt::AlignHCenter);
    column->addWidget(title);
    column->addWidget(m_madeUp);
    column->addWidget(m_field);
    column->addWidget(m_unlock);
    column->addWidget(m_kept);
    column->addWidget(forgot, 0, Qt::AlignHCenter);
    spaceOut(*this, *column, {.between = 5});
    setFocusProxy(m_field);

    connect(m_unlock, &QPushButton::clicked, this, &PassphrasePanel::ask);
    connect(m_field, &PassphraseField::entered, this, &PassphrasePanel::ask);
    connect(forgot, &QPushButton::clicked, this, &PassphrasePanel::forgotten);
}

void PassphrasePanel::setKeptLine(const QString& line)
{
    m_kept->setLead(line);
    m_kept->setText(tr("You will come back to the same place."));
    m_kept->setVisible(!line.isEmpty());
}

void PassphrasePanel::setMadeUp(bool madeUp)
{
    m_madeUp->setText(tr("This is the book with made-up people. Its passphrase: %1")
                          .arg(QString(kMadeUpPassphrase)));
    m_madeUp->setVisible(madeUp);
}

void PassphrasePanel::setOpening(bool opening)
{
    m_unlock->setText(opening ? tr("Opening…") : tr("Unlock"));
    m_unlock->setEnabled(!opening);
    m_field->line().setReadOnly(opening);
}

void PassphrasePanel::showError(const Error& error)
{
    m_field->setProblem(errorText(error).inOneParagraph());
}

void PassphrasePanel::reset()
{
    setOpening(false);
    m_field->clear();
}

void PassphrasePanel::focusField()
{
    m_field->focusLine();
}

SecretBytes PassphrasePanel::secret() const
{
    return m_field->secret();
}

void PassphrasePanel::ask()
{
    if (!m_unlock->isEnabled()) {
        return;
    }
    if (m_field->isEmpty()) {
        m_field->setProblem(tr("Type your passphrase first."));
        return;
    }
    Q_EMIT unlockAsked();
}

} // namespace kithbook
