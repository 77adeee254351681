// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/notessettings.h"

#include "core/book/book.h"
#include "core/book/mutation.h"
#include "core/notes/ownwords.h"
#include "core/notes/shorthand.h"
#include "core/records/settings.h"
#include "ui/parts/besidelayout.h"
#include "ui/parts/button.h"
#include "ui/parts/card.h"
#include "ui/parts/field.h"
#include "ui/parts/label.h"
#include "ui/style/measure.h"
#include "ui/words/errortext.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QLineEdit>

#include <array>

namespace kithbook {

namespace {

constexpr std::array kAboutNotes{Settings::kWordingOff, Settings::kSpellingOff,
                                 Settings::kOwnSnippets, Settings::kOwnWords};
using AboutNotes = std::array<QString, kAboutNotes.size()>;
const QString kOff = QStringLiteral("1");

Result<AboutNotes> askAboutNotes(Book& book)
{
    AboutNotes values;
    for (size_t i = 0; i < values.size(); ++i) {
        auto value = Settings(book).get(kAboutNotes[i]);
        if (!value) {
            return passOn(value);
        }
        values[i] = std::move(*value);
    }
    return values;
}

void emptyLines(QVBoxLayout& lines)
{
    while (QLayoutItem* item = lines.takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // its button may be what asked
        delete item;
    }
}

/// `words` with Remove at the end.
Button* addLine(QVBoxLayout& lines, const QString& words, const QString& name)
{
    auto* line = new QFrame;
    makeRingRoom(*line);
    auto* row = new BesideLayout(line);
    row->addWidget(new Label(words));
    auto* remove = new Button(NotesSettings::tr("Remove"));
    remove->setSize(ControlSize::Small);
    remove->setObjectName(name);
    //: for a screen reader, %1 a word
    remove->setAccessibleName(NotesSettings::tr("Remove %1").arg(words));
    row->addWidget(remove);
    spaceOut(*line, *row, {.between = 4});
    lines.addWidget(line);
    line->show();
    return remove;
}

} // namespace

NotesSettings::NotesSettings(const Room& room, QWidget* parent)
    : SettingsGroup(parent), m_room(room), m_wording(new QCheckBox(tr("Mark words to look at"))),
      m_spelling(new QCheckBox(tr("Mark misspelled words"))), m_code(new QLineEdit),
      m_text(new QLineEdit), m_codeField(new Field(tr("Short code"), m_code)),
      m_textField(new Field(tr("What it stands for"), m_text))
{
    auto* column = new QVBoxLayout(this);
    column->addWidget(makeMarks());
    column->addWidget(makeCodes());
    column->addWidget(makeWords());
    spaceOut(*this, *column, {.between = 4});
}

QWidget* NotesSettings::makeMarks()
{
    m_wording->setObjectName(QStringLiteral("wordingOn"));
    m_spelling->setObjectName(QStringLiteral("spellingOn"));
    auto* card = new Card(Icon::Note, tr("While you write"));
    card->body().addWidget(m_wording);
    card->body().addWidget(
        new Label(tr("Words that may judge or label people, and others in their place."),
                  TextRole::Caption, Ink::Muted));
    card->body().addWidget(new Divider);
    card->body().addWidget(m_spelling);
    card->body().addWidget(
        new Label(tr("English and Spanish together. Names of people in this book are never "
                     "marked."),
                  TextRole::Caption, Ink::Muted));
    connect(m_wording, &QCheckBox::clicked, this,
            [this](bool on) { keep(Settings::kWordingOff, on ? QString() : kOff); });
    connect(m_spelling, &QCheckBox::clicked, this,
            [this](bool on) { keep(Settings::kSpellingOff, on ? QString() : kOff); });
    return card;
}

QWidget* NotesSettings::makeCodes()
{
    m_code->setObjectName(QStringLiteral("newCode"));
    m_text->setObjectName(QStringLiteral("newCodeText"));
    auto* add = new Button(Icon::Add, tr("Add the code"));
    add->setObjectName(QStringLiteral("addCode"));
    auto* card = new Card(Icon::Command, tr("Short codes"));
    card->body().addWidget(
        new Label(tr("Type a semicolon, the code and a space in a note, such as “;next ”, and "
                     "Kithbook writes the rest. Undo brings the code back.")));
    auto* lines = new QWidget;
    m_codes = new QVBoxLayout(lines);
    spaceOut(*lines, *m_codes, {.between = 1});
    card->body().addWidget(lines);
    card->body().addWidget(m_codeField);
    card->body().addWidget(m_textField);
    card->body().addWidget(add, 0, Qt::AlignLeading);
    connect(add, &QAbstractButton::clicked, this, &NotesSettings::addCode);
    connect(m_text, &QLineEdit::returnPressed, this, &NotesSettings::addCode);
    return card;
}

QWidget* NotesSettings::makeWords()
{
    auto* card = new Card(Icon::Language, tr("Words you kept"));
    auto* lines = new QWidget;
    m_words = new QVBoxLayout(lines);
    spaceOut(*lines, *m_words, {.between = 1});
    card->body().addWidget(lines);
    return card;
}

void NotesSettings::refresh()
{
    m_room.desk.ask(this, askAboutNotes, [this](const Result<AboutNotes>& values) {
        if (!values) {
            m_room.navigator.showError(values.error());
            return;
        }
        const auto& [wordingOff, spellingOff, snippets, own] = *values;
        m_wording->setChecked(wordingOff.isEmpty());
        m_spelling->setChecked(spellingOff.isEmpty());
        m_snippets = snippets;
        m_own = own;
        showCodes();
        showWords();
    });
}

void NotesSettings::showCodes()
{
    emptyLines(*m_codes);
    const QMap<QString, QString> snippets = ownSnippets(m_snippets);
    for (auto snippet = snippets.cbegin(); snippet != snippets.cend(); ++snippet) {
        const QString code = snippet.key();
        //: 1 a short code, 2 what it stands for
        const Button* remove = addLine(*m_codes, tr(";%1   %2").arg(code, snippet.value()),
                                       QStringLiteral("removeCode_") + code);
        connect(remove, &QAbstractButton::clicked, this, [this, code] {
            keep(Settings::kOwnSnippets, withoutOwnSnippet(m_snippets, code), tr("Removed."));
        });
    }
}

void NotesSettings::showWords()
{
    emptyLines(*m_words);
    const QStringList words = ownWords(m_own);
    for (const QString& word : words) {
        const Button* remove = addLine(*m_words, word, QStringLiteral("removeWord_") + word);
        connect(remove, &QAbstractButton::clicked, this, [this, word] {
            keep(Settings::kOwnWords, withoutOwnWord(m_own, word), tr("Removed."));
        });
    }
    if (words.isEmpty()) {
        auto* none =
            new Label(tr("Right click a marked word in a note, or press Ctrl+. in it, and choose "
                         "Keep this word. Then it is here."),
                      TextRole::Body, Ink::Muted);
        m_words->addWidget(none);
        none->show(); // at once: the card is as high as its lines
    }
}

void NotesSettings::addCode()
{
    m_codeField->clearProblem();
    m_textField->clearProblem();
    QString code = m_code->text().trimmed();
    code.remove(u';');
    const auto longer = withOwnSnippet(m_snippets, code, m_text->text());
    if (longer) {
        m_code->clear();
        m_text->clear();
        m_code->setFocus();
        keep(Settings::kOwnSnippets, *longer, tr("Short code added."));
    } else if (longer.error().code != Code::BadInput) {
        m_textField->setProblem(errorText(longer.error()).what);
        m_textField->focusControl();
    } else if (m_text->text().trimmed().isEmpty()) {
        m_textField->setProblem(tr("Write what the code stands for."));
        m_textField->focusControl();
    } else {
        m_codeField->setProblem(tr("A code is a few small letters, such as “bus”."));
        m_codeField->focusControl();
    }
}

void NotesSettings::keep(QLatin1StringView name, const QString& value, const QString& done)
{
    m_room.desk.write(
        this, Action::SettingChanged,
        [name, value](Book& book, Mutation& mutation) {
            return Settings(book).set(mutation, name, value);
        },
        [this, done](const Result<void>& kept) {
            if (!kept) {
                m_room.navigator.showError(kept.error());
                refresh();
            } else if (!done.isEmpty()) {
                m_room.navigator.offerUndo(done);
            }
        });
}

void NotesSettings::putBackUsual()
{
    keep(Settings::kWordingOff, {});
    keep(Settings::kSpellingOff, {});
}

} // namespace kithbook
