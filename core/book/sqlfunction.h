// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QByteArrayView>
#include <QString>

namespace kithbook {

class Connection;

/// A text made from a blob and from nothing else; a null text is NULL.
using TextOfBlob = QString (*)(QByteArrayView);

/// Makes `text` callable in SQL as `name(blob)`, also from triggers and views, which with
/// trusted_schema off call only what is said to be harmless. Anything but a blob gives NULL.
/// For Schema::prepare: before migrations run, and again for every connection.
[[nodiscard]] Result<void> addTextFunction(Connection& connection, const char* name,
                                           TextOfBlob text);

/// A text made from two texts; NULL comes in as a null text.
using TextOfTexts = QString (*)(const QString&, const QString&);

/// As above, callable as `name(text, text)`.
[[nodiscard]] Result<void> addTextFunction(Connection& connection, const char* name,
                                           TextOfTexts text);

} // namespace kithbook
