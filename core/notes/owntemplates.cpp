// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "owntemplates.h"

#include "core/book/book.h"
#include "core/book/mutation.h"
#include "core/records/settings.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <tuple>

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

constexpr QLatin1StringView kAdd("add");
constexpr std::array kHeadOfFile{QLatin1StringView("format"), QLatin1StringView("overlay"),
                                 QLatin1StringView("version"), QLatin1StringView("based_on"),
                                 QLatin1StringView("source")};

static_assert(kOwnLists.size() == std::tuple_size_v<OwnTemplateFiles>);

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

/// What the file added, known and not offered.
QString withdrawn(const QByteArray& file)
{
    const QJsonObject all = QJsonDocument::fromJson(file).object();
    const QJsonArray added = all.value(kAdd).toArray();
    if (added.isEmpty()) {
        return {};
    }
    QJsonArray hidden;
    for (const auto& entry : added) {
        hidden.append(entry.toObject().value(QLatin1StringView("code")));
    }
    QJsonObject left{{kAdd, added}, {QLatin1StringView("hide"), hidden}};
    for (const QLatin1StringView key : kHeadOfFile) {
        left.insert(key, all.value(key));
    }
    QString text = QString::fromUtf8(QJsonDocument(left).toJson(QJsonDocument::Compact));
    // To be rid of it comes before the headings of old notes.
    return text.size() <= Settings::kLongestValue ? text : QString();
}

Result<void> takePart(OwnTemplateFiles& files, const QByteArray& part)
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

Result<OwnTemplateFiles> ownTemplateFiles(Book& book)
{
    OwnTemplateFiles files;
    for (size_t i = 0; i < files.size(); ++i) {
        const auto kept = Settings(book).get(kOwnLists[i].setting);
        if (!kept) {
            return passOn(kept);
        }
        files[i] = kept->toUtf8();
    }
    return files;
}

Result<bool> addOwnTemplates(Book& book, NoteTemplates& lists)
{
    return ownTemplateFiles(book).map([&](const OwnTemplateFiles& files) {
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
    auto files = ownTemplateFiles(book);
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
    const auto files = ownTemplateFiles(book);
    if (!files) {
        return passOn(files);
    }
    Settings settings(book);
    for (size_t i = 0; i < files->size(); ++i) {
        auto dropped = settings.set(mutation, kOwnLists[i].setting, withdrawn((*files)[i]));
        if (!dropped) {
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
