// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shortcutsheet.h"

#include "ui/parts/button.h"
#include "ui/parts/footerbar.h"
#include "ui/parts/pageframe.h"
#include "ui/shell/commands.h"
#include "ui/style/measure.h"

#include <QBoxLayout>
#include <QPlainTextEdit>
#include <QPrintDialog>
#include <QPrinter>

namespace kithbook {

namespace {

QString sheetText(const std::vector<ShortcutSheet::Line>& lines)
{
    QString text;
    for (const ShortcutSheet::Line& line : lines) {
        text += QStringLiteral("%1\t%2\n").arg(line.keys, line.text);
    }
    return text.trimmed();
}

void print(const QTextDocument& sheet, QWidget* parent)
{
    QPrinter printer;
    printer.setDocName(QStringLiteral("kithbook-keys"));
    QPrintDialog dialog(&printer, parent);
    if (dialog.exec() == QDialog::Accepted) {
        sheet.print(&printer);
    }
}

} // namespace

std::vector<ShortcutSheet::Line> ShortcutSheet::lines(const Commands& commands)
{
    std::vector<Line> lines;
    for (const Command& command : commands.all()) {
        QStringList keys;
        for (const QKeySequence& key : command.keys) {
            keys.append(key.toString(QKeySequence::NativeText));
        }
        if (!keys.isEmpty()) {
            lines.push_back({keys.join(tr(" or ")), Commands::plainText(command)});
        }
    }
    // These are no commands: every page and list has them.
    lines.push_back({tr("Tab"), tr("To the next field or group")});
    lines.push_back({tr("Arrow keys"), tr("Inside a group of choices or a list")});
    lines.push_back({tr("Esc"), tr("Close what was opened last")});
    return lines;
}

ShortcutSheet::ShortcutSheet(const Commands& commands, QWidget* parent) : QDialog(parent)
{
    setWindowTitle(QStringLiteral("Kithbook")); // what the task bar shows says nothing more
    setObjectName(QStringLiteral("shortcutSheet"));
    auto* sheet = new QPlainTextEdit(sheetText(lines(commands)));
    sheet->setObjectName(QStringLiteral("shortcutLines"));
    sheet->setAccessibleName(tr("Keys and what they do"));
    sheet->setReadOnly(true);
    sheet->setTabChangesFocus(true);
    sheet->setTextInteractionFlags(Qt::TextSelectableByKeyboard | Qt::TextSelectableByMouse);
    sheet->setTabStopDistance(units(44));
    auto* body = new QWidget;
    auto* column = new QVBoxLayout(body);
    column->addWidget(sheet);
    auto* frame = new PageFrame(tr("Keys"));
    frame->setBody(body);
    auto* closing = new Button(tr("Close"), ButtonKind::Main);
    auto* printing = new Button(Icon::Printer, tr("Print…"));
    frame->footer().addButton(closing);
    frame->footer().addButton(printing);
    connect(closing, &Button::clicked, this, &QDialog::accept);
    connect(printing, &Button::clicked, this, [this, sheet] { print(*sheet->document(), this); });
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(frame);
    resize(units(150), units(160));
    sheet->setFocus();
}

} // namespace kithbook
