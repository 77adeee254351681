// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "coveringsink.h"

namespace kithbook {

QByteArrayView CoveringSink::covered(QByteArrayView utf8)
{
    return m_bytes.emplace_back(m_cover.covered(QString::fromUtf8(utf8)).toUtf8());
}

void CoveringSink::text(QByteArrayView name, QByteArrayView utf8)
{
    m_bytes.clear();
    const bool isOurs = name == "name" || name == "signer" || name == "credential";
    m_sink.text(name, isOurs ? utf8 : covered(utf8));
}

void CoveringSink::sections(const std::vector<SectionText>& sections)
{
    m_bytes.clear();
    std::vector<SectionText> shown = sections;
    for (SectionText& section : shown) {
        section.text = covered(section.text);
    }
    m_sink.sections(shown);
}

void CoveringSink::additions(const std::vector<AdditionText>& additions, bool withText)
{
    m_bytes.clear();
    std::vector<AdditionText> shown = additions;
    for (AdditionText& added : shown) {
        added.reason = covered(added.reason);
        added.text = covered(added.text);
        added.struck = covered(added.struck);
    }
    m_sink.additions(shown, withText);
}

} // namespace kithbook
