// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QProcessEnvironment>
#include <QStringList>

#include <memory>
#include <optional>

QT_FORWARD_DECLARE_CLASS(QProcess)

namespace kithbook::test {

/// book_child, in a process of its own: only an exec'd process shows what a lock is worth, a forked
/// one inherits too much (security.md finding 13). Killed, not asked, when it goes out of scope.
class Child
{
public:
    explicit Child(const QStringList& arguments, const QProcessEnvironment& environment =
                                                     QProcessEnvironment::systemEnvironment());
    ~Child();
    Child(const Child&) = delete;
    Child& operator=(const Child&) = delete;

    /// The next line it says, waiting for it; nothing when it ended instead.
    [[nodiscard]] std::optional<QByteArray> line();
    /// kill -9. What it had said before stays readable by line().
    void kill();
    /// Lets it go on to its end: closes its input and waits.
    void finish();
    [[nodiscard]] qint64 pid() const;

private:
    std::unique_ptr<QProcess> m_process;
};

/// Runs it to its end and returns all that it said, lines joined by spaces.
[[nodiscard]] QByteArray
childSays(const QStringList& arguments,
          const QProcessEnvironment& environment = QProcessEnvironment::systemEnvironment());

} // namespace kithbook::test
