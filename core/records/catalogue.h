// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QFlags>
#include <QHash>
#include <QLocale>
#include <QMap>
#include <QString>
#include <QStringList>

#include <vector>

namespace kithbook {

/// What an entry means to the program beside its label. A list uses the ones that make sense in it.
enum class Trait : quint16 {
    Digital = 1 << 0,      ///< mode: counts as digital peer support
    Asynchronous = 1 << 9, ///< mode: an answer usually waits; the form suggests that timing
    AsksText = 1 << 1,     ///< "other": worth keeping only with a few words
    Held = 1 << 2,         ///< outcome: the session took place; only these count units by default
    Billable = 1 << 3,     ///< activity: billable unless the funder's rules say otherwise
    NeedsReason = 1 << 4,  ///< status: changing to it asks for a reason
    OnCaseload = 1 << 5,   ///< status: the person is still on the caseload
    Attended = 1 << 6,     ///< group: was there at least for a part
    Warns = 1 << 7,        ///< safe contact: tell before a number or address is shown
    Emerging = 1 << 8      ///< competency: the paper calls the theme emerging
};
Q_DECLARE_FLAGS(Traits, Trait)
Q_DECLARE_OPERATORS_FOR_FLAGS(Traits)

/// Language code ("en", "es") -> text.
using Labels = QMap<QString, QString>;

/// Whom a published number was counted among. In a multi-select sample shares add up to over 100 %.
struct Sample
{
    QString id;
    QString title;
    int size = 0;
    bool multiSelect = false;

    friend bool operator==(const Sample&, const Sample&) = default;
};

/// A published number for one entry: `count` of the sample's size, `percent` as printed there.
struct Share
{
    QString sample;
    int count = 0;
    double percent = 0;

    friend bool operator==(const Share&, const Share&) = default;
};

/// One choice in a list. The code is stable for ever, the words are not.
struct CatalogueEntry
{
    QString code;
    Labels labels;    ///< as published; always has "en" unless an agency added the entry
    Labels ownLabels; ///< the agency's words, shown in place of the published ones
    Traits traits;
    QString countsAs;  ///< the entry this one is counted under where shares are compared
    QStringList links; ///< codes in the list named by CatalogueInfo::linksTo
    std::vector<Share> shares;
    bool hidden = false; ///< not offered any more; old records still have their label
    bool added = false;  ///< by the agency

    [[nodiscard]] bool is(Trait trait) const { return traits.testFlag(trait); }
    /// In the locale's language, else in English, else in any: own words before published ones.
    [[nodiscard]] QString label(const QLocale& locale) const;
    /// The same without the agency's words.
    [[nodiscard]] QString publishedLabel(const QLocale& locale) const;

    friend bool operator==(const CatalogueEntry&, const CatalogueEntry&) = default;
};

/// Where a list comes from.
struct CatalogueInfo
{
    QString name;
    int version = 0;        ///< grows with every change of the shipped list
    int overlayVersion = 0; ///< of the agency's changes; 0 without any
    QString source;
    QString license;     ///< address of the license, where the source asks for one
    QString attribution; ///< to be shown with the list, where the source asks for it
    QString linksTo;     ///< the list CatalogueEntry::links point into
    std::vector<Sample> samples;

    friend bool operator==(const CatalogueInfo&, const CatalogueInfo&) = default;
};

/// One ordered list of choices (modes, outcomes, competencies ...). A value that does not change
/// once made: share it between threads by const reference.
class Catalogue
{
public:
    Catalogue() = default;

    /// Errors: BadInput (detail: where) for an empty list, a code twice, or a `countsAs`, `links`
    /// or share that points nowhere.
    [[nodiscard]] static Result<Catalogue> make(CatalogueInfo info,
                                                std::vector<CatalogueEntry> entries);

    [[nodiscard]] const CatalogueInfo& info() const { return m_info; }
    /// In the order to show them, hidden ones too.
    [[nodiscard]] const std::vector<CatalogueEntry>& entries() const { return m_entries; }
    /// What a form offers. The pointers live as long as this catalogue.
    [[nodiscard]] std::vector<const CatalogueEntry*> offered() const;

    /// Null when the code is not in the list. Hidden entries are found.
    [[nodiscard]] const CatalogueEntry* find(const QString& code) const;
    /// As find. Errors: UnknownChoice (detail: list, and the code if it has the shape of one).
    [[nodiscard]] Result<const CatalogueEntry*> known(const QString& code) const;
    /// The code itself when it is not in the list, so that an old record still says something.
    [[nodiscard]] QString label(const QString& code, const QLocale& locale) const;

    /// What a record keeps beside the code: "1", or "1+4" with the fourth version of an agency's
    /// changes.
    [[nodiscard]] QString edition() const;

    friend bool operator==(const Catalogue&, const Catalogue&) = default;

private:
    Catalogue(CatalogueInfo info, std::vector<CatalogueEntry> entries);

    CatalogueInfo m_info;
    std::vector<CatalogueEntry> m_entries;
    QHash<QString, qsizetype> m_places;
};

/// Letters, digits and underscores, a letter first, at most 48: the shape of every stable code.
[[nodiscard]] bool isCodeShaped(QStringView text);

} // namespace kithbook
