// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hiddencharacters.h"

#include "core/base/codepoint.h"

#include <algorithm>
#include <array>

namespace kithbook {

namespace {

constexpr char32_t kNonJoiner = 0x200C;
constexpr char32_t kJoiner = 0x200D;

/// Of no width or blank, and not of category Cc or Cf.
constexpr std::array<char32_t, 8> kBlank = {
    0x034F, // combining grapheme joiner
    0x115F, // Hangul fillers
    0x1160,
    0x17B4, // Khmer inherent vowels
    0x17B5,
    0x2800, // braille blank
    0x3164, // Hangul fillers
    0xFFA0,
};

/// The second block of variation selectors carries any byte behind any letter, unseen.
bool isFurtherSelector(char32_t c)
{
    return c >= 0xE0100 && c <= 0xE01EF;
}

bool isMark(char32_t c)
{
    const auto category = QChar::category(c);
    return category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing;
}

/// Whether letters of the script change their shape by a joiner beside them.
bool joins(QChar::Script script)
{
    switch (script) {
    case QChar::Script_Latin:
    case QChar::Script_Greek:
    case QChar::Script_Cyrillic:
    case QChar::Script_Hebrew:
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Hangul:
    case QChar::Script_Common:
    case QChar::Script_Unknown:
        return false;
    default:
        return true;
    }
}

/// Emoji, their skin tones and the selector that asks for color.
bool isPictorial(char32_t c)
{
    const auto category = QChar::category(c);
    return category == QChar::Symbol_Other || category == QChar::Symbol_Modifier || c == 0xFE0F;
}

bool hasPlace(char32_t before, char32_t joiner, char32_t after)
{
    if (isPictorial(before) && isPictorial(after)) {
        return joiner == kJoiner;
    }
    return joins(QChar::script(before)) && !isPictorial(after) && !isHidden(after);
}

class VisibleWriter
{
public:
    explicit VisibleWriter(const QString& text) : m_text(text) { m_form.text.reserve(text.size()); }

    [[nodiscard]] VisibleText written()
    {
        while (m_at < m_text.size()) {
            const CodePoint point = codePointAt(m_text, m_at);
            if (isMark(point.value) && m_marks == kMostMarks) {
                skipMarks();
            } else {
                write(point);
            }
        }
        return std::move(m_form);
    }

private:
    void write(const CodePoint& point)
    {
        if (mustShow(point)) {
            label(QStringLiteral("[U+%1]").arg(
                QString::number(uint(point.value), 16).toUpper().rightJustified(4, u'0')));
        } else {
            m_form.text += QStringView(m_text).sliced(m_at, point.units);
        }
        m_marks = isMark(point.value) ? m_marks + 1 : 0;
        m_before = point.value;
        m_at += point.units;
    }

    [[nodiscard]] bool mustShow(const CodePoint& point) const
    {
        const char32_t c = point.value;
        if (c == U'\n' || c == U'\t' || !isHidden(c)) {
            return false;
        }
        if (c != kJoiner && c != kNonJoiner) {
            return true;
        }
        const qsizetype next = m_at + point.units;
        return next == m_text.size() || !hasPlace(m_before, c, codePointAt(m_text, next).value);
    }

    void skipMarks()
    {
        qsizetype skipped = 0;
        while (m_at < m_text.size() && isMark(codePointAt(m_text, m_at).value)) {
            m_at += codePointAt(m_text, m_at).units;
            ++skipped;
        }
        label(QStringLiteral("[+%1]").arg(skipped));
        m_marks = 0;
    }

    void label(const QString& words)
    {
        m_form.labels.push_back({m_form.text.size(), words.size()});
        m_form.text += words;
    }

    const QString& m_text;
    VisibleText m_form;
    qsizetype m_at = 0;
    char32_t m_before = U' ';
    int m_marks = 0;
};

} // namespace

bool isHidden(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return std::find(kBlank.begin(), kBlank.end(), c) != kBlank.end() || isFurtherSelector(c);
    }
}

VisibleText visibleForm(const QString& text)
{
    return VisibleWriter(text).written();
}

} // namespace kithbook
