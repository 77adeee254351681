// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cataloguefile.h"

#include "core/records/jsonreader.h"

#include <algorithm>
#include <utility>

namespace kithbook {

namespace {

constexpr QLatin1StringView kCodeKey("code");
constexpr QLatin1StringView kVersion("version");
constexpr QLatin1StringView kSource("source");

constexpr std::pair<QLatin1StringView, Trait> kTraitKeys[] = {
    {QLatin1StringView("digital"), Trait::Digital},
    {QLatin1StringView("asynchronous"), Trait::Asynchronous},
    {QLatin1StringView("asks_text"), Trait::AsksText},
    {QLatin1StringView("held"), Trait::Held},
    {QLatin1StringView("billable"), Trait::Billable},
    {QLatin1StringView("needs_reason"), Trait::NeedsReason},
    {QLatin1StringView("on_caseload"), Trait::OnCaseload},
    {QLatin1StringView("attended"), Trait::Attended},
    {QLatin1StringView("warns"), Trait::Warns},
    {QLatin1StringView("emerging"), Trait::Emerging},
};

bool isLanguage(const QString& text)
{
    return (text.size() == 2 || text.size() == 3) &&
           std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'a' && c <= u'z'; });
}

Labels readLabels(JsonReader& reader)
{
    Labels labels;
    for (const QString& language : reader.keys()) {
        if (isLanguage(language)) {
            labels.insert(language, reader.neededText(QLatin1StringView(language.toLatin1())));
        }
    }
    return labels;
}

CatalogueEntry readEntry(JsonReader& reader)
{
    CatalogueEntry entry;
    entry.code = reader.neededCode(kCodeKey);
    const QLatin1StringView label("label");
    reader.object(label, [&entry](JsonReader& part) { entry.labels = readLabels(part); });
    if (!entry.labels.contains(QStringLiteral("en"))) {
        reader.note(label);
    }
    for (const auto& [key, trait] : kTraitKeys) {
        entry.traits.setFlag(trait, reader.flag(key));
    }
    entry.countsAs = reader.code(QLatin1StringView("counts_as"));
    entry.links = reader.codes(QLatin1StringView("links"));
    reader.eachObject(QLatin1StringView("shares"), [&entry](JsonReader& part) {
        entry.shares.push_back({part.neededCode(QLatin1StringView("sample")),
                                part.neededNumber(QLatin1StringView("count")),
                                part.neededPercent(QLatin1StringView("percent"))});
    });
    return entry;
}

CatalogueInfo readInfo(JsonReader& reader)
{
    CatalogueInfo info;
    info.name = reader.neededCode(QLatin1StringView("catalogue"));
    info.version = reader.neededNumber(kVersion);
    info.source = reader.neededText(kSource);
    info.license = reader.text(QLatin1StringView("license"));
    info.attribution = reader.text(QLatin1StringView("attribution"));
    info.linksTo = reader.code(QLatin1StringView("links_to"));
    reader.eachObject(QLatin1StringView("samples"), [&info](JsonReader& part) {
        info.samples.push_back({part.neededCode(QLatin1StringView("id")),
                                part.neededText(QLatin1StringView("title")),
                                part.neededNumber(QLatin1StringView("size")),
                                part.flag(QLatin1StringView("multi_select"))});
    });
    return info;
}

CatalogueOverlay readOverlay(JsonReader& reader)
{
    CatalogueOverlay overlay;
    overlay.catalogue = reader.neededCode(QLatin1StringView("overlay"));
    overlay.version = reader.neededNumber(kVersion);
    overlay.basedOn = reader.neededNumber(QLatin1StringView("based_on"));
    overlay.source = reader.neededText(kSource);
    reader.eachObject(QLatin1StringView("add"), [&overlay](JsonReader& part) {
        overlay.added.push_back(readEntry(part));
        overlay.added.back().added = true;
    });
    overlay.hidden = reader.codes(QLatin1StringView("hide"));
    reader.eachObject(QLatin1StringView("rename"), [&overlay](JsonReader& part) {
        const QString code = part.neededCode(kCodeKey);
        const QLatin1StringView label("label");
        if (overlay.renamed.contains(code)) {
            part.note(QStringLiteral("code twice"));
        }
        part.object(label, [&](JsonReader& words) { overlay.renamed[code] = readLabels(words); });
        if (overlay.renamed.value(code).isEmpty()) {
            part.note(label);
        }
    });
    overlay.order = reader.codes(QLatin1StringView("order"));
    return overlay;
}

/// The entry with that code, or none. Only while the vector does not grow.
CatalogueEntry* entryIn(std::vector<CatalogueEntry>& entries, const QString& code)
{
    const auto found = std::find_if(entries.begin(), entries.end(),
                                    [&code](const auto& entry) { return entry.code == code; });
    return found == entries.end() ? nullptr : &*found;
}

void reorder(std::vector<CatalogueEntry>& entries, const QStringList& order)
{
    const auto rank = [&order](const CatalogueEntry& entry) {
        const qsizetype place = order.indexOf(entry.code);
        return place < 0 ? order.size() : place;
    };
    std::stable_sort(entries.begin(), entries.end(), [&rank](const auto& one, const auto& other) {
        return rank(one) < rank(other);
    });
}

} // namespace

Result<Catalogue> parseCatalogue(const QByteArray& json)
{
    CatalogueInfo info;
    std::vector<CatalogueEntry> entries;
    const auto read = readJsonFile(json, [&](JsonReader& reader) {
        info = readInfo(reader);
        reader.eachObject(QLatin1StringView("entries"),
                          [&entries](JsonReader& part) { entries.push_back(readEntry(part)); });
    });
    return read.and_then([&] { return Catalogue::make(std::move(info), std::move(entries)); });
}

Result<CatalogueOverlay> parseOverlay(const QByteArray& json)
{
    CatalogueOverlay overlay;
    const auto read =
        readJsonFile(json, [&](JsonReader& reader) { overlay = readOverlay(reader); });
    return read.map([&] { return std::move(overlay); });
}

Result<Catalogue> withOverlay(const Catalogue& shipped, const CatalogueOverlay& overlay)
{
    CatalogueInfo info = shipped.info();
    const auto notGood = [&info](const QString& where) {
        return fail(Code::BadInput, info.name + QStringLiteral(" overlay ") + where);
    };
    if (overlay.catalogue != info.name) {
        return notGood(QStringLiteral("of another list"));
    }
    if (overlay.basedOn > info.version) {
        return notGood(QStringLiteral("based_on"));
    }
    std::vector<CatalogueEntry> entries = shipped.entries();
    entries.insert(entries.end(), overlay.added.begin(), overlay.added.end());
    for (const QString& code : overlay.hidden) {
        CatalogueEntry* entry = entryIn(entries, code);
        if (!entry) {
            return notGood(QStringLiteral("hide"));
        }
        entry->hidden = true;
    }
    for (auto words = overlay.renamed.cbegin(); words != overlay.renamed.cend(); ++words) {
        CatalogueEntry* entry = entryIn(entries, words.key());
        if (!entry) {
            return notGood(QStringLiteral("rename"));
        }
        entry->ownLabels = words.value();
    }
    if (!std::all_of(overlay.order.begin(), overlay.order.end(),
                     [&](const QString& code) { return entryIn(entries, code); })) {
        return notGood(QStringLiteral("order"));
    }
    reorder(entries, overlay.order);
    info.overlayVersion = overlay.version;
    return Catalogue::make(std::move(info), std::move(entries));
}

} // namespace kithbook
