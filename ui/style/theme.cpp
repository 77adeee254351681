// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/theme.h"

#include "ui/style/kithstyle.h"
#include "ui/style/systemlook.h"

#include <QApplication>
#include <QEvent>
#include <QScopedValueRollback>
#include <QWidget>

namespace kithbook {

Theme::Theme(QApplication& app, SystemLook& system, QObject* parent)
    : QObject(parent), m_app(app), m_system(system), m_computersFont(QApplication::font())
{
    QApplication::setStyle(new KithStyle);
    connect(&m_system, &SystemLook::wishChanged, this, &Theme::applyPalette);
    m_app.installEventFilter(this);
    applyPalette();
}

Look Theme::look() const
{
    switch (m_choice) {
    case Choice::Light:
        return Look::Light;
    case Choice::Dark:
        return Look::Dark;
    case Choice::HighContrast:
        return Look::HighContrast;
    case Choice::SameAsComputer:
        break;
    }
    const SystemLook::Wish wish = m_system.wish();
    if (wish.contrast) {
        return Look::HighContrast;
    }
    return wish.dark ? Look::Dark : Look::Light;
}

void Theme::choose(Choice choice)
{
    m_choice = choice;
    applyPalette();
}

void Theme::setTextPercent(int percent)
{
    m_percent = std::clamp(percent, kSmallestText, kLargestText);
    applyFont();
}

void Theme::setFontFamily(const QString& family)
{
    m_family = family;
    applyFont();
}

// A change of the computer's theme arrives at the windows, not at the application object, and a
// filter on the application sees those too.
bool Theme::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::ThemeChange && !m_readingPlatform) {
        followPlatform();
    }
    return QObject::eventFilter(watched, event);
}

void Theme::applyPalette()
{
    const Look wanted = look();
    QApplication::setPalette(paletteFor(wanted));
    if (wanted != m_shown) {
        m_shown = wanted;
        Q_EMIT lookChanged(wanted);
    }
}

void Theme::applyFont()
{
    QFont font = m_computersFont;
    if (!m_family.isEmpty()) {
        font.setFamilies({m_family});
    }
    if (font.pointSizeF() > 0) {
        font.setPointSizeF(font.pointSizeF() * m_percent / 100);
    } else {
        font.setPixelSize(qRound(font.pixelSize() * m_percent / 100.0));
    }
    QApplication::setFont(font);
    // Titles and captions have a size of their own and would not hear of it otherwise.
    for (QWidget* widget : QApplication::allWidgets()) {
        QEvent change(QEvent::ApplicationFontChange);
        QCoreApplication::sendEvent(widget, &change);
    }
    Q_EMIT textChanged();
}

// An application palette without any role set is the platform's own again: the only public way in
// Qt 6.4 to read it once ours is on.
void Theme::followPlatform()
{
    const QScopedValueRollback guard(m_readingPlatform, true);
    QApplication::setPalette(QPalette());
    m_system.readPlatformPalette();
    applyPalette();
}

} // namespace kithbook
