// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notes/noteelements.h"

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace kithbook {

class Card;

/// What a note that is looked over has, and what could still be added (mock 07).
class ReadyCard final : public QWidget
{
    Q_OBJECT

public:
    explicit ReadyCard(const NoteTemplates& templates, QWidget* parent = nullptr);

    void show(const std::vector<NoteElement>& elements);

Q_SIGNALS:
    /// Back to where it is written.
    void addAsked();

private:
    void addMissing(const NoteElement& element);
    void addHere(const QStringList& labels);
    [[nodiscard]] QString label(const NoteElement& element) const;

    const NoteTemplates& m_templates;
    QVBoxLayout* m_column;
    std::vector<NoteElement> m_elements;
    Card* m_card = nullptr;
};

} // namespace kithbook
