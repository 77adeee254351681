// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "personlabels.h"

#include <QStringTokenizer>

namespace kithbook {

namespace {

/// The first letter or digit, whichever plane of Unicode it is in; null if there is none.
QString firstLetter(QStringView part)
{
    for (qsizetype i = 0; i < part.size(); ++i) {
        const bool isPair = part[i].isHighSurrogate() && i + 1 < part.size();
        const char32_t letter =
            isPair ? QChar::surrogateToUcs4(part[i], part[i + 1]) : part[i].unicode();
        if (QChar::isLetterOrNumber(letter)) {
            return QString::fromUcs4(&letter, 1);
        }
        i += isPair ? 1 : 0;
    }
    return {};
}

/// Of every part of the name: more than a screen shows, so that people are told apart on paper.
QString allInitials(const QString& name)
{
    QString initials;
    for (const QStringView part : QStringTokenizer(name, u' ')) {
        initials += firstLetter(part);
    }
    return initials.toUpper();
}

} // namespace

QByteArray PersonLabels::labelOf(QByteArrayView chosenName) const
{
    switch (m_as) {
    case PeopleAs::Ids:
        return {};
    case PeopleAs::Initials:
        return allInitials(QString::fromUtf8(chosenName)).toUtf8();
    case PeopleAs::Names:
        return chosenName.toByteArray();
    }
    Q_UNREACHABLE();
}

void PersonLabels::add(const RowId& id, QByteArrayView chosenName)
{
    m_labels.insert(id.toBytes().toHex(), labelOf(chosenName));
}

const std::vector<PersonLabel>& PersonLabels::of(QByteArrayView people)
{
    constexpr qsizetype kHexSize = 2 * RowId::kSize;
    m_found.clear();
    while (people.size() >= kHexSize) {
        PersonLabel person;
        person.id = people.first(kHexSize);
        const auto known = m_labels.constFind(QByteArray::fromRawData(person.id.data(), kHexSize));
        person.name = known == m_labels.constEnd() ? QByteArrayView() : QByteArrayView(*known);
        const qsizetype space = people.indexOf(' ');
        const qsizetype end = space < 0 ? people.size() : space;
        if (end > kHexSize) {
            person.part = people[kHexSize] == '-' ? PartIn::Absent : PartIn::Supporter;
        }
        m_found.push_back(person);
        people = people.sliced(qMin(end + 1, people.size()));
    }
    return m_found;
}

} // namespace kithbook
