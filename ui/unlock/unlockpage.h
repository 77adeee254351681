// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/bookdesk.h"

#include <QWidget>

namespace kithbook {

class PassphrasePanel;
class RenewPanel;
class ScrollBody;
class WordsPanel;

/// What stands between the start, or a lock, and the book (mock 02): the passphrase, or the
/// recovery words and then a new passphrase. It shows no name and no path. The window stays alive
/// while the key is made; after a wrong try there is no wait, because each costs a second already.
///
/// Listen to unlocked(), not to BookDesk::opened(): after recovery words there is a step between.
class UnlockPage final : public QWidget
{
    Q_OBJECT

public:
    /// Opens what the desk had open last, unless setBook() says otherwise.
    explicit UnlockPage(BookDesk& desk, QWidget* parent = nullptr);
    ~UnlockPage() override;

    void setBook(const QString& path);
    /// "Your note from 4:12 PM is kept." No name in it. Empty: no line. That one comes back to the
    /// same place is said here.
    void setKeptLine(const QString& line);
    /// To the passphrase, with nothing typed.
    void reset();

Q_SIGNALS:
    void unlocked();
    void openAnotherAsked();

protected:
    void showEvent(QShowEvent* event) override;

private:
    enum class Way { Passphrase, Words, Renew };

    [[nodiscard]] QWidget* makeCard();
    [[nodiscard]] QWidget* makeFoot();
    void turn(Way way);
    void open(Credential credential);
    void arrive();
    void tell(const Error& error);
    void renew();

    BookDesk& m_desk;
    QString m_book;
    Way m_way = Way::Passphrase;
    bool m_asked = false; ///< this page asked for the book that is being opened
    PassphrasePanel* m_passphrase;
    WordsPanel* m_words;
    RenewPanel* m_renew;
};

} // namespace kithbook
