// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/firstrun/newbookpage.h"

#include "ui/parts/banner.h"
#include "ui/parts/busyline.h"
#include "ui/parts/button.h"
#include "ui/parts/field.h"
#include "ui/parts/label.h"
#include "ui/secrets/newpassphrase.h"
#include "ui/style/measure.h"
#include "ui/words/errortext.h"

#include <QBoxLayout>
#include <QDir>
#include <QFileInfo>
#include <QLineEdit>
#include <QStandardPaths>

namespace kithbook {

namespace {

// "Kithbook.kithbook" among the documents, or the first number of it that is free.
QString freePath()
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    QString path = folder.filePath(QStringLiteral("Kithbook.kithbook"));
    for (int number = 2; QFileInfo::exists(path); ++number) {
        path = folder.filePath(QStringLiteral("Kithbook %1.kithbook").arg(number));
    }
    return path;
}

} // namespace

NewBookPage::NewBookPage(const FirstRunFiles& files, QWidget* parent)
    : FirstRunPage(parent), m_files(files), m_form(new NewPassphrase), m_path(new QLineEdit),
      m_trouble(new Banner(BannerKind::Care)), m_busy(new BusyLine)
{
    m_trouble->setObjectName(QStringLiteral("trouble"));
    m_trouble->hide();
    m_busy->setCancellable(false);
    m_busy->hide();
    auto* column = new QVBoxLayout(this);
    column->addWidget(new Label(tr("Choose a passphrase"), TextRole::PageTitle));
    column->addWidget(new Label(tr("It locks your book. Nobody else knows it, so nobody can reset "
                                   "it. The next page gives you a way back in, in case you forget "
                                   "it."),
                                TextRole::Body, Ink::Muted));
    column->addWidget(m_trouble);
    column->addWidget(m_form);
    column->addWidget(makePlace());
    column->addWidget(m_busy);
    spaceOut(*this, *column, {.between = 4});
    setFocusProxy(m_form);
    connect(m_form, &NewPassphrase::entered, this, &NewBookPage::doMain);
}

QWidget* NewBookPage::makePlace()
{
    m_path->setReadOnly(true);
    m_path->setObjectName(QStringLiteral("bookPath"));
    auto* change = new Button(Icon::Folder, tr("Change"));
    change->setObjectName(QStringLiteral("changePath"));
    change->setAccessibleName(tr("Change where the book is kept"));
    connect(change, &QPushButton::clicked, this, &NewBookPage::choosePlace);
    auto* field = new Field(tr("Where the book is kept"), m_path);
    field->setAside(change);
    return field;
}

FirstRunPage::Buttons NewBookPage::buttons() const
{
    return {.main = tr("Make my book"), .other = {}, .back = true, .working = m_working};
}

void NewBookPage::doMain()
{
    if (!m_working && m_form->check()) {
        m_trouble->hide();
        Q_EMIT makeAsked();
    }
}

void NewBookPage::enter()
{
    m_trouble->hide();
    if (m_path->text().isEmpty()) {
        m_path->setText(QDir::toNativeSeparators(freePath()));
    }
}

void NewBookPage::forget()
{
    m_form->clear();
    m_path->clear();
}

void NewBookPage::choosePlace()
{
    QString chosen = m_files.newBook(this, path());
    if (chosen.isEmpty()) {
        return;
    }
    if (QFileInfo(chosen).suffix().isEmpty()) {
        chosen += QStringLiteral(".kithbook");
    }
    m_path->setText(QDir::toNativeSeparators(chosen));
}

void NewBookPage::setWorking(bool working)
{
    m_working = working;
    m_form->setEnabled(!working);
    m_busy->setProgress(tr("Making your book…"));
    m_busy->setVisible(working);
    Q_EMIT buttonsChanged();
}

void NewBookPage::showError(const Error& error)
{
    m_trouble->setText(errorText(error).inOneParagraph());
    m_trouble->show();
}

QString NewBookPage::path() const
{
    return QDir::fromNativeSeparators(m_path->text());
}

SecretBytes NewBookPage::secret() const
{
    return m_form->secret();
}

} // namespace kithbook
