// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notes/shorthand.h"

#include <QObject>

namespace kithbook {

class TextBox;

/// Puts in what a short code stands for: ";next" and a space or Tab. Undo brings the code back. UI
/// thread.
class ShortCodes final : public QObject
{
    Q_OBJECT

public:
    explicit ShortCodes(QObject* parent = nullptr);

    /// Settings::kOwnSnippets
    void setOwn(const QString& setting) { m_shorthand.setOwn(setting); }
    void watch(TextBox* edit);

    /// Code -> text, for a list to choose from.
    [[nodiscard]] QMap<QString, QString> all() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] bool expand(TextBox& edit) const;

    Shorthand m_shorthand;
};

} // namespace kithbook
