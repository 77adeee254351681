// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/templatesettings.h"

#include "core/book/mutation.h"
#include "core/notes/owntemplates.h"
#include "ui/desk/askfile.h"
#include "ui/parts/button.h"
#include "ui/parts/card.h"
#include "ui/parts/flowlayout.h"
#include "ui/parts/label.h"
#include "ui/parts/problemline.h"
#include "ui/style/measure.h"
#include "ui/words/errortext.h"

#include <QBoxLayout>
#include <QFile>
#include <QLocale>

namespace kithbook {

namespace {

constexpr qint64 kMostBytes = 1 << 20; // of a file with a list: resources/catalogues/README.md

QStringList labelsOf(const NoteTemplates& lists, const NoteTemplates& shipped)
{
    QStringList names;
    for (const CatalogueEntry* entry : ownTemplates(lists, shipped)) {
        names.append(entry->label(QLocale()));
    }
    return names;
}

} // namespace

TemplateSettings::TemplateSettings(const Room& room, QWidget* parent)
    : SettingsGroup(parent), m_room(room), m_own(new Label({})), m_problem(new ProblemLine),
      m_add(new Button(Icon::Add, tr("Add a template from a file…"))),
      m_drop(new Button(Icon::Trash, tr("Use Kithbook's own again")))
{
    m_own->setObjectName(QStringLiteral("ownTemplates"));
    m_problem->setObjectName(QStringLiteral("templateProblem"));
    m_add->setObjectName(QStringLiteral("addTemplate"));
    m_drop->setObjectName(QStringLiteral("dropTemplates"));
    auto* card = new Card(Icon::Note, tr("Note templates"));
    card->body().addWidget(
        new Label(tr("A template is how a note is laid out. Your agency can write its own as a "
                     "file; it is kept in this book.")));
    card->body().addWidget(m_own);
    auto* acts = new FlowLayout;
    acts->addWidget(m_add);
    acts->addWidget(m_drop);
    card->body().addLayout(acts);
    card->body().addWidget(m_problem);
    auto* column = new QVBoxLayout(this);
    column->addWidget(card);
    spaceOut(*this, *acts, {.between = 2});
    spaceOut(*this, *column, {.between = 4});
    connect(m_add, &QAbstractButton::clicked, this, &TemplateSettings::chooseFile);
    connect(m_drop, &QAbstractButton::clicked, this, &TemplateSettings::drop);
    showOwn({});
}

void TemplateSettings::refresh()
{
    m_room.desk.ask(
        this,
        [&shipped = m_room.desk.shippedTemplates()](Book& book) -> Result<QStringList> {
            NoteTemplates lists = shipped;
            return addOwnTemplates(book, lists).map([&](bool) { return labelsOf(lists, shipped); });
        },
        [this](const Result<QStringList>& names) {
            if (names) {
                showOwn(*names);
            } else {
                m_room.navigator.showError(names.error());
            }
        });
}

void TemplateSettings::showOwn(const QStringList& names)
{
    m_own->setText(names.isEmpty() ? tr("There are none in this book yet.")
                                   //: %1 names of templates
                                   : tr("In this book: %1.").arg(names.join(QStringLiteral(", "))));
    m_drop->setHidden(names.isEmpty());
}

void TemplateSettings::chooseFile()
{
    const QString path =
        askFileToOpen(this, {tr("Choose a template"), {}, tr("Templates (*.json)")});
    if (!path.isEmpty()) {
        takeFile(path);
    }
}

void TemplateSettings::takeFile(const QString& path)
{
    m_problem->setProblem({});
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        showError({file.exists() ? Code::IoFailed : Code::NotFound, {}});
        return;
    }
    m_room.desk.write(
        this, Action::SettingChanged,
        [&shipped = m_room.desk.shippedTemplates(),
         bytes = file.read(kMostBytes + 1)](Book& book, Mutation& mutation) {
            return keepTemplateFile(book, mutation, shipped, bytes)
                .map([&](const NoteTemplates& lists) { return labelsOf(lists, shipped); });
        },
        [this](const Result<QStringList>& names) {
            if (!names) {
                showError(names.error());
                return;
            }
            showOwn(*names);
            m_room.navigator.say(tr("Kept. Notes can be written in it now."));
        });
}

void TemplateSettings::drop()
{
    m_problem->setProblem({});
    m_room.desk.write(
        this, Action::SettingChanged,
        [](Book& book, Mutation& mutation) { return dropOwnTemplates(book, mutation); },
        [this](const Result<void>& dropped) {
            if (!dropped) {
                showError(dropped.error());
                return;
            }
            showOwn({});
            m_add->setFocus(Qt::OtherFocusReason);
            m_room.navigator.offerUndo(tr("Taken out. Notes written in them stay as they are."));
        });
}

void TemplateSettings::showError(const Error& error)
{
    m_problem->setProblem(
        error.code == Code::BadInput
            //: %1 says where in the file, in technical words
            ? tr("That file holds no template Kithbook can use. Nothing was changed. Show this to "
                 "who wrote it: %1")
                  .arg(error.detail)
            : errorText(error).inOneParagraph());
}

} // namespace kithbook
