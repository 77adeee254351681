// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// How the page of private reflections is laid out, and what it says of itself.
#include "core/records/catalogues.h"
#include "core/records/timerange.h"
#include "ui/parts/banner.h"
#include "ui/parts/button.h"
#include "ui/parts/card.h"
#include "ui/parts/footerbar.h"
#include "ui/parts/label.h"
#include "ui/parts/linebutton.h"
#include "ui/parts/pageframe.h"
#include "ui/parts/ringcolumn.h"
#include "ui/parts/textbox.h"
#include "ui/reflection/reflectionpage.h"
#include "ui/style/measure.h"
#include "ui/words/modewords.h"
#include "ui/words/when.h"

#include <QBoxLayout>
#include <QLocale>

namespace kithbook {

namespace {

constexpr double kReflectionColumn = 158; // u: 75 letters (ux.md section 4) and their padding
constexpr double kDayColumn = 34;

} // namespace

void ReflectionPage::build()
{
    auto* quiet = new Label(tr("For you alone: never exported, never found. A court may still ask "
                               "for it."),
                            TextRole::Body, Ink::Muted);
    quiet->setObjectName(QStringLiteral("privacyLine"));
    m_promise->setObjectName(QStringLiteral("promise"));
    // Sentence by sentence: whoever translates them has short ones before them.
    const QList<QStringList> paragraphs{
        {tr("Here you write for yourself: what a session did to you, and what you learned."),
         tr("It is no part of anybody's record.")},
        {tr("Kithbook seals these words with a key of their own."),
         tr("They are in no export, no printout and no list of notes, and Find does not see them."),
         tr("They are in your backups, as all of your book is.")},
        {tr("Private is not secret in law."),
         tr("A court or your agency may have a right to ask for what you write here."),
         tr("Whoever can open this book can read it.")},
        {tr("So write about yourself."), tr("Leave out names, and what is only theirs to tell.")}};
    for (const QStringList& sentences : paragraphs) {
        m_promise->body().addWidget(new Label(sentences.join(QChar::Space)));
    }

    auto* show = new Button(tr("Show the words"));
    show->setObjectName(QStringLiteral("showWords"));
    m_cover->column().addWidget(
        new Label(tr("Names are hidden. The words of a reflection may hold a name.")));
    m_cover->column().addWidget(show, 0, Qt::AlignLeading);
    connect(show, &QAbstractButton::clicked, this, [this] {
        m_isUncovered = true;
        showStage();
        m_text->setFocus(Qt::OtherFocusReason);
    });

    m_text->setObjectName(QStringLiteral("reflection"));
    m_text->setAccessibleName(tr("Your reflection"));
    m_unreadable->hide();
    m_sure->setObjectName(QStringLiteral("eraseSure"));
    Button& erase = m_sure->addAction(tr("Erase for good"));
    erase.setObjectName(QStringLiteral("eraseForGood"));
    Button& keep = m_sure->addAction(tr("Keep it"));
    keep.setObjectName(QStringLiteral("keepReflection"));
    connect(&erase, &QAbstractButton::clicked, this, &ReflectionPage::erase);
    connect(&keep, &QAbstractButton::clicked, this, [this] {
        m_sure->hide();
        m_text->setFocus(Qt::OtherFocusReason);
    });
    m_sure->hide();
    m_writing->column().addWidget(m_unreadable);
    m_writing->column().addWidget(m_when);
    m_writing->column().addWidget(m_text);
    m_writing->column().addWidget(m_earlier);

    auto* column = new QWidget;
    auto* rows = new QVBoxLayout(column);
    quiet->setContentsMargins(kRingRoom, 0, kRingRoom, 0); // in line with what is written
    for (QWidget* each : std::initializer_list<QWidget*>{quiet, m_promise, m_cover, m_writing}) {
        rows->addWidget(each);
    }
    rows->addStretch(1);
    spaceOut(*column, *rows, {.between = 4});
    keepMaximumWidth(*column, kReflectionColumn);
    auto* body = new QWidget;
    auto* row = new QHBoxLayout(body);
    constexpr int kColumnFirst = 1000; // the side gets what the column does not take
    row->addWidget(column, kColumnFirst);
    row->addStretch(1);
    m_frame->setBody(body);
    m_frame->setAboveFooter(m_sure);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_frame);
}

