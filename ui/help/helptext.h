// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextBrowser>

namespace kithbook {

/// One page of help to read. It loads nothing, neither from disk nor from a network: a link only
/// asks for another page. Tab goes from link to link and then on.
class HelpText final : public QTextBrowser
{
    Q_OBJECT

public:
    explicit HelpText(QWidget* parent = nullptr);

    void showTopic(const QString& title, const QString& markdown);
    /// Marks every place where one of these stands.
    void mark(const QStringList& words);

    [[nodiscard]] QVariant loadResource(int type, const QUrl& name) override;

Q_SIGNALS:
    /// A link was chosen.
    void topicAsked(const QString& id);

protected:
    void changeEvent(QEvent* event) override;

private:
    void write();
    void wearFonts();

    QString m_markdown;
    QStringList m_marked;
};

} // namespace kithbook
