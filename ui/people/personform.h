// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/people/personformdata.h"
#include "ui/people/personsheet.h"

class QLineEdit;
class QVBoxLayout;

namespace kithbook {

class Banner;
class Button;
class ChipGroup;
class DayField;
class DraftTimer;
class Field;
class TextBox;
class WayEditor;

/// Adds somebody, or changes what is known of them. Only the name is needed. What is typed outlives
/// a lock in a draft (core/records/drafts.h).
class PersonForm final : public PersonSheet
{
    Q_OBJECT

public:
    /// Null: somebody new.
    PersonForm(const Room& room, PersonId person);

    void save() override;
    [[nodiscard]] QWidget* firstFocus() const override;
    void keepDraft() override;
    [[nodiscard]] QCborMap place() const override;

protected:
    void leave() override;

private:
    [[nodiscard]] QWidget* makeBody();
    [[nodiscard]] QWidget* makeUsual();
    void addField(QVBoxLayout& column, const char* name, const QString& label, QWidget* control,
                  const QString& aside = {});
    void load();
    void showData();
    WayEditor& addWay(const ContactWayDraft& way);
    void takeAway(WayEditor* way);
    enum class Problems { Told, Kept };
    /// Puts what is typed into m_data. False: a field cannot be read; told, it is marked and
    /// focused.
    [[nodiscard]] bool gather(Problems problems);
    [[nodiscard]] bool gatherDay(DayField& edit, const char* name, QDate& day, Problems problems);
    [[nodiscard]] bool gatherMinutes(Problems problems);
    void tell(const char* field, const QString& problem, Problems problems);
    /// Whatever is changed in it is in the draft soon.
    void listenTo(const QWidget& part);
    void gatherWays();
    void clearProblems();
    void showProblem(const Error& error);
    [[nodiscard]] Field* fieldOf(const Error& error) const;
    void dropDraft();

    PersonFormData m_data;
    bool m_isLoaded = false;

    QLineEdit* m_name;
    QLineEdit* m_otherNames;
    QLineEdit* m_pronouns;
    QLineEdit* m_language;
    DayField* m_started;
    TextBox* m_ownWords;
    TextBox* m_strengths;
    QLineEdit* m_nextStep;
    DayField* m_nextStepDay;
    ChipGroup* m_usualMode;
    QLineEdit* m_usualMinutes;
    Banner* m_draftBanner;
    DraftTimer* m_keepTimer;
    Button* m_addWay = nullptr;
    QVBoxLayout* m_waysColumn = nullptr;
    /// Beside m_data.ways; null for one that was taken away.
    std::vector<WayEditor*> m_ways;
    QHash<QString, Field*> m_fields;
};

} // namespace kithbook
