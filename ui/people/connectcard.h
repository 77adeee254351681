// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/page.h"
#include "ui/people/peoplequestions.h"

class QVBoxLayout;

namespace kithbook {

/// How to reach a person: what usually works, and each way with its warning in front of the number
/// (domain.md S40). While names are hidden, so are numbers and addresses.
class ConnectCard final : public QWidget
{
    Q_OBJECT

public:
    explicit ConnectCard(const Room& room, QWidget* parent = nullptr);

    void show(const PersonPicture& picture);

Q_SIGNALS:
    /// Ways are added where they are changed: in the form.
    void addAsked();

private:
    [[nodiscard]] QString usualWords(const Person& person) const;
    [[nodiscard]] QWidget* makeWay(const ContactWay& way);
    void copy(const QString& address);

    const Room m_room;
    QVBoxLayout* m_ways;
};

} // namespace kithbook
