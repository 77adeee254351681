// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "writefailure.h"

#include <QFileDevice>

#include <cerrno>

namespace kithbook {

bool saysNoRoom(int systemError)
{
    return systemError == ENOSPC || systemError == EDQUOT;
}

Code writeFailure(int systemError)
{
    return saysNoRoom(systemError) ? Code::DiskFull : Code::IoFailed;
}

Code writeFailure(const QFileDevice& file)
{
    return file.error() == QFileDevice::ResourceError ? Code::DiskFull : writeFailure(errno);
}

} // namespace kithbook
