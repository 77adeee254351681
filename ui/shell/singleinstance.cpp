// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "singleinstance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QLocalServer>
#include <QLocalSocket>

namespace kithbook {

namespace {

constexpr int kAnswersWithinMs = 300;

QString serverName(const QString& bookPath)
{
    const QFileInfo file(bookPath);
    const QString path = file.exists() ? file.canonicalFilePath() : file.absoluteFilePath();
    QCryptographicHash digest(QCryptographicHash::Sha256);
    digest.addData(path.toUtf8());
    digest.addData(QDir::homePath().toUtf8());
    return QStringLiteral("kithbook-") + QString::fromLatin1(digest.result().toHex().left(24));
}

} // namespace

SingleInstance::SingleInstance(QObject* parent) : QObject(parent), m_server(new QLocalServer(this))
{
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    connect(m_server, &QLocalServer::newConnection, this, [this] {
        delete m_server->nextPendingConnection();
        Q_EMIT raiseAsked();
    });
}

bool SingleInstance::claim(const QString& bookPath)
{
    const QString name = serverName(bookPath);
    if (m_server->isListening() && m_server->serverName() == name) {
        return true;
    }
    QLocalSocket socket;
    socket.connectToServer(name);
    if (socket.waitForConnected(kAnswersWithinMs)) {
        return false;
    }
    m_server->close();
    QLocalServer::removeServer(name); // left behind by a crash
    // Without a server a second start is told by the lock of the book itself.
    (void)m_server->listen(name);
    return true;
}

} // namespace kithbook
