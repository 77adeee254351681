// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exportfile.h"

#include "core/base/writefailure.h"

#include <QFileInfo>

namespace kithbook {

ExportFile::ExportFile(const QString& path, Existing existing, Make make)
    : m_file(path), m_existing(existing), m_make(std::move(make))
{
}

ExportFile::~ExportFile() = default;

Result<void> ExportFile::open()
{
    const QFileInfo there(m_file.fileName());
    if (m_existing == Existing::Refuse && (there.exists() || there.isSymLink())) {
        return fail(Code::AlreadyExists);
    }
    if (!m_file.open(QIODevice::WriteOnly)) {
        return fail(Code::ReadOnly);
    }
    // A stick may have a file system that knows no owners: then this does nothing.
    (void)m_file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    m_job = m_make(m_file);
    return {};
}

Result<bool> ExportFile::step()
{
    if (!m_job) {
        return open().map([] { return true; });
    }
    auto more = m_job->step();
    if (!more || *more) {
        return more;
    }
    return m_file.commit() ? Result<bool>(false) : fail(writeFailure(m_file));
}

Progress ExportFile::progress() const
{
    return m_job ? m_job->progress() : Progress{};
}

} // namespace kithbook
