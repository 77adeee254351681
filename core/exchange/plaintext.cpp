// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plaintext.h"

#include "core/base/hiddencharacters.h"
#include "core/base/writefailure.h"

#include <QFileDevice>

#include <algorithm>

namespace kithbook {

namespace {

/// Takes room of its own: no mark, and not the second half of a pair.
bool takesRoom(QChar c)
{
    return !c.isLowSurrogate() && !c.isMark();
}

/// Puts words on lines, one after the other.
class Lines
{
public:
    Lines(QString& out, int width) : m_out(out), m_width(width) {}

    void add(QStringView word)
    {
        const auto length = static_cast<int>(std::count_if(word.begin(), word.end(), takesRoom));
        if (m_used > 0 && m_used + 1 + length > m_width) {
            m_out += u'\n';
            m_used = 0;
        } else if (m_used > 0) {
            m_out += u' ';
            ++m_used;
        }
        for (const QChar c : word) {
            if (takesRoom(c) && m_used == m_width) {
                m_out += u'\n';
                m_used = 0;
            }
            m_out += c;
            m_used += takesRoom(c) ? 1 : 0;
        }
    }

private:
    QString& m_out;
    const int m_width;
    int m_used = 0;
};

} // namespace

QString wrapped(const QString& text, int width)
{
    QString out;
    out.reserve(text.size() + text.size() / width + 1);
    bool isFirst = true;
    for (const QStringView line : QStringView(text).split(u'\n')) {
        if (!isFirst) {
            out += u'\n';
        }
        isFirst = false;
        Lines lines(out, width);
        for (const QStringView word : line.split(u' ', Qt::SkipEmptyParts)) {
            lines.add(word);
        }
    }
    return out;
}

void PlainTextWriter::line(const QString& words)
{
    m_text += wrapped(visibleForm(words).text) + u'\n';
}

void PlainTextWriter::heading(const QString& words, QChar under)
{
    line(words);
    const auto length = std::min<qsizetype>(visibleForm(words).text.size(), kTextWidth);
    m_text += QString(length, under) + u'\n';
}

Result<void> PlainTextWriter::begin(const DocumentWords& words, qint64)
{
    m_words = words;
    heading(words.title, u'=');
    if (!words.notice.isEmpty()) {
        line(words.notice);
    }
    line(words.count);
    line(words.made);
    return flush();
}

Result<void> PlainTextWriter::write(const PaperWords& note, qint64)
{
    m_text += QStringLiteral("\n\n");
    heading(note.title, u'-');
    for (const QString& words : {note.mark, note.subtitle}) {
        if (!words.isEmpty()) {
            line(words);
        }
    }
    for (const PaperFact& fact : note.facts) {
        line(fact.label + QStringLiteral(": ") + fact.words);
    }
    for (const PaperPart& each : note.parts) {
        part(each);
    }
    m_text += u'\n';
    line(m_words.signature);
    if (!note.signer.isEmpty()) {
        line(m_words.specialist + QStringLiteral(": ") + note.signer);
    }
    line(m_words.signedWord + QStringLiteral(": ") + note.signedLine);
    if (!note.cosigned.isEmpty()) {
        line(m_words.cosignature + QStringLiteral(": ") + note.cosigned);
    }
    for (const QString& remark : note.remarks) {
        line(remark);
    }
    for (const PaperPart& each : note.additions) {
        part(each);
    }
    return flush();
}

void PlainTextWriter::part(const PaperPart& part)
{
    m_text += u'\n';
    line(part.heading);
    QString words;
    for (const PaperPiece& piece : part.pieces) {
        words += piece.isStruck ? QStringLiteral("[%1: %2]").arg(m_words.struck, piece.text)
                                : piece.text;
    }
    line(words);
    if (!part.drawn.isEmpty()) {
        line(m_words.drawn);
    }
}

Result<void> PlainTextWriter::end()
{
    m_text += QStringLiteral("\n\nKithbook · ") + m_words.count + u'\n';
    return flush();
}

Result<void> PlainTextWriter::flush()
{
    const QByteArray bytes = m_text.toUtf8();
    m_text.resize(0);
    if (m_device.write(bytes) != bytes.size()) {
        const auto* file = qobject_cast<QFileDevice*>(&m_device);
        return fail(file != nullptr ? writeFailure(*file) : Code::IoFailed);
    }
    return {};
}

} // namespace kithbook
