// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/catalogue.h"

#include <QComboBox>

namespace kithbook {

/// One of a list, or not said: for the questions most people leave alone. A wheel that only goes
/// over it on the way down the page changes nothing.
class ChoiceBox final : public QComboBox
{
    Q_OBJECT

public:
    /// `unsaid` is what the first line says; its code is empty.
    ChoiceBox(const Catalogue& list, const QString& unsaid, QWidget* parent = nullptr);

    [[nodiscard]] QString code() const;
    /// A code that is not offered any more is added, so that an old record keeps it.
    void setCode(const QString& code);

protected:
    void wheelEvent(QWheelEvent* event) override;

private:
    const Catalogue& m_list;
};

} // namespace kithbook
