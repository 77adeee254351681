// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "owntemplates.h"

#include "core/book/book.h"
#include "core/book/mutation.h"
#include "core/records/settings.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace kithbook {

namespace {

struct OwnList
{
    QLatin1StringView catalogue;
    QLatin1StringView setting;
};

/// Sections first: templates are made of them.
constexpr std::array kOwnLists{
    OwnList{QLatin1StringView("note_sections"), Settings::kOwnNoteSections},
    OwnList{QLatin1StringView("note_templates"), Settings::kOwnNoteTemplates}};

using OwnFiles = std::array<QByteArray, kOwnLists.size()>; ///< empty: none

Result<OwnFiles> keptFiles(Book& book)
{
    OwnFiles files;
    for (size_t i = 0; i < files.size(); ++i) {
        const auto kept = Settings(book).get(kOwnLists[i].setting);
        if (!kept) {
            return passOn(kept);
        }
        files[i] = kept->toUtf8();
    }
    return files;
}

Result<void> applyFile(NoteTemplates& lists, const QByteArray& file)
{
    if (file.isEmpty()) {
        return {};
    }
    return parseOverlay(file).and_then(
        [&](const CatalogueOverlay& overlay) { return lists.apply(overlay); });
}

/// A file is one set of changes, or several in a list. What is in a list is read by the strict
/// reader, too, each on its own.
QList<QByteArray> partsOf(const QByteArray& file)
{
    const QJsonArray array = QJsonDocument::fromJson(file).array();
    if (array.isEmpty()) {
        return {file};
    }
    QList<QByteArray> parts;
    parts.reserve(array.size());
    for (const auto& part : array) {
        parts.append(QJsonDocument(part.toObject()).toJson(QJsonDocument::Compact));
    }
    return parts;
}

Result<void> takePart(OwnFiles& files, const QByteArray& part)
{
    const auto overlay = parseOverlay(part);
    if (!overlay) {
        return passOn(overlay);
    }
    for (size_t i = 0; i < kOwnLists.size(); ++i) {
        if (overlay->catalogue == kOwnLists[i].catalogue) {
            // As short as it goes: a setting holds so much and no more.
            files[i] = QJsonDocument::fromJson(part).toJson(QJsonDocument::Compact);
            return {};
        }
    }
    return fail(Code::BadInput, QStringLiteral("overlay of another list"));
}

} // namespace

Result<bool> addOwnTemplates(Book& book, NoteTemplates& lists)
{
    return keptFiles(book).map([&](const OwnFiles& files) {
        bool fits = true;
        for (const QByteArray& file : files) {
            fits = applyFile(lists, file).has_value() && fits;
        }
        return fits;
    });
}

Result<NoteTemplates> keepTemplateFile(Book& book, Mutation& mutation, const NoteTemplates& shipped,
                                       const QByteArray& file)
{
    auto files = keptFiles(book);
    if (!files) {
        return passOn(files);
    }
    for (const QByteArray& part : partsOf(file)) {
        if (auto taken = takePart(*files, part); !taken) {
            return passOn(taken);
        }
    }
    NoteTemplates lists = shipped;
    Settings settings(book);
    for (size_t i = 0; i < files->size(); ++i) {
        const QByteArray& each = (*files)[i];
        if (each.isEmpty()) {
            continue;
        }
        auto kept = applyFile(lists, each).and_then([&] {
            return settings.set(mutation, kOwnLists[i].setting, QString::fromUtf8(each));
        });
        if (!kept) {
            return passOn(kept);
        }
    }
    return lists;
}

Result<void> dropOwnTemplates(Book& book, Mutation& mutation)
{
    Settings settings(book);
    for (const OwnList& list : kOwnLists) {
        if (auto dropped = settings.set(mutation, list.setting, {}); !dropped) {
            return dropped;
        }
    }
    return {};
}

std::vector<const CatalogueEntry*> ownTemplates(const NoteTemplates& lists,
                                                const NoteTemplates& shipped)
{
    std::vector<const CatalogueEntry*> own = lists.templates().offered();
    std::erase_if(own, [&](const CatalogueEntry* entry) {
        return shipped.templates().find(entry->code) != nullptr;
    });
    return own;
}

} // namespace kithbook
