// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QLocalServer;

namespace kithbook {

/// One window for each book and user: a second start of the same book asks the first window to come
/// to the front. Nothing is said over the socket, and its name is a digest, so that neither tells
/// which book it is. UI thread.
class SingleInstance final : public QObject
{
    Q_OBJECT

public:
    explicit SingleInstance(QObject* parent = nullptr);

    /// False: another window has this book and was asked to come to the front. True: it is ours
    /// from now on, in place of the one before.
    [[nodiscard]] bool claim(const QString& bookPath);

Q_SIGNALS:
    void raiseAsked();

private:
    QLocalServer* m_server; ///< a child
};

} // namespace kithbook
