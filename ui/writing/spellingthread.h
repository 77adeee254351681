// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notes/spelling.h"

#include <QObject>
#include <QThreadPool>

#include <atomic>
#include <functional>

namespace kithbook {

/// The spelling check on a thread of its own: reading the dictionaries takes a tenth of a second,
/// and neither the window nor the book waits for it. hunspell is asked by that thread alone. UI
/// thread; answers come through the event loop, in the order they were asked for, and not at all
/// once this is gone.
class SpellingThread final : public QObject
{
    Q_OBJECT

public:
    /// As Spelling's: the first language's suggestions first.
    explicit SpellingThread(const QStringList& locales, QObject* parent = nullptr);
    /// Waits for what is asked right now: one dictionary, or the suggestions for one word.
    ~SpellingThread() override;

    void setKnown(const QStringList& ownWords, const QStringList& names);

    /// The marks of each of them.
    using Found = std::vector<std::vector<Mark>>;
    void check(const QStringList& texts, std::function<void(const Found&)> then);
    void suggest(const QString& word, std::function<void(const QStringList&)> then);

private:
    template <typename Job, typename Then>
    void run(Job job, Then then);

    Spelling m_spelling; ///< of the thread in the pool
    std::atomic_bool m_isEnding = false;
    QThreadPool m_pool; ///< last: it ends before the rest goes
};

} // namespace kithbook
