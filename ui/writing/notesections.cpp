// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/writing/notesections.h"

#include "core/notes/templateswitch.h"
#include "ui/desk/bookdesk.h"
#include "ui/parts/label.h"
#include "ui/parts/textbox.h"
#include "ui/style/measure.h"
#include "ui/writing/wordmarks.h"

#include <QBoxLayout>
#include <QLocale>
#include <QScopedValueRollback>

#include <algorithm>

namespace kithbook {

namespace {

constexpr int kFewestLines = 3;
constexpr int kFewestLargeLines = 2;
constexpr double kBetween = 3.5; // u
constexpr double kBetweenLarge = 7;
constexpr double kUnderHeading = 1.5;

/// As one step of the field's own undo.
void apply(TextBox& edit, const UndoStep& step)
{
    QTextCursor cursor(edit.document());
    cursor.setPosition(static_cast<int>(step.at));
    cursor.setPosition(static_cast<int>(step.at + step.removed.size()), QTextCursor::KeepAnchor);
    cursor.beginEditBlock();
    cursor.insertText(step.added);
    cursor.endEditBlock();
}

/// What is the same stays as it is, cursor and all.
void change(TextBox& edit, const QString& text)
{
    const UndoStep step = stepBetween({}, edit.toPlainText(), text);
    if (!step.removed.isEmpty() || !step.added.isEmpty()) {
        apply(edit, step);
    }
}

} // namespace

NoteSections::NoteSections(const BookDesk& desk, Size size, QWidget* parent)
    : RingColumn(size == Size::Large ? kBetweenLarge : kBetween, parent), m_desk(desk), m_size(size)
{
}

QStringList NoteSections::wanted(const QString& templateCode, const NoteBody& body) const
{
    QStringList codes;
    if (const auto sections = m_desk.templates().sectionsOf(templateCode)) {
        for (const CatalogueEntry* section : *sections) {
            codes.append(section->code);
        }
    }
    for (const NoteSection& section : body) {
        if (!codes.contains(section.code)) {
            codes.append(section.code);
        }
    }
    return codes;
}

QString NoteSections::heading(const QString& code) const
{
    const QString label = m_desk.templates().sections().label(originOf(code), QLocale());
    //: the heading of a part that another template had, %1 "Plan"
    return isCarried(code) ? tr("%1 (carried over)").arg(label) : label;
}

void NoteSections::addPart(const QString& code)
{
    const bool isLarge = m_size == Size::Large;
    auto* edit = new TextBox(isLarge ? kFewestLargeLines : kFewestLines, TextBox::kNoMost);
    edit->setObjectName(QStringLiteral("section_") + code);
    edit->setReadOnly(m_readOnly);
    // A heading may be a whole sentence: it wraps, which the label of a Field does not.
    auto* label = new Label(heading(code), isLarge ? TextRole::LargeStrong : TextRole::Strong);
    if (isLarge) {
        keepFont(*edit, TextRole::Large);
    }
    label->setBuddy(edit);
    auto* part = new RingColumn(kUnderHeading);
    part->column().addWidget(label);
    part->column().addWidget(edit);
    auto* marks = new WordMarks(edit->document());
    column().addWidget(part);
    connect(edit, &QPlainTextEdit::textChanged, this, [this, edit, last = QString()]() mutable {
        // The marks under words change the document as well, and no word of it.
        QString now = edit->toPlainText();
        if (!m_filling && now != last) {
            Q_EMIT edited();
        }
        last = std::move(now);
    });
    connect(edit, &TextBox::cursorMoved, this,
            [this, edit](const QRect& place) { Q_EMIT cursorMoved(edit, place); });
    edit->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(edit, &QWidget::customContextMenuRequested, this,
            [this, edit](const QPoint& place) { Q_EMIT menuAsked(edit, place); });
    m_parts.push_back(Part{code, edit, marks, part});
    Q_EMIT partAdded(edit);
}

bool NoteSections::makeParts(const QStringList& codes)
{
    if (codes == this->codes()) {
        return false;
    }
    for (const Part& part : m_parts) {
        delete part.whole;
    }
    m_parts.clear();
    for (const QString& code : codes) {
        addPart(code);
    }
    return true;
}

void NoteSections::show(const QString& templateCode, const NoteBody& body)
{
    const QScopedValueRollback filling(m_filling, true);
    const bool isAnew = makeParts(wanted(templateCode, body));
    for (const Part& part : m_parts) {
        if (isAnew) {
            part.edit->setPlainText(sectionText(body, part.code));
        } else {
            change(*part.edit, sectionText(body, part.code));
        }
    }
}

void NoteSections::replay(const QString& templateCode, const NoteBody& body, const UndoTrail& undo)
{
    const QScopedValueRollback filling(m_filling, true);
    (void)makeParts(wanted(templateCode, body));
    for (const Part& part : m_parts) {
        part.edit->setPlainText(undo.start(part.code)); // nothing before it can be taken back
        for (const UndoStep& step : undo.steps()) {
            if (step.section == part.code) {
                apply(*part.edit, step);
            }
        }
        change(*part.edit, sectionText(body, part.code));
        part.edit->moveCursor(QTextCursor::Start);
    }
}

NoteBody NoteSections::body() const
{
    NoteBody body;
    body.reserve(m_parts.size());
    for (const Part& part : m_parts) {
        if (const QString text = part.edit->toPlainText(); !text.trimmed().isEmpty()) {
            body.push_back(NoteSection{part.code, text});
        }
    }
    return body;
}

void NoteSections::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    for (const Part& part : m_parts) {
        part.edit->setReadOnly(readOnly);
    }
}

QStringList NoteSections::codes() const
{
    QStringList codes;
    codes.reserve(static_cast<qsizetype>(m_parts.size()));
    for (const Part& part : m_parts) {
        codes.append(part.code);
    }
    return codes;
}

const NoteSections::Part* NoteSections::part(const QString& code) const
{
    const auto found = std::find_if(m_parts.begin(), m_parts.end(),
                                    [&](const Part& each) { return each.code == code; });
    return found == m_parts.end() ? nullptr : &*found;
}

TextBox* NoteSections::edit(const QString& code) const
{
    const Part* found = part(code);
    return found ? found->edit : nullptr;
}

TextBox* NoteSections::first() const
{
    return m_parts.empty() ? nullptr : m_parts.front().edit;
}

QString NoteSections::codeOf(const TextBox& edit) const
{
    const auto found = std::find_if(m_parts.begin(), m_parts.end(),
                                    [&](const Part& each) { return each.edit == &edit; });
    return found == m_parts.end() ? QString() : found->code;
}

TextBox* NoteSections::focused() const
{
    const auto found = std::find_if(m_parts.begin(), m_parts.end(),
                                    [](const Part& each) { return each.edit->hasFocus(); });
    return found == m_parts.end() ? nullptr : found->edit;
}

void NoteSections::setSpelling(const QString& code, std::vector<Mark> marks)
{
    if (const Part* found = part(code)) {
        found->marks->setSpelling(std::move(marks));
    }
}

void NoteSections::setMarks(const QString& code, std::vector<Mark> marks)
{
    if (const Part* found = part(code)) {
        found->marks->setMarks(std::move(marks));
    }
}

} // namespace kithbook
