// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/person.h"
#include "ui/parts/avatar.h"

#include <QObject>

namespace kithbook {

/// How people are called on the screen: by their names, or, while a screen is shared, by initials
/// and the shape and color of their avatar (ux.md section 5, "Sharing screens"). Every name a page
/// shows goes through here. UI thread.
class Names final : public QObject
{
    Q_OBJECT

public:
    explicit Names(QObject* parent = nullptr) : QObject(parent) {}

    [[nodiscard]] bool areHidden() const { return m_hidden; }
    void setHidden(bool hidden);

    /// The name, or its initials.
    [[nodiscard]] QString shown(const QString& name) const;
    /// "Sam T., Ana and 2 more"; `most` names are written out.
    [[nodiscard]] QString list(const std::vector<PersonName>& people, int most = 2) const;
    [[nodiscard]] AvatarLook avatar(const QString& name, const RowId& id) const;

Q_SIGNALS:
    void changed();

private:
    bool m_hidden = false;
};

} // namespace kithbook
