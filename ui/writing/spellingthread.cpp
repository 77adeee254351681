// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/writing/spellingthread.h"

#include <QMetaObject>

#include <utility>

namespace kithbook {

SpellingThread::SpellingThread(const QStringList& locales, QObject* parent)
    : QObject(parent), m_spelling(locales)
{
    m_pool.setMaxThreadCount(1);
}

SpellingThread::~SpellingThread()
{
    m_isEnding = true;
    m_pool.clear();
}

template <typename Job, typename Then>
void SpellingThread::run(Job job, Then then)
{
    m_pool.start([this, job = std::move(job), then = std::move(then)] {
        if (!m_isEnding) {
            QMetaObject::invokeMethod(
                this, [answer = job(m_spelling), then] { then(answer); }, Qt::QueuedConnection);
        }
    });
}

void SpellingThread::setKnown(const QStringList& ownWords, const QStringList& names)
{
    m_pool.start([this, ownWords, names] {
        m_spelling.setOwnWords(ownWords);
        m_spelling.setNames(names);
    });
}

void SpellingThread::check(const QStringList& texts, std::function<void(const Found&)> then)
{
    run(
        [this, texts](Spelling& spelling) {
            Found found;
            found.reserve(static_cast<size_t>(texts.size()));
            for (const QString& text : texts) {
                found.push_back(m_isEnding ? std::vector<Mark>() : spelling.check(text));
            }
            return found;
        },
        std::move(then));
}

void SpellingThread::suggest(const QString& word, std::function<void(const QStringList&)> then)
{
    run([word](Spelling& spelling) { return spelling.suggestions(word); }, std::move(then));
}

} // namespace kithbook
