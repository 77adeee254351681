// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRegularExpression>
#include <QString>

#include <memory>

namespace kithbook {

class NameCover;
struct PaperLook;

/// With all that is hidden in it made visible, and nothing left that Qt's text layout would take
/// for its own.
[[nodiscard]] QString drawableForm(const QString& text);

/// Has the name of whom a note is about give way to initials, and those of others as far as they
/// are known. A part of a name is looked for as it is written and in capitals: Will is a name and
/// will is not. What comes out is drawableForm().
class Discretion
{
public:
    /// `name`: of whom the note is about; empty when it is about nobody alone.
    Discretion(const QString& name, const PaperLook& look);

    [[nodiscard]] bool isOn() const { return m_isOn; }
    [[nodiscard]] QString name(const QString& name) const;
    [[nodiscard]] QString text(QString text) const;

private:
    bool m_isOn;
    std::shared_ptr<const NameCover> m_others;
    QString m_initials; ///< empty for a note about nobody alone
    QRegularExpression m_names;
};

} // namespace kithbook