void ReflectionPage::buildFooter()
{
    m_done = new Button(tr("Done"), ButtonKind::Main);
    m_done->setObjectName(QStringLiteral("done"));
    m_new = new Button(tr("Write another"));
    m_new->setObjectName(QStringLiteral("writeAnother"));
    m_erase = new Button(tr("Erase…"));
    m_erase->setObjectName(QStringLiteral("erase"));
    connect(m_done, &QAbstractButton::clicked, this, [this] { (void)doMainAct(); });
    connect(m_new, &QAbstractButton::clicked, this, [this] { open({}); });
    connect(m_erase, &QAbstractButton::clicked, this, [this] {
        m_sure->show();
        m_sure->findChild<QWidget*>(QStringLiteral("keepReflection"))
            ->setFocus(Qt::OtherFocusReason);
    });
    for (Button* button : {m_done, m_new, m_erase}) {
        m_frame->footer().addButton(button);
    }
}

void ReflectionPage::showStage()
{
    const bool isPromise = !m_isToldOf;
    const bool isCover = !isPromise && isCovered();
    const bool isWriting = !isPromise && !isCover;
    m_promise->setVisible(isPromise);
    m_cover->setVisible(isCover);
    m_writing->setVisible(isWriting);
    m_done->setText(isPromise ? tr("Go on and write") : tr("Done"));
    m_new->setVisible(isWriting);
    m_erase->setVisible(isWriting);
}

QWidget* ReflectionPage::firstFocus() const
{
    if (!m_isToldOf) {
        return m_done;
    }
    return isCovered() ? m_cover->findChild<QWidget*>(QStringLiteral("showWords"))
                       : static_cast<QWidget*>(m_text);
}

// How and when, and not with whom.
void ReflectionPage::showTitle(const std::optional<Session>& session)
{
    const auto dayAndTime = [this](qint64 ms) {
        const int offset = desk().clock().offsetMinutes(ms);
        //: a day and a time
        return tr("%1, %2").arg(shortDay(dayOf(ms, offset), desk().today()), timeWords(ms, offset));
    };
    //: %1 a day and a time
    m_when->setText(tr("Written %1").arg(dayAndTime(m_current->madeMs)));
    QString after;
    if (session) {
        QStringList met{modeWord(desk().catalogues().at(ListId::Modes), session->mode),
                        shortDay(dayOf(session->startMs, session->offsetMinutes), desk().today()),
                        spanWords(session->startMs, session->offsetMinutes, session->minutes)};
        met.removeAll(QString());
        //: %1 how and when, such as "Phone, Mon May 4, 3:40 to 4:05 PM"
        after = tr("After a session: %1").arg(met.join(QLatin1StringView(", ")));
    }
    m_frame->setTitle(tr("Private reflection"), after);
}

// Days alone: the first words of a reflection are for nobody who looks over a shoulder.
void ReflectionPage::showEarlier(const std::vector<Reflection>& all)
{
    qDeleteAll(m_earlier->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly));
    bool isFirst = true;
    for (const Reflection& each : all) {
        if (each.id == m_current->id) {
            continue;
        }
        if (std::exchange(isFirst, false)) {
            m_earlier->column().addWidget(new Label(tr("Earlier"), TextRole::Strong));
        }
        const int offset = desk().clock().offsetMinutes(each.madeMs);
        auto* line =
            new LineButton(Icon::Lock, shortDay(dayOf(each.madeMs, offset), desk().today()),
                           timeWords(each.madeMs, offset), kDayColumn);
        line->setObjectName(QStringLiteral("earlier"));
        connect(line, &QAbstractButton::clicked, this, [this, id = each.id] { open({id, {}}); });
        m_earlier->column().addWidget(line);
    }
    m_earlier->setVisible(!isFirst);
}

} // namespace kithbook
