// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wayeditor.h"

#include "ui/desk/linecover.h"
#include "ui/desk/page.h"
#include "ui/parts/button.h"
#include "ui/parts/chipgroup.h"
#include "ui/parts/field.h"
#include "ui/style/measure.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QLocale>

namespace kithbook {

WayEditor::WayEditor(const Room& room, int number, QWidget* parent)
    : QGroupBox(tr("Way to connect %1").arg(QLocale().toString(number)), parent),
      m_kind(new QComboBox), m_address(new QLineEdit), m_label(new QLineEdit),
      m_safe(new ChipGroup(tr("Is it safe to use?"), ChipGroup::Answers::One)),
      m_rule(new QLineEdit), m_preferred(new QCheckBox(tr("They like this one best"))),
      m_addressField(new Field(tr("Number or address"), m_address)),
      m_labelField(new Field(tr("Which one, or what kind"), m_label, tr("if you like"))),
      m_ruleField(new Field(tr("A rule for it"), m_rule, tr("such as: no voicemail")))
{
    m_kind->setObjectName(QStringLiteral("wayKind"));
    m_address->setObjectName(QStringLiteral("wayAddress"));
    m_label->setObjectName(QStringLiteral("wayLabel"));
    m_safe->setObjectName(QStringLiteral("waySafe"));
    m_rule->setObjectName(QStringLiteral("wayRule"));
    m_preferred->setObjectName(QStringLiteral("wayPreferred"));
    for (const CatalogueEntry* kind : room.desk.catalogues().at(ListId::ContactKinds).offered()) {
        m_kind->addItem(kind->label(QLocale()), kind->code);
    }
    m_safe->setChipSize(ControlSize::Small);
    for (const CatalogueEntry* safe : room.desk.catalogues().at(ListId::SafeContact).offered()) {
        m_safe->addChip(safe->code, withoutMnemonic(safe->label(QLocale())));
    }
    new LineCover(room.names, *m_addressField);
    auto* remove = new Button(Icon::Trash, tr("Take this way away"));
    remove->setObjectName(QStringLiteral("removeWay"));
    remove->setSize(ControlSize::Small);
    connect(remove, &Button::clicked, this, &WayEditor::removeAsked);

    auto* column = new QVBoxLayout(this);
    column->addWidget(new Field(tr("Kind"), m_kind));
    for (QWidget* part : std::initializer_list<QWidget*>{m_addressField, m_labelField, m_safe,
                                                         m_ruleField, m_preferred}) {
        column->addWidget(part);
    }
    column->addWidget(remove, 0, Qt::AlignLeading);
    spaceOut(*this, *column, {.between = 3});
    setWay({});
}

void WayEditor::setWay(const ContactWayDraft& way)
{
    m_kind->setCurrentIndex(way.kind.isEmpty() ? 0 : m_kind->findData(way.kind));
    m_address->setText(way.address);
    m_label->setText(way.label);
    m_safe->choose({way.safe});
    m_rule->setText(way.safeRule);
    m_preferred->setChecked(way.preferred);
}

// An entry that is hidden by now is in no list: what was loaded stays.
ContactWayDraft WayEditor::way(ContactWayDraft way) const
{
    if (m_kind->currentIndex() >= 0) {
        way.kind = m_kind->currentData().toString();
    }
    way.address = m_address->text().simplified();
    way.label = m_label->text().simplified();
    if (const QStringList safe = m_safe->chosen(); !safe.isEmpty()) {
        way.safe = safe.first();
    }
    way.safeRule = m_rule->text().simplified();
    way.preferred = m_preferred->isChecked();
    return way;
}

bool WayEditor::isEmpty() const
{
    return m_address->text().trimmed().isEmpty() && m_label->text().trimmed().isEmpty() &&
           m_rule->text().trimmed().isEmpty();
}

void WayEditor::setProblem(Code code, const QString& field, const QString& words)
{
    Field* about = m_addressField;
    if (code == Code::OtherNeedsText || field.startsWith(QLatin1StringView("label"))) {
        about = m_labelField;
    } else if (field.startsWith(QLatin1StringView("safe rule"))) {
        about = m_ruleField;
    }
    about->setProblem(words);
    about->focusControl();
}

void WayEditor::clearProblems()
{
    for (Field* field : {m_addressField, m_labelField, m_ruleField}) {
        field->clearProblem();
    }
}

QWidget* WayEditor::firstFocus() const
{
    return m_kind;
}

} // namespace kithbook
