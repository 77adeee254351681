// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "savedviews.h"

#include "core/records/settings.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace kithbook {

namespace {

using Views = std::vector<SavedView>;

struct SortCode
{
    PersonSort sort;
    QLatin1StringView code;
};
constexpr SortCode kSorts[] = {{PersonSort::ByNextStep, QLatin1StringView("next_step")},
                               {PersonSort::ByName, QLatin1StringView("name")},
                               {PersonSort::ByLastContact, QLatin1StringView("last_contact")}};

constexpr QLatin1StringView kNameField("name");
constexpr QLatin1StringView kStatusesField("statuses");
constexpr QLatin1StringView kTrashField("trash");
constexpr QLatin1StringView kTextField("text");
constexpr QLatin1StringView kSortField("sort");

QJsonObject written(const SavedView& view)
{
    const auto* sort = std::ranges::find(kSorts, view.wish.sort, &SortCode::sort);
    return {{kNameField, view.name},
            {kStatusesField, QJsonArray::fromStringList(view.wish.statuses)},
            {kTrashField, view.wish.trash},
            {kTextField, view.wish.name},
            {kSortField, QString(sort->code)}};
}

std::optional<SavedView> read(const QJsonObject& object)
{
    SavedView view;
    view.name = object[kNameField].toString();
    const QString code = object[kSortField].toString();
    const auto* sort = std::ranges::find(kSorts, code, &SortCode::code);
    if (view.name.isEmpty() || sort == std::end(kSorts)) {
        return std::nullopt;
    }
    for (const QJsonValue status : object[kStatusesField].toArray()) {
        view.wish.statuses.append(status.toString());
    }
    view.wish.trash = object[kTrashField].toBool();
    view.wish.name = object[kTextField].toString();
    view.wish.sort = sort->sort;
    return view;
}

Result<QJsonArray> askWritten(Book& book)
{
    return Settings(book).get(Settings::kPeopleViews).map([](const QString& json) {
        return QJsonDocument::fromJson(json.toUtf8()).array();
    });
}

/// Changes the views as they are written, so that what only a newer Kithbook can read stays.
template <typename Change>
Result<void> changeAll(Book& book, Mutation& mutation, Change change)
{
    return askWritten(book).and_then([&](QJsonArray views) {
        change(views);
        const QByteArray json = QJsonDocument(views).toJson(QJsonDocument::Compact);
        return Settings(book).set(mutation, Settings::kPeopleViews,
                                  views.isEmpty() ? QString() : QString::fromUtf8(json));
    });
}

qsizetype placeOf(const QJsonArray& views, const QString& name)
{
    const auto place = std::ranges::find_if(views, [&](const QJsonValue& view) {
        return view.toObject()[kNameField].toString() == name;
    });
    return place == views.end() ? -1 : place - views.begin();
}

void take(QJsonArray& views, const QString& name)
{
    if (const qsizetype place = placeOf(views, name); place >= 0) {
        views.removeAt(place);
    }
}

} // namespace

Result<Views> askViews(Book& book)
{
    return askWritten(book).map([](const QJsonArray& all) {
        Views views;
        for (const QJsonValue view : all) {
            if (auto known = read(view.toObject())) {
                views.push_back(std::move(*known));
            }
        }
        std::ranges::sort(views, [](const SavedView& a, const SavedView& b) {
            return a.name.localeAwareCompare(b.name) < 0;
        });
        return views;
    });
}

Result<void> keepView(Book& book, Mutation& mutation, const SavedView& view)
{
    return changeAll(book, mutation, [&](QJsonArray& views) {
        take(views, view.name);
        views.append(written(view));
    });
}

Result<void> renameView(Book& book, Mutation& mutation, const QString& name, const QString& newName)
{
    return changeAll(book, mutation, [&](QJsonArray& views) {
        if (const qsizetype place = placeOf(views, name); place >= 0) {
            QJsonObject view = views[place].toObject();
            view[kNameField] = newName;
            views[place] = view;
        }
    });
}

Result<void> removeView(Book& book, Mutation& mutation, const QString& name)
{
    return changeAll(book, mutation, [&](QJsonArray& views) { take(views, name); });
}

} // namespace kithbook
