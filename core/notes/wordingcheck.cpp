// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wordingcheck.h"

#include "core/notes/textwords.h"

#include <QFile>

#include <algorithm>

namespace kithbook {

namespace {

/// Without acute accents and diaereses, which are often left out in Spanish; ñ stays.
QString withoutAccents(const QString& word)
{
    QString apart = word.normalized(QString::NormalizationForm_D);
    apart.removeIf([](QChar c) { return c == u'\u0301' || c == u'\u0308'; });
    return apart.normalized(QString::NormalizationForm_C);
}

Result<WordingList> shippedWording(const QString& language)
{
    QFile file(QStringLiteral(":/wording/%1.json").arg(language));
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(Code::Internal, QStringLiteral("wording ") + language);
    }
    auto list = parseWordingList(file.readAll());
    if (!list || list->language != language) {
        return fail(
            Code::Internal,
            QStringLiteral("wording %1 %2").arg(language, list ? QString() : list.error().detail));
    }
    return list;
}

} // namespace

Result<WordingCheck> WordingCheck::load()
{
    std::vector<WordingList> lists;
    for (const QString& language : {QStringLiteral("en"), QStringLiteral("es")}) {
        auto list = shippedWording(language);
        if (!list) {
            return passOn(list);
        }
        lists.push_back(std::move(*list));
    }
    return WordingCheck(std::move(lists));
}

WordingCheck::WordingCheck(std::vector<WordingList> lists) : m_lists(std::move(lists))
{
    for (size_t list = 0; list < m_lists.size(); ++list) {
        for (size_t entry = 0; entry < m_lists[list].entries.size(); ++entry) {
            for (size_t form = 0; form < m_lists[list].entries[entry].forms.size(); ++form) {
                addForm(list, entry, form);
            }
        }
    }
    for (std::vector<size_t>& phrases : m_byFirst) {
        std::stable_sort(phrases.begin(), phrases.end(), [this](size_t one, size_t other) {
            return m_phrases[one].words.size() > m_phrases[other].words.size();
        });
    }
}

void WordingCheck::addForm(size_t list, size_t entry, size_t form)
{
    const WordingForm& words = m_lists[list].entries[entry].forms[form];
    const Surroundings surroundings{sortedIds(words.before), sortedIds(words.after),
                                    sortedIds(words.unless)};
    for (const QString& phrase : words.words) {
        const Ids ids = newIds(phrase);
        if (!ids.empty()) {
            m_byFirst[ids.front()].push_back(m_phrases.size());
            m_phrases.push_back({ids, list, entry, form});
            m_surroundings.push_back(surroundings);
        }
    }
}

int WordingCheck::idOf(const QString& word) const
{
    const auto found = m_ids.constFind(word);
    if (found != m_ids.cend()) {
        return *found;
    }
    return word.endsWith(QLatin1StringView("'s")) ? idOf(word.chopped(2)) : kNoId;
}

int WordingCheck::newId(const QString& word)
{
    if (const auto known = m_ids.constFind(word); known != m_ids.cend()) {
        return *known;
    }
    const int id = static_cast<int>(m_ids.size());
    m_ids.insert(word, id);
    // "caso" typed without an accent may be "casó", but "casó" is not "caso".
    if (const QString bare = withoutAccents(word); !m_ids.contains(bare)) {
        m_ids.insert(bare, id);
    }
    return id;
}

WordingCheck::Ids WordingCheck::newIds(const QString& phrase)
{
    Ids ids;
    for (const Mark& mark : wordsIn(phrase)) {
        ids.push_back(newId(comparable(QStringView(phrase).sliced(mark.at, mark.length))));
    }
    return ids;
}

WordingCheck::Ids WordingCheck::sortedIds(const QStringList& words)
{
    Ids ids;
    for (const QString& word : words) {
        const Ids its = newIds(word);
        ids.insert(ids.end(), its.begin(), its.end());
    }
    std::sort(ids.begin(), ids.end());
    return ids;
}

const WordingForm& WordingCheck::formOf(const Phrase& phrase) const
{
    return m_lists[phrase.list].entries[phrase.entry].forms[phrase.form];
}

namespace {

/// "an hour" and "a use" are heard; for the choices of our list the letter is enough but for u.
bool beginsWithVowelSound(QStringView word)
{
    static constexpr QStringView kVowels = u"aeio";
    const QChar first = word.isEmpty() ? QChar() : word.front().toLower();
    return kVowels.contains(first) || (first == u'u' && word.startsWith(u"un"));
}

/// The article "a" or "an" just before `at`; empty when there is none.
Mark articleBefore(QStringView text, qsizetype at)
{
    if (at < 2 || !text[at - 1].isSpace()) {
        return {at, 0};
    }
    const qsizetype length = text[at - 2].toLower() == u'n' ? 2 : 1;
    const qsizetype start = at - 1 - length;
    if (start < 0 || (start > 0 && text[start - 1].isLetterOrNumber()) ||
        text[start].toLower() != u'a') {
        return {at, 0};
    }
    return {start, length};
}

} // namespace

Replacement replacement(QStringView text, const WordToLookAt& word, const QString& choice)
{
    Replacement result{word.where, choice};
    if (text[word.where.at].isUpper() && !choice.isEmpty()) {
        result.text[0] = choice.front().toUpper();
    }
    const Mark article = articleBefore(text, word.where.at);
    const bool wantsN = beginsWithVowelSound(choice);
    if (word.language == u"en" && article.length > 0 && wantsN != (article.length == 2)) {
        const QString a(text[article.at]);
        const QStringView space = text.sliced(article.end(), word.where.at - article.end());
        result.text.prepend(a + (wantsN ? QStringLiteral("n") : QString()) + space.toString());
        result.where = {article.at, word.where.end() - article.at};
    }
    return result;
}

} // namespace kithbook
