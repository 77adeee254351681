// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dayfield.h"

#include "core/base/text.h"
#include "ui/words/when.h"

#include <QLocale>

#include <cstdlib>

namespace kithbook {

namespace {

/// The year of three in which the day is nearest to today: a day in January, written in December,
/// is the next one.
QDate nearest(const QDate& day, const QDate& today)
{
    QDate best;
    for (int year = today.year() - 1; year <= today.year() + 1; ++year) {
        const QDate candidate(year, day.month(), day.day());
        const bool nearer =
            !best.isValid() || std::abs(candidate.daysTo(today)) < std::abs(best.daysTo(today));
        if (candidate.isValid() && nearer) {
            best = candidate;
        }
    }
    return best;
}

std::optional<QDate> readIn(const QLocale& locale, const QString& text, const QDate& today)
{
    for (const char* format : {"MMM d yyyy", "MMMM d yyyy", "d MMM yyyy", "d MMMM yyyy"}) {
        const QDate day = locale.toDate(text, QLatin1StringView(format));
        if (day.isValid()) {
            return day;
        }
    }
    // A leap year, so that the last of February is a day.
    const QString withYear = text + QStringLiteral(" 2024");
    for (const char* format : {"MMM d yyyy", "MMMM d yyyy", "d MMM yyyy", "d MMMM yyyy"}) {
        const QDate day = locale.toDate(withYear, QLatin1StringView(format));
        if (day.isValid()) {
            return nearest(day, today);
        }
    }
    return std::nullopt;
}

/// Without a name of a weekday in front, and without commas and dots.
QString bare(QString text, const QLocale& locale)
{
    text.replace(u',', u' ').replace(u'.', u' ');
    text = text.simplified();
    const QString first = folded(text.section(QChar::Space, 0, 0));
    for (int day = Qt::Monday; day <= Qt::Sunday; ++day) {
        if (first == folded(locale.dayName(day, QLocale::ShortFormat)) ||
            first == folded(locale.dayName(day))) {
            return text.section(QChar::Space, 1);
        }
    }
    return text;
}

} // namespace

std::optional<QDate> readDay(const QString& text, const QDate& today)
{
    const QString written = text.simplified();
    const QDate iso = QDate::fromString(written, Qt::ISODate);
    if (iso.isValid()) {
        return iso;
    }
    for (const int ahead : {0, 1, -1}) {
        const QDate day = today.addDays(ahead);
        if (folded(written) == folded(dayWords(day, today))) {
            return day;
        }
    }
    const QLocale locale;
    return readIn(locale, bare(written, locale), today);
}

DayField::DayField(const QDate& today, QWidget* parent) : QLineEdit(parent), m_today(today)
{
    connect(this, &QLineEdit::editingFinished, this, [this] {
        if (const auto understood = day()) {
            setDay(*understood);
        }
    });
}

void DayField::setDay(const QDate& day)
{
    setText(day.isValid() ? shortDay(day, m_today) : QString());
}

std::optional<QDate> DayField::day() const
{
    return text().trimmed().isEmpty() ? QDate() : readDay(text(), m_today);
}

QString DayField::hint()
{
    return tr("Write the day like this: May 12, or 2026-05-12.");
}

} // namespace kithbook
