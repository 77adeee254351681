// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheetjobs.h"

#include "core/exchange/problemrows.h"
#include "core/exchange/sheetsurvey.h"
#include "ui/words/importwords.h"

#include <QFile>
#include <QSaveFile>

namespace kithbook {

namespace {

Result<void> openToRead(QFile& file)
{
    if (!file.exists()) {
        return fail(Code::NotFound);
    }
    return file.open(QIODevice::ReadOnly) ? Result<void>() : fail(Code::IoFailed);
}

/// A job on a file: opens it, does the job, hands over what it found.
template <typename Job>
class OnSheet final : public LongJob
{
public:
    using Make = std::function<std::unique_ptr<Job>(QIODevice&)>;
    using Keep = std::function<void(const Job&)>;

    OnSheet(const QString& path, Make make, Keep keep)
        : m_file(path), m_make(std::move(make)), m_keep(std::move(keep))
    {
    }

    [[nodiscard]] Result<bool> step() override
    {
        if (!m_job) {
            if (auto opened = openToRead(m_file); !opened) {
                return passOn(opened);
            }
            m_job = m_make(m_file);
        }
        auto more = m_job->step();
        if (more && !*more) {
            m_keep(*m_job);
        }
        return more;
    }

    [[nodiscard]] Progress progress() const override
    {
        return m_job ? m_job->progress() : Progress{};
    }

private:
    QFile m_file;
    Make m_make;
    Keep m_keep;
    std::unique_ptr<Job> m_job; ///< after the file: it goes first
};

/// Rows to a file that appears once it is whole.
class SavedProblems final : public LongJob
{
public:
    SavedProblems(const QString& path, ImportOptions options,
                  std::shared_ptr<const ImportReport> report, const QString& target)
        : m_sheet(path), m_target(target), m_options(std::move(options)),
          m_report(std::move(report))
    {
    }

    [[nodiscard]] Result<bool> step() override
    {
        if (!m_job) {
            if (auto started = start(); !started) {
                return passOn(started);
            }
        }
        auto more = m_job->step();
        if (more && !*more && !m_target.commit()) {
            return fail(Code::IoFailed);
        }
        return more;
    }

    [[nodiscard]] Progress progress() const override
    {
        return m_job ? m_job->progress() : Progress{};
    }

private:
    [[nodiscard]] Result<void> start()
    {
        if (auto opened = openToRead(m_sheet); !opened) {
            return opened;
        }
        if (QFile::exists(m_target.fileName())) {
            return fail(Code::AlreadyExists);
        }
        if (!m_target.open(QIODevice::WriteOnly) ||
            !m_target.setPermissions(QFile::ReadOwner | QFile::WriteOwner)) {
            return fail(Code::ReadOnly);
        }
        const ImportKind kind = m_options.match.kind;
        const ProblemRows::Words words{problemHeader(), [kind](const RowProblem& problem) {
                                           return rowProblemText(kind, problem);
                                       }};
        m_job = std::make_unique<ProblemRows>(m_sheet, m_options.form, m_report->problems, words,
                                              m_target);
        return {};
    }

    QFile m_sheet;
    QSaveFile m_target;
    const ImportOptions m_options;
    const std::shared_ptr<const ImportReport> m_report;
    std::unique_ptr<ProblemRows> m_job; ///< after the files: it goes first
};

} // namespace

std::unique_ptr<LongJob> surveyJob(const QString& path, std::shared_ptr<SheetSummary> into)
{
    return std::make_unique<OnSheet<SheetSurvey>>(
        path, [](QIODevice& file) { return std::make_unique<SheetSurvey>(file); },
        [into = std::move(into)](const SheetSurvey& job) { *into = job.summary(); });
}

std::unique_ptr<LongJob> importJob(Book& book, const Catalogues& catalogues, const QString& path,
                                   const ImportOptions& options, std::shared_ptr<ImportReport> into)
{
    return std::make_unique<OnSheet<Importer>>(
        path,
        [&book, &catalogues, options](QIODevice& file) {
            return std::make_unique<Importer>(book, catalogues, file, options);
        },
        [into = std::move(into)](const Importer& job) { *into = job.report(); });
}

std::unique_ptr<LongJob> problemRowsJob(const QString& path, const ImportOptions& options,
                                        std::shared_ptr<const ImportReport> report,
                                        const QString& target)
{
    return std::make_unique<SavedProblems>(path, options, std::move(report), target);
}

} // namespace kithbook
