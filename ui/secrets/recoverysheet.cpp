// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/secrets/recoverysheet.h"

#include "core/book/recoverywords.h"
#include "ui/desk/askfile.h"
#include "ui/parts/banner.h"
#include "ui/parts/button.h"
#include "ui/parts/card.h"
#include "ui/parts/field.h"
#include "ui/parts/flowlayout.h"
#include "ui/parts/label.h"
#include "ui/secrets/recoverypaper.h"
#include "ui/style/looks.h"
#include "ui/style/measure.h"
#include "ui/words/errortext.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QRandomGenerator>
#include <QStackedWidget>
#include <QStandardPaths>

#include <algorithm>
#include <numeric>

namespace kithbook {

namespace {

constexpr double kWordWidth = 36; // u: three in a row of the first run
constexpr int kShortestStart = 4; // letters that tell one word of the list from all others

QString askFile(QWidget* parent)
{
    const QString home = QStandardPaths::writableLocation(QStandardPaths::HomeLocation);
    return askFileToMake(parent, {RecoverySheet::tr("Save the recovery words"),
                                  home + QStringLiteral("/kithbook-recovery-words.txt"),
                                  RecoverySheet::tr("Text files (*.txt)")});
}

} // namespace

RecoverySheet::RecoverySheet(QWidget* parent)
    : QFrame(parent), m_ways{askFile, printRecoveryPaper}, m_sides(new QStackedWidget)
{
    makeRingRoom(*this);
    m_sides->addWidget(makeWords());
    m_sides->addWidget(makeCheck());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_sides);
}

RecoverySheet::~RecoverySheet()
{
    clear();
}

QWidget* RecoverySheet::makeWords()
{
    auto* card = new Card(Icon::Key, tr("Your recovery words"));
    m_grid = new QWidget;
    m_grid->setObjectName(QStringLiteral("recoveryWords"));
    m_flow = new FlowLayout(m_grid);
    spaceOut(*m_grid, *m_flow, {.between = 2});

    auto* print = new Button(Icon::Printer, tr("Print"), ButtonKind::Second);
    print->setObjectName(QStringLiteral("printWords"));
    auto* save = new Button(Icon::Usb, tr("Save to a USB drive"));
    save->setObjectName(QStringLiteral("saveWords"));
    auto* acts = new FlowLayout;
    acts->addWidget(print);
    acts->addWidget(save);
    spaceOut(*card, *acts, {});

    m_warning = new Banner(BannerKind::Care,
                           tr("Anyone who finds this file can open your book. Keep it apart from "
                              "this computer."));
    m_warning->setObjectName(QStringLiteral("saveWarning"));
    Button& really = m_warning->addAction(tr("Save a readable file"));
    really.setObjectName(QStringLiteral("saveReadable"));
    Button& notNow = m_warning->addAction(tr("Do not save"));
    notNow.setObjectName(QStringLiteral("doNotSave"));
    m_warning->hide();
    m_outcome = new Banner(BannerKind::Good);
    m_outcome->hide();
    m_trouble = new Banner(BannerKind::Care);
    m_trouble->hide();

    card->body().addWidget(m_grid);
    card->body().addWidget(new Label(tr("Writing them on paper by hand is good too. The order "
                                        "counts."),
                                     TextRole::Body, Ink::Muted));
    card->body().addLayout(acts);
    card->body().addWidget(m_warning);
    card->body().addWidget(m_outcome);
    card->body().addWidget(m_trouble);
    connect(print, &QPushButton::clicked, this, &RecoverySheet::print);
    connect(save, &QPushButton::clicked, m_warning, &QWidget::show);
    connect(&really, &QPushButton::clicked, this, &RecoverySheet::save);
    connect(&notNow, &QPushButton::clicked, m_warning, &QWidget::hide);

    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->addWidget(card);
    column->addStretch(1);
    spaceOut(*page, *column, {.between = 3});
    return page;
}

QWidget* RecoverySheet::makeCheck()
{
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->addWidget(new Label(tr("To be sure that the sheet is right, copy three words from it."),
                                TextRole::Body, Ink::Muted));
    for (std::size_t i = 0; i < m_fields.size(); ++i) {
        m_lines[i] = new QLineEdit;
        m_lines[i]->setObjectName(QStringLiteral("recoveryWord%1").arg(i));
        m_lines[i]->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText |
                                        Qt::ImhNoAutoUppercase);
        m_fields[i] = new Field(QString(), m_lines[i]);
        column->addWidget(m_fields[i]);
        connect(m_lines[i], &QLineEdit::textEdited, m_fields[i], &Field::clearProblem);
        connect(m_lines[i], &QLineEdit::returnPressed, this, [this, i] {
            if (i + 1 < m_lines.size()) {
                m_lines[i + 1]->setFocus(Qt::TabFocusReason);
            } else {
                Q_EMIT entered();
            }
        });
    }
    column->addStretch(1);
    spaceOut(*page, *column, {.between = 3});
    return page;
}

