// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/ids.h"

#include <QByteArray>
#include <QString>
#include <QVariant>

#include <memory>
#include <optional>

struct sqlite3;
struct sqlite3_stmt;

namespace kithbook {

struct PreparedStatement;

/// One run, or several one after another, of an SQL statement, borrowed from Connection::prepare().
/// Forward-only. Goes back to the connection's cache, without its rows and values, when it is
/// destroyed; must not outlive the connection. Thread: the connection's.
///
///     Statement sessions = connection.prepare("SELECT id, line FROM session WHERE person = ?");
///     sessions.bind(personId);
///     for (auto row = sessions.step(); row && *row; row = sessions.step()) ...
///
/// The statement itself is prepared and owned by a QSqlQuery of the QSQLCIPHER driver; values go to
/// and from it directly, because a QVariant for each costs more than the rest of the call.
class Statement
{
public:
    /// For Connection::prepare(): `borrowed` from its cache, or `own` when that one is in use.
    Statement(sqlite3* connection, PreparedStatement* borrowed,
              std::unique_ptr<PreparedStatement> own);
    Statement(Statement&& other) noexcept;
    Statement& operator=(Statement&& other) noexcept;
    Statement(const Statement&) = delete;
    Statement& operator=(const Statement&) = delete;
    ~Statement();

    // Binds the next ?. What goes wrong here is told by step() or run().
    Statement& bind(qint64 value);
    Statement& bind(int value) { return bind(static_cast<qint64>(value)); }
    Statement& bind(double value);
    /// NULL when null.
    Statement& bind(const QString& text);
    Statement& bind(QLatin1StringView text) { return bind(QString(text)); }
    /// NULL when null; an empty one is an empty blob.
    Statement& bind(const QByteArray& bytes);
    /// 16 bytes; NULL when null, the way id() reads it.
    Statement& bind(const RowId& id);
    Statement& bind(std::nullopt_t);
    Statement& bind(const QVariant& value);
    template <typename T>
    Statement& bind(const std::optional<T>& value)
    {
        return value ? bind(*value) : bind(std::nullopt);
    }
    /// A C string is not said to be text or bytes.
    Statement& bind(const char*) = delete;

    /// True: a row is there; false: there are no more. The first call after the last row, an error
    /// or run() starts over and wants its values bound again.
    /// Errors: those of sqlError(); Internal when the values do not match the ?s in number.
    [[nodiscard]] Result<bool> step();
    /// Runs to the end, passing over rows if there are any.
    [[nodiscard]] Result<void> run();

    // The current row. Columns count from 0. Valid after step() said true.
    [[nodiscard]] bool isNull(int column) const;
    /// 0 for NULL.
    [[nodiscard]] qint64 integer(int column) const;
    /// 0 for NULL.
    [[nodiscard]] double real(int column) const;
    /// Null for NULL.
    [[nodiscard]] QString text(int column) const;
    /// Null for NULL.
    [[nodiscard]] QByteArray blob(int column) const;
    /// The bytes of a blob, or of a text in UTF-8, without a copy: valid until the next step().
    /// Empty for NULL. For walks over a whole book, where a copy of every cell is most of the cost.
    [[nodiscard]] QByteArrayView bytes(int column) const;
    [[nodiscard]] QVariant value(int column) const;
    /// The null id for NULL, and for anything that is not 16 bytes long.
    [[nodiscard]] RowId rowId(int column) const;
    template <typename IdT>
    [[nodiscard]] IdT id(int column) const
    {
        return IdT(rowId(column));
    }

private:
    [[nodiscard]] sqlite3_stmt* raw() const;
    void note(int rc);
    [[nodiscard]] Result<void> start();
    [[nodiscard]] tl::unexpected<Error> giveUp(Error error);
    void rewind();
    void giveBack();

    sqlite3* m_connection;
    PreparedStatement* m_prepared; ///< null once moved from
    std::unique_ptr<PreparedStatement> m_own;
    int m_bound = 0;
    int m_bindError = 0; ///< first SQLite code that a bind met
    bool m_running = false;
};

} // namespace kithbook
