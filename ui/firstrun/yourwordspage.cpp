// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/firstrun/yourwordspage.h"

#include "ui/forms/ownwordsform.h"
#include "ui/parts/banner.h"
#include "ui/parts/label.h"
#include "ui/style/measure.h"
#include "ui/words/errortext.h"

#include <QBoxLayout>

namespace kithbook {

YourWordsPage::YourWordsPage(QWidget* parent)
    : FirstRunPage(parent), m_form(new OwnWordsForm), m_trouble(new Banner(BannerKind::Care))
{
    m_trouble->hide();
    auto* column = new QVBoxLayout(this);
    column->addWidget(new Label(tr("Your words and hours"), TextRole::PageTitle));
    column->addWidget(new Label(tr("All of it is optional, and stays in your book. Settings has it "
                                   "again."),
                                TextRole::Body, Ink::Muted));
    column->addWidget(m_trouble);
    column->addWidget(m_form);
    spaceOut(*this, *column, {.between = 4});
    setFocusProxy(m_form);
}

FirstRunPage::Buttons YourWordsPage::buttons() const
{
    return {.main = tr("Open my book"), .other = tr("Skip this")};
}

void YourWordsPage::doMain()
{
    Q_EMIT keepAsked();
}

void YourWordsPage::doOther()
{
    Q_EMIT skipped();
}

OwnWords YourWordsPage::words() const
{
    return m_form->words();
}

void YourWordsPage::showError(const Error& error)
{
    m_trouble->setText(errorText(error).inOneParagraph());
    m_trouble->show();
    m_form->showError(error);
}

} // namespace kithbook
