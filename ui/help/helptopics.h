// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace kithbook {

/// A page of the help: a Markdown file in resources/help, so that words can be mended without
/// reading code. Its first line is its title, its first paragraph says what it is about.
struct HelpTopic
{
    QString id; ///< stable, the name of the file: "log"
    QString title;
    QString line;
    QString markdown;
};

/// All of them, in the order a new person would read them, in the language of QLocale(), else in
/// English. They hold nothing private.
[[nodiscard]] std::vector<HelpTopic> helpTopics();

} // namespace kithbook
