// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/aboutsettings.h"

#include "ui/parts/card.h"
#include "ui/parts/label.h"
#include "ui/style/measure.h"

#include <QBoxLayout>

namespace kithbook {

namespace {

void addLines(Card& card, const QStringList& lines, TextRole role = TextRole::Body)
{
    for (const QString& line : lines) {
        auto* label = new Label(line, role);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        card.body().addWidget(label);
    }
}

QStringList attributions(const Catalogues& catalogues)
{
    QStringList lines;
    for (const ListId list : allLists()) {
        const CatalogueInfo& info = catalogues.shipped(list).info();
        if (!info.attribution.isEmpty()) {
            lines << (info.license.isEmpty()
                          ? info.attribution
                          : QStringLiteral("%1 (%2)").arg(info.attribution, info.license));
        }
    }
    lines.removeDuplicates();
    return lines;
}

// docs/ARCHITECTURE.md says why each is here.
QStringList libraries()
{
    return {QStringLiteral("Qt (LGPL-3.0)"),        QStringLiteral("SQLCipher (BSD-3-Clause)"),
            QStringLiteral("libsodium (ISC)"),      QStringLiteral("OpenSSL (Apache-2.0)"),
            QStringLiteral("zxcvbn-c (MIT)"),       QStringLiteral("tl::expected (CC0-1.0)"),
            QStringLiteral("Bootstrap Icons (MIT)")};
}

} // namespace

AboutSettings::AboutSettings(const Catalogues& catalogues, QWidget* parent) : SettingsGroup(parent)
{
    auto* about = new Card(Icon::Info, QStringLiteral("Kithbook"));
    addLines(*about,
             {tr("Version %1").arg(QStringLiteral(KITHBOOK_VERSION)),
              tr("Free software under the GNU General Public License, version 3 or later "
                 "(GPL-3.0-or-later). It comes without warranty."),
              tr("Your book stays on this computer. Kithbook sends nothing over a network.")});
    auto* lists = new Card(Icon::Quote, tr("Where the lists come from"));
    addLines(*lists, attributions(catalogues), TextRole::Caption);
    auto* parts = new Card(Icon::Resources, tr("What it is built with"));
    addLines(*parts, libraries(), TextRole::Caption);
    auto* column = new QVBoxLayout(this);
    column->addWidget(about);
    column->addWidget(lists);
    column->addWidget(parts);
    spaceOut(*this, *column, {.between = 4});
}

} // namespace kithbook
