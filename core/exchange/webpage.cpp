// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "webpage.h"

#include "core/base/hiddencharacters.h"
#include "core/base/writefailure.h"

#include <QFileDevice>

namespace kithbook {

namespace {

// The browser's own colors, so that light, dark and high contrast are the reader's choice. Pairs of
// ink and ground are at least 7:1 in both (#445 on white 8.6, #bcd on #111 11.9).
constexpr const char* kStyle = R"(
:root { color-scheme: light dark; --quiet: #445; --line: #889; --warn: #7a3600; }
@media (prefers-color-scheme: dark) { :root { --quiet: #bcd; --line: #778; --warn: #ffcf9e; } }
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 45rem; margin: 0 auto; padding: 1rem; }
h1 { font-size: 1.75rem; } h2 { font-size: 1.35rem; margin-bottom: 0; } h3 { font-size: 1.05rem; margin-bottom: 0; }
p { white-space: pre-wrap; overflow-wrap: anywhere; margin: 0.25rem 0 0.75rem; }
dl { display: grid; grid-template-columns: minmax(6rem, max-content) 1fr; gap: 0.25rem 1rem; }
dt { color: var(--quiet); } dd { margin: 0; overflow-wrap: anywhere; }
article { border-top: 1px solid var(--line); margin-top: 2rem; }
footer { border-top: 1px solid var(--line); margin-top: 2rem; color: var(--quiet); }
svg { display: block; width: 15rem; max-width: 100%; fill: none; stroke: currentColor; }
path { stroke-width: 18; stroke-linecap: round; stroke-linejoin: round; }
.quiet { color: var(--quiet); } .mark { color: var(--warn); font-weight: bold; }
@media print {
:root { color-scheme: light; --quiet: #333; --line: #555; --warn: #000; }
body { max-width: none; padding: 0; font-size: 11pt; } nav { display: none; }
article + article { break-before: page; } h2, h3 { break-after: avoid; }
}
)";

/// A policy of the page itself: a browser that would load something does not.
constexpr const char* kPolicy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none';"
                                " form-action 'none'";

bool isNoncharacter(char32_t c)
{
    constexpr char32_t kLastTwo = 0xfffe;
    return (c >= 0xfdd0 && c <= 0xfdef) || (c & 0xffff) >= kLastTwo;
}

void appendLetter(QByteArray& html, char32_t c)
{
    switch (c) {
    case U'&':
        html += "&amp;";
        return;
    case U'<':
        html += "&lt;";
        return;
    case U'>':
        html += "&gt;";
        return;
    case U'"':
        html += "&quot;";
        return;
    default:
        break;
    }
    if (isNoncharacter(c)) {
        html += "[U+" + QByteArray::number(static_cast<uint>(c), 16).toUpper() + ']';
    } else {
        html += QString::fromUcs4(&c, 1).toUtf8();
    }
}

constexpr char32_t kFirstBeyondAscii = 0x80;

} // namespace

QByteArray htmlOf(const QString& words)
{
    QByteArray html;
    const QList<uint> letters = visibleForm(words).text.toUcs4();
    html.reserve(letters.size() + letters.size() / 8);
    for (const uint letter : letters) {
        const bool isPlain = letter < kFirstBeyondAscii && letter != '&' && letter != '<' &&
                             letter != '>' && letter != '"';
        if (isPlain) {
            html += static_cast<char>(letter);
        } else {
            appendLetter(html, letter);
        }
    }
    return html;
}

/// dir="auto": words of two directions do not move each other about.
void WebPageWriter::text(const char* tag, const QString& words, const char* attributes)
{
    m_buffer.append('<').append(tag).append(" dir=\"auto\"").append(attributes).append('>');
    m_buffer.append(htmlOf(words)).append("</").append(tag).append(">\n");
}

Result<void> WebPageWriter::begin(const DocumentWords& words, qint64 notes)
{
    m_words = words;
    m_notes = notes;
    m_buffer.append("<!DOCTYPE html>\n<html lang=\"").append(htmlOf(words.language));
    m_buffer.append(words.isRightToLeft ? "\" dir=\"rtl\">\n" : "\" dir=\"ltr\">\n");
    m_buffer.append("<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\""
                    " content=\"");
    m_buffer.append(kPolicy).append("\">\n");
    m_buffer.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                    "<meta name=\"referrer\" content=\"no-referrer\">\n"
                    "<meta name=\"robots\" content=\"noindex\">\n<title>");
    m_buffer.append(htmlOf(words.title)).append("</title>\n<style>");
    m_buffer.append(kStyle).append("</style>\n</head>\n<body>\n<header>\n");
    text("h1", words.title);
    if (!words.notice.isEmpty()) {
        text("p", words.notice, " class=\"mark\"");
    }
    text("p", words.count + QStringLiteral(" · ") + words.made, " class=\"quiet\"");
    m_buffer.append("</header>\n");
    if (looksFirst()) {
        m_buffer.append("<nav aria-labelledby=\"contents\">\n<h2 id=\"contents\">");
        m_buffer.append(htmlOf(words.contents)).append("</h2>\n<ol>\n");
    }
    return flush();
}

Result<void> WebPageWriter::look(const PaperWords& note, qint64 number)
{
    QString line = note.title + QStringLiteral(", ") + note.day;
    if (!note.mark.isEmpty()) {
        line += QStringLiteral(" · ") + note.mark;
    }
    m_buffer.append(R"(<li><a dir="auto" href="#note-)").append(QByteArray::number(number + 1));
    m_buffer.append("\">").append(htmlOf(line)).append("</a></li>\n");
    return flush();
}

void WebPageWriter::beginMain()
{
    if (!m_isInMain) {
        m_buffer.append(looksFirst() ? "</ol>\n</nav>\n<main>\n" : "<main>\n");
        m_isInMain = true;
    }
}

Result<void> WebPageWriter::write(const PaperWords& note, qint64 number)
{
    beginMain();
    const QByteArray id = "note-" + QByteArray::number(number + 1);
    m_buffer.append("<article aria-labelledby=\"").append(id).append("\">\n<h2 dir=\"auto\" id=\"");
    m_buffer.append(id).append("\">").append(htmlOf(note.title)).append("</h2>\n");
    if (!note.mark.isEmpty()) {
        text("p", note.mark, " class=\"mark\"");
    }
    if (!note.subtitle.isEmpty()) {
        text("p", note.subtitle, " class=\"quiet\"");
    }
    facts(note.facts);
    for (const PaperPart& each : note.parts) {
        part(each);
    }
    signature(note);
    for (const PaperPart& each : note.additions) {
        part(each);
    }
    m_buffer.append("</article>\n");
    return flush();
}

void WebPageWriter::facts(const std::vector<PaperFact>& facts)
{
    if (facts.empty()) {
        return;
    }
    m_buffer.append("<dl>\n");
    for (const PaperFact& fact : facts) {
        text("dt", fact.label);
        text("dd", fact.words);
    }
    m_buffer.append("</dl>\n");
}

// A line through words says nothing to a screen reader, so it is said in words as well.
void WebPageWriter::part(const PaperPart& part)
{
    text("h3", part.heading);
    m_buffer.append("<p dir=\"auto\">");
    for (const PaperPiece& piece : part.pieces) {
        if (piece.isStruck) {
            m_buffer.append("<s>").append(htmlOf(piece.text)).append("</s> [");
            m_buffer.append(htmlOf(m_words.struck)).append("] ");
        } else {
            m_buffer.append(htmlOf(piece.text));
        }
    }
    m_buffer.append("</p>\n");
    drawn(part.drawn);
}

// The words before it say what it is, so a screen reader passes it by. A dot is a line without
// length, which round ends make visible.
void WebPageWriter::drawn(const DrawnName& name)
{
    if (name.isEmpty()) {
        return;
    }
    m_buffer.append(R"(<svg aria-hidden="true" viewBox="0 0 )");
    m_buffer.append(QByteArray::number(DrawnName::kWide)).append(' ');
    m_buffer.append(QByteArray::number(DrawnName::kHigh)).append("\"><path d=\"");
    for (const DrawnName::Stroke& stroke : name.strokes) {
        char letter = 'M';
        for (const QPoint& point : stroke) {
            m_buffer.append(letter).append(QByteArray::number(point.x())).append(' ');
            m_buffer.append(QByteArray::number(point.y()));
            letter = 'L';
        }
        m_buffer.append("h0");
    }
    m_buffer.append("\"/></svg>\n");
}

void WebPageWriter::signature(const PaperWords& note)
{
    text("h3", m_words.signature);
    std::vector<PaperFact> lines{PaperFact{m_words.signedWord, note.signedLine}};
    if (!note.signer.isEmpty()) {
        lines.insert(lines.begin(), PaperFact{m_words.specialist, note.signer});
    }
    if (!note.cosigned.isEmpty()) {
        lines.push_back(PaperFact{m_words.cosignature, note.cosigned});
    }
    facts(lines);
    for (const QString& remark : note.remarks) {
        text("p", remark, " class=\"mark\"");
    }
}

Result<void> WebPageWriter::end()
{
    beginMain();
    m_buffer.append("</main>\n<footer>\n");
    text("p", QStringLiteral("Kithbook · ") + m_words.count);
    m_buffer.append("</footer>\n</body>\n</html>\n");
    return flush();
}

Result<void> WebPageWriter::flush()
{
    if (m_device.write(m_buffer) != m_buffer.size()) {
        const auto* file = qobject_cast<QFileDevice*>(&m_device);
        return fail(file != nullptr ? writeFailure(*file) : Code::IoFailed);
    }
    m_buffer.resize(0);
    return {};
}

} // namespace kithbook
