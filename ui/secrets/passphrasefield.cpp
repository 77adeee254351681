// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/secrets/passphrasefield.h"

#include "core/book/passphrase.h"
#include "ui/parts/announce.h"
#include "ui/parts/button.h"
#include "ui/parts/field.h"
#include "ui/parts/iconmark.h"
#include "ui/parts/label.h"
#include "ui/secrets/capslock.h"
#include "ui/style/looks.h"
#include "ui/style/measure.h"

#include <QBoxLayout>
#include <QEvent>
#include <QKeyEvent>
#include <QLineEdit>

namespace kithbook {

PassphraseField::PassphraseField(const QString& label, QWidget* parent)
    : QFrame(parent), m_line(new QLineEdit), m_show(new Button(Icon::Eye, QString())),
      m_field(new Field(label, m_line)), m_capsLine(new QWidget), m_capsLock(capsLockIsOn)
{
    makeRingRoom(*this);
    m_line->setObjectName(QStringLiteral("passphrase"));
    m_line->setAccessibleName(label);
    m_line->installEventFilter(this);
    m_show->setObjectName(QStringLiteral("showPassphrase"));
    m_field->setAside(m_show);

    auto* words = new Label(tr("Caps Lock is on"), TextRole::Body, Ink::Care);
    auto* line = new QHBoxLayout(m_capsLine);
    line->addWidget(new IconMark(Icon::Care, Ink::Care, 4));
    line->addWidget(words, 1);
    spaceOut(*m_capsLine, *line, {});
    m_capsLine->setObjectName(QStringLiteral("capsLock"));
    m_capsLine->setAccessibleName(words->text());
    m_capsLine->hide();

    auto* column = new QVBoxLayout(this);
    column->addWidget(m_field);
    column->addWidget(m_capsLine);
    spaceOut(*this, *column, {.between = 1});
    setFocusProxy(m_line);
    setShown(false);

    connect(m_show, &QPushButton::clicked, this, [this] { setShown(!isShown()); });
    connect(m_line, &QLineEdit::textEdited, this, [this] {
        clearProblem();
        Q_EMIT edited();
    });
    connect(m_line, &QLineEdit::returnPressed, this, &PassphraseField::entered);
}

void PassphraseField::setCapsLockFrom(std::function<std::optional<bool>()> capsLock)
{
    m_capsLock = std::move(capsLock);
}

SecretBytes PassphraseField::secret() const
{
    return isEmpty() ? SecretBytes() : normalizedPassphrase(m_line->text());
}

bool PassphraseField::isEmpty() const
{
    return m_line->text().isEmpty();
}

QString PassphraseField::text() const
{
    return m_line->text();
}

void PassphraseField::setText(const QString& text)
{
    // A text of its own: clear() overwrites it, and whoever else had a share in it would lose it.
    m_line->setText(QString(text.constData(), text.size()));
    clearProblem();
    Q_EMIT edited();
}

void PassphraseField::clear()
{
    QString typed = m_line->text(); // the very buffer of the line, which wipe() overwrites
    wipe(typed);
    m_line->setText(QString()); // not clear(), which would write it down for undo
    setShown(false);
    clearProblem();
    tellCapsLock(false);
}

void PassphraseField::setShown(bool shown)
{
    m_line->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
    // Setting the echo mode puts the hints back to none: no keyboard may learn these words.
    m_line->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText |
                                Qt::ImhNoAutoUppercase | (shown ? Qt::ImhNone : Qt::ImhHiddenText));
    nameShow();
}

bool PassphraseField::isShown() const
{
    return m_line->echoMode() == QLineEdit::Normal;
}

void PassphraseField::setLarge()
{
    setControlSize(*m_line, ControlSize::Large);
    m_show->setSize(ControlSize::Large);
}

void PassphraseField::nameShow()
{
    m_show->setText(isShown() ? tr("Hide") : tr("Show"));
    m_show->setIcon(themedIcon(isShown() ? Icon::EyeSlash : Icon::Eye));
    m_show->setAccessibleName(isShown() ? tr("Hide what is typed") : tr("Show what is typed"));
}

void PassphraseField::setProblem(const QString& sentence)
{
    m_field->setProblem(sentence);
    m_line->setFocus(Qt::OtherFocusReason);
    m_line->selectAll();
}

void PassphraseField::clearProblem()
{
    if (m_field->hasProblem()) {
        m_field->clearProblem();
    }
}

QString PassphraseField::problem() const
{
    return m_field->problem();
}

void PassphraseField::focusLine()
{
    m_line->setFocus(Qt::OtherFocusReason);
}

bool PassphraseField::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::FocusIn:
    case QEvent::KeyPress:
    case QEvent::KeyRelease:
        lookAtCapsLock(event);
        break;
    case QEvent::FocusOut:
        tellCapsLock(false);
        Q_EMIT left();
        break;
    default:
        break;
    }
    return QFrame::eventFilter(watched, event);
}

void PassphraseField::lookAtCapsLock(QEvent* event)
{
    std::optional<bool> on = m_capsLock();
    if (!on && event->type() == QEvent::KeyPress) {
        on = capsLockFrom(*static_cast<QKeyEvent*>(event));
    }
    if (on) {
        tellCapsLock(*on);
    }
}

void PassphraseField::tellCapsLock(bool on)
{
    if (on == m_capsLine->isVisibleTo(this)) {
        return;
    }
    m_capsLine->setVisible(on);
    if (on) {
        announce(*m_capsLine);
    }
}

void PassphraseField::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        nameShow();
    }
}

} // namespace kithbook
