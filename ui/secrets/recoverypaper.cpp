// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/secrets/recoverypaper.h"

#include "core/base/secretbytes.h"

#include <QCoreApplication>
#include <QFile>
#include <QPrintDialog>
#include <QPrinter>
#include <QSaveFile>
#include <QTextDocument>

namespace kithbook {

namespace {

QString say(const char* words)
{
    return QCoreApplication::translate("RecoveryPaper", words);
}

} // namespace

QString recoveryPaper(const QStringList& words)
{
    QString paper = say(QT_TRANSLATE_NOOP("RecoveryPaper", "Kithbook recovery sheet")) +
                    QStringLiteral("\n\n") +
                    say(QT_TRANSLATE_NOOP("RecoveryPaper",
                                          "These twelve words open your book when the passphrase "
                                          "is forgotten. Anyone who reads them can do the same. "
                                          "Keep this sheet where you keep your passport, and not "
                                          "with the computer.")) +
                    QStringLiteral("\n\n");
    int number = 0;
    for (const QString& word : words) {
        paper += QStringLiteral("%1. %2\n").arg(++number).arg(word);
    }
    return paper;
}

Result<void> saveRecoveryPaper(const QString& path, const QStringList& words)
{
    if (QFile::exists(path)) {
        return fail(Code::AlreadyExists);
    }
    QSaveFile file(path);
    QString paper = recoveryPaper(words);
    QByteArray bytes = paper.toUtf8();
    bool written = file.open(QIODevice::WriteOnly);
    if (written) {
        // The usual place is a stick, whose file system may know no owners: then this does nothing.
        (void)file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        written = file.write(bytes) == bytes.size() && file.commit();
    }
    wipe(paper);
    wipe(bytes);
    return written ? Result<void>() : fail(Code::IoFailed);
}

bool printRecoveryPaper(const QStringList& words, QWidget* parent)
{
    QPrinter printer;
    printer.setDocName(QStringLiteral("kithbook")); // print queues show it to everybody
    QPrintDialog dialog(&printer, parent);
    if (dialog.exec() != QDialog::Accepted) {
        return false;
    }
    QTextDocument document;
    QFont font = document.defaultFont();
    font.setPointSizeF(14);
    document.setDefaultFont(font);
    document.setPlainText(recoveryPaper(words));
    document.print(&printer);
    return true;
}

} // namespace kithbook
