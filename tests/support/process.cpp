// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "process.h"

#include <QProcess>

#include <catch2/catch_test_macros.hpp>

namespace kithbook::test {

namespace {

constexpr int kPatienceMs = 60'000; // for a machine that is busy; a hang fails the test

}

Child::Child(const QStringList& arguments, const QProcessEnvironment& environment)
    : m_process(std::make_unique<QProcess>())
{
    m_process->setProcessEnvironment(environment);
    m_process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process->start(QStringLiteral(KITHBOOK_BOOK_CHILD), arguments);
    REQUIRE(m_process->waitForStarted(kPatienceMs));
}

Child::~Child()
{
    kill();
}

std::optional<QByteArray> Child::line()
{
    while (!m_process->canReadLine()) {
        if (m_process->state() == QProcess::NotRunning ||
            !m_process->waitForReadyRead(kPatienceMs)) {
            break;
        }
    }
    return m_process->canReadLine() ? std::optional(m_process->readLine().trimmed()) : std::nullopt;
}

void Child::kill()
{
    m_process->kill();
    m_process->waitForFinished(kPatienceMs);
}

void Child::finish()
{
    m_process->closeWriteChannel();
    REQUIRE(m_process->waitForFinished(kPatienceMs));
    REQUIRE(m_process->exitStatus() == QProcess::NormalExit);
}

qint64 Child::pid() const
{
    return m_process->processId();
}

QByteArray childSays(const QStringList& arguments, const QProcessEnvironment& environment)
{
    Child child(arguments, environment);
    child.finish();
    QList<QByteArray> lines;
    while (const auto line = child.line()) {
        lines.push_back(*line);
    }
    return lines.join(' ');
}

} // namespace kithbook::test
