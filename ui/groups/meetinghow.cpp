// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/groups/meetinghow.h"

#include "core/records/catalogues.h"
#include "ui/desk/bookdesk.h"
#include "ui/desk/modeicon.h"
#include "ui/forms/lengthchips.h"
#include "ui/forms/modechips.h"
#include "ui/parts/button.h"
#include "ui/parts/chipgroup.h"
#include "ui/parts/flowlayout.h"
#include "ui/parts/iconmark.h"
#include "ui/parts/label.h"
#include "ui/parts/problemline.h"
#include "ui/style/measure.h"
#include "ui/words/modewords.h"
#include "ui/words/when.h"

#include <QAbstractButton>
#include <QBoxLayout>

namespace kithbook {

MeetingHow::MeetingHow(const BookDesk& desk, QWidget* parent)
    : RingColumn(2, parent), m_modes(desk.catalogues().at(ListId::Modes)),
      m_icon(new IconMark(Icon::People, Ink::Muted, 4)),
      m_words(new Label({}, TextRole::Body, Ink::Muted)),
      m_change(new Button(tr("Change"), ButtonKind::Link)), m_fields(new RingColumn(3)),
      m_modeChips(new ChipGroup(tr("How did you meet?"), ChipGroup::Answers::One)),
      m_problem(new ProblemLine), m_length(new LengthChips), m_when(new WhenLine(desk.clock()))
{
    build();
    connect(m_change, &QAbstractButton::clicked, this, [this] {
        open();
        const QString first = mode().isEmpty() ? modesToOffer(m_modes).value(0) : mode();
        if (QAbstractButton* chip = m_modeChips->chip(first)) {
            chip->setFocus(Qt::OtherFocusReason);
        }
    });
    connect(m_modeChips, &ChipGroup::answered, this, [this] {
        m_otherMode.clear();
        m_problem->setProblem({});
        write();
        Q_EMIT answered();
    });
    connect(m_length, &LengthChips::answered, this, [this] {
        m_when->setMinutes(minutes());
        write();
        Q_EMIT answered();
    });
    connect(m_when, &WhenLine::answered, this, &MeetingHow::answered);
}

void MeetingHow::build()
{
    m_words->setObjectName(QStringLiteral("howWords"));
    m_words->setWordWrap(false);
    m_change->setObjectName(QStringLiteral("changeHow"));
    m_change->setAccessibleName(tr("Change how you met and how long"));
    m_modeChips->setObjectName(QStringLiteral("meetingModes"));
    m_modeChips->setChipSize(ControlSize::Small);
    for (const QString& code : modesToOffer(m_modes)) {
        if (!m_modes.find(code)->is(Trait::AsksText)) {
            m_modeChips->addChip(code, withoutMnemonic(modeWord(m_modes, code)), modeIcon(code));
        }
    }

    auto* how = new QWidget;
    auto* line = new FlowLayout(how);
    for (QWidget* part : std::initializer_list<QWidget*>{m_icon, m_words, m_change}) {
        line->addWidget(part);
    }
    auto* lines = new FlowLayout;
    lines->addWidget(how);
    lines->addWidget(m_when);
    m_fields->column().addWidget(m_modeChips);
    m_fields->column().addWidget(m_problem);
    m_fields->column().addWidget(m_length);
    m_fields->hide();
    column().addLayout(lines);
    column().addWidget(m_fields);
    spaceOut(*how, *line, {.between = 2});
    spaceOut(*this, *lines, {.between = 4});
}

void MeetingHow::begin(const QString& mode, std::optional<int> minutes, qint64 nowMs)
{
    m_otherMode.clear();
    m_problem->setProblem({});
    m_fields->hide();
    m_change->show();
    m_modeChips->choose({mode});
    m_otherMode = m_modeChips->chip(mode) ? QString() : mode;
    m_when->endAt(nowMs);
    setMinutes(minutes);
    if (mode.isEmpty()) {
        open();
    }
}

void MeetingHow::show(const QString& mode, int minutes, const WhenLine::Start& start, bool timeSaid)
{
    constexpr qint64 kMinuteMs = 60'000;
    begin(mode, minutes, start.ms + minutes * kMinuteMs);
    if (timeSaid) {
        m_when->beginAt(start);
    }
}

QString MeetingHow::mode() const
{
    return m_otherMode.isEmpty() ? m_modeChips->chosen().value(0) : m_otherMode;
}

int MeetingHow::minutes() const
{
    return m_length->minutes().value_or(0);
}

bool MeetingHow::check()
{
    if (mode().isEmpty()) {
        open();
        m_problem->setProblem(tr("Choose how you met."));
        m_modeChips->chip(modesToOffer(m_modes).value(0))->setFocus(Qt::OtherFocusReason);
        return false;
    }
    if (m_length->isUnreadable() || !m_length->minutes()) {
        open();
        m_length->setProblem(m_length->isUnreadable()
                                 ? tr("Write the minutes, such as 25 or 1 h 10 min, up to a day.")
                                 : tr("Choose about how long it was."));
        m_length->focusProblem();
        return false;
    }
    return m_when->check();
}

void MeetingHow::open()
{
    m_fields->show();
    m_change->hide();
}

void MeetingHow::setMinutes(std::optional<int> minutes)
{
    m_length->setMinutes(minutes);
    m_when->setMinutes(this->minutes());
    write();
}

void MeetingHow::write()
{
    QStringList parts;
    if (!mode().isEmpty()) {
        parts.append(modeWord(m_modes, mode()));
    }
    if (minutes() > 0) {
        parts.append(lengthWords(minutes()));
    }
    m_icon->setIcon(mode().isEmpty() ? Icon::People : modeIcon(mode()), Ink::Muted);
    m_words->setText(parts.isEmpty() ? tr("How and how long") : parts.join(QStringLiteral(", ")));
}

} // namespace kithbook
