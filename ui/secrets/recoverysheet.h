// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secretbytes.h"

#include <QFrame>
#include <QStringList>

#include <array>
#include <functional>
#include <vector>

class QLineEdit;
class QStackedWidget;

namespace kithbook {

class Banner;
class Field;
class FlowLayout;
class Label;

/// The twelve recovery words, shown once: to write down, print, or save as a file that others can
/// read; and then three of them typed back (security.md R16). The page around it has the buttons.
class RecoverySheet final : public QFrame
{
    Q_OBJECT

public:
    enum class Side { Words, Check };

    /// What reaches out of the window, for tests to put something else in its place.
    struct Ways
    {
        std::function<QString(QWidget*)> askFile; ///< where to save; empty: nowhere
        std::function<bool(const QStringList&, QWidget*)> print;
    };

    explicit RecoverySheet(QWidget* parent = nullptr);
    ~RecoverySheet() override;

    void setWays(Ways ways) { m_ways = std::move(ways); }
    /// Shows the words for it and asks for other three than before.
    void setEntropy(const SecretBytes& entropy);
    void turn(Side side);
    [[nodiscard]] Side side() const;

    /// Says which word is another one and goes there. True: all three are right.
    [[nodiscard]] bool check();
    /// Overwrites the words; nothing is shown until the next setEntropy().
    void clear();

    /// Which three are asked for, from 0.
    [[nodiscard]] const std::array<int, 3>& asked() const { return m_asked; }

Q_SIGNALS:
    /// Enter in the last of the three.
    void entered();

private:
    [[nodiscard]] QWidget* makeWords();
    [[nodiscard]] QWidget* makeCheck();
    void addWord(int number, const QString& word);
    void drawThree();
    void save();
    void print();
    [[nodiscard]] bool isRight(int which) const;

    Ways m_ways;
    QStringList m_words;
    std::array<int, 3> m_asked{};
    QStackedWidget* m_sides;
    QWidget* m_grid = nullptr;
    FlowLayout* m_flow = nullptr;
    std::vector<Label*> m_labels;
    Banner* m_warning = nullptr;
    Banner* m_outcome = nullptr;
    Banner* m_trouble = nullptr;
    std::array<Field*, 3> m_fields{};
    std::array<QLineEdit*, 3> m_lines{};
};

} // namespace kithbook
