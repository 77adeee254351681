// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "helpstage.h"

#include "ui/help/helppage.h"

#include <QApplication>
#include <QEvent>

namespace kithbook {

HelpStage::HelpStage(QWidget* parent) : QStackedWidget(parent) {}

QWidget* HelpStage::setContent(QWidget* content)
{
    QWidget* before = m_content;
    if (before) {
        removeWidget(before);
    }
    m_content = content;
    insertWidget(0, content);
    close();
    return before;
}

bool HelpStage::isOpen() const
{
    return m_help && currentWidget() == m_help;
}

void HelpStage::open(const QString& topic)
{
    if (!m_help) {
        m_help = new HelpPage;
        connect(m_help, &HelpPage::backAsked, this, &HelpStage::close);
        addWidget(m_help);
    }
    if (!isOpen()) {
        m_focusBefore = QApplication::focusWidget();
        setCurrentWidget(m_help);
    }
    m_help->showTopic(topic);
    m_help->firstFocus()->setFocus(Qt::OtherFocusReason);
    Q_EMIT openChanged();
}

void HelpStage::close()
{
    const bool wasOpen = isOpen();
    setCurrentWidget(m_content);
    if (wasOpen) {
        if (m_focusBefore && m_content->isAncestorOf(m_focusBefore)) {
            m_focusBefore->setFocus(Qt::OtherFocusReason);
        }
        Q_EMIT openChanged();
    }
}

// The next time it is made in the language that is spoken then.
void HelpStage::changeEvent(QEvent* event)
{
    QStackedWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_help) {
        close();
        m_help->deleteLater();
        m_help = nullptr;
    }
}

} // namespace kithbook
