// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/bookthread.h"

#include <QFutureWatcher>
#include <QObject>

#include <optional>

namespace kithbook {

/// A long job under way, as a page sees it: how far it is, and Cancel. Deleting it cancels. UI
/// thread.
class LongWork final : public QObject
{
    Q_OBJECT

public:
    /// `thread` runs the work and must outlive this.
    LongWork(BookThread& thread, const JobHandle& handle, const QFuture<Result<void>>& work,
             QObject* parent);
    ~LongWork() override;

    void cancel();

Q_SIGNALS:
    /// `total` 0: not known.
    void progressed(int done, int total);
    /// The last signal: no error, or why it stopped; Cancelled is one like any other.
    void ended(const std::optional<kithbook::Error>& error);

private:
    BookThread& m_thread;
    const JobHandle m_handle;
    QFutureWatcher<Result<void>> m_watcher;
};

} // namespace kithbook
