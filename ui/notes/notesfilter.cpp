// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notes/notesfilter.h"

#include "core/notes/find.h"
#include "core/notes/note.h"
#include "core/records/catalogues.h"
#include "ui/forms/dayfield.h"
#include "ui/parts/button.h"
#include "ui/parts/chipgroup.h"
#include "ui/parts/field.h"
#include "ui/parts/flowlayout.h"
#include "ui/style/looks.h"
#include "ui/style/measure.h"
#include "ui/words/modewords.h"

#include <QAbstractButton>
#include <QBoxLayout>
#include <QComboBox>
#include <QLineEdit>

namespace kithbook {

namespace {

constexpr double kLineWidth = 52; // u
constexpr double kDayWidth = 30;  // u

constexpr QLatin1StringView kEveryState("all");

} // namespace

NotesFilter::NotesFilter(const Room& room, QWidget* parent)
    : QFrame(parent), m_show(new ChipGroup(tr("Show"), ChipGroup::Answers::One)),
      m_words(new QLineEdit), m_name(new QLineEdit), m_more(new Button(QString())),
      m_clear(new Button(tr("Clear filters"), ButtonKind::Link)), m_mode(new QComboBox),
      m_from(new DayField(room.desk.today())), m_to(new DayField(room.desk.today())),
      m_fromField(new Field(tr("Written from"), m_from)), m_toField(new Field(tr("To"), m_to))
{
    makeRingRoom(*this);
    makeFields();
    fillModes(room.desk.catalogues().at(ListId::Modes));
    auto* acts = new FlowLayout;
    acts->addWidget(new Field(tr("Find &words in notes"), m_words));
    acts->addWidget(new Field(tr("About whom"), m_name));
    acts->addWidget(m_more);
    acts->addWidget(m_clear);
    acts->setAlignment(m_more, Qt::AlignBottom); // beside the lines, not beside their labels
    acts->setAlignment(m_clear, Qt::AlignBottom);
    m_further = makeMore();
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_show);
    column->addLayout(acts);
    column->addWidget(m_further);
    spaceOut(*this, *acts, {.between = 3});
    spaceOut(*this, *column, {.between = 3});
    m_clear->hide();
    openMore(false);
}

void NotesFilter::makeFields()
{
    m_show->setObjectName(QStringLiteral("notesShow"));
    m_show->addChip(kEveryState, tr("&All notes")).setObjectName(QStringLiteral("showAll"));
    m_show->addChip(noteState::kDraft, tr("To &finish"), Icon::Note)
        .setObjectName(QStringLiteral("showToFinish"));
    m_show->addChip(noteState::kReady, tr("To s&ign"), Icon::Check)
        .setObjectName(QStringLiteral("showToSign"));
    m_show->addChip(noteState::kSigned, tr("&Signed"), Icon::Sign)
        .setObjectName(QStringLiteral("showSigned"));
    m_show->choose({QString(kEveryState)});
    m_words->setObjectName(QStringLiteral("notesWords"));
    m_words->setMaxLength(static_cast<int>(FindText::kLongest));
    m_name->setObjectName(QStringLiteral("notesName"));
    m_mode->setObjectName(QStringLiteral("notesMode"));
    m_from->setObjectName(QStringLiteral("notesFrom"));
    m_to->setObjectName(QStringLiteral("notesTo"));
    m_more->setObjectName(QStringLiteral("moreFilters"));
    m_clear->setObjectName(QStringLiteral("clearAll"));
    keepMinimum(*m_words, kLineWidth, -1);
    keepMinimum(*m_name, kLineWidth, -1);
    connect(m_show, &ChipGroup::answered, this, &NotesFilter::tell);
    connect(m_words, &QLineEdit::textChanged, this, &NotesFilter::tell);
    connect(m_name, &QLineEdit::textChanged, this, &NotesFilter::tell);
    connect(m_mode, &QComboBox::activated, this, &NotesFilter::tell);
    connect(m_from, &QLineEdit::editingFinished, this,
            [this] { takeDay(m_from, m_fromField, m_first); });
    connect(m_to, &QLineEdit::editingFinished, this, [this] { takeDay(m_to, m_toField, m_last); });
    connect(m_more, &QAbstractButton::clicked, this, [this] { openMore(m_further->isHidden()); });
    connect(m_clear, &QAbstractButton::clicked, this, &NotesFilter::clear);
}

void NotesFilter::fillModes(const Catalogue& modes)
{
    m_mode->addItem(tr("Any way"), QString());
    for (const CatalogueEntry* mode : modes.offered()) {
        m_mode->addItem(modeWord(modes, mode->code), mode->code);
    }
    m_mode->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_mode->setMinimumContentsLength(14);
    m_mode->setFocusPolicy(Qt::StrongFocus);
}

QWidget* NotesFilter::makeMore()
{
    keepMinimum(*m_from, kDayWidth, -1);
    keepMinimum(*m_to, kDayWidth, -1);
    auto* more = new QFrame;
    makeRingRoom(*more);
    auto* line = new FlowLayout(more);
    line->addWidget(new Field(tr("How you connected"), m_mode));
    line->addWidget(m_fromField);
    line->addWidget(m_toField);
    spaceOut(*more, *line, {.between = 3});
    return more;
}

void NotesFilter::openMore(bool open)
{
    m_further->setVisible(open);
    m_more->setText(open ? tr("Fewer filters") : tr("More filters"));
}

// A day that cannot be read narrows nothing, and says so.
void NotesFilter::takeDay(DayField* edit, Field* field, QDate& day)
{
    const auto typed = edit->day();
    if (typed) {
        field->clearProblem();
    } else {
        field->setProblem(DayField::hint());
    }
    const QDate now = typed.value_or(QDate());
    if (now != day) {
        day = now;
        tell();
    }
}

void NotesFilter::tell()
{
    m_clear->setHidden(wanted().isEverything());
    Q_EMIT changed();
}

NotesWanted NotesFilter::wanted() const
{
    const QString shown = m_show->chosen().value(0, kEveryState);
    return {.state = shown == kEveryState ? QString() : shown,
            .name = m_name->text().trimmed(),
            .words = m_words->text().trimmed(),
            .mode = m_mode->currentData().toString(),
            .from = m_first,
            .to = m_last};
}

void NotesFilter::clear()
{
    m_show->choose({QString(kEveryState)});
    for (QLineEdit* edit : std::initializer_list<QLineEdit*>{m_words, m_name, m_from, m_to}) {
        const QSignalBlocker quiet(edit);
        edit->clear();
    }
    m_mode->setCurrentIndex(0);
    m_first = m_last = {};
    m_fromField->clearProblem();
    m_toField->clearProblem();
    m_words->setFocus(Qt::OtherFocusReason);
    tell();
}

} // namespace kithbook
