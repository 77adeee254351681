// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/help/helptopics.h"

#include <QWidget>

class QLineEdit;
class QStandardItemModel;

namespace kithbook {

class EmptyState;
class HelpText;
class ListAndPage;
class RowList;

/// All of the help: its pages on the left, one of them to read, and a field that looks through all
/// of them. Needs no book, so it is there while one is locked. UI thread.
class HelpPage final : public QWidget
{
    Q_OBJECT

public:
    explicit HelpPage(QWidget* parent = nullptr);

    /// An id that is not known leaves the page that is shown.
    void showTopic(const QString& id);
    [[nodiscard]] QString topic() const;
    [[nodiscard]] QWidget* firstFocus() const;

Q_SIGNALS:
    /// Back to what was there before.
    void backAsked();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] QWidget* makeList();
    [[nodiscard]] QWidget* makeText();
    void showCurrent();
    void find(const QString& text);

    const std::vector<HelpTopic> m_topics;
    QStandardItemModel* m_model;
    RowList* m_list;
    EmptyState* m_nothing;
    QLineEdit* m_find;
    HelpText* m_text;
    ListAndPage* m_split;
};

} // namespace kithbook
