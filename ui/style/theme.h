// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/tokens.h"

#include <QFont>
#include <QObject>

class QApplication;

namespace kithbook {

class SystemLook;

/// Dresses the whole program: style, palette and text size, changed live. Made once, in main(),
/// after QApplication and before the first widget; lives as long as the window. UI thread.
class Theme final : public QObject
{
    Q_OBJECT

public:
    enum class Choice { SameAsComputer, Light, Dark, HighContrast };

    /// ux.md section 4: text from 90 to 200 percent of the computer's own size (EN 301 549 11.7).
    static constexpr int kSmallestText = 90;
    static constexpr int kLargestText = 200;

    /// Both are kept by reference and must outlive this. The application's font and palette at
    /// this moment count as the computer's.
    Theme(QApplication& app, SystemLook& system, QObject* parent = nullptr);

    [[nodiscard]] Look look() const;
    [[nodiscard]] Choice choice() const { return m_choice; }
    [[nodiscard]] int textPercent() const { return m_percent; }

    void choose(Choice choice);
    /// Out of bounds is brought to the nearest bound.
    void setTextPercent(int percent);
    /// An empty family puts the computer's own font back.
    void setFontFamily(const QString& family);

Q_SIGNALS:
    void lookChanged(kithbook::Look look);
    void textChanged();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void applyPalette();
    void applyFont();
    void followPlatform();

    QApplication& m_app;
    SystemLook& m_system;
    const QFont m_computersFont;
    QString m_family;
    Choice m_choice = Choice::SameAsComputer;
    Look m_shown = Look::Light;
    int m_percent = 100;
    bool m_readingPlatform = false;
};

} // namespace kithbook
