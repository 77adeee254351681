// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/page.h"
#include "ui/settings/settingsgroup.h"

#include <QMap>

class QCheckBox;
class QLineEdit;
class QVBoxLayout;

namespace kithbook {

class Field;

/// What helps while a note is written: words to look at, spelling, short codes, and words of one's
/// own. All of it belongs to the book.
class NotesSettings final : public SettingsGroup
{
    Q_OBJECT

public:
    explicit NotesSettings(const Room& room, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Notes"); }
    [[nodiscard]] QString line() const override { return tr("Spelling, short codes"); }
    void refresh() override;
    [[nodiscard]] bool hasUsual() const override { return true; }
    void putBackUsual() override;

private:
    [[nodiscard]] QWidget* makeMarks();
    [[nodiscard]] QWidget* makeCodes();
    [[nodiscard]] QWidget* makeWords();
    void keep(QLatin1StringView name, const QString& value, const QString& done = {});
    void addCode();
    void showCodes();
    void showWords();

    const Room m_room;
    QCheckBox* m_wording;
    QCheckBox* m_spelling;
    QLineEdit* m_code;
    QLineEdit* m_text;
    Field* m_codeField;
    Field* m_textField;
    QVBoxLayout* m_codes = nullptr;
    QVBoxLayout* m_words = nullptr;
    QString m_snippets; ///< Settings::kOwnSnippets
    QString m_own;      ///< Settings::kOwnWords
};

} // namespace kithbook
