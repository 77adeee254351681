// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rosternames.h"

#include "core/base/text.h"
#include "core/book/book.h"
#include "core/book/connection.h"
#include "core/records/settings.h"

#include <QHash>
#include <QSet>
#include <QStringList>

#include <algorithm>
#include <utility>

namespace kithbook {

namespace {

/// Names in English and Spanish that are words of an ordinary sentence as well, folded.
constexpr const char* kWordsToo =
    "abby alma amber angel april art ash aurora autumn august basil bill blanca blue bonita brook"
    " bud buddy candy carol case chance charity chase cherry christian clara clay cliff consuelo"
    " crystal daisy dale dawn dean destiny dolores domingo don dot drew duke earl earnest eve faith"
    " fe fern forest frank gale gene gloria grace grant guy harmony harry hazel heath heather hero"
    " holly honey hope hunter iris iva ivy jack jasmine jay jean jewel joy june justice king lance"
    " laurel leal lily linda love lucky luna luz major mar marina mark marvel mason max maya may"
    " melody mercedes mercy merry miles milagros modesto moss nick norm olive opal pat patience paz"
    " pearl peg penny perla pilar prince queen rain ray reina rich rio rita river rob robin rocio "
    "rock"
    " rod rosa rose ruby rusty sage salvador sandy santos serena sienna skip sky socorro sol"
    " soledad spring star sterling stew stone stormy sue summer sunny terry trinity valor vera"
    " victor victoria violet virtue vivo wade ward will willow winter wren";
/// Parts of names that name nobody.
constexpr const char* kParticles = "al bin bint da das de del den der di do dos du el ibn jr la las"
                                   " le les los mac san santa sr st ter van von y zu";

QSet<QString> wordsOf(const char* list)
{
    const QStringList words = QString::fromLatin1(list).split(QChar::Space);
    return {words.begin(), words.end()};
}

/// Written without spaces between the words, so that a name is found inside of other letters.
bool isUnspaced(const QString& word)
{
    return std::any_of(word.begin(), word.end(), [](QChar c) {
        switch (c.script()) {
        case QChar::Script_Han:
        case QChar::Script_Hiragana:
        case QChar::Script_Katakana:
        case QChar::Script_Thai:
        case QChar::Script_Lao:
        case QChar::Script_Khmer:
        case QChar::Script_Myanmar:
            return true;
        default:
            return false;
        }
    });
}

/// Stretches of letters: "O'Neil-Ruiz" gives three.
QStringList lettersOf(const QString& text)
{
    QStringList words;
    QString word;
    for (const char32_t c : QString(text + QChar::Space).toUcs4()) {
        if (QChar::isLetter(c) || QChar::isMark(c)) {
            word += QChar::fromUcs4(c);
        } else if (!word.isEmpty()) {
            words.append(std::exchange(word, QString()));
        }
    }
    return words;
}

/// What is asked of the text, once for all names.
struct WordsOfText
{
    explicit WordsOfText(const QString& text) : whole(folded(text))
    {
        for (const QString& word : lettersOf(text)) {
            const QString key = folded(word);
            words.insert(key);
            if (word.front().isUpper() || word.front().isTitleCase()) {
                capitals.insert(key);
            }
        }
    }

    [[nodiscard]] bool names(const QString& part) const
    {
        static const QSet<QString> wordsToo = wordsOf(kWordsToo);
        static const QSet<QString> particles = wordsOf(kParticles);
        constexpr qsizetype shortest = 2;
        const QString key = folded(part);
        if (key.size() < shortest || particles.contains(key)) {
            return false;
        }
        if (isUnspaced(key)) {
            return whole.contains(key);
        }
        return wordsToo.contains(key) ? capitals.contains(key) : words.contains(key);
    }

    QString whole; ///< folded
    QSet<QString> words;
    QSet<QString> capitals;
};

/// The first letter with its other half, if it is of two.
QString firstLetterOf(const QString& word)
{
    return word.left(word.front().isHighSurrogate() ? 2 : 1).toUpper() + u'.';
}

} // namespace

std::vector<PersonName> namedIn(const QString& text, const std::vector<PersonName>& roster)
{
    std::vector<PersonName> named;
    if (text.isEmpty()) {
        return named;
    }
    const WordsOfText words(text);
    std::copy_if(roster.begin(), roster.end(), std::back_inserter(named),
                 [&](const PersonName& person) {
                     const QStringList parts = lettersOf(person.name);
                     return std::any_of(parts.begin(), parts.end(),
                                        [&](const QString& part) { return words.names(part); });
                 });
    return named;
}

void NameCover::add(const QString& name)
{
    static const QSet<QString> wordsToo = wordsOf(kWordsToo);
    static const QSet<QString> particles = wordsOf(kParticles);
    constexpr qsizetype kShortest = 3;
    for (const QString& part : lettersOf(name)) {
        const QString key = folded(part);
        if (part.size() >= kShortest && !particles.contains(key) && !wordsToo.contains(key)) {
            m_words.insert(part);
            m_words.insert(part.toUpper());
        }
    }
}

QString NameCover::covered(const QString& text) const
{
    if (m_words.isEmpty()) {
        return text;
    }
    QString covered;
    covered.reserve(text.size());
    QString word;
    const auto endWord = [&] {
        if (!word.isEmpty()) {
            covered += m_words.contains(word) ? firstLetterOf(word) : word;
            word.clear();
        }
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isPair = text[i].isHighSurrogate() && i + 1 < text.size();
        const char32_t c =
            isPair ? QChar::surrogateToUcs4(text[i], text[i + 1]) : text[i].unicode();
        const QStringView letter = QStringView(text).mid(i, isPair ? 2 : 1);
        if (QChar::isLetter(c) || QChar::isMark(c)) {
            word += letter;
        } else {
            endWord();
            covered += letter;
        }
        i += isPair ? 1 : 0;
    }
    endWord();
    return covered;
}

Result<QStringList> namesInBook(Book& book)
{
    auto own = Settings(book).get(Settings::kOwnName);
    if (!own) {
        return passOn(own);
    }
    QStringList names{*own};
    Statement people = book.connection().prepare("SELECT chosen_name, other_names FROM person");
    auto row = people.step();
    for (; row && *row; row = people.step()) {
        names += people.text(0);
        names += people.text(1);
    }
    names.removeAll(QString());
    return row ? Result<QStringList>(std::move(names)) : passOn(row);
}

} // namespace kithbook
