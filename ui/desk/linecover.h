// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QLineEdit;

namespace kithbook {

class Button;
class Field;
class Names;

/// Covers what a line of a form holds while names are hidden: dots, and Show beside it. A form
/// cannot show initials, because what it shows is what it saves. What is typed into an empty line
/// can be read: whoever types a name on a shared screen means to. A child of the field, whose
/// control must be a QLineEdit. UI thread.
class LineCover final : public QObject
{
    Q_OBJECT

public:
    /// Names must outlive the field.
    LineCover(Names& names, Field& field);

private:
    void coverAnew();
    void turn();
    void show();

    Names& m_names;
    QLineEdit& m_line;
    Button* m_button;
    bool m_covered = false;
    bool m_turned = false; ///< by hand, since names were hidden
    bool m_typed = false;  ///< the change that comes is somebody's key
};

} // namespace kithbook
