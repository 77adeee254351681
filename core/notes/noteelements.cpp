// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "noteelements.h"

#include "core/notes/quotations.h"
#include "core/notes/templateswitch.h"
#include "core/notes/textwords.h"

#include <algorithm>
#include <array>

namespace kithbook {

namespace {

constexpr QLatin1StringView kGoal("goal");
constexpr QLatin1StringView kResponse("response");

/// An attempt is told with these.
constexpr std::array<QLatin1StringView, 6> kOfAttempts = {
    QLatin1StringView("person"),  QLatin1StringView("time"),       QLatin1StringView("mode"),
    QLatin1StringView("support"), QLatin1StringView("next_steps"), QLatin1StringView("next_date")};

bool hasQuotation(const NoteBody& body)
{
    return std::any_of(body.begin(), body.end(), [](const NoteSection& section) {
        const auto marks = quotations(section.text);
        return std::any_of(marks.begin(), marks.end(), [&section](const Mark& mark) {
            return !wordsIn(QStringView(section.text).sliced(mark.at, mark.length)).empty();
        });
    });
}

class ElementReader
{
public:
    ElementReader(const NoteTemplates& lists, const CatalogueEntry& noteTemplate,
                  const NoteBody& body, const NoteFacts& facts)
        : m_lists(lists), m_template(noteTemplate), m_body(body), m_facts(facts)
    {
    }

    /// Nothing when it is not asked for.
    [[nodiscard]] std::optional<NoteElement> read(const QString& code) const
    {
        const auto isIt = [&code](QLatin1StringView one) { return code == one; };
        if (!m_facts.held && std::none_of(kOfAttempts.begin(), kOfAttempts.end(), isIt)) {
            return std::nullopt;
        }
        for (const auto& [fact, isHere] : facts()) {
            if (code == fact) {
                return isHere ? std::optional(NoteElement{code, *isHere, false, {}}) : std::nullopt;
            }
        }
        return code == u"own_words" ? ownWords(code) : text(code);
    }

private:
    using Fact = std::pair<QLatin1StringView, std::optional<bool>>;

    [[nodiscard]] std::array<Fact, 5> facts() const
    {
        const auto ofSession = [this](bool isHere) {
            return m_facts.inSession ? std::optional(isHere) : std::nullopt;
        };
        return {Fact{QLatin1StringView("person"), m_facts.hasPerson},
                Fact{QLatin1StringView("time"), ofSession(m_facts.hasTime)},
                Fact{QLatin1StringView("mode"), ofSession(m_facts.hasMode)},
                Fact{QLatin1StringView("place"), ofSession(m_facts.hasPlace)},
                Fact{QLatin1StringView("next_date"), m_facts.nextPlanned}};
    }

    [[nodiscard]] std::optional<NoteElement> ownWords(const QString& code) const
    {
        const QString section = sectionFor(kResponse);
        return NoteElement{code, hasQuotation(m_body), false,
                           section.isEmpty() ? m_template.links.front() : section};
    }

    [[nodiscard]] std::optional<NoteElement> text(const QString& code) const
    {
        const QString section = sectionFor(code);
        if (code == kGoal) {
            // One section stands for the goal or none does: talking about it is not naming it.
            const bool own = !section.isEmpty() && linksOf(section).front() == code;
            return NoteElement{code, m_facts.hasGoal || isWritten(code), false,
                               own ? section : QString()};
        }
        return section.isEmpty()
                   ? std::nullopt
                   : std::optional(NoteElement{code, isWritten(code), false, section});
    }

    /// The template's section that stands for the field, else one that speaks of it.
    [[nodiscard]] QString sectionFor(const QString& field) const
    {
        QString speaking;
        for (const QString& section : m_template.links) {
            const QStringList links = linksOf(section);
            if (links.front() == field) {
                return section;
            }
            if (speaking.isEmpty() && links.contains(field)) {
                speaking = section;
            }
        }
        return speaking;
    }

    [[nodiscard]] bool isWritten(const QString& field) const
    {
        return std::any_of(m_body.begin(), m_body.end(), [&](const NoteSection& section) {
            const QStringList links = linksOf(originOf(section.code));
            const bool speaks =
                field == kGoal ? !links.isEmpty() && links.front() == field : links.contains(field);
            return speaks && !wordsIn(section.text).empty();
        });
    }

    [[nodiscard]] QStringList linksOf(const QString& section) const
    {
        const CatalogueEntry* entry = m_lists.sections().find(section);
        return entry ? entry->links : QStringList();
    }

    const NoteTemplates& m_lists;
    const CatalogueEntry& m_template;
    const NoteBody& m_body;
    const NoteFacts& m_facts;
};

} // namespace

NoteFacts factsOf(const SessionDraft& session, const Catalogue& outcomes)
{
    const CatalogueEntry* outcome = outcomes.find(session.outcome);
    NoteFacts facts;
    facts.hasPerson = !session.people.empty();
    facts.inSession = true;
    facts.held = outcome == nullptr || outcome->is(Trait::Held);
    facts.hasTime = session.startMs > 0;
    facts.hasMode = !session.mode.isEmpty();
    facts.hasPlace = !session.place.isEmpty() && session.place != u"unknown";
    return facts;
}

Result<std::vector<NoteElement>> noteElements(const NoteTemplates& lists,
                                              const QString& templateCode, const NoteBody& body,
                                              const NoteFacts& facts,
                                              const QStringList& neededToSign)
{
    const auto noteTemplate = lists.templates().known(templateCode);
    if (!noteTemplate) {
        return passOn(noteTemplate);
    }
    const ElementReader reader(lists, **noteTemplate, body, facts);
    std::vector<NoteElement> elements;
    elements.reserve(lists.fields().entries().size());
    for (const CatalogueEntry& field : lists.fields().entries()) {
        if (auto element = reader.read(field.code); element && !field.hidden) {
            element->needed = neededToSign.contains(field.code);
            elements.push_back(std::move(*element));
        }
    }
    return elements;
}

bool blocksSigning(const std::vector<NoteElement>& elements)
{
    return std::any_of(elements.begin(), elements.end(),
                       [](const NoteElement& element) { return element.needed && !element.here; });
}

QStringList neededToSign(const QString& setting)
{
    return setting.simplified().split(QChar::Space, Qt::SkipEmptyParts);
}

QString neededToSignSetting(const QStringList& codes)
{
    return codes.join(QChar::Space);
}

} // namespace kithbook
