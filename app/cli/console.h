// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/book/longjob.h"

#include <QJsonDocument>
#include <QString>
#include <QStringList>

namespace kithbook::cli {

/// What the program says: answers on stdout, everything else on stderr. Text that people wrote
/// goes through visible.h on its way out, all of it and here, so that no command can forget.
class Console
{
public:
    /// From now on answers and errors are JSON.
    void useJson() { m_json = true; }
    [[nodiscard]] bool isJson() const { return m_json; }

    /// One line of an answer.
    void line(const QString& text = {});
    /// Text with line ends of its own.
    void block(const QString& text, int indent);
    /// The whole answer as JSON: keys as documented in the man page.
    void answer(const QJsonDocument& json);
    /// Bytes of an export, as they are.
    void raw(const QByteArray& bytes);

    /// Advice and news: a sentence on stderr.
    void note(const QString& sentence);
    /// What did not work, what is safe, what to do.
    void error(const Error& error);
    /// A line to follow the next error: what could have been meant.
    void hint(const QString& line) { m_hints += line; }
    /// The same for something typed that is no option, or misses one.
    void usage(const QString& what, const QString& todo);

    /// How far something long is; shown on a terminal only, and gone when it ends.
    void progress(const QString& doing, Progress progress);
    /// The same for work that cannot tell how far it is.
    void busy(const QString& doing);
    void endProgress();

    /// Errors: DiskFull, IoFailed when stdout did not take all. A reader that went away is no
    /// error.
    [[nodiscard]] Result<void> flush();

private:
    void showProgress(const QString& text);

    bool m_json = false;
    bool m_failed = false;
    int m_errno = 0;
    QString m_progress;
    QStringList m_hints;
};

/// A pause in the progress line and an end to it, whatever way a scope is left.
class Busy
{
public:
    Busy(Console& console, const QString& doing) : m_console(console) { m_console.busy(doing); }
    ~Busy() { m_console.endProgress(); }
    Busy(const Busy&) = delete;
    Busy& operator=(const Busy&) = delete;

private:
    Console& m_console;
};

} // namespace kithbook::cli
