// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/page.h"

namespace kithbook {

class ReviewPage final : public Page
{
    Q_OBJECT

public:
    explicit ReviewPage(const Room& room, QWidget* parent = nullptr);

    void showNote(NoteId note);

protected:
    [[nodiscard]] QSet<int> concerns() const override;
    void refresh() override;

private:
    NoteId m_note;
};

} // namespace kithbook
