// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace kithbook {

/// The file dialogs, for tests to put something else in their place. Empty: the person stopped.
struct FirstRunFiles
{
    std::function<QString(QWidget*, const QString& suggested)> newBook;
    std::function<QString(QWidget*)> book;
    std::function<QString(QWidget*)> backup;
};

/// Those of the program (ui/desk/askfile.h).
[[nodiscard]] FirstRunFiles usualFiles();

} // namespace kithbook
