// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/longjob.h"

#include <QSaveFile>

#include <functional>
#include <memory>

namespace kithbook {

/// An export into a file for its owner alone. It has its name only once all of it is there and
/// written down in the book; cancelled, failed or interrupted, nothing of it is left, and what
/// stood there before stays. Errors: those of the job inside; AlreadyExists, ReadOnly, DiskFull,
/// IoFailed.
class ExportFile final : public LongJob
{
public:
    enum class Existing { Refuse, Replace };
    using Make = std::function<std::unique_ptr<LongJob>(QIODevice&)>;

    /// `make` is called once the file is open.
    ExportFile(const QString& path, Existing existing, Make make);
    ~ExportFile() override;

    [[nodiscard]] Result<bool> step() override;
    [[nodiscard]] Progress progress() const override;

private:
    [[nodiscard]] Result<void> open();

    QSaveFile m_file;
    const Existing m_existing;
    const Make m_make;
    std::unique_ptr<LongJob> m_job; ///< after the file it writes to
};

} // namespace kithbook
