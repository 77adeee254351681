// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/importer.h"

#include <memory>

namespace kithbook {

class Book;
class Catalogues;

// The long jobs of an import, on files that they open themselves where they run. Each leaves what
// it found in `into` before its last slice ends; errors as the job inside, and those of opening:
// NotFound, ReadOnly (for writing), IoFailed.

[[nodiscard]] std::unique_ptr<LongJob> surveyJob(const QString& path,
                                                 std::shared_ptr<SheetSummary> into);
[[nodiscard]] std::unique_ptr<LongJob> importJob(Book& book, const Catalogues& catalogues,
                                                 const QString& path, const ImportOptions& options,
                                                 std::shared_ptr<ImportReport> into);
/// Writes the rows that `report` left out of the sheet at `path` to `target`, for its owner alone,
/// once all of them are there. Also AlreadyExists: nothing is written over.
[[nodiscard]] std::unique_ptr<LongJob> problemRowsJob(const QString& path,
                                                      const ImportOptions& options,
                                                      std::shared_ptr<const ImportReport> report,
                                                      const QString& target);

} // namespace kithbook
