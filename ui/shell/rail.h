// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/navigator.h"
#include "ui/style/icon.h"

#include <QFrame>

class QListView;
class QStandardItemModel;

namespace kithbook {

class Button;

/// The left side of the window: log a session, the pages by their words, and at the foot what
/// concerns the whole window (mock 03). Never icons alone.
class Rail final : public QFrame
{
    Q_OBJECT

public:
    explicit Rail(QWidget* parent = nullptr);

    /// The page that is shown; one that is not in the list leaves none chosen.
    void setCurrent(Section section);
    /// Behind the word, muted; nothing at zero.
    void setCount(Section section, int count);
    /// Outlined while the page has a main act of its own: one filled button (ux.md section 2).
    void setLogIsMain(bool main);
    void setNamesHidden(bool hidden);

    /// A page of the rail in words.
    [[nodiscard]] static QString word(Section section);
    [[nodiscard]] static QList<Section> sections();

Q_SIGNALS:
    void logAsked();
    void sectionChosen(kithbook::Section section);
    void hideNamesAsked(bool hide);
    void settingsAsked();
    void lockAsked();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] Button* addFoot(Icon icon, const QString& text, const char* name);
    void fill();

    Button* m_log;
    QListView* m_list;
    QStandardItemModel* m_model;
    Button* m_hide = nullptr;
};

} // namespace kithbook
