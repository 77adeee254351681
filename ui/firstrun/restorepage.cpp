// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/firstrun/restorepage.h"

#include "ui/parts/banner.h"
#include "ui/parts/busyline.h"
#include "ui/parts/button.h"
#include "ui/parts/field.h"
#include "ui/parts/label.h"
#include "ui/secrets/passphrasefield.h"
#include "ui/style/measure.h"
#include "ui/words/errortext.h"

#include <QBoxLayout>
#include <QDir>
#include <QFileInfo>
#include <QLineEdit>
#include <QStandardPaths>

namespace kithbook {

namespace {

Field* chosenFile(const QString& label, QLineEdit* line, Button* choose, const char* name)
{
    line->setReadOnly(true);
    line->setObjectName(QString::fromLatin1(name));
    auto* field = new Field(label, line);
    field->setAside(choose);
    return field;
}

} // namespace

RestorePage::RestorePage(const FirstRunFiles& files, QWidget* parent)
    : FirstRunPage(parent), m_files(files), m_backup(new QLineEdit), m_target(new QLineEdit),
      m_passphrase(new PassphraseField(tr("The passphrase of the backup"))),
      m_kept(new Banner(BannerKind::Info)), m_trouble(new Banner(BannerKind::Care)),
      m_busy(new BusyLine)
{
    auto* chooseBackup = new Button(Icon::Folder, tr("Choose"), ButtonKind::Second);
    chooseBackup->setObjectName(QStringLiteral("chooseBackup"));
    chooseBackup->setAccessibleName(tr("Choose the backup file"));
    auto* chooseTarget = new Button(Icon::Folder, tr("Change"));
    chooseTarget->setObjectName(QStringLiteral("chooseTarget"));
    chooseTarget->setAccessibleName(tr("Change where to put it"));
    m_backupField = chosenFile(tr("Backup file"), m_backup, chooseBackup, "backupPath");
    m_targetField = chosenFile(tr("Where to put it"), m_target, chooseTarget, "targetPath");
    m_kept->setObjectName(QStringLiteral("keptBeside"));
    m_trouble->setObjectName(QStringLiteral("trouble"));
    m_busy->setCancellable(false);
    for (QWidget* hidden : {static_cast<QWidget*>(m_kept), static_cast<QWidget*>(m_trouble),
                            static_cast<QWidget*>(m_busy)}) {
        hidden->hide();
    }

    auto* column = new QVBoxLayout(this);
    column->addWidget(new Label(tr("Bring back a backup"), TextRole::PageTitle));
    column->addWidget(new Label(tr("The backup is checked first, and stays as it is."),
                                TextRole::Body, Ink::Muted));
    column->addWidget(m_trouble);
    column->addWidget(m_backupField);
    column->addWidget(m_targetField);
    column->addWidget(m_kept);
    column->addWidget(m_passphrase);
    column->addWidget(m_busy);
    spaceOut(*this, *column, {.between = 4});
    setFocusProxy(chooseBackup);

    connect(chooseBackup, &QPushButton::clicked, this, &RestorePage::chooseBackup);
    connect(chooseTarget, &QPushButton::clicked, this, &RestorePage::chooseTarget);
    connect(m_passphrase, &PassphraseField::entered, this, &RestorePage::doMain);
}

FirstRunPage::Buttons RestorePage::buttons() const
{
    return {.main = tr("Bring it back"), .other = {}, .back = true, .working = m_working};
}

void RestorePage::doMain()
{
    if (m_working) {
        return;
    }
    if (m_backup->text().isEmpty()) {
        m_backupField->setProblem(tr("Choose the backup file first."));
    } else if (m_passphrase->isEmpty()) {
        m_passphrase->setProblem(tr("Type the passphrase this backup opens with."));
    } else {
        m_trouble->hide();
        Q_EMIT restoreAsked();
    }
}

void RestorePage::enter()
{
    m_trouble->hide();
    if (m_target->text().isEmpty()) {
        setTarget(QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
                      .filePath(QStringLiteral("Kithbook.kithbook")));
    }
}

void RestorePage::forget()
{
    m_passphrase->clear();
    m_backup->clear();
    m_target->clear();
}

void RestorePage::chooseBackup()
{
    const QString path = m_files.backup(this);
    if (!path.isEmpty()) {
        m_backup->setText(QDir::toNativeSeparators(path));
        m_backupField->clearProblem();
        m_passphrase->focusLine();
    }
}

void RestorePage::chooseTarget()
{
    const QString path = m_files.newBook(this, target());
    if (!path.isEmpty()) {
        setTarget(path);
    }
}

void RestorePage::setTarget(const QString& path)
{
    m_target->setText(QDir::toNativeSeparators(path));
    m_kept->setText(tr("A file of this name is there already. It is kept beside the new one, under "
                       "a name with today's date."));
    m_kept->setVisible(QFileInfo::exists(path));
}

void RestorePage::setWorking(bool working)
{
    m_working = working;
    m_busy->setProgress(tr("Checking the backup and bringing it back…"));
    m_busy->setVisible(working);
    Q_EMIT buttonsChanged();
}

void RestorePage::showError(const Error& error)
{
    const QString words = errorText(error).inOneParagraph();
    if (error.code == Code::WrongPassphrase) {
        m_passphrase->setProblem(words);
        return;
    }
    m_trouble->setText(words);
    m_trouble->show();
}

QString RestorePage::backup() const
{
    return QDir::fromNativeSeparators(m_backup->text());
}

QString RestorePage::target() const
{
    return QDir::fromNativeSeparators(m_target->text());
}

SecretBytes RestorePage::secret() const
{
    return m_passphrase->secret();
}

} // namespace kithbook
