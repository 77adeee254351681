// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/theme.h"

#include <QObject>
#include <QSettings>

namespace kithbook {

/// What belongs to this computer and not to a book: how the window looks, where the book is, when
/// it locks. Readable without a passphrase, so nothing here ever says anything about a person
/// (architecture.md section 3): there is no way to keep a value that is not named below. An INI
/// file that only its owner can read. What is out of bounds in it is brought within them; what
/// cannot be written is kept until the program ends. UI thread.
class MachineSettings final : public QObject
{
    Q_OBJECT

public:
    static constexpr int kSoonestLock = 1; ///< minutes; there is no "never" (security.md R7)
    static constexpr int kLatestLock = 60;
    static constexpr int kUsualLock = 5;
    static constexpr int kUsualText = 100;

    /// `iniFile` empty: the one of the program among the user's settings.
    explicit MachineSettings(const QString& iniFile = {}, QObject* parent = nullptr);

    /// The book to unlock at the start; empty: first run.
    [[nodiscard]] QString bookPath() const;
    void setBookPath(const QString& path);

    [[nodiscard]] Theme::Choice look() const;
    void setLook(Theme::Choice look);
    /// Within the bounds of Theme.
    [[nodiscard]] int textPercent() const;
    void setTextPercent(int percent);
    /// Empty: the computer's own.
    [[nodiscard]] QString fontFamily() const;
    void setFontFamily(const QString& family);
    /// "en", "es"; empty: the computer's own.
    [[nodiscard]] QString language() const;
    void setLanguage(const QString& language);

    [[nodiscard]] int lockAfterMinutes() const;
    void setLockAfterMinutes(int minutes);
    [[nodiscard]] bool startsWithNamesHidden() const;
    void setStartsWithNamesHidden(bool hidden);

    /// Empty: defaultBackupFolder() of the book.
    [[nodiscard]] QString backupFolder() const;
    void setBackupFolder(const QString& folder);

    /// As QWidget::saveGeometry(); empty at first.
    [[nodiscard]] QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray& geometry);

Q_SIGNALS:
    /// Something is another than it was. Not for the window's geometry, which nobody follows.
    void changed();

private:
    void keep(QLatin1StringView key, const QVariant& value);
    void write(QLatin1StringView key, const QVariant& value);

    QSettings m_file;
};

/// Has the program look as it was left on this computer.
void dress(Theme& theme, const MachineSettings& settings);

} // namespace kithbook
