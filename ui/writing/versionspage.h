// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/page.h"
#include "ui/writing/versionanswers.h"

#include <optional>

class QStandardItemModel;
class QVBoxLayout;

namespace kithbook {

class Button;
class Card;
class ListAndPage;
class PageFrame;
class RowList;

/// What a note was before: its versions by day and time, and what changed since each of them. A
/// version of a draft can be brought back, which loses nothing of what is there now; those of a
/// signed note can be read.
///
/// While names are hidden the words are too, until they are asked for: a name may stand in them.
class VersionsPage final : public Page
{
    Q_OBJECT

public:
    explicit VersionsPage(const Room& room, QWidget* parent = nullptr);

    void showNote(NoteId note);

    bool doMainAct() override;
    [[nodiscard]] QWidget* firstFocus() const override;
    [[nodiscard]] QCborMap place() const override;
    void goToPlace(const QCborMap& place) override;

protected:
    [[nodiscard]] QSet<int> concerns() const override;
    void refresh() override;

private:
    void build();
    void opened(VersionsOpening opening);
    void fillList();
    void showVersion();
    void orderTabs();
    void offerBringing();
    void addWords();
    [[nodiscard]] QString when(const NoteVersion& version) const;
    [[nodiscard]] QString change(size_t index) const;
    [[nodiscard]] size_t chosen() const;

    PageFrame* m_frame;
    QStandardItemModel* m_model;
    RowList* m_list;
    Card* m_card = nullptr;
    QWidget* m_side;
    ListAndPage* m_split = nullptr;
    Button* m_bring;

    NoteId m_wanted;
    std::optional<VersionsOpening> m_opening;
    bool m_isUncovered = false;
    bool m_isFilling = false; ///< the list is put right by the page and not by a person
    Question m_question;
};

} // namespace kithbook
