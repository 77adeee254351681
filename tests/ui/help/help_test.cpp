// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/printing.h"
#include "ui/desk/language.h"
#include "ui/help/helppage.h"
#include "ui/help/helpstage.h"
#include "ui/help/helptext.h"
#include "ui/help/helptopics.h"
#include "ui/parts/rowlist.h"

#include <QApplication>
#include <QBoxLayout>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QXmlStreamReader>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace kithbook;

namespace {

QString withoutMarks(QString markdown)
{
    static const QRegularExpression link(QStringLiteral("\\[([^\\]]*)\\]\\([^)]*\\)"));
    static const QRegularExpression mark(QStringLiteral("\\*\\*|^(#+|-|\\d+\\.) "),
                                         QRegularExpression::MultilineOption);
    return markdown.replace(link, QStringLiteral("\\1")).remove(mark);
}

QStringList sentencesOf(const HelpTopic& topic)
{
    static const QRegularExpression end(QStringLiteral("[.?!:](\\s|$)|\\n"));
    return withoutMarks(topic.markdown).split(end, Qt::SkipEmptyParts);
}

QStringList linksOf(const HelpTopic& topic)
{
    static const QRegularExpression link(QStringLiteral("\\]\\(([^)]*)\\)"));
    QStringList found;
    for (auto match = link.globalMatch(topic.markdown); match.hasNext();) {
        found.append(match.next().captured(1));
    }
    return found;
}

struct Shown
{
    HelpPage page;
    QLineEdit& field = *page.findChild<QLineEdit*>(QStringLiteral("findHelp"));
    RowList& list = *page.findChild<RowList*>(QStringLiteral("helpTopics"));
    HelpText& text = *page.findChild<HelpText*>(QStringLiteral("helpText"));

    Shown()
    {
        page.resize(1100, 700);
        page.show();
        page.activateWindow();
    }
    int rows() const
    {
        int shown = 0;
        for (int row = 0; row < list.model()->rowCount(); ++row) {
            shown += list.isRowHidden(row) ? 0 : 1;
        }
        return shown;
    }
};

} // namespace

TEST_CASE("every file of help is a page, and every page has a title and says what it is about")
{
    const QString language = GENERATE(QStringLiteral("en"), QStringLiteral("es"));
    CAPTURE(language);
    Language spoken;
    spoken.speak(language);
    const auto topics = helpTopics();
    const QStringList files = QDir(QStringLiteral(":/help/") + language).entryList();
    CHECK(files.size() == static_cast<qsizetype>(topics.size()));
    for (const HelpTopic& topic : topics) {
        CAPTURE(topic.id);
        CHECK(files.contains(topic.id + QStringLiteral(".md")));
        CHECK(topic.markdown.startsWith(QStringLiteral("# ") + topic.title));
        CHECK_FALSE(topic.title.isEmpty());
        CHECK(topic.line.endsWith(u'.'));
    }
}

// ux.md section 6, row 18.
// Spanish takes a fifth more words for the same sentence.
TEST_CASE("the sentences of help are short")
{
    const auto [language, longest, usual] =
        GENERATE(table<const char*, int, int>({{"en", 20, 14}, {"es", 24, 17}}));
    Language spoken;
    spoken.speak(QString::fromLatin1(language));
    for (const HelpTopic& topic : helpTopics()) {
        CAPTURE(topic.id);
        qsizetype words = 0;
        const QStringList sentences = sentencesOf(topic);
        for (const QString& sentence : sentences) {
            const auto count = sentence.split(QChar::Space, Qt::SkipEmptyParts).size();
            CAPTURE(sentence);
            CHECK(count <= longest);
            words += count;
        }
        REQUIRE_FALSE(sentences.isEmpty());
        CHECK(words <= usual * sentences.size());
    }
}

TEST_CASE("links of help lead to pages of help, and nowhere else")
{
    Language spoken;
    spoken.speak(GENERATE(QStringLiteral("en"), QStringLiteral("es")));
    const auto topics = helpTopics();
    int links = 0;
    for (const HelpTopic& topic : topics) {
        for (const QString& link : linksOf(topic)) {
            CAPTURE(topic.id, link);
            ++links;
            CHECK(std::ranges::count(topics, link, &HelpTopic::id) == 1);
        }
        CHECK_FALSE(topic.markdown.contains(QLatin1StringView("![")));
        CHECK_FALSE(topic.markdown.contains(QLatin1StringView("://")));
    }
    CHECK(links > 10);
}

