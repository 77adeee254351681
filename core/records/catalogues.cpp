// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogues.h"

#include <QFile>

#include <algorithm>

namespace kithbook {

namespace {

constexpr std::array<QLatin1StringView, kListCount> kNames = {
    QLatin1StringView("modes"),
    QLatin1StringView("timing"),
    QLatin1StringView("delivery"),
    QLatin1StringView("audio_only_reasons"),
    QLatin1StringView("outcomes"),
    QLatin1StringView("places"),
    QLatin1StringView("activities"),
    QLatin1StringView("settings"),
    QLatin1StringView("formats"),
    QLatin1StringView("programme_areas"),
    QLatin1StringView("contact_kinds"),
    QLatin1StringView("safe_contact"),
    QLatin1StringView("person_status"),
    QLatin1StringView("pause_reasons"),
    QLatin1StringView("close_reasons"),
    QLatin1StringView("fidelity_items"),
    QLatin1StringView("samhsa_competencies"),
    QLatin1StringView("digital_competencies"),
    QLatin1StringView("group_attendance"),
};

std::size_t indexOf(ListId list)
{
    return static_cast<std::size_t>(list);
}

Result<Catalogue> fromResource(QLatin1StringView name)
{
    QFile file(QLatin1StringView(":/catalogues/") + name + QLatin1StringView(".json"));
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(Code::Internal, name + QLatin1StringView(" is not in the program"));
    }
    auto catalogue = parseCatalogue(file.readAll());
    if (!catalogue) {
        return fail(Code::Internal, name + QChar::Space + catalogue.error().detail);
    }
    if (catalogue->info().name != name) {
        return fail(Code::Internal, name + QLatin1StringView(" holds another list"));
    }
    return catalogue;
}

} // namespace

std::array<ListId, kListCount> allLists()
{
    std::array<ListId, kListCount> lists;
    std::generate(lists.begin(), lists.end(),
                  [next = 0]() mutable { return static_cast<ListId>(next++); });
    return lists;
}

QLatin1StringView catalogueName(ListId list)
{
    return kNames[indexOf(list)];
}

Result<Catalogues> Catalogues::load()
{
    Catalogues all;
    for (std::size_t i = 0; i < kListCount; ++i) {
        auto catalogue = fromResource(kNames[i]);
        if (!catalogue) {
            return passOn(catalogue);
        }
        all.m_shipped[i] = std::move(*catalogue);
    }
    all.m_shown = all.m_shipped;
    for (const Catalogue& catalogue : all.m_shipped) {
        if (!all.linksFit(catalogue)) {
            return fail(Code::Internal, catalogue.info().name + QStringLiteral(" links"));
        }
    }
    return all;
}

const Catalogue& Catalogues::at(ListId list) const
{
    return m_shown[indexOf(list)];
}

const Catalogue& Catalogues::shipped(ListId list) const
{
    return m_shipped[indexOf(list)];
}

const Catalogue* Catalogues::find(const QString& name) const
{
    const auto found = std::find(kNames.begin(), kNames.end(), name);
    return found == kNames.end() ? nullptr
                                 : &m_shown[static_cast<std::size_t>(found - kNames.begin())];
}

Result<void> Catalogues::apply(const CatalogueOverlay& overlay)
{
    const auto found = std::find(kNames.begin(), kNames.end(), overlay.catalogue);
    if (found == kNames.end()) {
        return fail(Code::BadInput, QStringLiteral("overlay of no list"));
    }
    const auto place = static_cast<std::size_t>(found - kNames.begin());
    auto changed = withOverlay(m_shipped[place], overlay);
    if (!changed) {
        return passOn(changed);
    }
    if (!linksFit(*changed)) {
        return fail(Code::BadInput, overlay.catalogue + QStringLiteral(" overlay links"));
    }
    m_shown[place] = std::move(*changed);
    return {};
}

bool Catalogues::linksFit(const Catalogue& catalogue) const
{
    if (catalogue.info().linksTo.isEmpty()) {
        return true;
    }
    const Catalogue* target = find(catalogue.info().linksTo);
    const auto linked = [target](const QString& code) { return target && target->find(code); };
    return std::all_of(catalogue.entries().begin(), catalogue.entries().end(),
                       [&linked](const CatalogueEntry& entry) {
                           return std::all_of(entry.links.begin(), entry.links.end(), linked);
                       });
}

} // namespace kithbook
