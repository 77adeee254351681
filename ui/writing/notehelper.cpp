// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/writing/notehelper.h"

#include "ui/parts/button.h"
#include "ui/parts/card.h"
#include "ui/parts/flowlayout.h"
#include "ui/parts/iconmark.h"
#include "ui/parts/label.h"
#include "ui/style/measure.h"

#include <QBoxLayout>
#include <QLocale>

#include <algorithm>

namespace kithbook {

namespace {

void addQuietLine(QVBoxLayout& column, Icon icon, const QString& words)
{
    auto* line = new QWidget;
    auto* row = new QHBoxLayout(line);
    row->addWidget(new IconMark(icon, Ink::Muted), 0, Qt::AlignTop);
    row->addWidget(new Label(words, TextRole::Body, Ink::Muted), 1);
    spaceOut(*line, *row, {.between = 2});
    column.addWidget(line);
}

} // namespace

NoteHelper::NoteHelper(const NoteTemplates& templates, QWidget* parent)
    : QWidget(parent), m_templates(templates), m_column(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("noteHelper"));
    spaceOut(*this, *m_column, {.between = 4});
    m_column->addStretch(1);
}

void NoteHelper::show(const std::vector<NoteElement>& elements,
                      const std::vector<WordInPart>& words)
{
    const size_t cards = m_looksAtWords ? 2 : 1;
    if (m_shown.size() == cards && elements == m_elements && words == m_words) {
        return; // the cards keep their focus
    }
    m_elements = elements;
    m_words = words;
    for (QWidget* card : m_shown) {
        card->hide();
        card->deleteLater(); // one of its buttons may be what asked
    }
    m_shown = {stillToAdd()};
    if (m_looksAtWords) {
        m_shown.push_back(wordsToLookAt());
    }
    for (size_t i = 0; i < m_shown.size(); ++i) {
        m_column->insertWidget(static_cast<int>(i), m_shown[i]);
        m_shown[i]->show();
    }
}

QString NoteHelper::label(const NoteElement& element) const
{
    return m_templates.fields().label(element.code, QLocale());
}

QWidget* NoteHelper::stillToAdd()
{
    auto* card = new Card(Icon::Check, tr("Still to add"));
    QStringList here;
    int missing = 0;
    for (const NoteElement& element : m_elements) {
        if (element.here) {
            here.append(label(element));
        } else {
            addElement(*card, element);
            ++missing;
        }
    }
    card->setCount(missing);
    if (missing == 0) {
        card->body().addWidget(new Label(tr("Nothing to add. Review when you are ready.")));
    }
    if (!here.isEmpty()) {
        //: %1 a list such as "When, How, Next steps"
        addQuietLine(card->body(), Icon::CheckCircle,
                     tr("Here already: %1").arg(here.join(QLatin1StringView(", "))));
    }
    return card;
}

void NoteHelper::addElement(Card& card, const NoteElement& element)
{
    auto* line = new QWidget;
    auto* row = new QHBoxLayout(line);
    const QString words =
        element.needed
            //: %1 "Next steps": a part of the note the agency wants
            ? tr("%1 (your agency asks for it before signing)").arg(label(element))
            : label(element);
    row->addWidget(new Label(words), 1);
    auto* go = new Button(tr("Go there"), ButtonKind::Link);
    go->setObjectName(QStringLiteral("goThere_") + element.code);
    //: for a screen reader, %1 "Next steps"
    go->setAccessibleName(tr("Go there: %1").arg(label(element)));
    connect(go, &QAbstractButton::clicked, this, [this, element] { Q_EMIT goThereAsked(element); });
    row->addWidget(go, 0, Qt::AlignTop);
    spaceOut(*line, *row, {.between = 2});
    card.body().addWidget(line);
}

QWidget* NoteHelper::wordsToLookAt()
{
    auto* card = new Card(Icon::Search, tr("Words to look at"));
    card->setCount(static_cast<int>(m_words.size()));
    const auto shown = std::min<size_t>(m_words.size(), kMostWords);
    for (size_t i = 0; i < shown; ++i) {
        addWord(*card, m_words[i], static_cast<int>(i));
    }
    if (m_words.empty()) {
        card->body().addWidget(new Label(tr("No word to look at.")));
    } else {
        addQuietLine(card->body(), Icon::Quote,
                     tr("Words inside quotation marks are left alone. They are the person's."));
    }
    return card;
}

void NoteHelper::addWord(Card& card, const WordInPart& word, int index)
{
    if (index > 0) {
        card.body().addWidget(new Divider);
    }
    //: %1 the word as it was written, %2 a sentence that says why
    card.body().addWidget(new Label(tr("“%1” %2").arg(word.shown, word.word.reason)));
    auto* choices = new QWidget;
    auto* flow = new FlowLayout(choices);
    const auto add = [&](const QString& text, const QString& name) {
        auto* button = new Button(withoutMnemonic(text));
        button->setSize(ControlSize::Small);
        button->setObjectName(QStringLiteral("%1_%2").arg(name).arg(index));
        flow->addWidget(button);
        return button;
    };
    for (qsizetype i = 0; i < word.word.choices.size(); ++i) {
        const QString choice = word.word.choices.at(i);
        Button* button = add(choice, QStringLiteral("choice%1").arg(i));
        //: for a screen reader, %1 the word that is there, %2 what would come in its place
        button->setAccessibleName(tr("Instead of %1: %2").arg(word.shown, choice));
        connect(button, &QAbstractButton::clicked, this,
                [this, word, choice] { Q_EMIT choiceTaken(word, choice); });
    }
    Button* keep = add(tr("Keep it"), QStringLiteral("keep"));
    keep->setAccessibleName(tr("Keep %1").arg(word.shown));
    connect(keep, &QAbstractButton::clicked, this, [this, word] { Q_EMIT keepAsked(word); });
    spaceOut(*choices, *flow, {1, 1, 1, 1, 2});
    card.body().addWidget(choices);
}

} // namespace kithbook