TEST_CASE("a page of help in another language has the same parts and leads to the same pages")
{
    const auto english = helpTopics();
    Language spoken;
    spoken.speak(QStringLiteral("es"));
    const auto spanish = helpTopics();
    for (std::size_t i = 0; i < english.size(); ++i) {
        CAPTURE(english[i].id);
        CHECK(spanish[i].id == english[i].id);
        CHECK(spanish[i].title != english[i].title);
        CHECK(linksOf(spanish[i]) == linksOf(english[i]));
        for (const char* mark : {"\n## ", "\n- ", "\n1. ", "**"}) {
            CAPTURE(mark);
            CHECK(spanish[i].markdown.count(QLatin1StringView(mark)) ==
                  english[i].markdown.count(QLatin1StringView(mark)));
        }
    }
}

// "Choose **File**, then ..." leads nowhere when the menu is called otherwise.
TEST_CASE("what help prints in bold in another language is called so in the window")
{
    Language spoken;
    spoken.speak(QStringLiteral("es"));
    static const QRegularExpression bold(QStringLiteral("\\*\\*([^*]+)\\*\\*"));
    static const QRegularExpression key(QStringLiteral("^(Ctrl|Alt|F)\\S*"));
    QFile file(QStringLiteral(KITHBOOK_TRANSLATIONS "/kithbook_es.ts"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    QStringList words;
    for (QXmlStreamReader ts(&file); !ts.atEnd();) {
        if (ts.readNext() == QXmlStreamReader::StartElement && ts.name() == u"translation") {
            words += ts.readElementText(QXmlStreamReader::IncludeChildElements)
                         .remove(u'&')
                         .remove(QChar(0x2026))
                         .remove(QStringLiteral(" %1"))
                         .toLower();
        }
    }
    for (const HelpTopic& topic : helpTopics()) {
        for (auto match = bold.globalMatch(topic.markdown); match.hasNext();) {
            const QString name = match.next().captured(1);
            CAPTURE(topic.id, name);
            CHECK((key.match(name).hasMatch() || words.contains(name.toLower())));
        }
    }
}

TEST_CASE("the reader of help loads nothing")
{
    HelpText text;
    CHECK_FALSE(
        text.loadResource(QTextDocument::ImageResource, QUrl(QStringLiteral("qrc:/help/en/log.md")))
            .isValid());
    QSignalSpy asked(&text, &HelpText::topicAsked);
    Q_EMIT text.anchorClicked(QUrl(QStringLiteral("log")));
    REQUIRE(asked.count() == 1);
    CHECK(asked.first().first() == QStringLiteral("log"));
}

TEST_CASE("a link is followed with keys")
{
    Shown help;
    help.page.showTopic(QStringLiteral("backups"));
    help.text.setFocus();
    QTest::keyClick(&help.text, Qt::Key_Tab);
    QTest::keyClick(&help.text, Qt::Key_Return);
    CHECK(help.page.topic() == QStringLiteral("settings"));
    CHECK(help.text.toPlainText().startsWith(QStringLiteral("Settings")));
}

TEST_CASE("the field looks through the words of every page and marks them")
{
    Shown help;
    help.page.showTopic(QStringLiteral("keys"));
    const int all = help.rows();
    help.field.setText(QStringLiteral("twelve WORDS"));
    CHECK(help.rows() < all);
    CHECK(help.rows() > 0);
    CHECK(help.text.toPlainText().contains(QStringLiteral("twelve")));
    CHECK_FALSE(help.text.extraSelections().isEmpty());
    help.field.setText(QStringLiteral("xylophone"));
    CHECK(help.rows() == 0);
    CHECK(help.page.findChild<QWidget*>(QStringLiteral("allHelp"))->isVisible());
    QTest::keyClick(&help.field, Qt::Key_Escape);
    CHECK(help.rows() == all);
}

TEST_CASE("a page that the field hides is shown when it is asked for")
{
    Shown help;
    help.field.setText(QStringLiteral("twelve words"));
    help.page.showTopic(QStringLiteral("import"));
    CHECK(help.page.topic() == QStringLiteral("import"));
    CHECK(help.field.text().isEmpty());
    help.page.showTopic(QStringLiteral("nothing of the kind"));
    CHECK(help.page.topic() == QStringLiteral("import"));
}

TEST_CASE("Esc goes from help back to the control with the focus")
{
    HelpStage stage;
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    auto* first = new QLineEdit;
    auto* second = new QLineEdit;
    column->addWidget(first);
    column->addWidget(second);
    (void)stage.setContent(page);
    stage.show();
    stage.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&stage));
    second->setFocus();
    stage.open(QStringLiteral("log"));
    CHECK(stage.isOpen());
    CHECK_FALSE(second->isVisible());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    CHECK_FALSE(stage.isOpen());
    CHECK(second->hasFocus());
}