void RecoverySheet::setEntropy(const SecretBytes& entropy)
{
    clear();
    m_words = wordsFor(entropy);
    int number = 0;
    for (const QString& word : m_words) {
        addWord(++number, word);
    }
    drawThree();
    turn(Side::Words);
}

void RecoverySheet::addWord(int number, const QString& word)
{
    auto* item = new QWidget;
    keepMinimum(*item, kWordWidth, -1);
    auto* count = new Label(QLocale().toString(number), TextRole::Body, Ink::Muted);
    auto* label = new Label(QString(word.constData(), word.size()), TextRole::CardTitle);
    label->setObjectName(QStringLiteral("word%1").arg(number));
    for (Label* each : {count, label}) {
        each->setWordWrap(false);
    }
    keepMinimum(*count, 5, -1);
    count->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    auto* row = new QHBoxLayout(item);
    row->addWidget(count);
    row->addWidget(label, 1);
    spaceOut(*item, *row, {});
    m_flow->addWidget(item);
    m_labels.push_back(label);
}

// Which words are asked for is no secret and needs no cryptographic chance.
void RecoverySheet::drawThree()
{
    std::array<int, kRecoveryWordCount> places{};
    std::iota(places.begin(), places.end(), 0);
    std::shuffle(places.begin(), places.end(), *QRandomGenerator::global());
    std::copy_n(places.begin(), m_asked.size(), m_asked.begin());
    std::sort(m_asked.begin(), m_asked.end());
    for (std::size_t i = 0; i < m_fields.size(); ++i) {
        //: %1 is the place of a recovery word, 1 to 12
        const QString name = tr("Word %1").arg(QLocale().toString(m_asked[i] + 1));
        m_fields[i]->label().setText(name);
        m_lines[i]->setAccessibleName(name);
    }
}

void RecoverySheet::turn(Side side)
{
    m_sides->setCurrentIndex(static_cast<int>(side));
    if (side == Side::Check) {
        m_lines.front()->setFocus(Qt::OtherFocusReason);
    }
}

RecoverySheet::Side RecoverySheet::side() const
{
    return static_cast<Side>(m_sides->currentIndex());
}

bool RecoverySheet::isRight(int which) const
{
    const auto at = static_cast<std::size_t>(which);
    const QString typed = m_lines[at]->text().trimmed().toLower();
    const QString& word = m_words[m_asked[at]];
    return typed == word || (typed.size() >= kShortestStart && word.startsWith(typed));
}

bool RecoverySheet::check()
{
    bool allRight = true;
    for (int i = static_cast<int>(m_fields.size()) - 1; i >= 0; --i) {
        if (!isRight(i)) {
            auto& field = *m_fields[static_cast<std::size_t>(i)];
            field.setProblem(m_lines[static_cast<std::size_t>(i)]->text().trimmed().isEmpty()
                                 ? tr("Copy this word from your sheet.")
                                 : tr("That is another word. Compare it with your sheet."));
            field.focusControl();
            allRight = false;
        }
    }
    return allRight;
}

void RecoverySheet::save()
{
    m_warning->hide();
    const QString path = m_ways.askFile(this);
    if (path.isEmpty()) {
        return;
    }
    const auto saved = saveRecoveryPaper(path, m_words);
    m_outcome->setVisible(saved.has_value());
    m_trouble->setVisible(!saved);
    if (saved) {
        m_outcome->setText(tr("Saved. Take the drive out and keep it in a safe place."));
    } else {
        m_trouble->setText(errorText(saved.error()).inOneParagraph());
    }
}

void RecoverySheet::print()
{
    m_trouble->hide();
    if (m_ways.print(m_words, this)) {
        m_outcome->setText(tr("Sent to the printer. Fetch the sheet before somebody else does."));
        m_outcome->show();
    }
}

void RecoverySheet::clear()
{
    for (Label* label : m_labels) {
        QString word = label->text();
        label->clear();
        wipe(word);
        delete label->parentWidget();
    }
    m_labels.clear();
    for (QString& word : m_words) {
        wipe(word);
    }
    m_words.clear();
    for (QLineEdit* line : m_lines) {
        QString typed = line->text();
        wipe(typed);
        line->setText(QString());
    }
    for (Banner* banner : {m_warning, m_outcome, m_trouble}) {
        banner->hide();
    }
}

} // namespace kithbook
