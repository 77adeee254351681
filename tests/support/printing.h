// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QString>

#include <catch2/catch_tostring.hpp>
#include <optional>

// So that a failing check prints the text and the code instead of {?}.
namespace Catch {

template <>
struct StringMaker<QString>
{
    static std::string convert(const QString& text) { return '"' + text.toStdString() + '"'; }
};

template <>
struct StringMaker<QByteArray>
{
    static std::string convert(const QByteArray& bytes) { return bytes.toHex(' ').toStdString(); }
};

template <>
struct StringMaker<kithbook::Code>
{
    static std::string convert(kithbook::Code code) { return kithbook::codeName(code).data(); }
};

template <>
struct StringMaker<std::optional<kithbook::Code>>
{
    static std::string convert(const std::optional<kithbook::Code>& code)
    {
        return code ? kithbook::codeName(*code).data() : "no error";
    }
};

template <>
struct StringMaker<kithbook::Error>
{
    static std::string convert(const kithbook::Error& error)
    {
        return std::string(kithbook::codeName(error.code).data()) + " [" +
               error.detail.toStdString() + ']';
    }
};

} // namespace Catch

namespace kithbook {

/// The code of a Result, or nothing when it holds a value: `CHECK(codeOf(r) == Code::Damaged)`.
template <typename T>
std::optional<Code> codeOf(const Result<T>& result)
{
    return result ? std::nullopt : std::optional<Code>(result.error().code);
}

} // namespace kithbook
