// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/secrets/newpassphrase.h"

#include "core/book/passphrase.h"
#include "ui/parts/announce.h"
#include "ui/parts/button.h"
#include "ui/parts/card.h"
#include "ui/parts/flowlayout.h"
#include "ui/parts/iconmark.h"
#include "ui/parts/label.h"
#include "ui/secrets/passphrasefield.h"
#include "ui/secrets/strengthwords.h"
#include "ui/style/looks.h"
#include "ui/style/measure.h"

#include <QBoxLayout>
#include <QLineEdit>

namespace kithbook {

namespace {

struct Line
{
    QWidget* widget;
    IconMark* icon;
    Label* words;
};

Line quietLine(Icon icon, const QString& words, Ink ink)
{
    auto* widget = new QWidget;
    auto* mark = new IconMark(icon, ink, 4);
    auto* label = new Label(words, TextRole::Body, ink);
    auto* row = new QHBoxLayout(widget);
    row->addWidget(mark, 0, Qt::AlignTop);
    row->addWidget(label, 1);
    spaceOut(*widget, *row, {});
    widget->hide();
    return {widget, mark, label};
}

// A QLabel draws from its own buffer; overwriting that is as much as can be done.
void wipeLabel(Label& label)
{
    QString words = label.text();
    label.clear();
    wipe(words);
}

} // namespace

NewPassphrase::NewPassphrase(QWidget* parent)
    : QFrame(parent), m_userWords(wordsOfThisComputer()),
      m_first(new PassphraseField(tr("Your passphrase"))),
      m_again(new PassphraseField(tr("Type it once more")))
{
    makeRingRoom(*this);
    const Line strength = quietLine(Icon::Info, {}, Ink::Muted);
    m_strengthLine = strength.widget;
    m_strengthIcon = strength.icon;
    m_strength = strength.words;
    m_strength->setObjectName(QStringLiteral("strength"));
    m_matchLine = quietLine(Icon::CheckCircle, tr("Both are the same."), Ink::Good).widget;
    m_matchLine->setObjectName(QStringLiteral("match"));
    m_matchLine->setAccessibleName(tr("Both are the same."));
    m_first->line().setObjectName(QStringLiteral("newPassphrase"));
    m_again->line().setObjectName(QStringLiteral("newPassphraseAgain"));

    auto* column = new QVBoxLayout(this);
    column->addWidget(makeSuggestion());
    column->addWidget(m_first);
    column->addWidget(m_strengthLine);
    column->addWidget(m_again);
    column->addWidget(m_matchLine);
    spaceOut(*this, *column, {.between = 3});
    setFocusProxy(m_first);

    connect(m_first, &PassphraseField::edited, this, [this] {
        sayStrength();
        sayMatch();
    });
    connect(m_first, &PassphraseField::entered, m_again, &PassphraseField::focusLine);
    connect(m_again, &PassphraseField::edited, this, &NewPassphrase::sayMatch);
    connect(m_again, &PassphraseField::entered, this, &NewPassphrase::entered);
    suggest();
}

NewPassphrase::~NewPassphrase()
{
    m_first->clear();
    m_again->clear();
    wipeLabel(*m_suggestion);
}

QWidget* NewPassphrase::makeSuggestion()
{
    auto* card = new Card(Icon::Key, tr("Six random words"));
    auto* why = new Label(tr("Easy to remember, very hard to guess. Write them down until you know "
                             "them by heart."),
                          TextRole::Body, Ink::Muted);
    m_suggestion = new Label({}, TextRole::CardTitle);
    m_suggestion->setObjectName(QStringLiteral("suggestion"));
    auto* use = new Button(Icon::Check, tr("Use this one"), ButtonKind::Second);
    use->setObjectName(QStringLiteral("useSuggestion"));
    auto* another = new Button(Icon::Shuffle, tr("Another one"));
    another->setObjectName(QStringLiteral("anotherSuggestion"));
    auto* acts = new FlowLayout;
    acts->addWidget(use);
    acts->addWidget(another);
    spaceOut(*card, *acts, {});
    card->body().addWidget(m_suggestion);
    card->body().addWidget(why);
    card->body().addLayout(acts);
    connect(use, &QPushButton::clicked, this, &NewPassphrase::takeSuggestion);
    connect(another, &QPushButton::clicked, this, [this] {
        suggest();
        announce(*m_suggestion);
    });
    return card;
}

void NewPassphrase::setUserWords(const QStringList& words)
{
    m_userWords = wordsOfThisComputer() + words;
}

void NewPassphrase::suggest()
{
    wipeLabel(*m_suggestion);
    m_suggestion->setText(suggestPassphrase(m_userWords));
}

// Shown, because it has to be copied into the second field by somebody who reads it; typing it once
// is how it begins to stick.
void NewPassphrase::takeSuggestion()
{
    m_again->clear();
    m_first->setShown(true);
    m_first->setText(m_suggestion->text());
    m_again->focusLine();
}

void NewPassphrase::sayStrength()
{
    const Strength strength = judge(m_first->text(), m_userWords);
    const Ink ink = strength.enough() ? Ink::Good : Ink::Muted;
    m_strength->setText(strengthWords(strength));
    m_strength->setInk(ink);
    m_strengthIcon->setIcon(strength.enough() ? Icon::CheckCircle : Icon::Info, ink);
    m_strengthLine->setVisible(!m_strength->text().isEmpty());
}

bool NewPassphrase::matches() const
{
    return m_first->secret().equals(m_again->secret());
}

void NewPassphrase::sayMatch()
{
    const bool same = !m_again->isEmpty() && matches();
    if (same && !m_matchLine->isVisibleTo(this)) {
        announce(*m_matchLine);
    }
    m_matchLine->setVisible(same);
}

bool NewPassphrase::check()
{
    const Strength strength = judge(m_first->text(), m_userWords);
    if (m_first->isEmpty()) {
        m_first->setProblem(tr("Take the six words above, or write your own passphrase."));
    } else if (!strength.enough()) {
        m_first->setProblem(strengthWords(strength));
    } else if (m_again->isEmpty()) {
        m_again->setProblem(tr("Type the passphrase once more, to be sure of each letter."));
    } else if (!matches()) {
        m_again->setProblem(tr("The two are not the same yet. Type it once more; Show helps."));
    } else {
        return true;
    }
    return false;
}

SecretBytes NewPassphrase::secret() const
{
    return m_first->secret();
}

void NewPassphrase::clear()
{
    m_first->clear();
    m_again->clear();
    suggest();
    sayStrength();
    sayMatch();
}

} // namespace kithbook
