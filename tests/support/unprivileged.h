// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDirIterator>
#include <QFile>

#include <unistd.h>

namespace kithbook::test {

/// Permissions mean nothing to the administrator, and CI often is one. For one scope this thread
/// acts as nobody, who owns `folder` and what is in it.
class Unprivileged
{
public:
    explicit Unprivileged(const QString& folder) : m_wasRoot(::geteuid() == 0)
    {
        if (!m_wasRoot) {
            return;
        }
        give(folder);
        QDirIterator inside(folder, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot,
                            QDirIterator::Subdirectories);
        while (inside.hasNext()) {
            give(inside.next());
        }
        m_acts = ::seteuid(kNobody) == 0;
    }
    ~Unprivileged()
    {
        if (m_acts) {
            m_acts = ::seteuid(0) != 0;
        }
    }
    Unprivileged(const Unprivileged&) = delete;
    Unprivileged& operator=(const Unprivileged&) = delete;

    /// Permissions count now.
    [[nodiscard]] bool holds() const { return ::geteuid() != 0; }

private:
    static constexpr uid_t kNobody = 65534;

    static void give(const QString& path)
    {
        if (::chown(QFile::encodeName(path).constData(), kNobody, gid_t(-1)) != 0) {
            qWarning("cannot give a test file away");
        }
    }

    bool m_wasRoot;
    bool m_acts = false;
};

} // namespace kithbook::test
