// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notes/shorthand.h"

#include <QObject>
#include <QPointer>
#include <QTextCursor>

#include <optional>

class QKeyEvent;

namespace kithbook {

class CodeList;
class TextBox;

/// Puts in what a short code stands for: ";next" and a space or Tab. While one is being typed, a
/// list by the cursor offers those that begin so; which keys it takes is decision 0019. Undo brings
/// back what was typed. UI thread.
class ShortCodes final : public QObject
{
    Q_OBJECT

public:
    explicit ShortCodes(QObject* parent = nullptr);
    ~ShortCodes() override;

    /// Settings::kOwnSnippets
    void setOwn(const QString& setting) { m_shorthand.setOwn(setting); }
    void watch(TextBox* edit);
    /// The list for whoever knows no code: all of them, or those that begin as what stands before
    /// the cursor.
    void offerAll(TextBox& edit);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// What is typed so far, from its semicolon or from where offerAll() was.
    struct Begun
    {
        int from; ///< place in the text
        QString letters;

        friend bool operator==(const Begun&, const Begun&) = default;
    };

    [[nodiscard]] bool pressed(TextBox& edit, const QKeyEvent& key);
    [[nodiscard]] bool steer(int key);
    [[nodiscard]] std::optional<Begun> begunIn(const TextBox& edit) const;
    void follow(TextBox& edit);
    void offer(TextBox& edit, const Begun& begun);
    void place();
    void take(int row);
    void close();
    [[nodiscard]] bool isOpen() const;
    [[nodiscard]] bool expand(TextBox& edit) const;

    Shorthand m_shorthand;
    QPointer<CodeList> m_list;
    QPointer<TextBox> m_edit; ///< what the list is open for
    Begun m_begun{};
    QTextCursor m_askedAt;       ///< where offerAll() was; null while nobody asked
    std::optional<int> m_leftAt; ///< the code whose list somebody closed
    bool m_isTyping = false;     ///< and not walking through the text, or undoing
};

} // namespace kithbook
