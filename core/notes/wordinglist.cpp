// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wordinglist.h"

#include "core/records/jsonreader.h"

namespace kithbook {

namespace {

constexpr qsizetype kMostChoices = 2; // ux.md section 5: underline, reason, two choices

WordingForm readWordingForm(JsonReader& reader)
{
    WordingForm form;
    const QLatin1StringView words("words");
    form.words = reader.texts(words);
    if (form.words.isEmpty()) {
        reader.note(words);
    }
    const QLatin1StringView choices("choices");
    form.choices = reader.texts(choices);
    if (form.choices.isEmpty() || form.choices.size() > kMostChoices) {
        reader.note(choices);
    }
    reader.object(QLatin1StringView("near"), [&form](JsonReader& near) {
        form.before = near.texts(QLatin1StringView("before"));
        form.after = near.texts(QLatin1StringView("after"));
        form.within = near.neededNumber(QLatin1StringView("within"));
    });
    form.unless = reader.texts(QLatin1StringView("unless"));
    // For whoever mends the list, and for the test that reads them both.
    const QString example = reader.text(QLatin1StringView("example"));
    const QString fine = reader.text(QLatin1StringView("fine"));
    const bool asksAround = !form.before.isEmpty() || !form.after.isEmpty();
    if ((asksAround && example.isEmpty()) || (!form.unless.isEmpty() && fine.isEmpty())) {
        reader.note(QStringLiteral("example"));
    }
    return form;
}

WordingEntry readWordingEntry(JsonReader& reader)
{
    WordingEntry entry;
    entry.code = reader.neededCode(QLatin1StringView("code"));
    entry.reason = reader.neededText(QLatin1StringView("reason"));
    const QLatin1StringView forms("forms");
    reader.eachObject(forms,
                      [&entry](JsonReader& part) { entry.forms.push_back(readWordingForm(part)); });
    if (entry.forms.empty()) {
        reader.note(forms);
    }
    return entry;
}

} // namespace

Result<WordingList> parseWordingList(const QByteArray& json)
{
    WordingList list;
    const auto read = readJsonFile(json, [&list](JsonReader& reader) {
        list.language = reader.neededCode(QLatin1StringView("wording"));
        list.version = reader.neededNumber(QLatin1StringView("version"));
        list.source = reader.neededText(QLatin1StringView("source"));
        reader.eachObject(QLatin1StringView("entries"), [&list](JsonReader& part) {
            list.entries.push_back(readWordingEntry(part));
        });
    });
    return read.map([&] { return std::move(list); });
}

} // namespace kithbook
