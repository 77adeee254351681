// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "askfile.h"

#include <QFileDialog>
#include <QSettings>

namespace kithbook {

namespace {

QString withoutTrace(const QString& chosen)
{
    QSettings qt(QSettings::UserScope, QStringLiteral("QtProject"));
    qt.beginGroup(QStringLiteral("FileDialog"));
    qt.remove(QStringLiteral("history"));
    qt.remove(QStringLiteral("lastVisited"));
    return chosen;
}

} // namespace

QString askFileToOpen(QWidget* parent, const FileAsk& ask)
{
    return withoutTrace(QFileDialog::getOpenFileName(parent, ask.title, ask.suggested, ask.kind));
}

QString askFileToMake(QWidget* parent, const FileAsk& ask)
{
    return withoutTrace(QFileDialog::getSaveFileName(parent, ask.title, ask.suggested, ask.kind,
                                                     nullptr, QFileDialog::DontConfirmOverwrite));
}

QString askFolder(QWidget* parent, const FileAsk& ask)
{
    return withoutTrace(QFileDialog::getExistingDirectory(parent, ask.title, ask.suggested));
}

} // namespace kithbook
