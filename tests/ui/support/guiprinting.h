// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>
#include <QString>
#include <QStringList>

#include <catch2/catch_tostring.hpp>

// So that a failing check prints the text instead of {?}.
namespace Catch {

template <>
struct StringMaker<QString>
{
    static std::string convert(const QString& text) { return '"' + text.toStdString() + '"'; }
};

template <>
struct StringMaker<QStringList>
{
    static std::string convert(const QStringList& list)
    {
        return '[' + list.join(QStringLiteral(", ")).toStdString() + ']';
    }
};

template <>
struct StringMaker<QSize>
{
    static std::string convert(const QSize& size)
    {
        return std::to_string(size.width()) + 'x' + std::to_string(size.height());
    }
};

} // namespace Catch
