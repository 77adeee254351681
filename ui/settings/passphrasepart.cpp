// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/passphrasepart.h"

#include "core/book/kdf.h"
#include "core/book/keychange.h"
#include "ui/parts/banner.h"
#include "ui/parts/button.h"
#include "ui/parts/flowlayout.h"
#include "ui/secrets/newpassphrase.h"
#include "ui/secrets/passphrasefield.h"
#include "ui/settings/settingline.h"
#include "ui/style/looks.h"
#include "ui/style/measure.h"
#include "ui/words/errortext.h"

#include <QBoxLayout>
#include <QLineEdit>

namespace kithbook {

namespace {

Result<void> changeFrom(Book& book, SecretBytes old, const SecretBytes& fresh)
{
    const Credential credential{SlotKind::Passphrase, std::move(old)};
    if (const auto key = bookKeyFrom(book.file().envelope(), credential); !key) {
        return passOn(key);
    }
    return changePassphrase(book, fresh, calibrate(book.clock()));
}

} // namespace

PassphrasePart::PassphrasePart(const Room& room, QWidget* parent)
    : QFrame(parent), m_room(room), m_begin(new Button(tr("Change"))),
      m_old(new PassphraseField(tr("The passphrase you use now"))), m_new(new NewPassphrase),
      m_change(new Button(tr("Change the passphrase"), ButtonKind::Second)),
      m_cancel(new Button(tr("Keep the one I have"))), m_done(new Banner(BannerKind::Good)),
      m_trouble(new Banner(BannerKind::Care))
{
    makeRingRoom(*this);
    m_form = makeForm();
    m_begin->setObjectName(QStringLiteral("changePassphrase"));
    m_begin->setAccessibleName(tr("Change the passphrase"));
    m_done->setText(tr("The passphrase is changed. Copies and backups made earlier still open with "
                       "the old one."));
    m_done->setObjectName(QStringLiteral("passphraseChanged"));
    auto* column = new QVBoxLayout(this);
    column->addWidget(new SettingLine(tr("Your passphrase"), tr("It locks this book."), m_begin));
    column->addWidget(m_form);
    column->addWidget(m_done);
    spaceOut(*this, *column, {.between = 3});
    open(false);
    m_done->hide();
    connect(m_begin, &QPushButton::clicked, this, [this] { open(true); });
    connect(m_cancel, &QPushButton::clicked, this, [this] { open(false); });
    connect(m_change, &QPushButton::clicked, this, &PassphrasePart::change);
    connect(m_new, &NewPassphrase::entered, this, &PassphrasePart::change);
}

PassphrasePart::~PassphrasePart()
{
    m_old->clear();
}

QWidget* PassphrasePart::makeForm()
{
    m_old->line().setObjectName(QStringLiteral("oldPassphrase"));
    m_change->setObjectName(QStringLiteral("reallyChangePassphrase"));
    m_cancel->setObjectName(QStringLiteral("keepPassphrase"));
    auto* acts = new FlowLayout;
    acts->addWidget(m_change);
    acts->addWidget(m_cancel);
    auto* form = new QFrame;
    makeRingRoom(*form);
    auto* column = new QVBoxLayout(form);
    column->addWidget(m_old);
    column->addWidget(m_new);
    column->addWidget(m_trouble);
    column->addLayout(acts);
    spaceOut(*form, *acts, {});
    spaceOut(*form, *column, {.between = 3});
    return form;
}

void PassphrasePart::open(bool open)
{
    m_form->setVisible(open);
    m_begin->setVisible(!open);
    m_done->hide();
    m_trouble->hide();
    m_old->clear();
    m_new->clear();
    if (open) {
        m_old->focusLine();
    }
}

void PassphrasePart::change()
{
    if (!m_change->isEnabled()) {
        return;
    }
    if (m_old->isEmpty()) {
        m_old->setProblem(tr("Type the passphrase that opens this book now."));
        return;
    }
    if (!m_new->check()) {
        return;
    }
    setWorking(true);
    // The job is copied on its way to the worker, and a secret has one owner.
    auto old = std::make_shared<SecretBytes>(m_old->secret());
    auto fresh = std::make_shared<SecretBytes>(m_new->secret());
    m_room.desk.ask(
        this, [old, fresh](Book& book) { return changeFrom(book, std::move(*old), *fresh); },
        [this](const Result<void>& changed) { tell(changed); });
}

void PassphrasePart::setWorking(bool working)
{
    m_change->setText(working ? tr("Changing…") : tr("Change the passphrase"));
    m_change->setEnabled(!working);
    m_cancel->setEnabled(!working);
}

void PassphrasePart::tell(const Result<void>& changed)
{
    setWorking(false);
    if (changed) {
        open(false);
        m_done->show();
    } else if (changed.error().code == Code::WrongPassphrase) {
        m_old->setProblem(errorText(changed.error()).inOneParagraph());
    } else {
        m_trouble->setText(errorText(changed.error()).inOneParagraph());
        m_trouble->show();
    }
}

} // namespace kithbook
