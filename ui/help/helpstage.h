// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QStackedWidget>

namespace kithbook {

class HelpPage;

/// Something of the window, or the help in its place, and the way back to the same control. The
/// help is made when it is first asked for. UI thread.
class HelpStage final : public QStackedWidget
{
    Q_OBJECT

public:
    explicit HelpStage(QWidget* parent = nullptr);

    /// What is shown without help; the one before is given back. Closes the help.
    [[nodiscard]] QWidget* setContent(QWidget* content);
    [[nodiscard]] QWidget* content() const { return m_content; }

    void open(const QString& topic);
    /// To the control that had the focus.
    void close();
    [[nodiscard]] bool isOpen() const;

Q_SIGNALS:
    void openChanged();

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* m_content = nullptr;
    HelpPage* m_help = nullptr;
    QPointer<QWidget> m_focusBefore;
};

} // namespace kithbook
