// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/cli/notecommands.h"
#include "app/cli/wording.h"
#include "core/book/mutation.h"
#include "core/notes/owntemplates.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>

#include <CLI/CLI.hpp>

namespace kithbook::cli {

namespace {

constexpr qint64 kMostFileBytes = 1 << 20; // of a file with a list: resources/catalogues/README.md

QJsonObject templateJson(const CatalogueEntry& entry, const Desk& desk)
{
    return {
        {QStringLiteral("code"), entry.code},
        {QStringLiteral("label"), entry.label(spoken())},
        {QStringLiteral("sections"), QJsonArray::fromStringList(entry.links)},
        {QStringLiteral("own"), desk.shippedTemplates().templates().find(entry.code) == nullptr}};
}

Result<Exit> listTemplates(Desk& desk)
{
    const auto book = desk.open();
    if (!book) {
        return passOn(book);
    }
    QJsonArray list;
    for (const CatalogueEntry* entry : desk.templates().templates().offered()) {
        const QJsonObject json = templateJson(*entry, desk);
        list.append(json);
        if (!desk.console().isJson()) {
            desk.console().line(QStringLiteral("%1  %2: %3")
                                    .arg(entry->code, entry->label(spoken()),
                                         entry->links.join(QLatin1StringView(", "))));
        }
    }
    if (desk.console().isJson()) {
        desk.console().answer(QJsonDocument(QJsonObject{{QStringLiteral("templates"), list}}));
    }
    return Exit::Done;
}

Result<QByteArray> readFile(const std::string& path)
{
    QFile file(typedText(path));
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(file.exists() ? Code::IoFailed : Code::NotFound);
    }
    return file.read(kMostFileBytes + 1);
}

Result<Exit> addTemplate(Desk& desk, const std::string& path)
{
    const auto file = readFile(path);
    if (!file) {
        return passOn(file);
    }
    auto book = desk.open();
    if (!book) {
        return passOn(book);
    }
    Mutation mutation(**book, Action::SettingChanged);
    const auto lists = keepTemplateFile(**book, mutation, desk.shippedTemplates(), *file);
    if (!lists && lists.error().code == Code::BadInput) {
        desk.console().usage(
            QStringLiteral("That file holds no note template Kithbook can use: %1. Nothing was "
                           "changed.")
                .arg(lists.error().detail),
            QStringLiteral("How such a file is written: man kithbook-cli, NOTE TEMPLATES."));
        return Exit::Usage;
    }
    if (!lists) {
        return passOn(lists);
    }
    if (auto committed = mutation.commit(); !committed) {
        return passOn(committed);
    }
    QStringList names;
    for (const CatalogueEntry* entry : ownTemplates(*lists, desk.shippedTemplates())) {
        names += entry->label(spoken());
    }
    if (desk.console().isJson()) {
        desk.console().answer(QJsonDocument(
            QJsonObject{{QStringLiteral("templates"), QJsonArray::fromStringList(names)}}));
    } else {
        desk.console().line(QStringLiteral("Kept in the book. Templates of your own: %1.")
                                .arg(names.isEmpty() ? QStringLiteral("none yet")
                                                     : names.join(QLatin1StringView(", "))));
    }
    return Exit::Done;
}

Result<Exit> dropTemplates(Desk& desk)
{
    auto book = desk.open();
    if (!book) {
        return passOn(book);
    }
    Mutation mutation(**book, Action::SettingChanged);
    const auto dropped =
        dropOwnTemplates(**book, mutation).and_then([&] { return mutation.commit(); });
    if (!dropped) {
        return passOn(dropped);
    }
    desk.console().line(QStringLiteral("The book goes on with Kithbook's own templates."));
    return Exit::Done;
}

} // namespace

void addNoteTemplates(Commands& commands, CLI::App* note)
{
    commands.addUnder(note, "templates", "How notes can be laid out", "note templates",
                      listTemplates);
    auto path = std::make_shared<std::string>();
    CLI::App* add = commands.addUnder(
        note, "template-add", "Keep your agency's own templates in the book",
        "note template-add ours.json", [path](Desk& desk) { return addTemplate(desk, *path); });
    add->add_option("file", *path, "The file; see the manual page")->required();
    commands.addUnder(note, "template-drop", "Take your agency's own templates out of the book",
                      "note template-drop", dropTemplates);
}

} // namespace kithbook::cli
