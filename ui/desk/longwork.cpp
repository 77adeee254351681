// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "longwork.h"

namespace kithbook {

LongWork::LongWork(BookThread& thread, const JobHandle& handle, const QFuture<Result<void>>& work,
                   QObject* parent)
    : QObject(parent), m_thread(thread), m_handle(handle)
{
    connect(&m_watcher, &QFutureWatcherBase::progressValueChanged, this,
            [this](int done) { Q_EMIT progressed(done, m_watcher.progressMaximum()); });
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
        const bool answered = m_watcher.future().resultCount() > 0;
        const Result<void> result = answered ? m_watcher.result() : fail(Code::Cancelled);
        Q_EMIT ended(result ? std::nullopt : std::optional(result.error()));
    });
    m_watcher.setFuture(work);
}

LongWork::~LongWork()
{
    cancel();
}

void LongWork::cancel()
{
    m_thread.cancel(m_handle);
}

} // namespace kithbook
