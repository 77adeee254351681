// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QWidget>

#include <optional>

class QLineEdit;

namespace kithbook {

class Button;
class Field;
class Label;

/// When it was: a line that says it, "Today, 9:40 to 10:10 AM", and two fields behind Change. As
/// long as nobody says otherwise it ended when the page was opened.
class WhenLine final : public QWidget
{
    Q_OBJECT

public:
    struct Start
    {
        qint64 ms = 0; ///< UTC
        int offsetMinutes = 0;

        friend bool operator==(const Start&, const Start&) = default;
    };

    explicit WhenLine(const Clock& clock, QWidget* parent = nullptr);
    ~WhenLine() override;

    /// It ended at this moment, however long it was. Closes the fields.
    void endAt(qint64 ms);
    /// It began then. Without a signal.
    void beginAt(const Start& start);
    void setMinutes(int minutes);

    /// Nothing while what is typed cannot be read.
    [[nodiscard]] std::optional<Start> start() const;
    /// Whether somebody said when it was.
    [[nodiscard]] bool isSaid() const { return m_said.has_value(); }

    /// Tells what is wrong with the day or the time and takes the focus there. True when all is
    /// right.
    bool check();
    /// Opens the fields.
    void change();

Q_SIGNALS:
    void answered();

private:
    [[nodiscard]] std::optional<Start> typedStart() const;
    [[nodiscard]] Start startNow() const;
    [[nodiscard]] QDate today() const;
    [[nodiscard]] bool isOpen() const;
    void fillFields();
    void typed();
    bool checkFields();
    void write();

    const Clock& m_clock;
    Label* m_words;
    Button* m_change;
    QWidget* m_fields;
    QLineEdit* m_dayText;
    QLineEdit* m_timeText;
    Field* m_day;
    Field* m_time;
    qint64 m_endMs = 0;
    int m_minutes = 0;
    std::optional<Start> m_said;
};

} // namespace kithbook
