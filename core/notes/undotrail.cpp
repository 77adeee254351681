// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "undotrail.h"

#include <QCborArray>
#include <QSet>

#include <algorithm>
#include <optional>
#include <utility>

namespace kithbook {

namespace {

constexpr int kFieldsOfStep = 4;

/// The text before a step; nothing when the step does not lead to `after`.
std::optional<QString> takenBack(const QString& after, const UndoStep& step)
{
    if (step.at < 0 || step.at > after.size() ||
        after.mid(step.at, step.added.size()) != step.added) {
        return std::nullopt;
    }
    return after.left(step.at) + step.removed + after.mid(step.at + step.added.size());
}

bool isInverse(const UndoStep& one, const UndoStep& other)
{
    return one.section == other.section && one.at == other.at && one.removed == other.added &&
           one.added == other.removed;
}

bool leadsTo(const NoteBody& now, const std::vector<UndoStep>& steps)
{
    NoteBody body = now;
    for (auto step = steps.rbegin(); step != steps.rend(); ++step) {
        const auto before = takenBack(sectionText(body, step->section), *step);
        if (!before) {
            return false;
        }
        std::erase_if(body, [&](const NoteSection& each) { return each.code == step->section; });
        body.push_back(NoteSection{step->section, *before});
    }
    return true;
}

} // namespace

UndoStep stepBetween(const QString& section, const QString& before, const QString& after)
{
    const qsizetype shorter = std::min(before.size(), after.size());
    qsizetype front = 0;
    while (front < shorter && before[front] == after[front]) {
        ++front;
    }
    if (front > 0 && before[front - 1].isHighSurrogate()) {
        --front;
    }
    qsizetype back = 0;
    while (back < shorter - front &&
           before[before.size() - 1 - back] == after[after.size() - 1 - back]) {
        ++back;
    }
    if (back > 0 && before[before.size() - back].isLowSurrogate()) {
        --back;
    }
    return {section, front, before.mid(front, before.size() - front - back),
            after.mid(front, after.size() - front - back)};
}

void UndoTrail::follow(const NoteBody& now)
{
    QSet<QString> sections;
    for (const NoteBody* body : {&std::as_const(m_now), &now}) {
        for (const NoteSection& section : *body) {
            sections.insert(section.code);
        }
    }
    for (const QString& section : std::as_const(sections)) {
        UndoStep step =
            stepBetween(section, sectionText(m_now, section), sectionText(now, section));
        if (!step.removed.isEmpty() || !step.added.isEmpty()) {
            add(std::move(step));
        }
    }
    m_now = now;
}

void UndoTrail::add(UndoStep step)
{
    if (!m_steps.empty() && isInverse(m_steps.back(), step)) {
        m_steps.pop_back();
        return;
    }
    m_steps.push_back(std::move(step));
    qsizetype text = 0;
    size_t kept = 0;
    while (kept < std::min(m_steps.size(), kMostSteps)) {
        const UndoStep& next = m_steps[m_steps.size() - 1 - kept];
        text += next.removed.size() + next.added.size();
        if (text > kMostText) {
            break;
        }
        ++kept;
    }
    m_steps.erase(m_steps.begin(), m_steps.end() - static_cast<std::ptrdiff_t>(kept));
}

QString UndoTrail::start(const QString& section) const
{
    QString text = sectionText(m_now, section);
    for (auto step = m_steps.rbegin(); step != m_steps.rend(); ++step) {
        if (step->section == section) {
            text = takenBack(text, *step).value_or(text);
        }
    }
    return text;
}

QCborValue UndoTrail::toCbor() const
{
    QCborArray steps;
    for (const UndoStep& step : m_steps) {
        steps.append(QCborArray{step.section, step.at, step.removed, step.added});
    }
    return steps;
}

UndoTrail UndoTrail::fromCbor(const QCborValue& value, NoteBody now)
{
    std::vector<UndoStep> steps;
    const QCborArray array = value.toArray();
    for (const auto& each : array) {
        const QCborArray step = each.toArray();
        if (step.size() != kFieldsOfStep) {
            return UndoTrail(std::move(now));
        }
        steps.push_back({step.at(0).toString(), static_cast<qsizetype>(step.at(1).toInteger()),
                         step.at(2).toString(), step.at(3).toString()});
    }
    const bool fits = steps.size() <= kMostSteps && leadsTo(now, steps);
    UndoTrail trail(std::move(now));
    if (fits) {
        trail.m_steps = std::move(steps);
    }
    return trail;
}

} // namespace kithbook
